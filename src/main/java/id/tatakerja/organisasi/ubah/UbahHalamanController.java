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
import id.tatakerja.organisasi.acuan.MembacaAcuan;
import id.tatakerja.organisasi.dampak.Percobaan;
import id.tatakerja.organisasi.impor.MengubahOrganisasi;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import id.tatakerja.organisasi.ubah.PengirimFormulir.Balasan;
import id.tatakerja.organisasi.wewenang.Penjaga;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forms that create or change one unit, jabatan or person. */
@Controller
@Hak(Hak.Siapa.PENGELOLA)
class UbahHalamanController {

    private static final String TERSIMPAN = "Perubahan tersimpan.";

    private final MengubahOrganisasi mengubah;
    private final MembacaSusunan susunan;
    private final MembacaAcuan acuan;
    private final IsianKini kini;
    private final PengirimFormulir pengirim;

    UbahHalamanController(
            MengubahOrganisasi mengubah, MembacaSusunan susunan, MembacaAcuan acuan, IsianKini kini, PengirimFormulir pengirim) {
        this.mengubah = mengubah;
        this.susunan = susunan;
        this.acuan = acuan;
        this.kini = kini;
        this.pengirim = pengirim;
    }

    @GetMapping({"/{lembar:unit|jabatan}/{kode}/ubah", "/{lembar:pegawai}/{kode:[0-9]{1,17}}/ubah"})
    String ubah(InstansiKini instansi, @PathVariable String lembar, @PathVariable String kode, Model model) {
        Penjaga.mengelola(instansi.pelaku(), instansi.kode());
        model.addAttribute("page", formulir(instansi, lembar(lembar), kode));
        return "organisasi/formulir";
    }

    @PostMapping({"/{lembar:unit|jabatan}/{kode}/ubah", "/{lembar:pegawai}/{kode:[0-9]{1,17}}/ubah"})
    @Nullable String simpan(
            InstansiKini instansi,
            @PathVariable String lembar,
            @PathVariable String kode,
            @RequestParam Map<String, String> diketik,
            Model model,
            HttpServletResponse jawaban,
            RedirectAttributes lanjut) {
        Penjaga.mengelola(instansi.pelaku(), instansi.kode());
        Formulir formulir = formulir(instansi, lembar(lembar), kode);
        String kunci = lembar(lembar) == Lembar.PEGAWAI ? formulir.nilai("nip") : kode;
        return pengirim.kirim(
                instansi, formulir, diketik, () -> baca(instansi, formulir, lembar(lembar), kunci, diketik), TERSIMPAN,
                new Balasan(model, jawaban, lanjut));
    }

    @GetMapping({"/unit/baru", "/jabatan/baru", "/pegawai/baru"})
    String baru(
            InstansiKini instansi, HttpServletRequest permintaan, @RequestParam Map<String, String> isian, Model model) {
        Penjaga.mengelola(instansi.pelaku(), instansi.kode());
        model.addAttribute("page", formulirBaru(instansi, lembar(permintaan), isian));
        return "organisasi/formulir";
    }

    @PostMapping({"/unit/baru", "/jabatan/baru", "/pegawai/baru"})
    @Nullable String buat(
            InstansiKini instansi,
            HttpServletRequest permintaan,
            @RequestParam Map<String, String> diketik,
            Model model,
            HttpServletResponse jawaban,
            RedirectAttributes lanjut) {
        Penjaga.mengelola(instansi.pelaku(), instansi.kode());
        Lembar sasaran = lembar(permintaan);
        String kunci = diketik.getOrDefault(sasaran.wajib().getFirst(), "").strip();
        Formulir formulir = formulirBaru(instansi, sasaran, diketik);
        return pengirim.kirim(
                instansi, formulir, diketik, () -> baca(instansi, formulir, sasaran, kunci, diketik), TERSIMPAN,
                new Balasan(model, jawaban, lanjut));
    }

