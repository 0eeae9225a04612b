package id.tatakerja.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.pelaksanaan.PekerjaanTuntas;
import id.tatakerja.penugasan.MasaPenugasanBerubah;
import id.tatakerja.penugasan.MenahanPenutupan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The first delivery of a result is asked for when the work comes to its end, and an owed result keeps the assignment open. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HasilDitagihTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PenagihanHarian harian;

    @Autowired
    private List<MenahanPenutupan> penahan;

    @Autowired
    private ApplicationEventPublisher kabar;

    @Autowired
    private TransactionTemplate transaksi;

    private RuangEvaluasi lmd;
    private RuangEvaluasi bkl;

    @BeforeAll
    void kabupaten() {
        lmd = new RuangEvaluasi(port, sql, "tagih-lmd", 941, "lamandau-13-2024");
        bkl = new RuangEvaluasi(port, sql, "tagih-bkl", 942, "bangkalan-28-2023");
    }

    private int tagih(RuangEvaluasi r) {
        return Penyewa.<Integer, RuntimeException>sebagai(r.kode, () -> harian.tagih(r.kode));
    }

    private void masa(RuangEvaluasi r, long id, int mulai, int selesai) {
        Penyewa.<Integer, RuntimeException>sebagai(r.kode, () -> sql.sql("update penugasan.penugasan set mulai = current_date + ?, selesai = current_date + ? where id = ?")
                .params(mulai, selesai, id).update());
    }

    private boolean tertahan(RuangEvaluasi r, long id) {
        return Penyewa.<Boolean, RuntimeException>sebagai(r.kode, () -> penahan.stream().anyMatch(p -> p.tahanKarenaLewat(r.kode, id).isPresent()));
    }

    private Klien masuk(String nama) {
        var klien = new Klien(port);
        assertThat(klien.masuk(nama, "demo")).isTrue();
        return klien;
    }

    @Test
    void penyerahan_pertama_ditemukan_di_beranda_menjelang_hari_terakhir_dan_sekali_saja() {
        var nip = lmd.nip("D1BID", "PELAKSANA");
        var jauh = lmd.penugasan("INDIVIDU", "D1BID", "", List.of(nip));
        masa(lmd, jauh, -5, 60);
        var dekat = lmd.penugasan("INDIVIDU", "D1BID", "", List.of(nip));
        masa(lmd, dekat, -5, 3);
        tagih(lmd);
        assertThat(lmd.menunggu(jauh)).as("masih lama").isEmpty();
        assertThat(lmd.menunggu(dekat)).containsExactly("#" + nip);
        assertThat(tagih(lmd)).as("tidak ditagih dua kali").isZero();
        var saya = masuk(nip);
        var tugas = "/tugas/" + lmd.tugas(lmd.orang(nip), dekat);
        assertThat(saya.ambil("/").body()).contains("Menyerahkan hasil", tugas + "\"", "paling lambat");
        var tujuan = Klien.tujuan(saya.ambil(Klien.tujuan(saya.ambil(tugas))));
        assertThat(tujuan).isEqualTo("/penugasan/" + dekat + "/hasil");
        assertThat(saya.isiDari(tujuan, tujuan, Map.of("uraian", "Laporan selesai semua", "target", "true", "ekspektasi", "true")).statusCode()).isEqualTo(302);
        assertThat(lmd.menunggu(dekat)).as("tagihannya lunas").containsExactly("D1BID");
        assertThat(saya.ambil("/").body()).doesNotContain(tugas + "\"");
    }

    @Test
    void kegiatan_yang_semuanya_selesai_menagih_hasil_ketua_tim_dan_jawaban_lewat_kotak_masuk_menyerahkannya() {
        var ketua = lmd.nip("D1BID", "AHLI_PERTAMA");
        var id = lmd.penugasan("TIM", "D1BID", "", List.of(ketua, lmd.nip("D1BID", "PELAKSANA")));
        masa(lmd, id, -5, 60);
        Penyewa.<Boolean, RuntimeException>sebagai(lmd.kode, () -> {
            transaksi.executeWithoutResult(_ -> kabar.publishEvent(new PekerjaanTuntas(lmd.kode, id)));
            return true;
        });
        assertThat(lmd.menunggu(id)).containsExactly("#" + ketua);
        var dijawab = lmd.orang(ketua).kirim("/tugas/" + lmd.tugas(lmd.orang(ketua), id) + "/tindakan", Map.of("hasil", "SELESAI", "catatan", "Laporan tim selesai semua", "target", true, "ekspektasi", true));
        RuangEvaluasi.berhasil(dijawab);
        assertThat(lmd.menunggu(id)).containsExactly("D1BID");
        assertThat(lmd.evaluasi(id).path("status").asString()).isEqualTo("DITINJAU");
    }

    @Test
    void yang_lewat_masanya_menunggu_hasil_dengan_dasarnya_kecuali_peraturan_tidak_meninjau_hasil_di_sana() {
        var nip = lmd.nip("D2SK", "PELAKSANA");
        var id = lmd.penugasan("INDIVIDU", "D2SK", "", List.of(nip));
        masa(lmd, id, -20, -2);
        tagih(lmd);
        assertThat(lmd.menunggu(id)).containsExactly("#" + nip);
        assertThat(tertahan(lmd, id)).isTrue();
        assertThat(masuk(nip).ambil("/penugasan/" + id).body()).contains("Menunggu hasil", "Penugasan tetap terbuka sampai hasilnya diterima (Lampiran");
        masa(lmd, id, -20, 60);
        Penyewa.<Boolean, RuntimeException>sebagai(lmd.kode, () -> {
            transaksi.executeWithoutResult(_ -> kabar.publishEvent(new MasaPenugasanBerubah(lmd.kode, id, "uji")));
            return true;
        });
        assertThat(lmd.menunggu(id)).as("diperpanjang").isEmpty();
        masa(lmd, id, -20, -2);
        tagih(lmd);
        var lain = lmd.nip("D2SK", "AHLI_PERTAMA");
        Penyewa.<Integer, RuntimeException>sebagai(lmd.kode, () -> sql.sql("update penugasan.penugasan_pegawai set nip = ? where penugasan = ?").params(lain, id).update());
        tagih(lmd);
        assertThat(lmd.menunggu(id)).as("yang tidak lagi bertugas tidak ditagih").containsExactly("#" + lain);
        var sunyi = bkl.penugasan("INDIVIDU", "SETDA", "", List.of(bkl.nip("SETDA", "PELAKSANA")));
        masa(bkl, sunyi, -20, -2);
        assertThat(tagih(bkl)).isZero();
        assertThat(tertahan(bkl, sunyi)).isFalse();
    }
}
