package id.tatakerja.akses;

import id.tatakerja.akses.akun.AkunRepository;
import id.tatakerja.akses.akun.PenyandiSandi;
import id.tatakerja.basisdata.Penyewa;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Common ground of the tests of access: the whole application over HTTP, outside demo mode, and accounts to use up. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tatakerja.demo=tidak",
            "tatakerja.contoh=tidak",
            "tatakerja.admin-sandi=" + UjiAkses.SANDI_ADMIN,
            // all tests come from one address
            "tatakerja.akses.alamat-paling=100000"
        })
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
public abstract class UjiAkses {

    protected static final String SANDI = "kopi pahit di tepi sungai";
    protected static final String SANDI_ADMIN = "jembatan panjang menuju hulu";

    private static final AtomicInteger URUT = new AtomicInteger();

    @LocalServerPort
    protected int port;

    @Autowired
    protected Akun akun;

    @Autowired
    protected AkunRepository repository;

    @Autowired
    protected PenyandiSandi penyandi;

    @Autowired
    protected JdbcClient sql;

    protected Klien klien() {
        return new Klien(port);
    }

    /** A new account with the common password; its user name. */
    protected String akunBaru(String instansi, Peran... peran) {
        var nama = "uji-%d-%d".formatted(ProcessHandle.current().pid(), URUT.incrementAndGet());
        return Penyewa.sebagai(instansi, () -> {
            akun.pastikan(List.of(new Akun.Baru(nama, "Orang " + nama, instansi, "", Set.of(peran))));
            repository.aturSandi(nama, penyandi.sandikan(SANDI), Optional.empty());
            return nama;
        });
    }

    protected Klien sudahMasuk(String nama) {
        var klien = klien();
        if (!klien.masuk(nama, SANDI)) {
            throw new AssertionError("Tidak dapat masuk sebagai " + nama);
        }
        return klien;
    }

    protected int ubah(String perintah, Object... nilai) {
        return Penyewa.seluruhInstalasi(() -> sql.sql(perintah).params(nilai).update());
    }
}
