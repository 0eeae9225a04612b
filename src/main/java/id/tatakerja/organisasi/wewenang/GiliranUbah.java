package id.tatakerja.organisasi.wewenang;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets one change of structure, people or settings at a time into an instansi. */
@Component
public class GiliranUbah {

    private final JdbcTemplate sql;

    GiliranUbah(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Waits for the turn and keeps it to the end of the running transaction. */
    public void tunggu(String instansi) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 4)::bigint)", r -> {}, "organisasi:" + instansi);
    }
}
