package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.regulasi.alur.Hasil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two officials who may do the same act do it at the same instant: one of them did it, the other is told what happened. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuaPejabatTest {

    @LocalServerPort
    private int port;

    private KabupatenUkur k;

    /** The head of DINAS-B holds the office, the head of BIDANG-B2 stands in as Plh. */
    @BeforeAll
    void kabupaten() {
        k = KabupatenUkur.demo(port, "dua-pejabat", 283);
        RuangPenugasan.berhasil(k.r.organisasi().kirim("/jabatan/K-DINAS-B/pelaksana-tugas", Map.of(
                "nip", k.r.kepala.get("BIDANG-B2"), "jenis", "PLH", "mulai", RuangPenugasan.HARI_INI.minusDays(1).toString(), "selesai", RuangPenugasan.HARI_INI.plusDays(20).toString(),
                "dasar", "Surat perintah 1")));
    }

    @RepeatedTest(8)
    void dari_dua_putusan_serentak_satu_berlaku_dan_yang_lain_diberi_tahu() throws Exception {
        try (var satu = new KlienSoket(port); var dua = new KlienSoket(port); var pelaksana = Executors.newFixedThreadPool(2)) {
            var kasus = k.mulai(satu);
            var tugas = k.tugas(satu, k.r.kepala.get("DINAS-B"), kasus);
            assertThat(k.tugas(dua, k.r.kepala.get("BIDANG-B2"), kasus)).as("keduanya melihat tugas yang sama").isEqualTo(tugas);
            var garis = new CyclicBarrier(2);
            Callable<KlienSoket.Balasan> setuju = () -> putuskan(garis, satu, k.kepala("DINAS-B"), tugas, Map.of("hasil", "SETUJU"));
            Callable<KlienSoket.Balasan> tolak = () -> putuskan(garis, dua, k.kepala("BIDANG-B2"), tugas, Map.of("hasil", "TOLAK", "alasan", "Unit sedang penuh"));
            var hasil = pelaksana.invokeAll(List.of(setuju, tolak));
            var pertama = hasil.get(0).get();
            var kedua = hasil.get(1).get();
            assertThat(List.of(pertama.status(), kedua.status())).containsExactlyInAnyOrder(200, 409);
            var setujuBerlaku = pertama.status() == 200;
            var kalah = (setujuBerlaku ? kedua : pertama).json();
            assertThat(kalah.path("kode").asString()).isEqualTo("TUGAS_SUDAH_SELESAI");
            assertThat(kalah.path("detail").asString()).contains("sudah dikerjakan")
                    .contains((setujuBerlaku ? Hasil.SETUJU : Hasil.TOLAK).sebutan().toLowerCase(Locale.ROOT));
            assertThat(k.r.kasus(kasus).path("langkah").size()).as("langkah tercatat sekali").isEqualTo(2);
            assertThat(k.r.status(kasus)).isEqualTo(setujuBerlaku ? "BERJALAN" : "DITOLAK");
        }
    }

    private static KlienSoket.Balasan putuskan(CyclicBarrier garis, KlienSoket klien, String token, long tugas, Map<String, String> isi) throws Exception {
        garis.await();
        return klien.kirim(token, "/api/v1/tugas/" + tugas + "/tindakan", isi);
    }
}
