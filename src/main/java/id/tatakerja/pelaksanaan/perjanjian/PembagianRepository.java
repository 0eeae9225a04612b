package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.regulasi.alur.Bentuk;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What becomes of targets: handed on, given a strategy, talked through. */
@Repository
class PembagianRepository {

    private final JdbcClient jdbc;

    PembagianRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hands a target on; empty where the office has done so already. */
    Optional<Long> bagi(String instansi, long target, String dari, String kepada, String arahan, String sebutan, String nama, String pengguna) {
        return jdbc.sql("""
                insert into pelaksanaan.pembagian (instansi, target, dari, kepada, arahan, sebutan, nama, pengguna) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (instansi, target, dari) do nothing returning id
                """).params(instansi, target, dari, kepada, arahan, sebutan, nama, pengguna).query(Long.class).optional();
    }

    /** How a target was handed on, in order. */
    List<Perjanjian.Pembagian> dari(String instansi, long target) {
        return jdbc.sql("select * from pelaksanaan.pembagian where instansi = ? and target = ? order by id").params(instansi, target).query(PembagianRepository::pembagian).list();
    }

    /** Numbers of targets that were handed to one of the offices and not taken over, or of which something was conveyed and not acknowledged; in one question. */
    List<Long> belumDiterima(String instansi, Collection<String> pemegang) {
        return jdbc.sql("""
                select target from pelaksanaan.pembagian where instansi = ? and kepada = any (?::text[]) and diterima is null
                union
                select target from pelaksanaan.langkah where instansi = ? and kepada = any (?::text[]) and diterima is null
                 order by target
                """)
                .params(instansi, pemegang.toArray(String[]::new), instansi, pemegang.toArray(String[]::new))
                .query(Long.class)
                .list();
    }

    /** Takes it over; false where nothing of the target was handed to one of the offices. */
    boolean terima(String instansi, long target, Collection<String> pemegang, String nama) {
        return jdbc.sql("update pelaksanaan.pembagian set diterima = now(), penerima = ? where instansi = ? and target = ? and kepada = any (?::text[]) and diterima is null")
                .params(nama, instansi, target, pemegang.toArray(String[]::new))
                .update() > 0;
    }

    private static Perjanjian.Pembagian pembagian(ResultSet r, int urut) throws SQLException {
        return new Perjanjian.Pembagian(
                r.getLong("id"), r.getLong("target"), r.getString("dari"), r.getString("kepada"), r.getString("arahan"), r.getString("sebutan"), r.getString("nama"),
                r.getTimestamp("waktu").toInstant(), waktu(r, "diterima"), r.getString("penerima"));
    }

    private static Optional<Instant> waktu(ResultSet r, String kolom) throws SQLException {
        return Optional.ofNullable(r.getTimestamp(kolom)).map(java.sql.Timestamp::toInstant);
    }

    Optional<Perjanjian.Strategi> strategi(String instansi, long target) {
        return jdbc.sql("select * from pelaksanaan.strategi where instansi = ? and target = ?").params(instansi, target).query(PembagianRepository::strategi).optional();
    }

    private static Perjanjian.Strategi strategi(ResultSet r, int urut) throws SQLException {
        return new Perjanjian.Strategi(
                r.getLong("id"), r.getLong("target"), Bentuk.valueOf(r.getString("bentuk")), Perjanjian.Kebutuhan.valueOf(r.getString("kebutuhan")), r.getBoolean("ketua"),
                r.getString("uraian"), r.getString("program"), r.getString("unit"), r.getString("sebutan"), r.getString("nama"), r.getString("pengguna"), r.getString("draf"),
                Optional.of(r.getLong("penugasan")).filter(n -> n > 0), r.getTimestamp("waktu").toInstant());
    }

    void strategi(String instansi, long target, Bentuk bentuk, Perjanjian.Kebutuhan kebutuhan, boolean ketua, String uraian, String program, String unit, String sebutan, String nama, String pengguna) {
        jdbc.sql("""
                insert into pelaksanaan.strategi (instansi, target, bentuk, kebutuhan, ketua, uraian, program, unit, sebutan, nama, pengguna)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (instansi, target) do update set bentuk = excluded.bentuk, kebutuhan = excluded.kebutuhan, ketua = excluded.ketua, uraian = excluded.uraian,
                    program = excluded.program, unit = excluded.unit, sebutan = excluded.sebutan, nama = excluded.nama, pengguna = excluded.pengguna, draf = '', waktu = now()
                """)
                .params(instansi, target, bentuk.name(), kebutuhan.name(), ketua, uraian, program, unit, sebutan, nama, pengguna)
                .update();
    }

    /** Remembers the form into which a strategy led. */
    void draf(String instansi, long target, String draf, String pengguna) {
        jdbc.sql("update pelaksanaan.strategi set draf = ?, pengguna = ? where instansi = ? and target = ?").params(draf, pengguna, instansi, target).update();
    }

    void penugasan(String instansi, long target, long penugasan) {
        jdbc.sql("update pelaksanaan.strategi set penugasan = ? where instansi = ? and target = ?").params(penugasan, instansi, target).update();
    }

    /** Strategies that led into a form of which no assignment is known yet. */
    List<Perjanjian.Strategi> menungguPenugasan(String instansi) {
        return jdbc.sql("select * from pelaksanaan.strategi where instansi = ? and draf <> '' and penugasan is null").params(instansi).query(PembagianRepository::strategi).list();
    }

    long catat(String instansi, long target, int nomor, String tindakan, String isi, BagianLangkah bagian, String kepada, String sebutan, String nama, String pengguna) {
        return jdbc.sql("""
                insert into pelaksanaan.langkah (instansi, target, nomor, tindakan, isi, perilaku, jenis, pertanggungjawaban, konsekuensi, kepada, sebutan, nama, pengguna)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .params(instansi, target, nomor, tindakan, isi, bagian.perilaku(), bagian.jenis(), bagian.pertanggungjawaban(), bagian.konsekuensi(), kepada, sebutan, nama, pengguna)
                .query(Long.class).single();
    }

    /** What the steps left behind, in order. */
    List<Perjanjian.Catatan> catatan(String instansi, long target) {
        return jdbc.sql("select * from pelaksanaan.langkah where instansi = ? and target = ? order by nomor, id").params(instansi, target).query(PembagianRepository::catatan).list();
    }

    /** Acknowledges what was conveyed about the target. */
    boolean akui(String instansi, long target, Collection<String> pemegang, String nama) {
        return jdbc.sql("update pelaksanaan.langkah set diterima = now(), penerima = ? where instansi = ? and target = ? and kepada = any (?::text[]) and diterima is null")
                .params(nama, instansi, target, pemegang.toArray(String[]::new))
                .update() > 0;
    }

    private static Perjanjian.Catatan catatan(ResultSet r, int urut) throws SQLException {
        return new Perjanjian.Catatan(
                r.getLong("id"), r.getLong("target"), r.getInt("nomor"), r.getString("tindakan"), r.getString("isi"), r.getString("kepada"), r.getString("sebutan"),
                r.getString("nama"), r.getTimestamp("waktu").toInstant(), waktu(r, "diterima"), r.getString("penerima"),
                new BagianLangkah(r.getString("perilaku"), r.getString("jenis"), r.getString("pertanggungjawaban"), r.getString("konsekuensi")).kalimat());
    }
}
