package id.tatakerja.kedudukan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What employees say is wrong, and the answers. */
@Repository
class SanggahanRepository {

    private final JdbcClient jdbc;

    SanggahanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One note of an employee.
     *
     * @param id internal number
     * @param nip the employee
     * @param catatan what he or she says
     * @param pada when
     * @param tanggapan answer, empty while open
     * @param oleh user name of the one who answered
     */
    record Sanggahan(long id, String nip, String catatan, Instant pada, Optional<String> tanggapan, Optional<String> oleh) {}

    void ajukan(String instansi, String nip, String catatan) {
        jdbc.sql("insert into kedudukan.sanggahan (instansi, nip, catatan) values (?, ?, ?)").params(instansi, nip, catatan).update();
    }

    /** Whether the instansi has such a note. */
    boolean ada(String instansi, long id) {
        return jdbc.sql("select count(*) from kedudukan.sanggahan where instansi = ? and id = ?").params(instansi, id).query(Long.class).single() > 0;
    }

    /** Answers an open note; false when it was answered already. */
    boolean tanggapi(String instansi, long id, String tanggapan, String oleh) {
        return jdbc.sql("""
                        update kedudukan.sanggahan set tanggapan = ?, oleh = ?, ditanggapi = now()
                         where instansi = ? and id = ? and tanggapan is null
                        """)
                        .params(tanggapan, oleh, instansi, id)
                        .update()
                == 1;
    }

    List<Sanggahan> semua(String instansi) {
        return jdbc.sql("select * from kedudukan.sanggahan where instansi = ? order by (tanggapan is not null), pada desc limit 200")
                .param(instansi)
                .query(SanggahanRepository::baris)
                .list();
    }

    List<Sanggahan> milik(String instansi, String nip) {
        return jdbc.sql("select * from kedudukan.sanggahan where instansi = ? and nip = ? order by pada desc")
                .params(instansi, nip)
                .query(SanggahanRepository::baris)
                .list();
    }

    int terbuka(String instansi) {
        return jdbc.sql("select count(*) from kedudukan.sanggahan where instansi = ? and tanggapan is null")
                .param(instansi)
                .query(Integer.class)
                .single();
    }

    int terbuka(String instansi, String nip) {
        return jdbc.sql("select count(*) from kedudukan.sanggahan where instansi = ? and nip = ? and tanggapan is null")
                .params(instansi, nip)
                .query(Integer.class)
                .single();
    }

    private static Sanggahan baris(ResultSet b, int urut) throws SQLException {
        return new Sanggahan(
                b.getLong("id"),
                b.getString("nip"),
                b.getString("catatan"),
                b.getTimestamp("pada").toInstant(),
                Optional.ofNullable(b.getString("tanggapan")),
                Optional.ofNullable(b.getString("oleh")));
    }
}
