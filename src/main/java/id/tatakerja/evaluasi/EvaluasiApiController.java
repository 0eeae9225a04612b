package id.tatakerja.evaluasi;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SatuTransaksi;
import id.tatakerja.alur.Tugas;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.SelamaKeadaan;
import id.tatakerja.regulasi.TabelRantai.TindakanRantai;
import id.tatakerja.regulasi.TabelRantai.Ukuran;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Tindakan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Results and their review over the API; the acts themselves are done under {@code /tugas}. */
@RestController
@RequestMapping("/api/v1/penugasan/{id}")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Evaluasi")
class EvaluasiApiController {

    private static final String CONTOH_HASIL = """
            {"uraian": "Laporan kinerja triwulan pertama selesai dan dikirim.", "target": true, "ekspektasi": true,
             "tautan": ["https://berkas.contoh.go.id/laporan-1"]}""";
    private static final String CONTOH_EVALUASI = """
            {"id": 7, "penugasan": 41, "status": "DITINJAU", "putaran": 1, "bagian": "DINAS-BIDANG",
             "rantai": [
               {"simpul": "langkah-1", "jabatan": "Kepala Bidang Anggaran", "peran": "KEPALA_BIDANG", "tindakan": "TINJAU", "dapatMengembalikan": true},
               {"simpul": "langkah-2", "jabatan": "Kepala Dinas Keuangan", "peran": "KEPALA_ORGANISASI", "tindakan": "TERIMA_HASIL", "dapatMengembalikan": true}],
             "penyerahan": [{"putaran": 1, "uraian": "Laporan selesai.", "target": true, "ekspektasi": true, "tautan": []}],
             "langkah": [{"simpul": "langkah-1", "putaran": 1, "tindakan": "TINJAU", "hasil": "LANJUTKAN", "jabatan": "Kepala Bidang Anggaran", "target": true, "ekspektasi": true}],
             "menunggu": [{"tugas": 120, "simpul": "langkah-2", "tindakan": "TERIMA_HASIL", "jabatan": "Kepala Dinas Keuangan", "hasilMungkin": ["DITERIMA", "KEMBALIKAN"]}]}""";

    private final MembacaEvaluasi membaca;
    private final MenyerahkanHasil menyerahkan;
    private final SelamaKeadaan keadaan;

    EvaluasiApiController(MembacaEvaluasi membaca, MenyerahkanHasil menyerahkan, SelamaKeadaan keadaan) {
        this.membaca = membaca;
        this.menyerahkan = menyerahkan;
        this.keadaan = keadaan;
    }

    /** Body of a delivery. */
    record PermintaanHasil(@Nullable String uraian, @Nullable Boolean target, @Nullable Boolean ekspektasi, @Nullable List<@Nullable String> tautan) {

        IsiHasil isi() {
            return new IsiHasil(
                    uraian == null ? "" : uraian, Boolean.TRUE.equals(target), Boolean.TRUE.equals(ekspektasi),
                    tautan == null ? List.of() : tautan.stream().filter(Objects::nonNull).map(t -> Objects.requireNonNull(t).strip()).toList());
        }
    }

    record Diserahkan(int putaran, String uraian, boolean target, boolean ekspektasi, List<String> tautan, String nip, String nama, Instant waktu,
            List<BerkasHasil> berkas) {}

    record Tempat(
            String simpul, String jabatan, String peran, String sebutan, TindakanRantai tindakan, Ukuran ukuran, boolean dapatMengembalikan,
            Optional<String> dilewati, List<String> diberitahu, List<Kutipan> dasar) {}

    record Langkah(
            String simpul, int putaran, Tindakan tindakan, Hasil hasil, String jabatan, String nip, String nama, boolean target, boolean ekspektasi,
            Optional<String> catatan, Optional<Perbaikan> perbaikan, Optional<String> aturan, Instant waktu, List<Kutipan> dasar) {}

    record Menunggu(long tugas, String simpul, Tindakan tindakan, String jabatan, List<Hasil> hasilMungkin, Instant sejak, Optional<LocalDate> batas) {}

    record EvaluasiJawaban(
            long id, long penugasan, Optional<Long> tim, String pegawai, StatusEvaluasi status, int putaran, String bagian, List<Tempat> rantai,
            List<Diserahkan> penyerahan, List<Langkah> langkah, List<Menunggu> menunggu, List<Kutipan> dasar, boolean mekanismeTurunan) {}

