package id.tatakerja.naskah.tanda;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The authority and the certificates; private keys come and go encrypted. */
@Repository
public class SertifikatRepository {

    private final JdbcClient sql;

    SertifikatRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** A certificate with its encrypted key, both in DER before encryption. */
    record Tersimpan(byte[] sertifikat, byte[] kunci) {}

    /** A certificate as a page shows it. */
    public record Baris(long id, String nama, String serial, Instant mulai, Instant akhir, Optional<Instant> dicabut) {}

    Optional<Tersimpan> otoritas() {
        return sql.sql("select sertifikat, kunci from naskah.otoritas where id = 1")
                .query((r, _) -> new Tersimpan(r.getBytes(1), r.getBytes(2)))
                .optional();
    }

    /** Stores the authority unless another process was first. */
    void simpanOtoritas(Tersimpan t) {
        sql.sql("insert into naskah.otoritas (id, sertifikat, kunci) values (1, ?, ?) on conflict do nothing")
                .params(t.sertifikat(), t.kunci())
                .update();
    }

    /** One certificate for one owner at a time: who waits here finds the one that the other made. */
    void kunci(String instansi, String pemilik) {
        sql.sql("select pg_advisory_xact_lock(hashtext('naskah.sertifikat'), hashtext(?))").param(instansi + "/" + pemilik).query((_, _) -> 0).list();
    }

    Optional<Tersimpan> berlaku(String instansi, String pemilik, String nama, Instant saat) {
        return sql.sql("""
                select sertifikat, kunci from naskah.sertifikat
                 where instansi = ? and pemilik = ? and nama = ? and dicabut is null and mulai <= ? and akhir > ?
                 order by akhir desc limit 1
                """)
                .params(instansi, pemilik, nama, waktu(saat), waktu(saat))
                .query((r, _) -> new Tersimpan(r.getBytes(1), r.getBytes(2)))
                .optional();
    }

    void simpan(String instansi, String pemilik, String nama, String serial, Tersimpan t, Instant mulai, Instant akhir) {
        sql.sql("""
                insert into naskah.sertifikat (instansi, pemilik, nama, serial, sertifikat, kunci, mulai, akhir)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(instansi, pemilik, nama, serial, t.sertifikat(), t.kunci(), waktu(mulai), waktu(akhir))
                .update();
    }

    List<Baris> semua(String instansi) {
        return sql.sql("select id, nama, serial, mulai, akhir, dicabut from naskah.sertifikat where instansi = ? order by id desc limit 200")
                .param(instansi)
                .query((r, _) -> new Baris(
                        r.getLong(1), r.getString(2), r.getString(3), r.getObject(4, OffsetDateTime.class).toInstant(),
                        r.getObject(5, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(r.getObject(6, OffsetDateTime.class)).map(OffsetDateTime::toInstant)))
                .list();
    }

    /** Ends a certificate; what it signed before stays signed. */
    boolean cabut(String instansi, long id) {
        return sql.sql("update naskah.sertifikat set dicabut = now() where instansi = ? and id = ? and dicabut is null")
                        .params(instansi, id)
                        .update()
                == 1;
    }

    /** An ended certificate. */
    record Dicabut(String serial, Instant pada) {}

    List<Dicabut> dicabut() {
        return sql.sql("select serial, dicabut from naskah.sertifikat where dicabut is not null order by id")
                .query((r, _) -> new Dicabut(r.getString(1), r.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime waktu(Instant saat) {
        return saat.atOffset(ZoneOffset.UTC);
    }
}
