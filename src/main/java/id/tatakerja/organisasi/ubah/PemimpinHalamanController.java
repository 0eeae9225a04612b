package id.tatakerja.organisasi.ubah;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.Tautan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.dampak.Percobaan;
import id.tatakerja.organisasi.ubah.Formulir.Medan;
import id.tatakerja.organisasi.ubah.Formulir.Pilihan;
import id.tatakerja.organisasi.ubah.Formulir.Rupa;
import id.tatakerja.organisasi.ubah.PengirimFormulir.Balasan;
import id.tatakerja.organisasi.ubah.PengirimFormulir.Perubahan;
import id.tatakerja.organisasi.wewenang.Penjaga;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chooses which jabatan leads a unit. */
@Controller
@Hak(Hak.Siapa.PENGELOLA)
class PemimpinHalamanController {

    private final MenetapkanPemimpin menetapkan;
    private final MembacaSusunan susunan;
    private final PengirimFormulir pengirim;

    PemimpinHalamanController(MenetapkanPemimpin menetapkan, MembacaSusunan susunan, PengirimFormulir pengirim) {
        this.menetapkan = menetapkan;
        this.susunan = susunan;
        this.pengirim = pengirim;
    }

    @GetMapping("/unit/{kode}/pemimpin")
    String pilih(InstansiKini kini, @PathVariable String kode, Model model) {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        model.addAttribute("page", formulir(kini, kode));
        return "organisasi/formulir";
    }

    @PostMapping("/unit/{kode}/pemimpin")
    @Nullable String simpan(
            InstansiKini kini,
            @PathVariable String kode,
            @RequestParam Map<String, String> diketik,
            Model model,
            HttpServletResponse jawaban,
            RedirectAttributes lanjut) {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        Formulir formulir = formulir(kini, kode);
        return pengirim.kirim(
                kini, formulir, diketik, () -> baca(kini, kode, formulir, diketik), "Jabatan pemimpin tersimpan.",
                new Balasan(model, jawaban, lanjut));
    }

    private Perubahan baca(InstansiKini kini, String kode, Formulir formulir, Map<String, String> diketik) {
        String jabatan = diketik.getOrDefault("jabatan", "");
        if (formulir.medan().getFirst().pilihan().stream().noneMatch(p -> p.nilai().equals(jabatan))) {
            throw Penolakan.galat("ISIAN_TIDAK_SAH", "Pilih jabatan yang memimpin.", List.of(
                            new Galat("jabatan", "WAJIB_DIPILIH", "Pilih salah satu jabatan di unit ini.")))
                    .sebagaiException();
        }
        return new Penetapan(
                kini, kode, jabatan, diketik.getOrDefault("dasar_pengangkatan", ""), HariForm.wajib(diketik, "tanggal").orElseThrow(),
                menetapkan);
    }

    private record Penetapan(
            InstansiKini kini, String unit, String jabatan, String dasar, LocalDate mulai, MenetapkanPemimpin menetapkan)
            implements Perubahan {

        @Override
        public void coba(Percobaan izin) {
            menetapkan.coba(izin, kini.kode(), unit, jabatan, dasar, mulai, kini.pelaku());
        }

        @Override
        public String simpan() {
            menetapkan.tetapkan(kini.kode(), unit, jabatan, dasar, mulai, kini.pelaku());
            return Tautan.unit(unit);
        }
    }

    private Formulir formulir(InstansiKini kini, String kode) {
        Susunan s = susunan.pada(kini.kode(), kini.hariIni());
        UnitSusunan unit = s.unit(kode).orElseThrow(
                () -> Penolakan.tidakDitemukan("Unit ini tidak ada hari ini. Cari lewat bagan organisasi.").sebagaiException());
        List<Pilihan> pilihan = s.jabatanDi(kode).stream()
                .filter(j -> j.jenis().dapatMemimpin())
                .map(j -> new Pilihan(j.kode(), j.nama() + " (" + pemangku(s, j) + ")"))
                .toList();
        var nilai = Map.of(
                "jabatan", s.pemimpin(kode).map(JabatanSusunan::kode).orElse(""),
                "dasar_pengangkatan", s.pemimpin(kode).map(JabatanSusunan::dasarPengangkatan).orElse(""),
                "tanggal", kini.hariIni().toString());
        return new Formulir(
                "Jabatan pemimpin " + unit.nama(),
                "Satu unit dipimpin satu jabatan; yang lain berhenti memimpin pada tanggal yang sama. Bila jabatannya belum ada, tambahkan dahulu.",
                Tautan.unit(kode) + "/pemimpin", Tautan.unit(kode), unit.nama(),
                List.of(
                        new Medan("jabatan", "Jabatan yang memimpin", pilihan.isEmpty() ? "Unit ini belum mempunyai jabatan yang dapat memimpin." : "",
                                Rupa.RADIO, true, pilihan),
                        Medan.isian("dasar_pengangkatan", "Dasar pengangkatan", "Wajib bila yang memimpin Pejabat Fungsional: nama, nomor, dan tanggal keputusan.",
                                Rupa.TEKS, false),
                        Medan.berlakuMulai()),
                nilai, List.of(), "Simpan", "");
    }

    private static String pemangku(Susunan s, JabatanSusunan jabatan) {
        List<Penempatan> semua = s.pemangku(jabatan.kode());
        return semua.isEmpty() ? "kosong" : semua.stream().map(p -> p.pegawai().namaLengkap()).collect(Collectors.joining(", "));
    }
}
