package id.tatakerja.organisasi.bagan;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.TimUnit;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.regulasi.Regulasi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The organisation chart: overview of the instansi, or one unit with all below it. */
@Controller
@Hak(Hak.Siapa.MASUK)
class BaganController {

    private final MembacaSusunan susunan;
    private final KelompokMenurutPenilai kelompok;
    private final Regulasi regulasi;
    private final ObjectProvider<TimUnit> tim;

    BaganController(MembacaSusunan susunan, KelompokMenurutPenilai kelompok, Regulasi regulasi, ObjectProvider<TimUnit> tim) {
        this.tim = tim;
        this.regulasi = regulasi;
        this.susunan = susunan;
        this.kelompok = kelompok;
    }

    @GetMapping("/bagan")
    String bagan(
            InstansiKini kini,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> tanggal,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "100") int skala,
            @RequestParam(defaultValue = "") Set<String> buka,
            @RequestParam(defaultValue = "") String pola,
            Model model) {
        Optional<LocalDate> hari = tanggal.filter(t -> !t.equals(kini.hariIni()));
        var alamat = new AlamatBagan(unit, hari, q.strip(), skala, buka, pola.equals("penugasan"));
        LocalDate pada = hari.orElseGet(kini::hariIni);
        Susunan s = susunan.pada(kini.kode(), pada);
        Optional<UnitSusunan> puncak = unit.isEmpty() ? Optional.empty() : Optional.of(wajib(s, unit));
        Optional<Pola> polanya = Optional.of(alamat).filter(AlamatBagan::pola).map(_ -> kelompok.pola(s));
        Map<String, Kelompok> semua = polanya.map(p -> kelompok.dari(s, p)).orElseGet(() -> kelompok.dari(s));
        Map<String, List<TimUnit.Tim>> timnya = puncak.isEmpty() ? Map.of() : tim.stream().findFirst().map(t -> t.milik(kini.kode(), pada)).orElse(Map.of());
        var penyusun = new PenyusunBagan(s, semua, alamat, regulasi.paket(s.regulasi()), timnya, polanya);
        Gambar gambar = TataLetak.susun(puncak.map(penyusun::unit).orElseGet(() -> penyusun.ikhtisar(kini.instansi())));
        var tabel = new TabelBagan(s, semua, alamat, timnya);
        model.addAttribute("page", new BaganPage(
                kini.instansi().nama(), alamat, puncak, puncak.map(u -> diAtas(s, u)).orElse(List.of()), pilihan(s), pada, hari.isEmpty(),
                gambar, tabel.baris(puncak), new PencarianBagan(s, alamat).cari(),
                puncak.map(u -> diLuar(s, semua, u)).orElse(0), kelompok.dihitung(), s.unit().isEmpty(), kini.mengelola()));
        return "organisasi/bagan";
    }

    private static UnitSusunan wajib(Susunan s, String kode) {
        return s.unit(kode).orElseThrow(() -> Penolakan.tidakDitemukan(
                        "Unit ini tidak ada pada tanggal yang dipilih. Pilih unit dari daftar atau ubah tanggalnya.")
                .sebagaiException());
    }

    private static List<UnitSusunan> diAtas(Susunan s, UnitSusunan unit) {
        List<UnitSusunan> garis = s.garis(unit.kode());
        return garis.subList(1, garis.size()).reversed();
    }

    private static List<BaganPage.Pilihan> pilihan(Susunan s) {
        return Arrays.stream(JenisUnit.values())
                .filter(JenisUnit::organisasi)
                .map(j -> new BaganPage.Pilihan(j.label(), s.unit().stream().filter(u -> u.jenis() == j).toList()))
                .filter(p -> !p.unit().isEmpty())
                .toList();
    }

    /** People who work in the units drawn but hang under a jabatan that is not drawn. */
    private static int diLuar(Susunan s, Map<String, Kelompok> semua, UnitSusunan puncak) {
        var tergambar = new HashSet<String>();
        var antre = new ArrayList<>(List.of(puncak));
        while (!antre.isEmpty()) {
            UnitSusunan kini = antre.removeLast();
            if (tergambar.add(kini.kode())) {
                s.anak(kini.kode()).stream().filter(u -> !u.jenis().organisasi()).forEach(antre::add);
            }
        }
        return semua.values().stream()
                .filter(k -> s.jabatan(k.penilai()).map(JabatanSusunan::unit).filter(tergambar::contains).isEmpty())
                .mapToInt(k -> (int) k.anggota().stream().filter(a -> tergambar.contains(a.jabatan().unit())).count())
                .sum();
    }
}
