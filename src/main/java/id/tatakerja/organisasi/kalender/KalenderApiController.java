package id.tatakerja.organisasi.kalender;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.HariLibur;
import id.tatakerja.organisasi.KalenderKerja;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calendar of an instansi over the API. */
@RestController
@Tag(name = "Kalender")
@RequestMapping("/api/v1/instansi/{kode}/kalender")
class KalenderApiController {

    private final MengaturKalender mengatur;

    KalenderApiController(MengaturKalender mengatur) {
        this.mengatur = mengatur;
    }

    /** A calendar as it is sent. */
    record Isi(@Nullable List<@Nullable String> liburPekan, @Nullable List<@Nullable Hari> hari) {}

    /** A dated day of rest as it is sent. */
    record Hari(@Nullable LocalDate tanggal, @Nullable String jenis, @Nullable String nama) {}

    /** A calendar. */
    record Kalender(List<String> liburPekan, List<HariLibur> hari) {

        static Kalender dari(KalenderKerja k) {
            return new Kalender(k.liburPekan().stream().sorted().map(KalenderKerja::nama).toList(), List.copyOf(k.libur().values()));
        }
    }

    /** A changed calendar, and how many open acts got or would get another last day. */
    record Perubahan(Kalender kalender, int langkahBerpindah, boolean tersimpan) {}

    @GetMapping
    @Hak(Hak.Siapa.MASUK)
    @Operation(summary = "Hari kerja dan hari libur instansi")
    Kalender baca(@AuthenticationPrincipal Pelaku pelaku, @PathVariable String kode) {
        return Kalender.dari(mengatur.baca(pelaku, kode));
    }

    @PutMapping
    @Hak(Hak.Siapa.BAGIAN_ORGANISASI)
    @Operation(summary = "Mengganti kalender; dengan uji=true hanya menghitung langkah yang batasnya berpindah")
    Perubahan ganti(
            @AuthenticationPrincipal Pelaku pelaku, @PathVariable String kode, @RequestParam(defaultValue = "false") boolean uji, @RequestBody Isi isi) {
        pelaku.pastikanMelihat(kode);
        UnaryOperator<KalenderKerja> ubah = ubah(isi);
        var usulan = uji ? mengatur.usulkan(pelaku, kode, ubah) : mengatur.simpan(pelaku, kode, ubah);
        return new Perubahan(Kalender.dari(usulan.baru()), usulan.berpindah(), !uji);
    }

    private static UnaryOperator<KalenderKerja> ubah(Isi isi) {
        var galat = new ArrayList<Galat>();
        var pekan = isi.liburPekan() == null ? null : pekan(isi.liburPekan(), galat);
        Map<LocalDate, HariLibur> libur = new TreeMap<>();
        var semua = isi.hari();
        if (semua != null && semua.size() > 20 * DaftarLibur.TERBANYAK) {
            galat.add(new Galat("hari", "TERLALU_BANYAK", "Kalender memuat paling banyak " + 20 * DaftarLibur.TERBANYAK + " hari."));
        } else if (semua != null) {
            for (var h : semua) {
                var ke = "hari";
                if (h == null || h.tanggal() == null) {
                    galat.add(new Galat(ke, "TANGGAL_WAJIB", "Setiap hari memerlukan tanggal, jenis, dan nama."));
                } else {
                    DaftarLibur.satu(h.tanggal().toString(), h.jenis() == null ? "" : h.jenis(), h.nama() == null ? "" : h.nama(),
                            g -> galat.add(new Galat(ke, g.kode(), h.tanggal() + ": " + g.pesan()))).ifPresent(s -> libur.put(s.tanggal(), s));
                }
            }
        }
        if (!galat.isEmpty()) {
            throw Penolakan.galat("KALENDER_TIDAK_SAH", galat.getFirst().pesan(), galat).sebagaiException();
        }
        return lama -> new KalenderKerja(pekan == null ? lama.liburPekan() : pekan, semua == null ? lama.libur() : libur);
    }

    private static EnumSet<DayOfWeek> pekan(List<@Nullable String> nama, List<Galat> galat) {
        var hasil = EnumSet.noneOf(DayOfWeek.class);
        for (var n : nama) {
            KalenderKerja.hari(n == null ? "" : n).ifPresentOrElse(
                    hasil::add, () -> galat.add(new Galat("liburPekan", "HARI_TIDAK_DIKENAL", "Sebut hari sebagai SENIN, SELASA, RABU, KAMIS, JUMAT, SABTU, atau MINGGU.")));
        }
        if (hasil.size() > 6) {
            galat.add(new Galat("liburPekan", "TANPA_HARI_KERJA", "Sisakan sedikitnya satu hari kerja dalam sepekan."));
        }
        return hasil;
    }
}
