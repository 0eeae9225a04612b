package id.tatakerja.pelaksanaan.bukti;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of files of evidence; the bytes lie elsewhere. */
@Repository
class BuktiRepository {

    private final JdbcClient jdbc;

    BuktiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To which activity progress belongs, and whose it is. */
    record Asal(long kegiatan, String nip) {}

    Optional<Asal> asal(String instansi, long kemajuan) {
        return jdbc.sql("select kegiatan, nip from pelaksanaan.kemajuan where instansi = ? and id = ?")
                .params(instansi, kemajuan)
                .query((r, _) -> new Asal(r.getLong(1), r.getString(2)))
                .optional();
    }

    /** Adds a file; empty where the same one is there already. */
    Optional<Long> tambah(String instansi, long kemajuan, String nama, String tipe, long ukuran, String sidik, boolean dipindai, String oleh) {
        return jdbc.sql("""
                insert into pelaksanaan.bukti (instansi, kemajuan, nama, tipe, ukuran, sidik, dipindai, oleh) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (instansi, kemajuan, sidik) do nothing returning id
                """)
                .params(instansi, kemajuan, nama, tipe, ukuran, sidik, dipindai, oleh)
                .query(Long.class)
                .optional();
    }

    int jumlah(String instansi, long kemajuan) {
        return jdbc.sql("select count(*) from pelaksanaan.bukti where instansi = ? and kemajuan = ?").params(instansi, kemajuan).query(Integer.class).single();
    }

    Optional<Bukti> satu(String instansi, long bukti) {
        return jdbc.sql("select * from pelaksanaan.bukti where instansi = ? and id = ?").params(instansi, bukti).query(BuktiRepository::bukti).optional();
    }

    /** Files of an activity, by number of the progress that they show. */
    Map<Long, List<Bukti>> dari(String instansi, long kegiatan) {
        return jdbc.sql("""
                select b.* from pelaksanaan.bukti b join pelaksanaan.kemajuan m on m.instansi = b.instansi and m.id = b.kemajuan
                 where b.instansi = ? and m.kegiatan = ? order by b.id
                """)
                .params(instansi, kegiatan)
                .query(BuktiRepository::bukti)
                .stream()
                .collect(Collectors.groupingBy(Bukti::kemajuan));
    }

    private static Bukti bukti(java.sql.ResultSet r, int urut) throws java.sql.SQLException {
        return new Bukti(
                r.getLong("id"), r.getLong("kemajuan"), r.getString("nama"), r.getString("tipe"), r.getLong("ukuran"), r.getString("sidik"), r.getBoolean("dipindai"),
                r.getTimestamp("waktu").toInstant());
    }
}
