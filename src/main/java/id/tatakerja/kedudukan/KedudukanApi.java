package id.tatakerja.kedudukan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The calls of kontrak-api section 4. */
@RestController
@Tag(name = "Kedudukan")
@RequestMapping("/api/v1")
class KedudukanApi {

    private final MenghitungKedudukan menghitung;
    private final MemutuskanKedudukan memutuskan;
    private final MenetapkanKedudukan menetapkan;
    private final MembacaKedudukan membaca;

    KedudukanApi(
            MenghitungKedudukan menghitung,
            MemutuskanKedudukan memutuskan,
            MenetapkanKedudukan menetapkan,
            MembacaKedudukan membaca) {
        this.menghitung = menghitung;
        this.memutuskan = memutuskan;
        this.menetapkan = menetapkan;
        this.membaca = membaca;
    }

    @PostMapping("/instansi/{kode}/kedudukan/hitung")
    @Hak(Hak.Siapa.PENGELOLA_ATAU_PEMBINA)
    Map<StatusKedudukan, Integer> hitung(@AuthenticationPrincipal Pelaku pelaku, @PathVariable String kode) {
        pelaku.pastikanMelihat(kode);
        return menghitung.hitung(kode);
    }

    record PermintaanTetapkan(
            @Nullable String nomor,
            @Nullable LocalDate tanggal,
            @Nullable LocalDate berlaku,
            @Nullable String unit,
            @Nullable String kompetensi,
            @Nullable String rentangKendali,
            @Nullable String bebanTugas) {}

    @PostMapping("/instansi/{kode}/kedudukan/tetapkan")
    @ResponseStatus(HttpStatus.CREATED)
    @Hak(Hak.Siapa.MASUK)
    MenetapkanKedudukan.Hasil tetapkan(
            @AuthenticationPrincipal Pelaku pelaku, @PathVariable String kode, @RequestBody(required = false) @Nullable PermintaanTetapkan isi) {
        pelaku.pastikanMelihat(kode);
        var p = isi == null ? new PermintaanTetapkan(null, null, null, null, null, null, null) : isi;
        var tanggal = p.tanggal() == null ? membaca.hariIni(kode) : p.tanggal();
        return menetapkan.tetapkan(
                pelaku,
                kode,
                new MenetapkanKedudukan.Perintah(
                        Optional.ofNullable(p.nomor()),
                        tanggal,
                        p.berlaku() == null ? tanggal : p.berlaku(),
                        p.unit() == null ? "" : p.unit(),
                        Optional.ofNullable(p.kompetensi()),
                        Optional.ofNullable(p.rentangKendali()),
                        Optional.ofNullable(p.bebanTugas())));
    }

    @GetMapping("/pegawai/{nip}/kedudukan")
    @Hak(Hak.Siapa.MASUK)
    Jawaban kedudukan(
            @AuthenticationPrincipal Pelaku pelaku,
            @PathVariable String nip,
            @RequestParam Optional<LocalDate> tanggal,
            @RequestParam(name = "instansi") Optional<String> diminta) {
        var kode = pelaku.instansiUntuk(diminta);
        return Jawaban.dari(membaca.pada(kode, nip, tanggal.orElseGet(() -> membaca.hariIni(kode))));
    }

    record PermintaanPutusan(@Nullable String jabatan, @Nullable String alasan, @Nullable Object dasar) {}

    @PutMapping("/pegawai/{nip}/kedudukan")
    @Hak(Hak.Siapa.MASUK)
    Jawaban putuskan(
            @AuthenticationPrincipal Pelaku pelaku,
            @PathVariable String nip,
            @RequestBody PermintaanPutusan isi,
            @RequestParam(name = "instansi") Optional<String> diminta) {
        var kode = pelaku.instansiUntuk(diminta);
        if (isi.jabatan() == null || isi.jabatan().isBlank()) {
            var pesan = "Sebutkan kode jabatan yang menjadi Pejabat Penilai Kinerja.";
            throw Penolakan.galat("JABATAN_WAJIB", pesan, List.of(new Galat("jabatan", "JABATAN_WAJIB", pesan))).sebagaiException();
        }
        memutuskan.putuskan(pelaku, kode, nip, isi.jabatan(), isi.alasan() == null ? "" : isi.alasan(), teks(isi.dasar()));
        return Jawaban.dari(membaca.kini(kode, nip));
    }

