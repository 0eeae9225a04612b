package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.regulasi.alur.Bentuk;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Perjanjian kinerja, their targets, and what became of each. */
@Repository
class PerjanjianRepository {

    private final JdbcClient jdbc;

    PerjanjianRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds one; empty where the unit has one for the year. */
    Optional<Long> tambah(String instansi, String unit, int tahun, String jabatan, String renstra, String pengguna) {
        return jdbc.sql("""
                insert into pelaksanaan.perjanjian (instansi, unit, tahun, status, jabatan, renstra, pengguna) values (?, ?, ?, 'KONSEP', ?, ?, ?)
                on conflict (instansi, unit, tahun) do nothing returning id
                """).params(instansi, unit, tahun, jabatan, renstra, pengguna).query(Long.class).optional();
    }

    void tetapkan(String instansi, long perjanjian, String nomor, LocalDate tanggal, String sebutan, String nama) {
        jdbc.sql("update pelaksanaan.perjanjian set status = 'DITETAPKAN', nomor = ?, tanggal = ?, sebutan = ?, nama = ? where instansi = ? and id = ?")
                .params(nomor, tanggal, sebutan, nama, instansi, perjanjian)
                .update();
    }

    /** Names the rencana strategis; false where one is named. */
    boolean renstra(String instansi, long perjanjian, String renstra) {
        return jdbc.sql("update pelaksanaan.perjanjian set renstra = ? where instansi = ? and id = ? and renstra = ''").params(renstra, instansi, perjanjian).update() > 0;
    }

    Optional<Perjanjian> satu(String instansi, long perjanjian) {
        return jdbc.sql("select * from pelaksanaan.perjanjian where instansi = ? and id = ?").params(instansi, perjanjian).query((r, _) -> perjanjian(instansi, r)).optional();
    }

    /** The same, held against everybody else until the transaction ends. */
    Optional<Perjanjian> kunci(String instansi, long perjanjian) {
        jdbc.sql("select id from pelaksanaan.perjanjian where instansi = ? and id = ? for update").params(instansi, perjanjian).query(Long.class).optional();
        return satu(instansi, perjanjian);
    }

    /** Those of the units for a year, or of all units where none are named. */
    List<Perjanjian> daftar(String instansi, Collection<String> unit, int tahun) {
        return jdbc.sql("select * from pelaksanaan.perjanjian where instansi = ? and tahun = ? and (cardinality(?::text[]) = 0 or unit = any (?::text[])) order by unit")
                .params(instansi, tahun, unit.toArray(String[]::new), unit.toArray(String[]::new))
                .query((r, _) -> perjanjian(instansi, r))
                .list();
    }

    private Perjanjian perjanjian(String instansi, ResultSet r) throws SQLException {
        return new Perjanjian(
                r.getLong("id"), r.getString("unit"), r.getInt("tahun"), r.getString("status").equals("DITETAPKAN"), r.getString("jabatan"), r.getString("nomor"),
                Optional.ofNullable(r.getObject("tanggal", LocalDate.class)), r.getString("renstra"), r.getString("sebutan"), r.getString("nama"),
                target(instansi, r.getLong("id")));
    }

    private List<Perjanjian.Target> target(String instansi, long perjanjian) {
        return jdbc.sql("select * from pelaksanaan.target where instansi = ? and perjanjian = ? order by urut, id").params(instansi, perjanjian).query(PerjanjianRepository::target).list();
    }

    Optional<Perjanjian.Target> satuTarget(String instansi, long target) {
        return jdbc.sql("select * from pelaksanaan.target where instansi = ? and id = ?").params(instansi, target).query(PerjanjianRepository::target).optional();
    }

    private static Perjanjian.Target target(ResultSet r, int urut) throws SQLException {
        return new Perjanjian.Target(
                r.getLong("id"), r.getLong("perjanjian"), r.getString("sasaran"), r.getString("indikator"), r.getString("nilai"), r.getString("satuan"),
                Bentuk.valueOf(r.getString("bentuk")));
    }

    long tambahTarget(String instansi, long perjanjian, String sasaran, String indikator, String nilai, String satuan, Bentuk bentuk) {
        return jdbc.sql("""
                insert into pelaksanaan.target (instansi, perjanjian, urut, sasaran, indikator, nilai, satuan, bentuk)
                select ?, ?, coalesce(max(urut), 0) + 1, ?, ?, ?, ?, ? from pelaksanaan.target where instansi = ? and perjanjian = ? returning id
                """)
                .params(instansi, perjanjian, sasaran, indikator, nilai, satuan, bentuk.name(), instansi, perjanjian)
                .query(Long.class)
                .single();
    }

    void bentuk(String instansi, long target, Bentuk bentuk) {
        jdbc.sql("update pelaksanaan.target set bentuk = ? where instansi = ? and id = ?").params(bentuk.name(), instansi, target).update();
    }
}
