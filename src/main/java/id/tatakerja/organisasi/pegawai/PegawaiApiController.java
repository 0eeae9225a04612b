package id.tatakerja.organisasi.pegawai;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.bersama.Penomoran;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Jenjang;
import id.tatakerja.organisasi.pegawai.PegawaiRepository.Rinci;
import id.tatakerja.organisasi.pegawai.PegawaiRepository.Ringkas;
import id.tatakerja.organisasi.pegawai.PegawaiRepository.Riwayat;
import id.tatakerja.tampilan.Teks;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** API of people (kontrak-api section 3). */
@RestController
@Tag(name = "Pegawai")
@RequestMapping("/api/v1/pegawai")
@Hak(Hak.Siapa.MASUK)
class PegawaiApiController {

    private static final List<String> JENJANG =
            Stream.concat(Stream.of(Jenjang.values()).map(Jenjang::name), Stream.of(JenisJabatan.PELAKSANA.name())).toList();

    private final PegawaiRepository repository;
    private final PenempatanRepository penempatan;
    private final Instansi.Pembaca instansi;

    PegawaiApiController(PegawaiRepository repository, PenempatanRepository penempatan, Instansi.Pembaca instansi) {
        this.repository = repository;
        this.penempatan = penempatan;
        this.instansi = instansi;
    }

    /** A page of people. */
    record Daftar(List<Ringkas> isi, int halaman, int ukuran, long jumlah) {}

    /** One person: as today or, when gone, as last; surel only for the person and those who keep the data. */
    record Satu(
            String nip,
            String nama,
            String gelarDepan,
            String gelarBelakang,
            String status,
            String golongan,
            List<String> kompetensi,
            Optional<String> surel,
            boolean aktif,
            List<Riwayat> jabatan,
            List<Riwayat> riwayat) {}

    @GetMapping
    Daftar daftar(
            @RequestParam Optional<String> instansi,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String jenjang,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<LocalDate> tanggal,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(defaultValue = "50") int ukuran,
            @AuthenticationPrincipal Pelaku pelaku) {
        Penomoran.periksa(halaman, ukuran);
        Instansi milik = this.instansi.wajib(pelaku.instansiUntuk(instansi));
        var cari = new CariPegawai(milik.kode(), tanggal.orElseGet(milik::hariIni), unit, jenjang, q);
        periksa(cari);
        return new Daftar(repository.cari(cari, halaman, ukuran), halaman, ukuran, repository.jumlah(cari));
    }

    @GetMapping("/{nip}")
    Satu satu(
            @PathVariable String nip,
            @RequestParam Optional<String> instansi,
            @RequestParam Optional<LocalDate> tanggal,
            @AuthenticationPrincipal Pelaku pelaku) {
        Instansi milik = this.instansi.wajib(pelaku.instansiUntuk(instansi));
        LocalDate hari = tanggal.orElseGet(milik::hariIni);
        List<Rinci> semua = nip.matches("[0-9]{18}") ? repository.rinci(milik.kode(), nip) : List.of();
        if (semua.isEmpty()) {
            throw Penolakan.tidakDitemukan("Pegawai dengan NIP itu tidak ada pada instansi ini. Periksa NIP pada SK.").sebagaiException();
        }
        Optional<Rinci> pada = semua.stream().filter(r -> berlaku(r.mulai(), r.selesai(), hari)).findFirst();
        Rinci orang = pada.orElse(semua.getFirst());
        List<Riwayat> riwayat = repository.riwayat(milik.kode(), nip);
        boolean rahasia = !pelaku.mengelola(milik.kode())
                && !pelaku.membina(milik.kode())
                && pelaku.nip().filter(nip::equals).isEmpty();
        return new Satu(
                nip, orang.nama(), orang.gelarDepan(), orang.gelarBelakang(), orang.status(), orang.golongan(),
                orang.kompetensi(), rahasia ? Optional.empty() : Optional.of(orang.surel()), pada.isPresent(),
                riwayat.stream().filter(r -> berlaku(r.mulai(), r.selesai(), hari)).toList(), riwayat);
    }

    /** A filter that names nothing would answer with an empty list, as if nobody were there. */
    private void periksa(CariPegawai cari) {
        var isian = new Isian();
        if (!cari.unit().isEmpty() && !penempatan.adaUnit(cari.instansi(), cari.unit(), cari.tanggal())) {
            isian.salah("unit", "UNIT_TIDAK_DIKENAL", "Unit '" + cari.unit() + "' tidak ada pada " + Teks.tanggal(cari.tanggal())
                    + ". Periksa kodenya pada daftar unit.");
        }
        if (!cari.jenjang().isEmpty() && !JENJANG.contains(cari.jenjang())) {
            isian.salah("jenjang", "JENJANG_TIDAK_DIKENAL", "Jenjang '" + cari.jenjang() + "' tidak dikenal. Pilih salah satu: "
                    + String.join(", ", JENJANG) + ".");
        }
        isian.tolakBilaSalah();
    }

    private static boolean berlaku(LocalDate mulai, Optional<LocalDate> selesai, LocalDate hari) {
        return !hari.isBefore(mulai) && selesai.map(s -> !hari.isAfter(s)).orElse(true);
    }
}
