package id.tatakerja.organisasi.bagan;

import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.TimUnit;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.bagan.BaganPage.BarisBagan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The chart as rows, in the order of reading, for everybody who cannot or does not want to look at a picture. */
final class TabelBagan {

    private final Susunan susunan;
    private final Map<String, Kelompok> kelompok;
    private final PenyusunKotak kotak;
    private final Map<String, List<TimUnit.Tim>> tim;
    private final Set<String> dilalui = new HashSet<>();
    private final List<BarisBagan> hasil = new ArrayList<>();

    TabelBagan(Susunan susunan, Map<String, Kelompok> kelompok, AlamatBagan alamat, Map<String, List<TimUnit.Tim>> tim) {
        this.tim = tim;
        this.susunan = susunan;
        this.kelompok = kelompok;
        this.kotak = new PenyusunKotak(susunan, alamat, Optional.empty());
    }

    /** One unit with all below it, or the organisations at the top. */
    List<BarisBagan> baris(Optional<UnitSusunan> puncak) {
        puncak.ifPresentOrElse(u -> turun(u, 0), () -> susunan.puncak().forEach(u -> tulis(u, 0, List.of())));
        return hasil;
    }

    private void turun(UnitSusunan unit, int tingkat) {
        if (!dilalui.add(unit.kode())) {
            return;
        }
        boolean pintu = tingkat > 0 && unit.jenis().organisasi();
        tulis(unit, tingkat, pintu ? List.of() : kelompokDi(unit));
        if (!pintu) {
            PenyusunBagan.berurut(susunan.anak(unit.kode())).forEach(u -> turun(u, tingkat + 1));
        }
    }

    private void tulis(UnitSusunan unit, int tingkat, List<Kelompok> kelompokUnit) {
        Optional<JabatanSusunan> pemimpin = susunan.pemimpin(unit.kode());
        String pemangku = String.join(", ", kotak.pemangku(pemimpin).stream().map(Gambar.Tulisan::teks).toList());
        hasil.add(new BarisBagan(tingkat, unit, pemimpin.map(JabatanSusunan::nama).orElse("–"), pemangku, kelompokUnit, tim.getOrDefault(unit.kode(), List.of())));
    }

    private List<Kelompok> kelompokDi(UnitSusunan unit) {
        return susunan.jabatanDi(unit.kode()).stream()
                .flatMap(j -> Optional.ofNullable(kelompok.get(j.kode())).stream())
                .toList();
    }
}
