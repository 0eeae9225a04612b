package id.tatakerja.naskah.atur;

import id.tatakerja.organisasi.SelamaKeadaan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letterheads; a change adds a row, so that old letters keep theirs. */
@Repository
public class KopRepository {

    /** Key of the letterhead of the Pejabat Pembina Kepegawaian. */
    public static final String PEMBINA = "@pembina";

    private final JdbcClient sql;
    private final SelamaKeadaan keadaan;

    private record Tanya(Set<String> unit) implements SelamaKeadaan.Pertanyaan<Map<String, Kop>> {}

    KopRepository(JdbcClient sql, SelamaKeadaan keadaan) {
        this.keadaan = keadaan;
        this.sql = sql;
    }

    /**
     * A letterhead.
     *
     * @param id row, 0 when not stored
     * @param alamat address line
     * @param kontak telephone, e-mail, site
     * @param singkatan short form for numbers, empty: made from the name
     * @param kode code for numbers, empty: code of the unit
     * @param berlambang whether it has an emblem of its own
     */
    public record Kop(long id, String alamat, String kontak, String singkatan, String kode, boolean berlambang) {

        /** A letterhead of which nothing is known. */
        public static final Kop KOSONG = new Kop(0, "", "", "", "", false);
    }

    /** Letterheads in force by unit; the empty key is the instansi's. */
    public Map<String, Kop> untuk(String instansi, Collection<String> unit) {
        return keadaan.ambil(instansi, SelamaKeadaan.Bagian.NASKAH, new Tanya(Set.copyOf(unit)), () -> baca(instansi, unit));
    }

    private Map<String, Kop> baca(String instansi, Collection<String> unit) {
        var hasil = new LinkedHashMap<String, Kop>();
        sql.sql("""
                select distinct on (unit) unit, id, alamat, kontak, singkatan, kode, lambang is not null
                  from naskah.kop where instansi = ? and unit = any (?) order by unit, id desc
                """)
                .param(instansi)
                .param(unit.toArray(String[]::new))
                .query(r -> {
                    hasil.put(r.getString(1), kop(r));
                });
        return Collections.unmodifiableMap(hasil);
    }

    private static Kop kop(ResultSet r) throws SQLException {
        return new Kop(r.getLong(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6), r.getBoolean(7));
    }

    /** The emblem of a row. */
    public Optional<byte[]> lambang(long id) {
        return sql.sql("select lambang from naskah.kop where id = ? and lambang is not null").param(id).query(byte[].class).optional();
    }

    /** Adds a version; without a new emblem the one before stays. */
    void simpan(String instansi, String unit, Kop kop, byte @Nullable [] lambang, String oleh) {
        sql.sql("""
                insert into naskah.kop (instansi, unit, alamat, kontak, singkatan, kode, lambang, oleh)
                values (:instansi, :unit, :alamat, :kontak, :singkatan, :kode,
                        coalesce(:lambang, (select lambang from naskah.kop where instansi = :instansi and unit = :unit order by id desc limit 1)),
                        :oleh)
                """)
                .param("instansi", instansi)
                .param("unit", unit)
                .param("alamat", kop.alamat())
                .param("kontak", kop.kontak())
                .param("singkatan", kop.singkatan())
                .param("kode", kop.kode())
                .param("lambang", lambang, java.sql.Types.BINARY)
                .param("oleh", oleh)
                .update();
    }
}
