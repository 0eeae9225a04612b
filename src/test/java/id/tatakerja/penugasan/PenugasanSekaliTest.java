package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
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
