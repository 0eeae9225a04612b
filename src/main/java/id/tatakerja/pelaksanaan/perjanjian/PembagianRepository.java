package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.pelaksanaan.GiliranKerja;
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

    /** What of planning waits for somebody. */
    sealed interface Terbuka {

        /** A target that was handed on or of which something was conveyed, and that is to be taken over. */
        record Terima(long target, String indikator) implements Terbuka {}

        /** The perjanjian kinerja of a unit for the year. */
        record Milik(long id, String unit, boolean ditetapkan) implements Terbuka {}

        /** A turn that was written down. */
        record Giliran(GiliranKerja.Menunggu giliran) implements Terbuka {}
    }

    /**
     * Targets that were handed to one of the offices and not taken over, or of which something was conveyed and not acknowledged; turns that were
     * written down; and the perjanjian of the year of the units. All in one question, since it is asked for every home page.
     *
     * @param kunci keys of offices and people, and of the units in which the person works
     * @param unit units that the person leads
     */
    List<Terbuka> terbuka(String instansi, Collection<String> kunci, Collection<String> unit, int tahun) {
        return jdbc.sql("""
                select 'TERIMA' as apa, t.id as nomor, t.indikator as judul, '' as alasan, '' as tautan, false as sah from pelaksanaan.target t
                 where t.instansi = :i and t.id in (
                    select target from pelaksanaan.pembagian where instansi = :i and kepada = any (:k::text[]) and diterima is null
                    union select target from pelaksanaan.langkah where instansi = :i and kepada = any (:k::text[]) and diterima is null)
                union all
                select distinct jenis, objek, judul, alasan, tautan, false from pelaksanaan.giliran where instansi = :i and kunci = any (:k::text[])
                union all
                select 'MILIK', id, unit, '', '', status = 'DITETAPKAN' from pelaksanaan.perjanjian where instansi = :i and tahun = :t and unit = any (:u::text[])
                 order by nomor
                """)
                .param("i", instansi).param("k", kunci.toArray(String[]::new)).param("u", unit.toArray(String[]::new)).param("t", tahun)
                .<Terbuka>query((r, _) -> switch (r.getString("apa")) {
                    case "TERIMA" -> new Terbuka.Terima(r.getLong("nomor"), r.getString("judul"));
                    case "MILIK" -> new Terbuka.Milik(r.getLong("nomor"), r.getString("judul"), r.getBoolean("sah"));
                    case String jenis -> new Terbuka.Giliran(new GiliranKerja.Menunggu(
                            GiliranKerja.Jenis.valueOf(jenis), r.getLong("nomor"), new GiliranKerja.Tugas(r.getString("judul"), r.getString("alasan"), r.getString("tautan"))));
                })
                .list();
    }

    /** Numbers of the targets of set perjanjian of a year and later. */
    List<Long> berjalan(String instansi, int tahun) {
        return jdbc.sql("""
                select t.id from pelaksanaan.target t join pelaksanaan.perjanjian p on p.instansi = t.instansi and p.id = t.perjanjian
                 where t.instansi = ? and p.tahun >= ? and p.status = 'DITETAPKAN' order by t.id
                """).params(instansi, tahun).query(Long.class).list();
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

    /** Whether work was tied to the target. */
    boolean terkait(String instansi, long target) {
        return jdbc.sql("select exists (select from pelaksanaan.penugasan_target where instansi = ? and target = ?)").params(instansi, target).query(Boolean.class).single();
    }

    /** Targets of the assignments that came of strategies, by number of the assignment. */
    java.util.Map<Long, Long> bertugas(String instansi) {
        var hasil = new java.util.HashMap<Long, Long>();
        jdbc.sql("select penugasan, target from pelaksanaan.strategi where instansi = ? and penugasan is not null").params(instansi)
                .query((java.sql.ResultSet r) -> {
                    hasil.put(r.getLong(1), r.getLong(2));
                });
        return hasil;
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

    long catat(String instansi, long target, int nomor, String tindakan, String isi, BagianLangkah bagian, String kepada, String sebutan, String nama, String pengguna) {
        return jdbc.sql("""
                insert into pelaksanaan.langkah (instansi, target, nomor, tindakan, isi, perilaku, jenis_rencana, pertanggungjawaban, konsekuensi, kepada, sebutan, nama, pengguna)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .params(instansi, target, nomor, tindakan, isi, bagian.perilaku(), bagian.jenis(), bagian.pertanggungjawaban(), bagian.konsekuensi(), kepada, sebutan, nama, pengguna)
                .query(Long.class).single();
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
    boolean merekomendasikan(String instansi, Collection<String> pemegang, int tahun) {
        return jdbc.sql("""
                select exists (select 1 from pelaksanaan.langkah l join pelaksanaan.target t on t.instansi = l.instansi and t.id = l.target
                    join pelaksanaan.perjanjian p on p.instansi = t.instansi and p.id = t.perjanjian
                    join pelaksanaan.pembagian b on b.instansi = t.instansi and b.target = t.id
                   where l.instansi = ? and l.tindakan = 'REKOMENDASIKAN_PEGAWAI' and l.jumlah > 0 and b.kepada = any (?::text[]) and p.tahun = ?)
                """).params(instansi, pemegang.toArray(String[]::new), tahun).query(Boolean.class).single();
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
                r.getString("nama"), r.getTimestamp("waktu").toInstant(), waktu(r, "diterima"), r.getString("penerima"), rekomendasi(r),
                new BagianLangkah(r.getString("perilaku"), r.getString("jenis_rencana"), r.getString("pertanggungjawaban"), r.getString("konsekuensi")).kalimat());
    }

    private static Optional<Rekomendasi> rekomendasi(ResultSet r) throws SQLException {
        return r.getInt("jumlah") == 0 ? Optional.empty() : Optional.of(new Rekomendasi(
                r.getInt("jumlah"), Rekomendasi.Jenis.valueOf(r.getString("jenis")), r.getString("jabatan"), r.getString("jenjang"),
                Perjanjian.Kebutuhan.valueOf(r.getString("kebutuhan"))));
    }
}
