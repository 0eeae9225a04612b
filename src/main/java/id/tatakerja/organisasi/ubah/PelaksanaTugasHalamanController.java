package id.tatakerja.organisasi.ubah;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.Tautan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.dampak.Percobaan;
import id.tatakerja.organisasi.pegawai.MenunjukPelaksanaTugas;
import id.tatakerja.organisasi.pegawai.PelaksanaTugasForm;
import id.tatakerja.organisasi.ubah.Formulir.Medan;
import id.tatakerja.organisasi.ubah.Formulir.Pilihan;
import id.tatakerja.organisasi.ubah.Formulir.Rupa;
import id.tatakerja.organisasi.ubah.PengirimFormulir.Balasan;
import id.tatakerja.organisasi.ubah.PengirimFormulir.Perubahan;
import id.tatakerja.organisasi.wewenang.Penjaga;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Appoints a Plt., Plh. or Pj. to a jabatan. */
@Controller
@Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
class PelaksanaTugasHalamanController {

    private final MenunjukPelaksanaTugas menunjuk;
    private final MembacaSusunan susunan;
    private final PengirimFormulir pengirim;

    PelaksanaTugasHalamanController(MenunjukPelaksanaTugas menunjuk, MembacaSusunan susunan, PengirimFormulir pengirim) {
        this.menunjuk = menunjuk;
        this.susunan = susunan;
        this.pengirim = pengirim;
    }

    @GetMapping("/jabatan/{kode}/pelaksana-tugas")
    String isi(InstansiKini kini, @PathVariable String kode, Model model) {
        Penjaga.mengelolaAtauMembina(kini.pelaku(), kini.kode());
        Susunan s = susunan.pada(kini.kode(), kini.hariIni());
        model.addAttribute("page", formulir(s, wajib(s, kode), kini));
        return "organisasi/formulir";
    }

    @PostMapping("/jabatan/{kode}/pelaksana-tugas")
    @Nullable String tunjuk(
            InstansiKini kini,
            @PathVariable String kode,
            @RequestParam Map<String, String> diketik,
            Model model,
            HttpServletResponse jawaban,
            RedirectAttributes lanjut) {
        Penjaga.mengelolaAtauMembina(kini.pelaku(), kini.kode());
        Susunan s = susunan.pada(kini.kode(), kini.hariIni());
        JabatanSusunan jabatan = wajib(s, kode);
        return pengirim.kirim(
                kini, formulir(s, jabatan, kini), diketik,
                () -> {
                    LocalDate mulai = HariForm.wajib(diketik, "mulai").orElseThrow();
                    LocalDate selesai = HariForm.wajib(diketik, "selesai").orElseThrow();
                    return new Penunjukan(
                            kini, jabatan, mulai,
                            new PelaksanaTugasForm(nip(s, diketik), diketik.get("jenis"), mulai, selesai, diketik.get("dasar")), menunjuk);
                },
                "Penunjukan tersimpan.", new Balasan(model, jawaban, lanjut));
    }

    private record Penunjukan(
            InstansiKini kini, JabatanSusunan jabatan, LocalDate mulai, PelaksanaTugasForm isi, MenunjukPelaksanaTugas menunjuk)
            implements Perubahan {

        @Override
        public void coba(Percobaan izin) {
            menunjuk.coba(izin, kini.kode(), jabatan.kode(), isi, kini.pelaku());
        }

        @Override
        public String simpan() {
            menunjuk.tunjuk(kini.kode(), jabatan.kode(), isi, kini.pelaku());
            return Tautan.unit(jabatan.unit());
        }
    }

    /** A person chosen from the list, else the NIP typed for somebody of another perangkat daerah. */
    private static String nip(Susunan s, Map<String, String> diketik) {
        String pilihan = diketik.getOrDefault("pegawai", "");
        String tertulis = diketik.getOrDefault("nip", "").replace(" ", "");
        return !tertulis.isEmpty()
                ? tertulis
                : s.pegawai().stream()
                        .filter(p -> String.valueOf(p.id()).equals(pilihan))
                        .map(PegawaiSusunan::nip)
                        .findFirst()
                        .orElse("");
    }

    private static JabatanSusunan wajib(Susunan s, String kode) {
        return s.jabatan(kode).orElseThrow(
                () -> Penolakan.tidakDitemukan("Jabatan ini tidak ada hari ini. Cari lewat halaman unitnya.").sebagaiException());
    }

    private static Formulir formulir(Susunan s, JabatanSusunan jabatan, InstansiKini kini) {
        String organisasi = s.organisasi(jabatan.unit()).map(UnitSusunan::kode).orElse(jabatan.unit());
        List<Pilihan> calon = s.pegawai().stream()
                .flatMap(p -> s.jabatanDefinitif(p.nip())
                        .filter(j -> s.dalam(j.unit(), organisasi))
                        .map(j -> Map.entry(j, p))
                        .stream())
                .sorted(Comparator.comparing((Map.Entry<JabatanSusunan, PegawaiSusunan> e) -> e.getKey().jenis())
                        .thenComparing(e -> e.getValue().nama()))
                .map(e -> new Pilihan(String.valueOf(e.getValue().id()), e.getValue().namaLengkap() + ", " + e.getKey().nama()))
                .toList();
        return new Formulir(
                "Tunjuk Plt., Plh., atau Pj. " + jabatan.nama(),
                "Plt. dan Pj. untuk jabatan yang kosong; Plh. bila pejabatnya berhalangan sementara. Yang ditunjuk memegang wewenang jabatan ini selama masanya.",
                Tautan.jabatan(jabatan.kode()) + "/pelaksana-tugas", Tautan.unit(jabatan.unit()),
                s.unit(jabatan.unit()).map(UnitSusunan::nama).orElse("Unit"),
                List.of(
                        new Medan("jenis", "Jenis penunjukan", "", Rupa.RADIO, true, List.of(
                                new Pilihan("PLT", "Plt. (pelaksana tugas), jabatan kosong"),
                                new Pilihan("PLH", "Plh. (pelaksana harian), pejabat berhalangan sementara"),
                                new Pilihan("PJ", "Pj. (penjabat), jabatan kosong"))),
                        new Medan("pegawai", "Pegawai dari perangkat daerah ini", "", Rupa.PILIHAN, false,
                                java.util.stream.Stream.concat(java.util.stream.Stream.of(new Pilihan("", "–")), calon.stream()).toList()),
                        Medan.isian("nip", "NIP pegawai dari perangkat daerah lain", "Isi hanya bila orangnya tidak ada pada daftar di atas.", Rupa.TEKS, false),
                        Medan.isian("mulai", "Mulai", "", Rupa.TANGGAL, true),
                        Medan.isian("selesai", "Sampai dengan", "Hari terakhir penunjukan.", Rupa.TANGGAL, true),
                        Medan.isian("dasar", "Dasar penunjukan", "Nama, nomor, dan tanggal surat perintah atau keputusan.", Rupa.TEKS, true)),
                Map.of("jenis", s.pemangku(jabatan.kode()).isEmpty() ? "PLT" : "PLH", "mulai", kini.hariIni().toString()), List.of(), "Tunjuk", "");
    }
}
