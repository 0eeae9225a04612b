package id.tatakerja.akses;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.basisdata.Penyewa;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak", "server.forward-headers-strategy=native"})
@Import(TitikUji.class)
class IdempotenTest {

    private static final String PEMILIK = "idempoten-satu";
    private static final String LAIN = "idempoten-dua";

    @LocalServerPort
    int port;

    @Autowired
    TitikUji titik;

    @Autowired
    Akun akun;

    @Autowired
    JdbcClient sql;

    private final String kunci = UUID.randomUUID().toString();

    @BeforeEach
    void siapkan() {
        Penyewa.sebagai("idem", () -> {
            akun.pastikan(List.of(
                    new Akun.Baru(PEMILIK, "Satu", "idem", "", Set.of(Peran.ASN)), new Akun.Baru(LAIN, "Dua", "idem", "", Set.of(Peran.ASN))));
            return true;
        });
        titik.kerja.set(0);
        titik.setelah.clear();
    }

    @Test
    void permintaan_yang_sama_dijawab_sama_dan_dikerjakan_sekali() {
        var pertama = kirim(PEMILIK, kunci, "{\"a\":1}");
        var kedua = kirim(PEMILIK, kunci, "{\"a\":1}");

        assertThat(pertama.statusCode()).isEqualTo(201);
        assertThat(kedua.statusCode()).isEqualTo(201);
        assertThat(kedua.body()).isEqualTo(pertama.body());
        assertThat(kedua.headers().firstValue("Location")).isEqualTo(pertama.headers().firstValue("Location"));
        assertThat(kedua.headers().firstValue("Content-Type")).isEqualTo(pertama.headers().firstValue("Content-Type"));
        assertThat(titik.kerja).hasValue(1);
    }

    @Test
    void badan_lain_dengan_kunci_sama_bentrok() {
        kirim(PEMILIK, kunci, "{\"a\":1}");

        var jawaban = kirim(PEMILIK, kunci, "{\"a\":2}");

        assertThat(jawaban.statusCode()).isEqualTo(409);
        assertThat(jawaban.body()).contains("KUNCI_IDEMPOTEN_BENTROK");
        assertThat(titik.kerja).hasValue(1);
    }

    @Test
    void kunci_milik_satu_orang_tidak_menjawab_orang_lain() {
        kirim(PEMILIK, kunci, "{\"a\":1}");

        assertThat(kirim(LAIN, kunci, "{\"a\":1}").body()).contains("\"nomor\":2");
    }

    @Test
    void kunci_yang_sama_serentak_dikerjakan_sekali() throws Exception {
        Callable<HttpResponse<String>> satu = () -> kirim(PEMILIK, kunci, "{\"tidur\":400}");
        try (var pekerja = Executors.newFixedThreadPool(4)) {
            for (var hasil : pekerja.invokeAll(List.of(satu, satu, satu, satu))) {
                assertThat(hasil.get().statusCode()).isEqualTo(201);
                assertThat(hasil.get().body()).contains("\"nomor\":1");
            }
        }
        assertThat(titik.kerja).hasValue(1);
    }

    @Test
    void kegagalan_server_tidak_disimpan_sehingga_dapat_diulang() {
        assertThat(kirim(PEMILIK, kunci, "{\"meledak\":true}").statusCode()).isEqualTo(500);
        assertThat(kirim(PEMILIK, kunci, "{\"meledak\":true}").statusCode()).isEqualTo(201);
    }

