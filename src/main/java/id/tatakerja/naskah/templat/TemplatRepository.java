package id.tatakerja.naskah.templat;

import id.tatakerja.naskah.BentukNaskah;
import id.tatakerja.organisasi.SelamaKeadaan;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Layouts of an instansi with their history; a row with empty text brings the built-in one back. */
@Repository
public class TemplatRepository {

    private final JdbcClient sql;
    private final SelamaKeadaan keadaan;

    private record Tanya(BentukNaskah bentuk) implements SelamaKeadaan.Pertanyaan<Long> {}

    TemplatRepository(JdbcClient sql, SelamaKeadaan keadaan) {
        this.keadaan = keadaan;
        this.sql = sql;
    }

    /** Row of the layout in force, 0 for the built-in one. */
    public long nomorBerlaku(String instansi, BentukNaskah bentuk) {
        return keadaan.ambil(instansi, SelamaKeadaan.Bagian.NASKAH, new Tanya(bentuk), () -> bacaNomor(instansi, bentuk));
    }

    private long bacaNomor(String instansi, BentukNaskah bentuk) {
        return sql.sql("""
                select case when isi = '' then 0 else id end from naskah.templat
                 where instansi = ? and bentuk = ? order by naskah.templat.id desc limit 1
                """)
                .params(instansi, bentuk.name())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Text of a row, empty when it is the built-in one. */
    public Optional<String> isi(long id) {
        return id == 0
                ? Optional.empty()
                : sql.sql("select isi from naskah.templat where id = ?").param(id).query(String.class).optional().filter(i -> !i.isEmpty());
    }

    /** Versions, newest first, at most 20. */
    public List<Versi> versi(String instansi, BentukNaskah bentuk) {
        return sql.sql("select id, isi, oleh, pada from naskah.templat where instansi = ? and bentuk = ? order by id desc limit 20")
                .params(instansi, bentuk.name())
                .query((r, _) -> new Versi(r.getLong(1), r.getString(2), r.getString(3), r.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Adds a version. */
    public void simpan(String instansi, BentukNaskah bentuk, String isi, String oleh) {
        sql.sql("insert into naskah.templat (instansi, bentuk, isi, oleh) values (?, ?, ?, ?)")
                .params(instansi, bentuk.name(), isi, oleh)
                .update();
    }

    /**
     * A version.
     *
     * @param id its number
     * @param isi its text, empty for the built-in layout
     * @param oleh who saved it
     * @param pada when
     */
    public record Versi(long id, String isi, String oleh, Instant pada) {}
}
