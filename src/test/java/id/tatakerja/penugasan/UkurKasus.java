package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.Laju.cetak;
import static id.tatakerja.penugasan.Laju.setelan;

import id.tatakerja.akses.token.TokenPribadi;
import id.tatakerja.basisdata.AlamatBasisData;
import id.tatakerja.uji.PostgresUji;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Benchmark, run by name alone: whole cases between two perangkat daerah in a second, over HTTP, beside the same writes by hand and the
 * same mechanism on an embedded engine; one PostgreSQL with fsync, the same number of clients. Files of letters are measured apart.
 */
@Tag("ukur")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak", "tatakerja.naskah.pekerja=tidak", "tatakerja.uji.basisdata=sendiri", "tatakerja.uji.kolam=20"})
class UkurKasus {

    @LocalServerPort
    private int port;

    @Autowired
    private TokenPribadi token;

    @Autowired
    private javax.sql.DataSource sumber;

    @Test
    void kasus_lintas_unit_setiap_detik() throws Exception {
        var klien = setelan("klien", 4);
        var detik = setelan("detik", 10);
        var kabupaten = KabupatenUkur.buat(port, "ukur-kasus", 81, token);
        var alamat = alamat();
        var produk = Laju.ukur(klien, detik, () -> new Bermain(kabupaten, new KlienSoket(port)));
        cetak("aplikasi lewat HTTP, %d klien: %.1f kasus/s", klien, produk);
        long kasus;
        try (var satu = new KlienSoket(port)) {
            kasus = kabupaten.seluruhnya(satu);
        }
        TulisSendiri.Contoh contoh;
        try (var s = sambungan(alamat)) {
            contoh = TulisSendiri.baca(s, kabupaten.r.kode, kasus);
        }
        var sql = Laju.ukur(klien, detik, () -> new TulisSendiri(sambungan(alamat), contoh));
        double mesin;
        try (var flowable = new MesinFlowable(PostgresUji.basisDataBaru(), klien)) {
            mesin = Laju.ukur(klien, detik, flowable::kerja);
        }
        cetak("kasus lintas unit, %d klien: aplikasi lewat HTTP %.1f kasus/s, SQL tulisan tangan %.1f kasus/s, Flowable %.1f kasus/s", klien, produk, sql, mesin);
        cetak("nisbah terhadap SQL %.2f (sasaran 0.5), terhadap Flowable %.2f (sasaran 5)", produk / sql, produk / mesin);
    }

    private record Bermain(KabupatenUkur kabupaten, KlienSoket klien) implements Laju.Kerja {

        @Override
        public void sekali() throws IOException {
            kabupaten.seluruhnya(klien);
        }

        @Override
        public void close() throws IOException {
            klien.close();
        }
    }

    private AlamatBasisData alamat() throws SQLException {
        try (var s = sumber.getConnection()) {
            var bawaan = PostgresUji.alamat();
            return new AlamatBasisData(s.getMetaData().getURL(), bawaan.pengguna(), bawaan.sandi());
        }
    }

    private Connection sambungan(AlamatBasisData alamat) throws SQLException {
        var s = DriverManager.getConnection(alamat.url(), alamat.pengguna(), alamat.sandi());
        try (var p = s.createStatement()) {
            p.execute("set tatakerja.instansi = 'ukur-kasus'");
        }
        return s;
    }
}