    @SatuTransaksi
    @PostMapping("/hasil")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Menyerahkan hasil dengan pernyataan bahwa target terpenuhi")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(mediaType = "application/json", examples = @ExampleObject(CONTOH_HASIL)))
    EvaluasiJawaban serahkan(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, @RequestBody PermintaanHasil isi) {
        var e = keadaan.tetap(() -> menyerahkan.serahkan(pelaku, id, isi.isi()));
        return jawaban(membaca.rinci(e), membaca.semua(pelaku, id).turunan().isPresent());
    }

    @GetMapping("/hasil")
    @Operation(summary = "Hasil yang diserahkan pada penugasan ini, menurut orang atau timnya")
    List<EvaluasiJawaban> hasil(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id) {
        var semua = membaca.semua(pelaku, id);
        return semua.isi().stream().map(r -> jawaban(r, semua.turunan().isPresent())).toList();
    }

    @GetMapping("/evaluasi")
    @Operation(summary = "Peninjauan hasil: rantainya, langkah yang sudah dikerjakan, dan yang ditunggu")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", examples = @ExampleObject(CONTOH_EVALUASI)))
    EvaluasiJawaban evaluasi(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long id, @RequestParam Optional<String> pegawai) {
        var semua = membaca.semua(pelaku, id);
        var siapa = pegawai.or(pelaku::nip);
        return semua.isi().stream().filter(r -> siapa.filter(r.evaluasi().penyerah()::equals).isPresent()).reduce((_, akhir) -> akhir)
                .or(() -> pegawai.isPresent() ? Optional.empty() : semua.isi().stream().reduce((_, akhir) -> akhir))
                .map(r -> jawaban(r, semua.turunan().isPresent()))
                .orElseThrow(() -> semua.tanpaRantai().orElseGet(() -> Penolakan.tidakDitemukan("Belum ada hasil yang diserahkan pada penugasan ini.")).sebagaiException());
    }

    private static EvaluasiJawaban jawaban(MembacaEvaluasi.Rinci r, boolean turunan) {
        var e = r.evaluasi();
        return new EvaluasiJawaban(
                e.id(), e.penugasan(), e.tim(), e.penyerah(), e.status(), e.putaran(), e.rantai(),
                r.rantai().stream().map(p -> new Tempat(
                        p.simpul(), p.jabatan(), p.peran().name(), p.sebutan(), p.tindakan(), p.ukuran(),
                        r.alur().graf().simpul(p.simpul()).filter(s -> s.hasil().contains(Hasil.KEMBALIKAN)).isPresent(), Optional.of(p.dilewati()).filter(d -> !d.isEmpty()),
                        p.diberitahu().stream().map(Peninjau.Diberitahu::jabatan).toList(), p.dasar().kutipan())).toList(),
                r.penyerahan().stream().map(p -> new Diserahkan(
                        p.putaran(), p.uraian(), p.target(), p.ekspektasi(), p.tautan(), p.nip(), p.nama(), p.waktu(),
                        r.berkas().stream().filter(b -> b.putaran() == p.putaran()).toList())).toList(),
                r.tinjauan().stream().map(t -> new Langkah(
                        t.simpul(), t.putaran(), t.tindakan(), t.hasil(), t.sebutan(), t.nip(), t.nama(), t.target(), t.ekspektasi(),
                        Optional.of(t.catatan()).filter(c -> !c.isEmpty()),
                        r.perbaikan().stream().filter(p -> t.hasil() == Hasil.KEMBALIKAN && p.putaran() == t.putaran()).findFirst(),
                        r.aturan().stream().filter(a -> a.putaran() == t.putaran() && a.simpul().equals(t.simpul())).map(TambahanRepository.Aturan::aturan).findFirst(), t.waktu(), t.dasar().kutipan())).toList(),
                r.menunggu().stream().map(t -> menunggu(t, r)).toList(), e.dasar().kutipan(), turunan);
    }

    private static Menunggu menunggu(Tugas t, MembacaEvaluasi.Rinci r) {
        var jabatan = r.rantai().stream().filter(p -> p.simpul().equals(t.simpul())).map(Peninjau::jabatan).findFirst().orElse("");
        return new Menunggu(t.id(), t.simpul(), t.tindakan(), jabatan, t.hasilMungkin(), t.sejak(), t.batas());
    }
}
