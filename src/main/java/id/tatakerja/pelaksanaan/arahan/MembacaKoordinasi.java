package id.tatakerja.pelaksanaan.arahan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads coordination of several pieces of work of which nothing has come yet. */
@Repository
public class MembacaKoordinasi {

    private final JdbcClient jdbc;

    MembacaKoordinasi(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An open coordination: number of the work, day, what about, with whom. */
    public record Terbuka(long penugasan, LocalDate tanggal, String hal, String dengan) {}

    /** Those without an outcome, oldest first, at most 100. */
    @Transactional(readOnly = true)
    public List<Terbuka> terbuka(String instansi, Collection<Long> penugasan) {
        return penugasan.isEmpty() ? List.of() : jdbc.sql("""
                select penugasan, tanggal, hal, sebutan from pelaksanaan.koordinasi where instansi = ? and hasil = '' and penugasan = any (?::bigint[])
                 order by tanggal, id limit 100
                """)
                .params(instansi, penugasan.toArray(Long[]::new))
                .query((r, _) -> new Terbuka(r.getLong(1), r.getObject(2, LocalDate.class), r.getString(3), r.getString(4)))
                .list();
    }
}
