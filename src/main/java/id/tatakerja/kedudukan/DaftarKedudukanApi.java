package id.tatakerja.kedudukan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penomoran;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the pages of the organisation section show and do for a whole instansi: work lists, who would change, decrees made. */
@Tag(name = "Kedudukan")
@RestController
@RequestMapping("/api/v1")
class DaftarKedudukanApi {

    private final DaftarKedudukan daftar;
    private final MemutuskanKedudukan memutuskan;
    private final DaftarPenetapan penetapan;
    private final RiwayatKedudukan riwayat;

    DaftarKedudukanApi(
            DaftarKedudukan daftar, MemutuskanKedudukan memutuskan, DaftarPenetapan penetapan, RiwayatKedudukan riwayat) {
        this.daftar = daftar;
        this.memutuskan = memutuskan;
        this.penetapan = penetapan;
        this.riwayat = riwayat;
    }

    record Satu(
            String nip, String nama, KedudukanPegawai.Jabatan jabatan, KedudukanPegawai.Jabatan unit, StatusKedudukan status, String aturan,
            KedudukanApi.@Nullable Pejabat pejabatPenilaiKinerja, KedudukanApi.@Nullable Pejabat pimpinanUnitOrganisasi, String penjelasan,
            List<KedudukanApi.Pilihan> pilihan) {

        static Satu dari(DaftarKedudukan.Baris b) {
            return new Satu(
                    b.pegawai().nip(), b.pegawai().nama(), b.jabatan(), b.unit(), b.status(), b.aturan(), pejabat(b.penilai()), pejabat(b.pimpinan()),
                    b.penjelasan(), b.pilihan().stream().map(KedudukanApi.Pilihan::dari).toList());
        }
    }

    private static KedudukanApi.@Nullable Pejabat pejabat(Optional<KedudukanPegawai.Pejabat> p) {
        return p.map(satu -> KedudukanApi.Pejabat.dari(satu, Map.of())).orElse(null);
    }

    @GetMapping("/instansi/{kode}/kedudukan")
    @Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
    Halaman<Satu> semua(
            @AuthenticationPrincipal Pelaku pelaku,
            @PathVariable String kode,
            @RequestParam(defaultValue = "PERLU_PILIHAN") StatusKedudukan status,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(defaultValue = "50") int ukuran) {
        pelaku.pastikanMelihat(kode);
        Penomoran.periksa(halaman, ukuran);
        var isi = daftar.daftarDiminta(kode, status, unit, q, halaman, ukuran);
        return new Halaman<>(isi.baris().stream().map(Satu::dari).toList(), halaman, ukuran, isi.jumlahBaris());
    }

    record Berubah(
            String nip, String nama, KedudukanPegawai.Jabatan unit, Perubahan.Jenis jenis, DaftarKedudukan.Tahap tahap,
            KedudukanApi.@Nullable Pejabat penilaiSekarang, KedudukanApi.@Nullable Pejabat penilaiUsulan, StatusKedudukan status, String aturan) {}

    @GetMapping("/instansi/{kode}/kedudukan/perubahan")
    @Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
    Halaman<Berubah> perubahan(
            @AuthenticationPrincipal Pelaku pelaku,
            @PathVariable String kode,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(defaultValue = "50") int ukuran) {
        pelaku.pastikanMelihat(kode);
        Penomoran.periksa(halaman, ukuran);
        return Halaman.dari(
                daftar.perubahan(kode).stream()
                        .map(b -> new Berubah(
                                b.pegawai().nip(), b.pegawai().nama(), b.unit(), b.jenis(), b.tahap(), pejabat(b.lama()), pejabat(b.baru()), b.status(),
                                b.aturan()))
                        .toList(),
                halaman, ukuran);
    }

    record PermintaanTerima(@Nullable String unit) {}

    /** Takes the preselected candidate for everybody of the unit, or of the instansi. */
    @PostMapping("/instansi/{kode}/kedudukan/pra-pilihan")
    @Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
    Map<String, Integer> terima(
            @AuthenticationPrincipal Pelaku pelaku, @PathVariable String kode, @RequestBody(required = false) @Nullable PermintaanTerima isi) {
        pelaku.pastikanMelihat(kode);
        var unit = isi == null || isi.unit() == null ? "" : isi.unit();
        return Map.of("diselesaikan", memutuskan.terimaPraPilihan(pelaku, kode, unit));
    }

    @GetMapping("/instansi/{kode}/kedudukan/penetapan")
    @Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
    Halaman<Penetapan> keputusan(
            @AuthenticationPrincipal Pelaku pelaku,
            @PathVariable String kode,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(defaultValue = "50") int ukuran) {
        pelaku.pastikanMelihat(kode);
        Penomoran.periksa(halaman, ukuran);
        return Halaman.dari(penetapan.semua(kode), halaman, ukuran);
    }

    record Dekret(
            String nomor, LocalDate tanggal, LocalDate mulai, @Nullable LocalDate selesai, boolean diganti, String pejabatPenilaiKinerja, String aturan) {}

    record Putusan(String pejabatPenilaiKinerja, String alasan, String dasar, Instant pada, boolean berlaku, @Nullable String sebabGugur) {}

    record Riwayat(List<Dekret> penetapan, List<Putusan> keputusan) {}

    /** What was decreed and decided for one person, newest first. */
    @GetMapping("/pegawai/{nip}/kedudukan/riwayat")
    @Hak(Hak.Siapa.MASUK)
    Riwayat riwayat(
            @AuthenticationPrincipal Pelaku pelaku, @PathVariable String nip, @RequestParam(name = "instansi") Optional<String> diminta) {
        var r = riwayat.milik(pelaku.instansiUntuk(diminta), nip);
        return new Riwayat(
                r.dekret().stream()
                        .map(d -> new Dekret(d.nomor(), d.tanggal(), d.mulai(), d.selesai().orElse(null), d.diganti(), d.penilai(), d.aturan()))
                        .toList(),
                r.putusan().stream()
                        .map(p -> new Putusan(
                                p.penilai(), p.alasan(), p.dasarHukum(), p.pada(), p.berlaku(), p.sebabGugur().isEmpty() ? null : p.sebabGugur()))
                        .toList());
    }
}
