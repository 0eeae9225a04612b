package id.tatakerja.organisasi.ubah;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.Tautan;
import id.tatakerja.organisasi.dampak.Percobaan;
import id.tatakerja.organisasi.impor.MengubahOrganisasi;
import id.tatakerja.organisasi.impor.MengubahOrganisasi.Sasaran;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import id.tatakerja.organisasi.pegawai.MenunjukPelaksanaTugas;
import id.tatakerja.organisasi.ubah.Formulir.Medan;
import id.tatakerja.organisasi.ubah.Formulir.Rupa;
import id.tatakerja.organisasi.ubah.PengirimFormulir.Balasan;
import id.tatakerja.organisasi.ubah.PengirimFormulir.Perubahan;
import id.tatakerja.organisasi.wewenang.Penjaga;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
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

/** Ends what a person holds, with a last day; the jabatan stays and becomes vacant. */
@Controller
@Hak(Hak.Siapa.PENGELOLA)
class AkhiriPenempatanController {

    private static final String ALAMAT = "/pegawai/{id:[0-9]{1,17}}/penempatan/{nomor:[0-9]{1,17}}/akhiri";

    private final MengubahOrganisasi mengubah;
    private final MenunjukPelaksanaTugas menunjuk;
    private final MembacaSusunan susunan;
    private final PenempatanKini penempatan;
    private final PengirimFormulir pengirim;

    AkhiriPenempatanController(
            MengubahOrganisasi mengubah, MenunjukPelaksanaTugas menunjuk, MembacaSusunan susunan, PenempatanKini penempatan,
            PengirimFormulir pengirim) {
        this.mengubah = mengubah;
        this.menunjuk = menunjuk;
        this.susunan = susunan;
        this.penempatan = penempatan;
        this.pengirim = pengirim;
    }

    @GetMapping(ALAMAT)
    String tanya(InstansiKini kini, @PathVariable long id, @PathVariable long nomor, Model model) {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        model.addAttribute("page", formulir(kini, penempatan(kini, id, nomor), nomor));
        return "organisasi/formulir";
    }

    @PostMapping(ALAMAT)
    @Nullable String akhiri(
            InstansiKini kini,
            @PathVariable long id,
            @PathVariable long nomor,
            @RequestParam Map<String, String> diketik,
            Model model,
            HttpServletResponse jawaban,
            RedirectAttributes lanjut) {
        Penjaga.mengelola(kini.pelaku(), kini.kode());
        Penempatan satu = penempatan(kini, id, nomor);
        return pengirim.kirim(
                kini, formulir(kini, satu, nomor), diketik,
                () -> new Pengakhiran(kini, satu, nomor, HariForm.wajib(diketik, "terakhir").orElseThrow(), mengubah, menunjuk),
                "Jabatan diakhiri.", new Balasan(model, jawaban, lanjut));
    }

    private record Pengakhiran(
            InstansiKini kini, Penempatan satu, long nomor, LocalDate terakhir, MengubahOrganisasi mengubah,
            MenunjukPelaksanaTugas menunjuk)
            implements Perubahan {

        private static final Map<String, String> TANPA_JABATAN = Map.of("jabatan", "");

        @Override
        public LocalDate mulai() {
            return terakhir.plusDays(1);
        }

        @Override
        public void coba(Percobaan izin) {
            if (satu.jenis() == Penempatan.Jenis.DEFINITIF) {
                mengubah.coba(izin, sasaran(), Optional.of(TANPA_JABATAN), kini.pelaku());
            } else {
                menunjuk.cobaAkhiri(izin, kini.kode(), satu.jabatan(), nomor, terakhir, kini.pelaku());
            }
        }

        @Override
        public String simpan() {
            if (satu.jenis() == Penempatan.Jenis.DEFINITIF) {
                mengubah.simpan(sasaran(), TANPA_JABATAN, kini.pelaku());
            } else {
                menunjuk.akhiri(kini.kode(), satu.jabatan(), nomor, terakhir, kini.pelaku());
            }
            return Tautan.pegawai(satu.pegawai().id());
        }

        private Sasaran sasaran() {
            return new Sasaran(kini.kode(), Lembar.PEGAWAI, satu.pegawai().nip(), Optional.of(mulai()));
        }
    }

    private Penempatan penempatan(InstansiKini kini, long id, long nomor) {
        Susunan s = susunan.pada(kini.kode(), kini.hariIni());
        return penempatan.cari(kini.kode(), id, nomor)
                .flatMap(p -> s.pegawai().stream()
                        .filter(o -> o.id() == id)
                        .findFirst()
                        .flatMap(o -> s.penempatan(o.nip()).stream()
                                .filter(t -> t.jabatan().equals(p.jabatan()) && t.jenis() == p.jenis())
                                .findFirst()))
                .orElseThrow(() -> Penolakan.tidakDitemukan("Jabatan itu tidak lagi dipangku hari ini. Muat ulang halaman pegawai.")
                        .sebagaiException());
    }

    private Formulir formulir(InstansiKini kini, Penempatan satu, long nomor) {
        PegawaiSusunan orang = satu.pegawai();
        String jabatan = susunan.pada(kini.kode(), kini.hariIni()).jabatan(satu.jabatan()).map(JabatanSusunan::nama).orElse(satu.jabatan());
        String sebutan = (satu.jenis() == Penempatan.Jenis.DEFINITIF ? "" : satu.jenis().label() + " ") + jabatan;
        return new Formulir(
                "Akhiri jabatan " + sebutan,
                orang.namaLengkap() + " tidak lagi memangku jabatan ini sesudah hari terakhir. Jabatannya tetap ada dan menjadi kosong;"
                        + " riwayatnya tetap tersimpan.",
                Tautan.pegawai(orang.id()) + "/penempatan/" + nomor + "/akhiri", Tautan.pegawai(orang.id()), orang.namaLengkap(),
                List.of(Medan.isian("terakhir", "Hari terakhir", "", Rupa.TANGGAL, true)),
                Map.of("terakhir", kini.hariIni().toString()), List.of(), "Akhiri jabatan",
                "Akhiri jabatan " + sebutan + " dari " + orang.namaLengkap() + "?");
    }
}
