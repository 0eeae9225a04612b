package id.tatakerja.naskah.kerja;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of letters, in the database: they are there if and only if the transaction that says so is. */
@Repository
public class BerkasRepository {

    private final JdbcClient sql;

    BerkasRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Kinds of files. */
    public enum Macam {
        /** As drawn, not signed: for print or another application. */
        CETAK,
        /** The signed letter. */
        TANDA
    }

    /**
     * A file.
     *
     * @param tipe media type
     * @param isi content
     * @param sidik SHA-256, hexadecimal
     * @param pada when it was stored
     */
    public record Berkas(String tipe, byte[] isi, String sidik, Instant pada) {}

    /** The file of a letter. */
    public Optional<Berkas> satu(long surat, Macam macam) {
        return sql.sql("select tipe, isi, sidik, pada from naskah.berkas where surat = ? and macam = ?")
                .params(surat, macam.name())
                .query((r, _) -> new Berkas(r.getString(1), r.getBytes(2), r.getString(3), r.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The signed file, else the drawn one. */
    public Optional<Berkas> terbaik(long surat) {
        return satu(surat, Macam.TANDA).or(() -> satu(surat, Macam.CETAK));
    }

    /** Stores a file; a drawn one may be drawn again, a signed one never. */
    public void simpan(long surat, String instansi, Macam macam, String tipe, byte[] isi, String oleh) {
        sql.sql("""
                insert into naskah.berkas (surat, instansi, macam, tipe, isi, sidik, oleh) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (surat, macam) do update set isi = excluded.isi, sidik = excluded.sidik, tipe = excluded.tipe, pada = now()
                """)
                .params(surat, instansi, macam.name(), tipe, isi, sidik(isi), oleh)
                .update();
    }

    /** The letter whose signed file has the fingerprint; never a copy at another government. */
    public Optional<Long> menurutSidik(String sidik) {
        return sql.sql("""
                select b.surat from naskah.berkas b join naskah.surat s on s.id = b.surat
                 where b.sidik = ? and b.macam = 'TANDA' and s.asal_instansi = ''
                """).param(sidik).query(Long.class).optional();
    }

    /** SHA-256 in hexadecimal. */
    public static String sidik(byte[] isi) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }
}
