package id.tatakerja.organisasi.temuan;

import id.tatakerja.akses.Hak;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.acuan.MembacaAcuan;
import id.tatakerja.organisasi.temuan.TemuanPage.Butir;
import id.tatakerja.organisasi.temuan.TemuanPage.Kelompok;
import id.tatakerja.organisasi.temuan.TemuanPage.Pilihan;
import id.tatakerja.organisasi.wewenang.Penjaga;
import id.tatakerja.tampilan.Teks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of findings: what in the data makes the answers of the regulation wrong, and where to mend it. */
@Controller
@Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
class TemuanHalamanController {

    /** Findings shown of a kind before the reader chooses it. */
    private static final int SEKILAS = 10;

    private static final int PALING_BANYAK = 500;

    private final MencariTemuan mencari;
    private final MembacaSusunan susunan;
    private final MembacaAcuan acuan;

    TemuanHalamanController(MencariTemuan mencari, MembacaSusunan susunan, MembacaAcuan acuan) {
        this.mencari = mencari;
        this.susunan = susunan;
        this.acuan = acuan;
    }

    @GetMapping("/temuan")
    String daftar(
            InstansiKini kini, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String jenis, Model model) {
        Penjaga.mengelolaAtauMembina(kini.pelaku(), kini.kode());
        Susunan s = susunan.pada(kini.kode(), kini.hariIni());
        List<Temuan> semua = mencari.cari(s, acuan.acuan(s.regulasi()));
        var menurutJenis = new EnumMap<JenisTemuan, List<Temuan>>(JenisTemuan.class);
        semua.forEach(t -> menurutJenis.computeIfAbsent(t.kode(), k -> new ArrayList<>()).add(t));
        List<Pilihan> pilihan = menurutJenis.entrySet().stream()
                .map(e -> new Pilihan(e.getKey(), e.getValue().size()))
                .toList();
        String kata = q.strip().toLowerCase(Locale.ROOT);
        int batas = jenis.isEmpty() && kata.isEmpty() ? SEKILAS : PALING_BANYAK;
        List<Kelompok> kelompok = menurutJenis.entrySet().stream()
                .filter(e -> jenis.isEmpty() || e.getKey().name().equals(jenis))
                .map(e -> kelompok(e, s, kata, batas))
                .filter(k -> !k.isi().isEmpty())
                .toList();
        model.addAttribute("page", new TemuanPage(
                kelompok, semua.size(), q.strip(), jenis, pilihan, s.unit().isEmpty(), kini.mengelola()));
        return "organisasi/temuan";
    }

    private static Kelompok kelompok(Map.Entry<JenisTemuan, List<Temuan>> satu, Susunan s, String kata, int batas) {
        List<Temuan> cocok = satu.getValue().stream()
                .filter(t -> kata.isEmpty() || (t.pesan() + keterangan(t, s)).toLowerCase(Locale.ROOT).contains(kata))
                .toList();
        return new Kelompok(
                satu.getKey(), cocok.stream().limit(batas).map(t -> butir(t, s)).toList(), Math.max(0, cocok.size() - batas));
    }

    private static Butir butir(Temuan t, Susunan s) {
        return new Butir(
                t.objek().nama(), Teks.kata(t.objek().jenis()), keterangan(t, s), t.pesan().replace(" " + t.kode().penjelasan(), ""),
                TautanTemuan.objek(t, s), TautanTemuan.perbaikan(t, s), t.dasar());
    }

    /** Where the object belongs: many units of one name exist in a regency. */
    private static String keterangan(Temuan t, Susunan s) {
        Optional<String> unit = switch (t.objek().jenis()) {
            case "UNIT" -> s.induk(t.objek().kode()).map(UnitSusunan::kode);
            case "JABATAN" -> s.jabatan(t.objek().kode()).map(JabatanSusunan::unit);
            default -> s.jabatanDefinitif(t.objek().kode()).map(JabatanSusunan::unit);
        };
        return unit.map(u -> String.join(", ", s.garis(u).stream().limit(2).map(UnitSusunan::nama).toList())).orElse("");
    }
}
