package id.tatakerja.pemberitahuan;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices as they are stored. */
@Repository
class KabarRepository {

    private static final String MILIK = " from pemberitahuan.kabar k where k.instansi = ? and k.kepada = any (?::text[]) ";
    private static final String DIBACA = " exists (select 1 from pemberitahuan.dibaca d where d.kabar = k.id and d.pengguna = ?) ";
    /** How far back the bell counts. */
    private static final String BARU = " and not k.usang and k.pada > now() - interval '60 days' ";

    private final JdbcClient sql;

    KabarRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void tambah(String instansi, Collection<String> kepada, JenisKabar jenis, String judul, String isi, String tautan) {
        sql.sql("""
                insert into pemberitahuan.kabar (instansi, kepada, jenis, judul, isi, tautan, olah)
                select ?, u, ?, ?, ?, ?, exists (select 1 from pemberitahuan.smtp where aktif) from unnest(?::text[]) u
                """)
                .params(instansi, jenis.name(), judul, isi, tautan, kepada.stream().distinct().toArray(String[]::new))
                .update();
    }

    /** What asked for something at these addresses is done. */
    void usang(String instansi, Collection<String> tautan) {
        sql.sql("update pemberitahuan.kabar set usang = true where instansi = ? and tautan = any (?::text[]) and not usang")
                .params(instansi, tautan.toArray(String[]::new))
                .update();
    }

    int belumDibaca(String instansi, Collection<String> kunci, String pengguna) {
        return sql.sql("select count(*) from (select 1" + MILIK + BARU + " and not" + DIBACA + " limit 100) b")
                .params(instansi, kunci.toArray(String[]::new), pengguna)
                .query(Integer.class)
                .single();
    }

    List<Kabar> daftar(String instansi, Collection<String> kunci, String pengguna, int halaman, int ukuran) {
        return sql.sql("select k.id, k.jenis, k.judul, k.isi, k.tautan, k.pada, k.usang," + DIBACA + "as dibaca" + MILIK + " order by k.id desc limit ? offset ?")
                .params(pengguna, instansi, kunci.toArray(String[]::new), ukuran, (halaman - 1L) * ukuran)
                .query((r, _) -> new Kabar(
                        r.getLong("id"), JenisKabar.valueOf(r.getString("jenis")), r.getString("judul"), r.getString("isi"), r.getString("tautan"),
                        r.getObject("pada", OffsetDateTime.class).toInstant(), r.getBoolean("dibaca"), r.getBoolean("usang")))
                .list();
    }

    long jumlah(String instansi, Collection<String> kunci) {
        return sql.sql("select count(*)" + MILIK).params(instansi, kunci.toArray(String[]::new)).query(Long.class).single();
    }

    /** Where a notice of one of the keys leads, after it is marked as read. */
    Optional<String> baca(String instansi, Collection<String> kunci, String pengguna, long id) {
        sql.sql("insert into pemberitahuan.dibaca (kabar, instansi, pengguna) select k.id, k.instansi, ?" + MILIK + " and k.id = ? on conflict do nothing")
                .params(pengguna, instansi, kunci.toArray(String[]::new), id)
                .update();
        return sql.sql("select k.tautan" + MILIK + " and k.id = ?").params(instansi, kunci.toArray(String[]::new), id).query(String.class).optional();
    }

    void bacaSemua(String instansi, Collection<String> kunci, String pengguna) {
        sql.sql("insert into pemberitahuan.dibaca (kabar, instansi, pengguna) select k.id, k.instansi, ?" + MILIK + BARU + " on conflict do nothing")
                .params(pengguna, instansi, kunci.toArray(String[]::new))
                .update();
    }
}
