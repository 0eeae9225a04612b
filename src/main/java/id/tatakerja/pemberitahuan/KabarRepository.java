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

    /** Writes the notices of one act, each to all it is for, and takes back what asked for something at the addresses that are done; one statement. */
    void tulis(String instansi, List<KabarBaru> baru, Collection<String> usang) {
        var baris = baru.stream().flatMap(k -> k.kepada().stream().distinct().map(u -> new String[] {u, k.jenis().name(), k.judul(), k.isi(), k.tautan()})).toList();
        sql.sql("""
                with usang as (
                    update pemberitahuan.kabar set usang = true where instansi = :instansi and tautan = any (:usang::text[]) and not usang)
                insert into pemberitahuan.kabar (instansi, kepada, jenis, judul, isi, tautan, olah)
                select :instansi, k.kepada, k.jenis, k.judul, k.isi, k.tautan, exists (select 1 from pemberitahuan.smtp where aktif)
                  from unnest(:kepada::text[], :jenis::text[], :judul::text[], :isi::text[], :tautan::text[]) k (kepada, jenis, judul, isi, tautan)
                """)
                .param("instansi", instansi)
                .param("usang", usang.toArray(String[]::new))
                .param("kepada", kolom(baris, 0))
                .param("jenis", kolom(baris, 1))
                .param("judul", kolom(baris, 2))
                .param("isi", kolom(baris, 3))
                .param("tautan", kolom(baris, 4))
                .update();
    }

    private static String[] kolom(List<String[]> baris, int kolom) {
        return baris.stream().map(b -> b[kolom]).toArray(String[]::new);
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
