package id.tatakerja.evaluasi;

import id.tatakerja.pelaksanaan.MenyimpanBerkas;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of files of results; the bytes lie elsewhere. */
@Repository
class BerkasHasilRepository {

    private final JdbcClient jdbc;

    BerkasHasilRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a file; empty where the same one is there already. */
    Optional<Long> tambah(String instansi, long evaluasi, int putaran, MenyimpanBerkas.Berkas berkas, String oleh) {
        return jdbc.sql("""
                insert into evaluasi.berkas (instansi, evaluasi, putaran, nama, tipe, ukuran, sidik, dipindai, oleh) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (instansi, evaluasi, putaran, sidik) do nothing returning id
                """)
                .params(instansi, evaluasi, putaran, berkas.nama(), berkas.tipe(), berkas.ukuran(), berkas.sidik(), berkas.dipindai(), oleh)
                .query(Long.class)
                .optional();
    }

    Optional<BerkasHasil> satu(String instansi, long berkas) {
        return jdbc.sql("select * from evaluasi.berkas where instansi = ? and id = ?").params(instansi, berkas).query(BerkasHasilRepository::berkas).optional();
    }

    /** Files of a review, in the order in which they came. */
    List<BerkasHasil> dari(String instansi, long evaluasi) {
        return jdbc.sql("select * from evaluasi.berkas where instansi = ? and evaluasi = ? order by id").params(instansi, evaluasi).query(BerkasHasilRepository::berkas).list();
    }

    private static BerkasHasil berkas(java.sql.ResultSet r, int urut) throws java.sql.SQLException {
        return new BerkasHasil(
                r.getLong("id"), r.getLong("evaluasi"), r.getInt("putaran"), r.getString("nama"), r.getString("tipe"), r.getLong("ukuran"), r.getString("sidik"),
                r.getTimestamp("waktu").toInstant());
    }
}
