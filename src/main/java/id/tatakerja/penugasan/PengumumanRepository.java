package id.tatakerja.penugasan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Work for which units look for volunteers. */
@Repository
class PengumumanRepository {

    private final JdbcClient jdbc;

    PengumumanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long simpan(String instansi, String unit, Pengumuman.Isi i, String sebutan, String nama, String pengguna) {
        return jdbc.sql("""
                insert into penugasan.pengumuman (instansi, unit, judul, maksud_tujuan, kompetensi, ekspektasi, mulai, selesai, jumlah, sebutan, nama, pengguna)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .params(instansi, unit, i.judul(), i.maksudTujuan(), i.kompetensi().toArray(String[]::new), i.ekspektasi(), i.mulai(), i.selesai(), i.jumlah(), sebutan, nama, pengguna)
                .query(Long.class)
                .single();
    }

    /** Those that are open on the day, newest first; at most 500. */
    List<Pengumuman> terbuka(String instansi, LocalDate hari) {
        return jdbc.sql("select * from penugasan.pengumuman where instansi = ? and ditutup is null and selesai >= ? order by id desc limit 500")
                .params(instansi, hari)
                .query(PengumumanRepository::baris)
                .list();
    }

    Optional<Pengumuman> satu(String instansi, long pengumuman, LocalDate hari) {
        return jdbc.sql("select * from penugasan.pengumuman where instansi = ? and id = ? and ditutup is null and selesai >= ?")
                .params(instansi, pengumuman, hari)
                .query(PengumumanRepository::baris)
                .optional();
    }

    void tutup(String instansi, long pengumuman) {
        jdbc.sql("update penugasan.pengumuman set ditutup = now() where instansi = ? and id = ?").params(instansi, pengumuman).update();
    }

    private static Pengumuman baris(ResultSet r, int urut) throws SQLException {
        return new Pengumuman(
                r.getLong("id"), r.getString("unit"),
                new Pengumuman.Isi(
                        r.getString("judul"), r.getString("maksud_tujuan"), List.of((String[]) r.getArray("kompetensi").getArray()), r.getString("ekspektasi"),
                        r.getObject("mulai", LocalDate.class), r.getObject("selesai", LocalDate.class), r.getInt("jumlah")),
                r.getString("sebutan"), r.getString("nama"));
    }
}
