package id.tatakerja.naskah.kerja;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files still to be made. */
@Repository
public class AntreanRepository {

    private final JdbcClient sql;

    AntreanRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** A file to make. */
    record Butir(long surat, String instansi, int coba) {}

    /** The next file that is due, held until the end of the transaction; a crash frees it. */
    Optional<Butir> ambil() {
        return sql.sql("""
                select surat, instansi, coba from naskah.antrean where berikut <= now() order by berikut, surat limit 1 for update skip locked
                """)
                .query((r, _) -> new Butir(r.getLong(1), r.getString(2), r.getInt(3)))
                .optional();
    }

    /** The file is there, or no longer wanted. */
    public void selesai(long surat) {
        sql.sql("delete from naskah.antrean where surat = ?").param(surat).update();
    }

    void gagal(long surat, Duration tunda, String galat) {
        sql.sql("update naskah.antrean set coba = coba + 1, berikut = now() + ? * interval '1 second', galat = ? where surat = ?")
                .params(tunda.toSeconds(), galat, surat)
                .update();
    }

    /** How often it failed and what was said, empty when nothing waits. */
    public Optional<String> galat(long surat) {
        return sql.sql("select galat from naskah.antrean where surat = ?").param(surat).query(String.class).optional();
    }
}
