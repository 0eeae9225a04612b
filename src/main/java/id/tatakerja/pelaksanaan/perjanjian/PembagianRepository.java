package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.pelaksanaan.HakKerja;
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

    /** A target that somebody has something to do about: take over what was conveyed, or draw up its strategy. */
    record Terbuka(long target, boolean strategi) {}

    /**
     * Targets that were handed to one of the offices and not taken over, or of which something was conveyed and not acknowledged; and those of the
     * year for which one of them answers without a strategy yet. All in one question, since it is asked for every home page.
     */
    List<Terbuka> terbuka(String instansi, Collection<String> pemegang, int tahun) {
        return jdbc.sql("""
                select target, false as strategi from pelaksanaan.pembagian where instansi = :i and kepada = any (:k::text[]) and diterima is null
                union
                select target, false from pelaksanaan.langkah where instansi = :i and kepada = any (:k::text[]) and diterima is null
                union
                select t.id, true from pelaksanaan.target t join pelaksanaan.perjanjian p on p.instansi = t.instansi and p.id = t.perjanjian
                 where t.instansi = :i and p.tahun = :t and p.status = 'DITETAPKAN'
                   and coalesce((select b.kepada from pelaksanaan.pembagian b where b.instansi = t.instansi and b.target = t.id order by b.id desc limit 1), p.jabatan) = any (:k::text[])
                   and not exists (select 1 from pelaksanaan.strategi s where s.instansi = t.instansi and s.target = t.id)
                 order by strategi, target
                """)
                .param("i", instansi).param("k", pemegang.toArray(String[]::new)).param("t", tahun)
                .query((r, _) -> new Terbuka(r.getLong(1), r.getBoolean(2)))
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

    /** The target that an assignment serves: that whose strategy led into it, or the one to which it was tied. */
    Optional<Long> targetDari(String instansi, long penugasan) {
        return jdbc.sql("""
                select target from (select target, 0 as urut from pelaksanaan.strategi where instansi = ? and penugasan = ?
                                    union all select target, 1 from pelaksanaan.penugasan_target where instansi = ? and penugasan = ?) t
                 order by urut, target limit 1
                """).params(instansi, penugasan, instansi, penugasan).query(Long.class).optional();
    }

    /** Whether the assignment came of the strategy for a target. */
    boolean dariStrategi(String instansi, long penugasan) {
        return jdbc.sql("select exists (select from pelaksanaan.strategi where instansi = ? and penugasan = ?)").params(instansi, penugasan).query(Boolean.class).single();
    }

    void kaitkan(HakKerja h, long target) {
        jdbc.sql("""
                insert into pelaksanaan.penugasan_target (instansi, penugasan, target, sebutan, nama, pengguna) values (?, ?, ?, ?, ?, ?)
                on conflict (instansi, penugasan) do update set target = excluded.target, sebutan = excluded.sebutan, nama = excluded.nama, pengguna = excluded.pengguna, waktu = now()
                """).params(h.kerja().instansi(), h.kerja().penugasan(), target, h.sebutan(), h.nama(), h.pengguna()).update();
    }

    /** Strategies that led into a form of which no assignment is known yet. */
    List<Perjanjian.Strategi> menungguPenugasan(String instansi) {
        return jdbc.sql("select * from pelaksanaan.strategi where instansi = ? and draf <> '' and penugasan is null").params(instansi).query(PembagianRepository::strategi).list();
    }

    long catat(String instansi, long target, int nomor, String tindakan, String isi, String kepada, String sebutan, String nama, String pengguna) {
        return jdbc.sql("""
                insert into pelaksanaan.langkah (instansi, target, nomor, tindakan, isi, kepada, sebutan, nama, pengguna) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """).params(instansi, target, nomor, tindakan, isi, kepada, sebutan, nama, pengguna).query(Long.class).single();
    }

    /** The same for each of several people or offices. */
    void catat(String instansi, long target, int nomor, String tindakan, String isi, Collection<String> kepada, String sebutan, String nama, String pengguna) {
        jdbc.sql("""
                insert into pelaksanaan.langkah (instansi, target, nomor, tindakan, isi, kepada, sebutan, nama, pengguna)
                select ?, ?, ?, ?, ?, siapa, ?, ?, ? from unnest(?::text[]) siapa
                """).params(instansi, target, nomor, tindakan, isi, sebutan, nama, pengguna, kepada.toArray(String[]::new)).update();
    }

    /** Adds to a step whom the work needs. */
    void rekomendasi(String instansi, long langkah, Rekomendasi r) {
        jdbc.sql("update pelaksanaan.langkah set jumlah = ?, jenis = ?, jabatan = ?, jenjang = ?, kebutuhan = ? where instansi = ? and id = ?")
                .params(r.jumlah(), r.jenis().name(), r.jabatan(), r.jenjang(), r.kebutuhan().name(), instansi, langkah)
                .update();
    }

    /** Whether one of the offices holds a target of the year for which it has said whom the work needs. */
    boolean merekomendasikan(String instansi, Collection<String> jabatan, int tahun) {
        return jdbc.sql("""
                select exists (select 1 from pelaksanaan.langkah l join pelaksanaan.target t on t.instansi = l.instansi and t.id = l.target
                    join pelaksanaan.perjanjian p on p.instansi = t.instansi and p.id = t.perjanjian
                    join pelaksanaan.pembagian b on b.instansi = t.instansi and b.target = t.id
                   where l.instansi = ? and l.tindakan = 'REKOMENDASIKAN_PEGAWAI' and l.jumlah > 0 and b.kepada = any (?::text[]) and p.tahun = ?)
                """).params(instansi, jabatan.toArray(String[]::new), tahun).query(Boolean.class).single();
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
                r.getString("nama"), r.getTimestamp("waktu").toInstant(), waktu(r, "diterima"), r.getString("penerima"), rekomendasi(r));
    }

    private static Optional<Rekomendasi> rekomendasi(ResultSet r) throws SQLException {
        return r.getInt("jumlah") == 0 ? Optional.empty() : Optional.of(new Rekomendasi(
                r.getInt("jumlah"), Rekomendasi.Jenis.valueOf(r.getString("jenis")), r.getString("jabatan"), r.getString("jenjang"),
                Perjanjian.Kebutuhan.valueOf(r.getString("kebutuhan"))));
    }
}
