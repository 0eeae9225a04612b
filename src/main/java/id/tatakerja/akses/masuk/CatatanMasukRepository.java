package id.tatakerja.akses.masuk;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of tries to come in. */
@Repository
public class CatatanMasukRepository {

    /** How a try ended. */
    enum Hasil {
        BERHASIL,
        GAGAL,
        TERKUNCI,
        DIBATASI
    }

    /**
     * One try.
     *
     * @param waktu moment, UTC
     * @param alamat IP address
     * @param hasil {@code BERHASIL}, {@code GAGAL}, {@code TERKUNCI} or {@code DIBATASI}
     */
    public record Catatan(Instant waktu, String alamat, String hasil) {}

    private final JdbcClient sql;

    CatatanMasukRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void catat(String namaPengguna, String instansi, String alamat, Hasil hasil) {
        sql.sql("insert into akses.catatan_masuk (nama_pengguna, instansi, alamat, hasil) values (?, ?, ?, ?)")
                .params(namaPengguna, instansi, alamat, hasil.name())
                .update();
    }

    long gagalDari(String alamat, Duration jendela) {
        return sql.sql("""
                select count(*) from akses.catatan_masuk
                where alamat = ? and hasil in ('GAGAL', 'TERKUNCI') and waktu > now() - ? * interval '1 second'
                """).params(alamat, jendela.toSeconds()).query(Long.class).single();
    }

    /** The last tries on an account, newest first. */
    public List<Catatan> terakhir(String namaPengguna, int paling) {
        return sql.sql("select waktu, alamat, hasil from akses.catatan_masuk where nama_pengguna = ? order by waktu desc limit ?")
                .params(namaPengguna, paling)
                .query((baris, _) -> new Catatan(
                        baris.getObject("waktu", OffsetDateTime.class).toInstant(), baris.getString("alamat"), baris.getString("hasil")))
                .list();
    }

    /** Removes what is older; returns how many. */
    int buangLama(Duration umur) {
        return sql.sql("delete from akses.catatan_masuk where waktu < now() - ? * interval '1 second'").param(umur.toSeconds()).update();
    }
}
