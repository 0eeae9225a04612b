package id.tatakerja.pemberitahuan.surel;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue of mail, and notices of which mail has still to be made. */
@Repository
class SurelRepository {

    private final JdbcClient sql;

    SurelRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** A notice of which mail has still to be made. */
    record Belum(long id, String instansi, String kepada, String jenis, String judul, String isi, boolean usang) {}

    /** A message to send. */
    record Butir(long id, String alamat, String ragam, String judul, String isi, int jumlah, int coba) {}

    /** A message that was given up. */
    record Mati(long id, String instansi, String alamat, String ragam, int coba, String galat, Instant dibuat) {}

    /** The next notice, held until the end of the transaction. */
    Optional<Belum> belum() {
        return sql.sql("select id, instansi, kepada, jenis, judul, isi, usang, tautan from pemberitahuan.kabar where olah order by id limit 1 for update skip locked")
                .query((r, _) -> new Belum(
                        r.getLong("id"), r.getString("instansi"), r.getString("kepada"), r.getString("jenis"), r.getString("judul"), r.getString("isi"),
                        r.getBoolean("usang")))
                .optional();
    }

    void diolah(long kabar) {
        sql.sql("update pemberitahuan.kabar set olah = false where id = ?").param(kabar).update();
    }

    void langsung(String instansi, String pengguna, String alamat, String ragam, String judul, String isi) {
        sql.sql("insert into pemberitahuan.surel (instansi, pengguna, alamat, ragam, judul, isi) values (?, ?, ?, ?, ?, ?)")
                .params(instansi, pengguna, alamat, ragam, judul, isi)
                .update();
    }

    /** Adds lines to the digest that waits for the person, or begins one. */
    void ringkasan(String instansi, String pengguna, String alamat, String judul, String baris, Instant kapan) {
        sql.sql("""
                insert into pemberitahuan.surel (instansi, pengguna, alamat, ragam, judul, isi, berikut) values (?, ?, ?, 'RINGKASAN', ?, ?, ?)
                on conflict (pengguna) where ragam = 'RINGKASAN' and keadaan = 'MENUNGGU' and coba = 0
                do update set isi = surel.isi || excluded.isi, jumlah = surel.jumlah + 1, alamat = excluded.alamat
                """)
                .params(instansi, pengguna, alamat, judul, baris, kapan.atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    /** How many confirmations the person has asked for within a day. */
    int konfirmasi(String pengguna) {
        return sql.sql("select count(*) from pemberitahuan.surel where pengguna = ? and ragam = 'KONFIRMASI' and dibuat > now() - interval '1 day'")
                .param(pengguna)
                .query(Integer.class)
                .single();
    }

    /** The next message that is due, held until the end of the transaction. */
    Optional<Butir> ambil() {
        return sql.sql("""
                select id, alamat, ragam, judul, isi, jumlah, coba from pemberitahuan.surel
                 where keadaan = 'MENUNGGU' and berikut <= now() order by berikut, id limit 1 for update skip locked
                """)
                .query((r, _) -> new Butir(
                        r.getLong("id"), r.getString("alamat"), r.getString("ragam"), r.getString("judul"), r.getString("isi"), r.getInt("jumlah"), r.getInt("coba")))
                .optional();
    }

    /** It was taken by the server; what it said is not kept. */
    void terkirim(long id) {
        sql.sql("update pemberitahuan.surel set keadaan = 'TERKIRIM', isi = '', galat = '', coba = coba + 1 where id = ?").param(id).update();
    }

    void gagal(long id, Duration tunda, boolean mati, String galat) {
        sql.sql("update pemberitahuan.surel set coba = coba + 1, keadaan = ?, berikut = now() + ? * interval '1 second', galat = ? where id = ?")
                .params(mati ? "MATI" : "MENUNGGU", tunda.toSeconds(), galat, id)
                .update();
    }

    List<Mati> mati() {
        return sql.sql("select id, instansi, alamat, ragam, coba, galat, dibuat from pemberitahuan.surel where keadaan = 'MATI' order by id desc limit 100")
                .query((r, _) -> new Mati(
                        r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getInt(5), r.getString(6), r.getObject(7, OffsetDateTime.class).toInstant()))
                .list();
    }

    long menunggu() {
        return sql.sql("select count(*) from pemberitahuan.surel where keadaan = 'MENUNGGU'").query(Long.class).single();
    }

    /** Lets a message that was given up be tried again. */
    boolean ulang(long id) {
        return sql.sql("update pemberitahuan.surel set keadaan = 'MENUNGGU', berikut = now(), coba = 1 where id = ? and keadaan = 'MATI'").param(id).update() == 1;
    }
}