    /** The basis may come as one text or as a list of texts. */
    private static String teks(@Nullable Object dasar) {
        return switch (dasar) {
            case null -> "";
            case String s -> s;
            case List<?> daftar when daftar.stream().allMatch(String.class::isInstance) ->
                String.join("; ", daftar.stream().map(String.class::cast).toList());
            default -> {
                var pesan = "Isi dasar dengan satu teks atau daftar teks, misalnya \"Pasal 8 ayat (3)\".";
                throw Penolakan.galat("DASAR_TIDAK_SAH", pesan, List.of(new Galat("dasar", "DASAR_TIDAK_SAH", pesan))).sebagaiException();
            }
        };
    }

    record Orang(String nip, String nama) {}

    record Pejabat(KedudukanPegawai.Jabatan jabatan, @Nullable Orang pegawai, @Nullable String sebutan, @Nullable Integer tingkat) {

        static Pejabat dari(KedudukanPegawai.Pejabat p, Map<String, Integer> tingkat) {
            return new Pejabat(
                    p.jabatan(), p.pegawai().map(o -> new Orang(o.nip(), o.nama())).orElse(null), p.sebutan().isEmpty() ? null : p.sebutan(),
                    tingkat.get(p.jabatan().kode()));
        }
    }

    record Pilihan(
            KedudukanPegawai.Jabatan jabatan, @Nullable Orang pegawai, String aturan, List<Kutipan> dasar, boolean praPilihan,
            int rentangKendali, int rentangSesudah, int kebutuhan, int terisi) {

        static Pilihan dari(KedudukanPegawai.Pilihan p) {
            return new Pilihan(
                    p.pejabat().jabatan(), p.pejabat().pegawai().map(o -> new Orang(o.nip(), o.nama())).orElse(null),
                    p.aturan(), p.dasar(), p.utama(), p.rentangKendali(), p.rentangSesudah(), p.kebutuhan(), p.terisi());
        }
    }

    record Jawaban(
            String nip,
            LocalDate tanggal,
            StatusKedudukan status,
            String aturan,
            List<Kutipan> dasar,
            @Nullable Pejabat pejabatPenilaiKinerja,
            @Nullable Pejabat atasanLangsung,
            @Nullable Pejabat pimpinanUnitOrganisasi,
            String penjelasan,
            List<Pilihan> pilihan,
            Map<String, String> fakta,
            List<String> tafsir,
            @Nullable Object keputusan,
            KedudukanPegawai.@Nullable Gugur keputusanGugur,
            @Nullable Object penetapan) {

        static Jawaban dari(KedudukanPegawai k) {
            var penilai = k.penilai().map(p -> Pejabat.dari(p, k.tingkat())).orElse(null);
            return new Jawaban(
                    k.pegawai().nip(),
                    k.tanggal(),
                    k.status(),
                    k.aturan(),
                    k.dasar(),
                    penilai,
                    penilai,
                    k.pimpinan().map(p -> Pejabat.dari(p, k.tingkat())).orElse(null),
                    k.penjelasan(),
                    k.pilihan().stream().map(Pilihan::dari).toList(),
                    k.fakta(),
                    k.tafsir().stream().map(t -> t.kode()).toList(),
                    k.keputusan().orElse(null),
                    k.gugur().orElse(null),
                    k.penetapan()
                            .map(d -> Map.of("nomor", d.nomor(), "tanggal", d.tanggal(), "berlaku", d.berlaku(), "sesuai", d.sesuai()))
                            .orElse(null));
        }
    }
}
