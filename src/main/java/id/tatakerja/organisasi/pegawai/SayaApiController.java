package id.tatakerja.organisasi.pegawai;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.pegawai.PegawaiRepository.Riwayat;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who I am (kontrak-api section 3). */
@RestController
@Tag(name = "Saya")
@Hak(Hak.Siapa.MASUK)
class SayaApiController {

    private final PegawaiRepository repository;
    private final Instansi.Pembaca instansi;

    SayaApiController(PegawaiRepository repository, Instansi.Pembaca instansi) {
        this.repository = repository;
        this.instansi = instansi;
    }

    /** The caller: account, instansi, roles and the jabatan held today. */
    record Saya(
            String namaPengguna, String nama, Optional<String> nip, Optional<InstansiRingkas> instansi, Set<Peran> hak,
            List<Riwayat> jabatan) {}

    /** The caller's instansi. */
    record InstansiRingkas(String kode, String nama, String regulasi) {}

    @GetMapping("/api/v1/saya")
    Saya saya(@AuthenticationPrincipal Pelaku pelaku) {
        Optional<Instansi> milik = pelaku.instansi().map(instansi::wajib);
        List<Riwayat> jabatan = milik.flatMap(i -> pelaku.nip().map(nip -> {
                    LocalDate hari = i.hariIni();
                    return repository.riwayat(i.kode(), nip).stream()
                            .filter(r -> !hari.isBefore(r.mulai())
                                    && r.selesai().map(s -> !hari.isAfter(s)).orElse(true))
                            .toList();
                }))
                .orElse(List.of());
        return new Saya(
                pelaku.namaPengguna(), pelaku.nama(), pelaku.nip(),
                milik.map(i -> new InstansiRingkas(i.kode(), i.nama(), i.regulasi())), pelaku.peran(), jabatan);
    }
}