    @Test
    void yang_tersimpan_sebelum_aplikasi_mati_tidak_dibuat_lagi_dan_jawabannya_tetap_ada() {
        assertThat(buat("{\"catat\":true}").statusCode()).isEqualTo(500);

        var ulang = buat("{\"catat\":true}");

        assertThat(ulang.statusCode()).as(ulang.body()).isEqualTo(201);
        assertThat(ulang.body()).isEqualTo("{\"nomor\":1}");
        assertThat(ulang.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(titik.kerja).hasValue(1);
    }

    @Test
    void yang_tersimpan_tanpa_jawaban_juga_tidak_dibuat_lagi() {
        assertThat(buat("{}").statusCode()).isEqualTo(500);

        var ulang = buat("{}");

        assertThat(ulang.statusCode()).as(ulang.body()).isEqualTo(409);
        assertThat(ulang.body()).contains("KUNCI_IDEMPOTEN_SELESAI");
        assertThat(titik.kerja).hasValue(1);
    }

    @Test
    void yang_dibatalkan_basis_data_boleh_diulang_dengan_kunci_yang_sama() {
        assertThat(buat("{\"catat\":true,\"batal\":true}").statusCode()).isEqualTo(500);

        assertThat(buat("{\"catat\":true,\"batal\":true}").statusCode()).isEqualTo(201);
        assertThat(titik.kerja).hasValue(2);
    }

    @Test
    void tindakan_satu_transaksi_yang_mati_sesudah_tersimpan_dijawab_dengan_jawaban_pertamanya() {
        assertThat(satu("satu", "{}").statusCode()).isEqualTo(500);

        var ulang = satu("satu", "{}");

        assertThat(ulang.statusCode()).as(ulang.body()).isEqualTo(202);
        assertThat(ulang.body()).isEqualTo("{\"nomor\":1}");
        assertThat(ulang.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(titik.kerja).hasValue(1);
        assertThat(titik.setelah).as("yang menunggu tersimpan tidak ikut: aplikasi mati sebelumnya").isEmpty();
    }

    @Test
    void jawaban_tanpa_badan_juga_tersimpan_bersama_tindakannya() {
        assertThat(satu("kosong", "{}").statusCode()).isEqualTo(500);

        var ulang = satu("kosong", "{}");

        assertThat(ulang.statusCode()).as(ulang.body()).isEqualTo(204);
        assertThat(ulang.body()).isEmpty();
        assertThat(titik.kerja).hasValue(1);
    }

    @Test
    void yang_ditolak_sesudah_menulis_tidak_menyimpan_apa_pun_dan_penolakannya_diulang() {
        titik.kerja.set(700);
        var pertama = satu("satu", "{\"tolak\":true}");
        assertThat(pertama.statusCode()).isEqualTo(422);
        assertThat(pertama.body()).contains("UJI_DITOLAK");

        assertThat(satu("satu", "{\"tolak\":true}").body()).isEqualTo(pertama.body());
        assertThat(titik.kerja).hasValue(701);
        assertThat(titik.setelah).isEmpty();
        assertThat(tercatat("uji:701")).isZero();
    }

    @Test
    void yang_menunggu_tersimpan_dikerjakan_sesudah_transaksi_dan_tanpa_kunci_seketika() {
        titik.kerja.set(800);
        assertThat(satu("satu", "{}").statusCode()).isEqualTo(202);
        assertThat(titik.setelah).containsExactly("801 di luar");
        assertThat(tercatat("uji:801")).isEqualTo(1);
        assertThat(new Klien(port).json("POST", "/api/v1/uji/satu", "{}", "Authorization", "Bearer demo-" + PEMILIK).statusCode()).isEqualTo(202);
        assertThat(titik.setelah).containsExactly("801 di luar", "802 di dalam");
    }

    private int tercatat(String objek) {
        return Penyewa.seluruhInstalasi(() -> sql.sql("select count(*) from jejak.entri where objek = ?").param(objek).query(Integer.class).single());
    }

    private HttpResponse<String> satu(String apa, String badan) {
        return new Klien(port).json("POST", "/api/v1/uji/" + apa, badan, "Authorization", "Bearer demo-" + PEMILIK, "Idempotency-Key", kunci);
    }

    private HttpResponse<String> buat(String badan) {
        return new Klien(port).json("POST", "/api/v1/uji/buat", badan, "Authorization", "Bearer demo-" + PEMILIK, "Idempotency-Key", kunci);
    }

    @Test
    void jawaban_lama_lebih_dari_sehari_dilupakan() {
        kirim(PEMILIK, kunci, "{\"a\":1}");
        Penyewa.seluruhInstalasi(() -> sql.sql("update akses.kunci_idempoten set mulai = now() - interval '25 hours' where kunci = ?").param(kunci).update());

        assertThat(kirim(PEMILIK, kunci, "{\"a\":2}").body()).contains("\"nomor\":2");
    }

    @Test
    void berkas_yang_sama_dikenali_walau_batas_bagiannya_lain() {
        var pertama = unggah("batas-satu", "isi,berkas");
        var kedua = unggah("batas-dua", "isi,berkas");
        var lain = unggah("batas-dua", "isi,lainnya");

        assertThat(pertama.statusCode()).as(pertama.body()).isEqualTo(200);
        assertThat(kedua.body()).isEqualTo(pertama.body()).contains("\"ukuran\":10");
        assertThat(lain.statusCode()).isEqualTo(409);
        assertThat(titik.kerja).hasValue(1);
    }

    @Test
    void kunci_yang_tidak_sah_ditolak() {
        assertThat(kirim(PEMILIK, "ada spasi", "{}").statusCode()).isEqualTo(400);
        assertThat(kirim(PEMILIK, "x".repeat(201), "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void titik_masuk_tanpa_hak_tertutup_bagi_semua() {
        var admin = new Klien(port);
        assertThat(admin.masuk("admin", "demo")).isTrue();

        assertThat(admin.ambil("/uji/tanpa-hak").statusCode()).isEqualTo(403);
        assertThat(new Klien(port).ambil("/uji/tanpa-hak").statusCode()).isEqualTo(302);
    }

    @Test
    void bearer_demo_mengenali_akun_dan_sandi_demo_tetap_terkunci_sesudah_lima_kali_salah() {
        assertThat(new Klien(port).ambil("/api/v1/akun", "Authorization", "Bearer demo-admin").statusCode()).isEqualTo(200);
        assertThat(new Klien(port).ambil("/api/v1/akun", "Authorization", "Bearer demo-" + PEMILIK).statusCode()).isEqualTo(403);
        assertThat(new Klien(port).ambil("/api/v1/akun", "Authorization", "Bearer demo-tidak-ada").statusCode()).isEqualTo(401);
        for (var i = 0; i < 5; i++) {
            new Klien(port).masuk(LAIN, "salah");
        }
        assertThat(new Klien(port).masuk(LAIN, "demo")).isFalse();
    }

    private HttpResponse<String> kirim(String pengguna, String kunciIni, String badan) {
        return new Klien(port).json("POST", "/api/v1/uji/kerja", badan, "Authorization", "Bearer demo-" + pengguna, "Idempotency-Key", kunciIni);
    }

    private HttpResponse<String> unggah(String batas, String isi) {
        var badan = "--%1$s\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n%2$s\r\n--%1$s--\r\n"
                .formatted(batas, isi);
        var klien = new Klien(port);
        return klien.kirim(klien.dasar("/api/v1/uji/berkas", "Authorization", "Bearer demo-" + PEMILIK, "Idempotency-Key", kunci)
                .header("Content-Type", "multipart/form-data; boundary=" + batas)
                .POST(HttpRequest.BodyPublishers.ofString(badan)));
    }
}
