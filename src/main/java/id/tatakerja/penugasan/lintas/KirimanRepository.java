package id.tatakerja.penugasan.lintas;

import id.tatakerja.regulasi.alur.SisiAlur;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters on their way and letters that came, as rows. */
@Repository
public class KirimanRepository {

    private final JdbcClient jdbc;

    KirimanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A connection with letters on their way from one of its sides. */
    record Jalur(String instansi, UUID hubungan, SisiAlur sisi) {}

    /** Writes down what is to be delivered; the record of the sender is held by the transaction, so that the order is that of the acts. */
    public void tambah(Pasangan p, JenisKiriman jenis, String isi, List<Long> surat) {
        jdbc.sql("""
                insert into penugasan.kiriman (instansi, tujuan, hubungan, sisi, urut, jenis, isi, surat)
                select ?, ?, ?, ?, coalesce(max(urut), 0) + 1, ?, ?::jsonb, ? from penugasan.kiriman where instansi = ? and hubungan = ? and sisi = ?
                """)
                .params(p.instansi(), p.lain(), p.hubungan(), p.sisi().name(), jenis.name(), isi, surat.toArray(Long[]::new), p.instansi(), p.hubungan(),
                        p.sisi().name())
                .update();
    }

    /** Everything sent by a record, in order. */
    public List<Kiriman> terkirim(Pasangan p) {
        return jdbc.sql("select * from penugasan.kiriman where instansi = ? and hubungan = ? and sisi = ? order by urut")
                .params(p.instansi(), p.hubungan(), p.sisi().name())
                .query(KirimanRepository::kiriman)
                .list();
    }

    /** What has come to a record, in order. */
    public List<Terima> diterima(Pasangan p) {
        return jdbc.sql("select jenis, surat from penugasan.terimaan where instansi = ? and hubungan = ? and sisi <> ? order by urut")
                .params(p.instansi(), p.hubungan(), p.sisi().name())
                .query((r, _) -> new Terima(JenisKiriman.valueOf(r.getString(1)), nomor(r, "surat")))
                .list();
    }

    /**
     * What has come.
     *
     * @param jenis what it told
     * @param surat numbers of the own copies
     */
    public record Terima(JenisKiriman jenis, List<Long> surat) {}

    /** Connections with something due, over all that the running tenant sees. */
    List<Jalur> jatuhTempo() {
        return jdbc.sql("""
                select instansi, hubungan, sisi from penugasan.kiriman where disampaikan is null and berikut <= now()
                 group by instansi, hubungan, sisi order by min(id)
                """)
                .query((r, _) -> new Jalur(r.getString(1), r.getObject(2, UUID.class), SisiAlur.valueOf(r.getString(3))))
                .list();
    }

    List<Kiriman> menunggu(Jalur jalur) {
        return jdbc.sql("select * from penugasan.kiriman where instansi = ? and hubungan = ? and sisi = ? and disampaikan is null order by urut")
                .params(jalur.instansi(), jalur.hubungan(), jalur.sisi().name())
                .query(KirimanRepository::kiriman)
                .list();
    }

    int disampaikan(String instansi, long id) {
        return jdbc.sql("update penugasan.kiriman set disampaikan = now(), galat = '' where instansi = ? and id = ? and disampaikan is null")
                .params(instansi, id)
                .update();
    }

    int gagal(String instansi, long id, Duration tunda, String galat) {
        return jdbc.sql("""
                update penugasan.kiriman set coba = coba + 1, berikut = now() + ? * interval '1 second', galat = ? where instansi = ? and id = ?
                """)
                .params(tunda.toSeconds(), galat, instansi, id)
                .update();
    }

    /** Whether it comes for the first time; from here on held by the transaction of the receiver. */
    boolean terima(Kiriman k) {
        return jdbc.sql("""
                insert into penugasan.terimaan (instansi, pengirim, hubungan, sisi, urut, jenis) values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                        .params(k.tujuan(), k.instansi(), k.hubungan(), k.sisi().name(), k.urut(), k.jenis().name())
                        .update()
                == 1;
    }

    void tersimpan(Kiriman k, List<Long> surat) {
        jdbc.sql("update penugasan.terimaan set surat = ? where instansi = ? and pengirim = ? and hubungan = ? and sisi = ? and urut = ?")
                .params(surat.toArray(Long[]::new), k.tujuan(), k.instansi(), k.hubungan(), k.sisi().name(), k.urut())
                .update();
    }

    private static Kiriman kiriman(ResultSet r, int urut) throws SQLException {
        return new Kiriman(
                r.getLong("id"), r.getString("instansi"), r.getString("tujuan"), r.getObject("hubungan", UUID.class),
                SisiAlur.valueOf(r.getString("sisi")), r.getInt("urut"), JenisKiriman.valueOf(r.getString("jenis")), r.getString("isi"), nomor(r, "surat"), waktu(r), r.getInt("coba"));
    }

    private static Optional<Instant> waktu(ResultSet r) throws SQLException {
        return Optional.ofNullable(r.getObject("disampaikan", OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static List<Long> nomor(ResultSet r, String kolom) throws SQLException {
        return Arrays.asList((Long[]) r.getArray(kolom).getArray());
    }
}
