package id.tatakerja.penugasan;

import id.tatakerja.basisdata.Penyewa;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills an instansi with closed acts like those of one case, as many as years of work leave behind. */
final class KotakPadat {

    private KotakPadat() {}

    private static final long PALING_BANYAK_LANGKAH = 100_000;

    /**
     * Adds cases until the instansi has as many closed acts; every case is a copy of the given one, which is at its end. Of more than
     * 100,000 acts only the cases and the acts themselves are written, not the record of steps that the inbox never reads.
     */
    static void isi(JdbcClient sql, String instansi, long contoh, long tindakan) {
        Penyewa.sebagai(instansi, () -> {
            var ada = sql.sql("select count(*) from alur.tugas where instansi = ? and selesai is not null").param(instansi).query(Long.class).single();
            var tiap = sql.sql("select count(*) from alur.tugas where penugasan = ? and selesai is not null").param(contoh).query(Long.class).single();
            var kasus = Math.max(0, (tindakan - ada + tiap - 1) / tiap);
            return kasus == 0 ? 0 : salin(sql, instansi, contoh, kasus, tindakan <= PALING_BANYAK_LANGKAH);
        });
        sql.sql("analyze alur.tugas, penugasan.penugasan, penugasan.penugasan_langkah, penugasan.penugasan_pegawai").update();
    }

    private static int salin(JdbcClient sql, String instansi, long contoh, long kasus, boolean langkah) {
        var mulai = sql.sql("select coalesce(max(id), 0) + 1 from penugasan.penugasan").query(Long.class).single();
        sql.sql("""
                insert into penugasan.penugasan overriding system value
                select b.* from penugasan.penugasan p cross join generate_series(0, :kasus - 1) n
                 cross join lateral jsonb_populate_record(p, jsonb_build_object('id', :mulai + n)) b
                 where p.instansi = :instansi and p.id = :contoh
                """).param("mulai", mulai).param("kasus", kasus).param("instansi", instansi).param("contoh", contoh).update();
        sql.sql("select setval(pg_get_serial_sequence('penugasan.penugasan', 'id'), ?)").param(mulai + kasus).query(Long.class).single();
        sql.sql("""
                insert into penugasan.penugasan_pegawai (penugasan, instansi, nip, urut)
                select :mulai + n, instansi, nip, urut from penugasan.penugasan_pegawai cross join generate_series(0, :kasus - 1) n where penugasan = :contoh
                """).param("mulai", mulai).param("kasus", kasus).param("contoh", contoh).update();
        if (langkah) {
            sql.sql("""
                    insert into penugasan.penugasan_langkah
                        (penugasan, instansi, urut, simpul, tindakan, peran, pemegang, sebutan, nip, nama, pengguna, hasil, alasan, catatan, waktu, dasar)
                    select :mulai + n, instansi, urut, simpul, tindakan, peran, pemegang, sebutan, nip, nama, pengguna, hasil, alasan, catatan, waktu, dasar
                      from penugasan.penugasan_langkah cross join generate_series(0, :kasus - 1) n where penugasan = :contoh
                    """).param("mulai", mulai).param("kasus", kasus).param("contoh", contoh).update();
        }
        return sql.sql("""
                insert into alur.tugas (instansi, penugasan, simpul, tindakan, judul, pemegang, peran, hasil_mungkin, dasar, sejak, batas, selesai, hasil, oleh)
                select instansi, :mulai + n, simpul, tindakan, judul, pemegang, peran, hasil_mungkin, dasar, sejak, batas, selesai, hasil, oleh
                  from alur.tugas cross join generate_series(0, :kasus - 1) n where penugasan = :contoh
                """).param("mulai", mulai).param("kasus", kasus).param("contoh", contoh).update();
    }
}
