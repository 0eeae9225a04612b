package id.tatakerja.organisasi.pegawai;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** API of acting officials and delegated authority (kontrak-api section 3). */
@RestController
@RequestMapping("/api/v1/jabatan/{kode}")
@Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
class JabatanApiController {

    private final MenunjukPelaksanaTugas menunjuk;
    private final MendelegasikanPenilaian mendelegasikan;

    JabatanApiController(MenunjukPelaksanaTugas menunjuk, MendelegasikanPenilaian mendelegasikan) {
        this.menunjuk = menunjuk;
        this.mendelegasikan = mendelegasikan;
    }

    /** What was appointed. */
    record Ditunjuk(
            long id, String jabatan, Optional<String> nip, Optional<String> jenis, Optional<LocalDate> mulai,
            Optional<LocalDate> selesai, Optional<String> dasar) {}

    /** What was delegated. */
    record Didelegasikan(long id, String pemberi, Optional<String> penerima) {}

    /** The last day of an appointment. */
    record Akhir(LocalDate selesai) {}

    @PostMapping("/pelaksana-tugas")
    @ResponseStatus(HttpStatus.CREATED)
    Ditunjuk tunjuk(
            @PathVariable String kode, @RequestParam Optional<String> instansi, @RequestBody PelaksanaTugasForm form,
            @AuthenticationPrincipal Pelaku pelaku) {
        long id = menunjuk.tunjuk(pelaku.instansiUntuk(instansi), kode, form, pelaku);
        return new Ditunjuk(
                id, kode, Optional.ofNullable(form.nip()), Optional.ofNullable(form.jenis()), Optional.ofNullable(form.mulai()),
                Optional.ofNullable(form.selesai()), Optional.ofNullable(form.dasar()));
    }

    @PatchMapping("/pelaksana-tugas/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void akhiri(
            @PathVariable String kode, @PathVariable long id, @RequestParam Optional<String> instansi, @RequestBody Akhir akhir,
            @AuthenticationPrincipal Pelaku pelaku) {
        menunjuk.akhiri(pelaku.instansiUntuk(instansi), kode, id, akhir.selesai(), pelaku);
    }

    @PostMapping("/delegasi-penilai")
    @ResponseStatus(HttpStatus.CREATED)
    Didelegasikan delegasikan(
            @PathVariable String kode, @RequestParam Optional<String> instansi, @RequestBody DelegasiForm form,
            @AuthenticationPrincipal Pelaku pelaku) {
        long id = mendelegasikan.delegasikan(pelaku.instansiUntuk(instansi), kode, form, pelaku);
        return new Didelegasikan(id, kode, Optional.ofNullable(form.penerima()));
    }
}
