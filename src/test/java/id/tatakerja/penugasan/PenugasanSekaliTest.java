package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.akses.SatuTransaksi;
import id.tatakerja.basisdata.Penyewa;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An assignment sent again after the application died between storing it and answering. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(PenugasanSekaliTest.Mati.class)
class PenugasanSekaliTest {

    /** Ends the request right after the commit, before anything of it is answered. */
    @TestComponent
    static class Mati implements TransactionExecutionListener {

        final AtomicBoolean siap = new AtomicBoolean();
        private final ThreadLocal<Boolean> kini = ThreadLocal.withInitial(() -> false);

        @EventListener
        void dalamTransaksi(PenugasanBerubah kabar) {
            kini.set(siap.getAndSet(false));
        }

        @Override
        public void afterCommit(TransactionExecution transaksi, @Nullable Throwable gagal) {
            if (kini.get()) {
                kini.remove();
                throw new IllegalStateException("aplikasi mati sesudah tersimpan");
            }
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Mati mati;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping pemeta;

    private RuangPenugasan r;

    @BeforeAll
    void kabupaten() {
        r = new RuangPenugasan(port, "sekali-tjt", 1, "tanjung-jabung-timur-14-2023", "1").tetapkan();
    }

    private long banyak() {
        return Penyewa.sebagai(r.kode, () -> sql.sql("select count(*) from penugasan.penugasan").query(Long.class).single());
    }

    private java.net.http.HttpResponse<String> kirim(String kunci) {
        var isi = json.writeValueAsString(r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-B1")));
        return new Klien(port).json(
                "POST", "/api/v1/penugasan", isi, "Authorization", "Bearer demo-" + r.kepala.get("DINAS-A"), "Idempotency-Key", kunci);
    }

    /** Does it with a key while the application dies right after the commit, then again; gives what the second sending is answered. */
    private JsonNode duaKali(String siapa, String jalur, Map<String, ?> isi) {
        var kunci = UUID.randomUUID().toString();
        var badan = json.writeValueAsString(isi);
        mati.siap.set(true);
        assertThat(kirim(siapa, jalur, badan, kunci).statusCode()).as(jalur).isEqualTo(500);
        assertThat(mati.siap).as("mati di dalam " + jalur).isFalse();
        var ulang = kirim(siapa, jalur, badan, kunci);
        assertThat(ulang.statusCode()).as(ulang.body()).isEqualTo(200);
        assertThat(ulang.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(kirim(siapa, jalur, badan, kunci).body()).isEqualTo(ulang.body());
        return json.readTree(ulang.body());
    }

    private HttpResponse<String> kirim(String siapa, String jalur, String badan, String kunci) {
        return new Klien(port).json("POST", "/api/v1" + jalur, badan, "Authorization", "Bearer demo-" + siapa, "Idempotency-Key", kunci);
    }

    @Test
    void tindakan_perubahan_masa_penarikan_dan_penutupan_yang_mati_sesudah_tersimpan_dijawab_dengan_keadaan_yang_tersimpan() {
        var kasus = r.mulai(r.kepala("DINAS-A"), r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-B1")));
        var giliran = r.kasus(kasus).path("menunggu").path(0);
        var tugas = r.tugas(r.orang(giliran.path("pegawai").path("nip").asString()), kasus);
        var dijawab = duaKali(giliran.path("pegawai").path("nip").asString(), "/tugas/" + tugas + "/tindakan",
                Map.of("hasil", giliran.path("hasilMungkin").path(0).asString()));
        assertThat(dijawab.path("id").asLong()).isEqualTo(kasus);
        assertThat(r.tindakan(kasus)).hasSize(2);
        assertThat(r.tugas(r.orang(giliran.path("pegawai").path("nip").asString()), kasus)).isNotEqualTo(tugas);

        var berlaku = aktif(r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-B2")));
        duaKali(penugas(berlaku), "/penugasan/" + berlaku + "/masa", Map.of("selesai", RuangPenugasan.SELESAI.plusDays(9).toString(), "alasan", "Datanya bertambah"));
        assertThat(r.kasus(berlaku).path("perubahan").size()).as("satu kali saja").isEqualTo(1);
        assertThat(duaKali(r.kepala.get("DINAS-A"), "/penugasan/" + berlaku + "/penutupan", Map.of("catatan", "Hasil diterima")).path("status").asString()).isEqualTo("SELESAI");

        var ditarik = r.mulai(r.kepala("DINAS-A"), r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-B1/2")));
        assertThat(duaKali(r.kepala.get("DINAS-A"), "/penugasan/" + ditarik + "/penarikan", Map.of("alasan", "Tidak jadi")).path("status").asString()).isEqualTo("DIBATALKAN");
        assertThat(r.status(ditarik)).isEqualTo("DIBATALKAN");
    }

    /** An assignment brought to its end by whoever it waits for. */
    private long aktif(Map<String, Object> permintaan) {
        var kasus = r.mulai(r.kepala("DINAS-A"), permintaan);
        for (var n = 0; n < 12 && !r.status(kasus).equals("AKTIF"); n++) {
            var giliran = r.kasus(kasus).path("menunggu").path(0);
            r.berhasil(r.orang(giliran.path("pegawai").path("nip").asString()), kasus, giliran.path("hasilMungkin").path(0).asString());
        }
        assertThat(r.status(kasus)).isEqualTo("AKTIF");
        return kasus;
    }

    /** Who signed the letter that assigns. */
    private String penugas(long kasus) {
        return StreamSupport.stream(r.kasus(kasus).path("langkah").spliterator(), false).filter(l -> List.of("TERBITKAN_SURAT", "SETUJUI_SURAT").contains(l.path("tindakan").asString()))
                .map(l -> l.path("pegawai").path("nip").asString()).reduce((_, akhir) -> akhir).orElseThrow();
    }

    @Test
    void setiap_post_yang_bertindak_menyimpan_jawaban_pertamanya_bersama_tindakannya() {
        var bagian = List.of("/api/v1/penugasan", "/api/v1/tugas", "/api/v1/tim-kerja", "/api/v1/naskah", "/api/v1/pelimpahan", "/api/v1/pemberitahuan", "/api/v1/kebutuhan");
        var post = pemeta.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .filter(e -> e.getKey().getPatternValues().stream().anyMatch(p -> bagian.stream().anyMatch(p::startsWith)))
                .toList();
        assertThat(post).hasSizeGreaterThan(10);
        assertThat(post.stream().filter(e -> !e.getValue().hasMethodAnnotation(SatuTransaksi.class)).flatMap(e -> e.getKey().getPatternValues().stream()))
                .as("mencatat sendiri, karena mencari instansi lain di luar transaksinya atau menyampaikan kepadanya sesudah tersimpan")
                .containsExactlyInAnyOrder("/api/v1/penugasan", "/api/v1/penugasan/{penugasan}/pekerjaan-luar/kemajuan", "/api/v1/penugasan/{penugasan}/pekerjaan-luar/laporan",
                        "/api/v1/penugasan/{penugasan}/pekerjaan-luar/kemajuan/{kemajuan}/bukti", "/api/v1/penugasan/{penugasan}/pekerjaan-luar/kendala",
                        "/api/v1/penugasan/{penugasan}/pekerjaan-luar/koordinasi", "/api/v1/penugasan/{penugasan}/pekerjaan-luar/arahan/{arahan}/dibaca");
    }

    @Test
    void penugasan_yang_tersimpan_sebelum_aplikasi_mati_dijawab_dengan_nomornya_dan_tidak_dibuat_lagi() {
        var sebelum = banyak();
        var kunci = UUID.randomUUID().toString();
        mati.siap.set(true);
        assertThat(kirim(kunci).statusCode()).isEqualTo(500);
        assertThat(mati.siap).isFalse();
        assertThat(banyak()).isEqualTo(sebelum + 1);
        var ulang = kirim(kunci);
        assertThat(ulang.statusCode()).as(ulang.body()).isEqualTo(201);
        var id = json.readTree(ulang.body()).path("id").asLong();
        assertThat(r.status(id)).isEqualTo("BERJALAN");
        assertThat(r.tindakan(id)).containsExactly("AJUKAN");
        assertThat(banyak()).isEqualTo(sebelum + 1);
        var utuh = kirim(UUID.randomUUID().toString());
        assertThat(json.readTree(ulang.body()).propertyNames()).containsExactlyElementsOf(json.readTree(utuh.body()).propertyNames());
    }
}