    private PengirimFormulir.Perubahan baca(
            InstansiKini instansi, Formulir formulir, Lembar lembar, String kunci, Map<String, String> diketik) {
        var isi = new HashMap<String, String>();
        formulir.medan().stream()
                .filter(m -> !m.nama().equals("tanggal") && diketik.containsKey(m.nama()))
                .forEach(m -> isi.put(m.nama(), diketik.getOrDefault(m.nama(), "").strip()));
        LocalDate mulai = HariForm.wajib(diketik, "tanggal").orElseThrow();
        var sasaran = new MengubahOrganisasi.Sasaran(instansi.kode(), lembar, kunci, Optional.of(mulai));
        return new PengirimFormulir.Perubahan() {
            @Override
            public LocalDate mulai() {
                return mulai;
            }

            @Override
            public void coba(Percobaan izin) {
                mengubah.coba(izin, sasaran, Optional.of(isi), instansi.pelaku());
            }

            @Override
            public String simpan() {
                mengubah.simpan(sasaran, isi, instansi.pelaku());
                return halaman(instansi, lembar, kunci, isi);
            }
        };
    }

    private String halaman(InstansiKini instansi, Lembar lembar, String kunci, Map<String, String> isi) {
        return switch (lembar) {
            case UNIT -> Tautan.unit(kunci);
            case JABATAN -> Tautan.unit(isi.getOrDefault("unit", ""));
            case PEGAWAI -> kini.pegawai(instansi.kode(), kunci).map(Tautan::pegawai).orElse("/pegawai");
        };
    }

    private Formulir formulir(InstansiKini instansi, Lembar lembar, String kode) {
        Map<String, String> isian = kini.isian(instansi.kode(), lembar, kode).orElseThrow(() -> Penolakan.tidakDitemukan(
                        "Data yang hendak diubah tidak ada atau sudah berakhir. Cari lewat bagan organisasi atau daftar pegawai.")
                .sebagaiException());
        Susunan s = susunan.pada(instansi.kode(), instansi.hariIni());
        Optional<String> unit = s.jabatan(isian.getOrDefault("jabatan", "")).map(JabatanSusunan::unit);
        var nilai = new HashMap<>(isian);
        nilai.put("tanggal", instansi.hariIni().toString());
        String kembali = switch (lembar) {
            case UNIT -> Tautan.unit(kode);
            case JABATAN -> Tautan.unit(isian.getOrDefault("unit", ""));
            case PEGAWAI -> "/pegawai/" + kode;
        };
        return new Formulir(
                "Ubah " + s.pegawai(isian.getOrDefault("nip", ""))
                        .map(PegawaiSusunan::namaLengkap)
                        .orElse(isian.getOrDefault("nama", kode)),
                "Yang lama tidak ditimpa: keadaan sebelum tanggal berlaku tetap dapat dilihat. Perubahan dicatat pada jejak.",
                (lembar == Lembar.PEGAWAI ? "/pegawai/" + kode : lembar == Lembar.UNIT ? Tautan.unit(kode) : Tautan.jabatan(kode)) + "/ubah",
                kembali, lembar == Lembar.PEGAWAI ? "Pegawai" : "Unit",
                new MedanLembar(s, acuan.acuan(s.regulasi())).medan(lembar, false, unit), nilai, List.of(), "Simpan", "");
    }

    private Formulir formulirBaru(InstansiKini instansi, Lembar lembar, Map<String, String> isian) {
        Susunan s = susunan.pada(instansi.kode(), instansi.hariIni());
        var nilai = new HashMap<>(isian);
        nilai.putIfAbsent("tanggal", instansi.hariIni().toString());
        String unit = isian.getOrDefault(lembar == Lembar.UNIT ? "induk" : "unit", "");
        String kembali = s.unit(unit).map(u -> Tautan.unit(u.kode())).orElse(lembar == Lembar.PEGAWAI ? "/pegawai" : "/bagan");
        String namaKembali = s.unit(unit).map(UnitSusunan::nama).orElse(lembar == Lembar.PEGAWAI ? "Pegawai" : "Bagan organisasi");
        String apa = switch (lembar) {
            case UNIT -> "unit";
            case JABATAN -> "jabatan";
            case PEGAWAI -> "pegawai";
        };
        return new Formulir(
                "Tambah " + apa, "Untuk banyak " + apa + " sekaligus, pakai impor lembar kerja.", "/" + apa + "/baru", kembali, namaKembali,
                new MedanLembar(s, acuan.acuan(s.regulasi())).medan(lembar, true, Optional.of(unit)), nilai, List.of(), "Simpan", "");
    }

    private static Lembar lembar(HttpServletRequest permintaan) {
        return lembar(permintaan.getRequestURI().split("/")[1]);
    }

    private static Lembar lembar(String nama) {
        return Lembar.valueOf(nama.toUpperCase(Locale.ROOT));
    }
}
