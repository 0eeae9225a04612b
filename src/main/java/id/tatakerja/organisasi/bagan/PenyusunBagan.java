package id.tatakerja.organisasi.bagan;

import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.TimUnit;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.bagan.Gambar.Rupa;
import id.tatakerja.regulasi.Paket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns one day of an instansi into the tree that is drawn: the whole as an overview, or one unit with all below it. */
final class PenyusunBagan {

    private static final int SEKOLOM = 10;
    private static final Pattern ANGKA = Pattern.compile("[0-9]+");

    private final Susunan susunan;
    private final Map<String, Kelompok> kelompok;
    private final PenyusunKotak kotak;
    private final Map<String, List<TimUnit.Tim>> tim;
    private final Set<String> dilalui = new HashSet<>();

    PenyusunBagan(Susunan susunan, Map<String, Kelompok> kelompok, AlamatBagan alamat) {
        this(susunan, kelompok, alamat, Optional.empty());
    }

    PenyusunBagan(Susunan susunan, Map<String, Kelompok> kelompok, AlamatBagan alamat, Optional<Paket> paket) {
        this(susunan, kelompok, alamat, paket, Map.of(), Optional.empty());
    }

    /** With the teams of each unit, and with who assesses and assigns where that is wanted. */
    PenyusunBagan(
            Susunan susunan, Map<String, Kelompok> kelompok, AlamatBagan alamat, Optional<Paket> paket, Map<String, List<TimUnit.Tim>> tim, Optional<Pola> pola) {
        this.tim = tim;
        this.susunan = susunan;
        this.kelompok = kelompok;
        this.kotak = new PenyusunKotak(susunan, alamat, paket).denganPola(pola);
    }

    /** All organisations of the instansi under its Pejabat Pembina Kepegawaian, gathered by kind. */
    Simpul ikhtisar(Instansi instansi) {
        var golongan = new ArrayList<Simpul>();
        for (JenisUnit jenis : JenisUnit.values()) {
            List<UnitSusunan> semua = berurut(susunan.puncak()).stream().filter(u -> u.jenis() == jenis).toList();
            for (int i = 0; i < semua.size(); i += SEKOLOM) {
                List<UnitSusunan> bagian = semua.subList(i, Math.min(i + SEKOLOM, semua.size()));
                String judul = jenis.label() + (semua.size() == 1 ? "" : " (" + semua.size() + ")") + (i > 0 ? ", lanjutan" : "");
                golongan.add(new Simpul(
                        Optional.of(kotak.judul("j-" + jenis.name() + "-" + i, judul, Rupa.JENIS, List.of())),
                        bagian.stream().map(this::pintu).toList()));
            }
        }
        return new Simpul(
                Optional.of(kotak.judul(
                        "instansi", instansi.nama(), Rupa.INSTANSI,
                        List.of(instansi.pembina().sebutan(), instansi.pembina().nama()))),
                golongan);
    }

    /** A unit with everything below it; an organisation inside an organisation is drawn as a door to its own chart. */
    Simpul unit(UnitSusunan unit) {
        dilalui.add(unit.kode());
        var anak = new ArrayList<Simpul>();
        kelompokDi(unit).forEach(k -> anak.add(Simpul.daun(kotak.kelompok(k, unit.kode()))));
        tim.getOrDefault(unit.kode(), List.of()).forEach(t -> anak.add(Simpul.daun(kotak.tim(t))));
        for (UnitSusunan bawah : berurut(susunan.anak(unit.kode()))) {
            if (dilalui.add(bawah.kode())) {
                anak.add(bawah.jenis().organisasi() ? pintu(bawah) : unit(bawah));
            }
        }
        return new Simpul(Optional.of(kotak.unit(unit, false, 0)), anak);
    }

    /** As the annexes draw it: the Sekretariat first, organisations inside the organisation last. */
    static List<UnitSusunan> berurut(List<UnitSusunan> anak) {
        return anak.stream()
                .sorted(Comparator.comparingInt(PenyusunBagan::tempat).thenComparing(u -> alamiah(u.kode())))
                .toList();
    }

    private static int tempat(UnitSusunan unit) {
        return unit.jenis() == JenisUnit.SEKRETARIAT ? 0 : unit.jenis().organisasi() ? 2 : 1;
    }

    /** A code whose numbers sort by their value: U2 before U10. */
    private static String alamiah(String kode) {
        return ANGKA.matcher(kode).replaceAll(m -> "0".repeat(Math.max(0, 12 - m.group().length())) + m.group());
    }

    /** Groups of every jabatan of the unit; people without any leader above stand under the unit at the top. */
    private List<Kelompok> kelompokDi(UnitSusunan unit) {
        return susunan.jabatanDi(unit.kode()).stream()
                .map(JabatanSusunan::kode)
                .flatMap(kode -> Optional.ofNullable(kelompok.get(kode)).stream())
                .toList();
    }

    private Simpul pintu(UnitSusunan unit) {
        return Simpul.daun(kotak.unit(unit, true, susunan.anak(unit.kode()).size()));
    }
}
