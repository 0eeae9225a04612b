package id.tatakerja.timkerja;

import id.tatakerja.bersama.Dasar;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelTim.PeranTim;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Teams, their people and what changed them. */
@Repository
class TimRepository {

    private static final String SQL = """
            select t.*, coalesce((select array_agg(p.penugasan order by p.penugasan) from timkerja.tim_penugasan p where p.instansi = t.instansi and p.tim = t.id), '{}') as semua
              from timkerja.tim t where t.instansi = ?
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TimRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long tambah(String instansi, String nama, String unitPemilik, String paket, String alur, Lingkup lingkup, String tujuan, String perintah) {
        return jdbc.sql("""
                insert into timkerja.tim (instansi, nama, unit_pemilik, paket, alur, lingkup, tujuan, perintah, status)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'DISIAPKAN') returning id
                """)
                .params(instansi, nama, unitPemilik, paket, alur, lingkup.name(), tujuan, perintah)
                .query(Long.class)
                .single();
    }

    void kaitkan(String instansi, long tim, long penugasan) {
        jdbc.sql("insert into timkerja.tim_penugasan (instansi, tim, penugasan) values (?, ?, ?)").params(instansi, tim, penugasan).update();
    }

    /** Marks that the people of the assignment are in the team; false when they were already. */
    boolean masuk(String instansi, long penugasan) {
        return jdbc.sql("update timkerja.tim_penugasan set masuk = true where instansi = ? and penugasan = ? and not masuk").params(instansi, penugasan).update() == 1;
    }

    void keadaan(String instansi, long tim, StatusTim status, Lingkup lingkup) {
        jdbc.sql("update timkerja.tim set status = ?, lingkup = ? where instansi = ? and id = ?").params(status.name(), lingkup.name(), instansi, tim).update();
    }

    Optional<Tim> satu(String instansi, long tim) {
        return jdbc.sql(SQL + " and t.id = ?").params(instansi, tim).query(this::tim).optional();
    }

    /** The team, held against everybody else until the transaction ends. */
    Optional<Tim> kunci(String instansi, long tim) {
        return jdbc.sql(SQL + " and t.id = ? for update of t").params(instansi, tim).query(this::tim).optional();
    }

    Optional<Long> milik(String instansi, long penugasan) {
        return jdbc.sql("select tim from timkerja.tim_penugasan where instansi = ? and penugasan = ?").params(instansi, penugasan).query(Long.class).optional();
    }

    /** All that are active, by number; at most 5,000. */
    List<Tim> aktif(String instansi) {
        return jdbc.sql(SQL + " and t.status = 'AKTIF' order by t.id limit 5000").params(instansi).query(this::tim).list();
    }

    List<Tim> aktif(String instansi, String unitPemilik) {
        return jdbc.sql(SQL + " and t.unit_pemilik = ? and t.status = 'AKTIF' order by t.nama, t.id").params(instansi, unitPemilik).query(this::tim).list();
    }

    /**
     * Which teams a list shows.
     *
     * @param semua whether all may be seen, else those of the person and those owned by or drawing on one of the units
     */
    record Saringan(boolean semua, String nip, List<String> unit, String q, Optional<StatusTim> status) {}

    record Halaman(List<Tim> isi, long jumlah) {}

    Halaman daftar(String instansi, Saringan s, int halaman, int ukuran) {
        var syarat = """
                 and (? or t.unit_pemilik = any (?::text[]) or exists (select 1 from timkerja.tim_orang o where o.instansi = t.instansi and o.tim = t.id
                        and (o.nip = nullif(?, '') or o.unit_asal = any (?::text[]))))
                 and (? = '' or strpos(lower(t.nama), lower(?)) > 0) and (? = '' or t.status = ?)
                """;
        var unit = s.unit().toArray(String[]::new);
        var status = s.status().map(Enum::name).orElse("");
        var nilai = List.of(instansi, s.semua(), unit, s.nip(), unit, s.q(), s.q(), status, status);
        var isi = jdbc.sql(SQL + syarat + " order by t.id desc limit " + ukuran + " offset " + (halaman - 1L) * ukuran).params(nilai).query(this::tim).list();
        // a first page that is not full is all there is
        return new Halaman(isi, halaman == 1 && isi.size() < ukuran ? isi.size()
                : jdbc.sql("select count(*) from timkerja.tim t where t.instansi = ?" + syarat).params(nilai).query(Long.class).single());
    }

    void orang(String instansi, long tim, String nip, String nama, PeranTim peran, Optional<Long> penugasan, String unitAsal, LocalDate mulai, String alasan) {
        jdbc.sql("""
                insert into timkerja.tim_orang (instansi, tim, nip, nama, peran, penugasan, unit_asal, mulai, alasan)
                values (?, ?, ?, ?, ?, nullif(?, 0), ?, ?, ?)
                """)
                .params(instansi, tim, nip, nama, peran.name(), penugasan.orElse(0L), unitAsal, mulai, alasan)
                .update();
    }

    /** Ends a stay; never before the day before it began. */
    void akhiri(String instansi, long orang, LocalDate terakhir, String alasan) {
        jdbc.sql("""
                update timkerja.tim_orang set selesai = greatest(?::date, mulai - 1), alasan = case when ? = '' then alasan else ? end
                 where instansi = ? and id = ? and selesai is null
                """)
                .params(terakhir, alasan, alasan, instansi, orang)
                .update();
    }

    /** Everybody who ever was in the team, heads first. */
    List<OrangTim> orang(String instansi, long tim) {
        return jdbc.sql("""
                select * from timkerja.tim_orang where instansi = ? and tim = ?
                 order by array_position(array['PENANGGUNG_JAWAB', 'KETUA', 'ANGGOTA'], peran), nama, id
                """)
                .params(instansi, tim)
                .query(TimRepository::orang)
                .list();
    }

    /** Everybody in several teams, by number of the team. */
    Map<Long, List<OrangTim>> orang(String instansi, List<Long> tim) {
        record Baris(long tim, OrangTim orang) {}
        return jdbc.sql("select * from timkerja.tim_orang where instansi = ? and tim = any (?::bigint[]) order by id")
                .params(instansi, tim.toArray(Long[]::new))
                .query((r, n) -> new Baris(r.getLong("tim"), orang(r, n)))
                .stream()
                .collect(Collectors.groupingBy(Baris::tim, Collectors.mapping(Baris::orang, Collectors.toList())));
    }

    void catat(String instansi, long tim, PerubahanTim p) {
        jdbc.sql("""
                insert into timkerja.tim_perubahan (instansi, tim, urut, jenis, berlaku, uraian, alasan, sebutan, nama, pengguna, waktu, dasar)
                select ?, ?, coalesce(max(urut), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb from timkerja.tim_perubahan where instansi = ? and tim = ?
                """)
                .params(instansi, tim, p.jenis().name(), p.berlaku(), p.uraian(), p.alasan(), p.sebutan(), p.nama(), p.pengguna(),
                        java.sql.Timestamp.from(p.waktu()), json.writeValueAsString(p.dasar()), instansi, tim)
                .update();
    }

    List<PerubahanTim> perubahan(String instansi, long tim) {
        return jdbc.sql("select * from timkerja.tim_perubahan where instansi = ? and tim = ? order by urut")
                .params(instansi, tim)
                .query((r, _) -> new PerubahanTim(
                        PerubahanTim.Jenis.valueOf(r.getString("jenis")), r.getObject("berlaku", LocalDate.class), r.getString("uraian"), r.getString("alasan"),
                        r.getString("sebutan"), r.getString("nama"), r.getString("pengguna"), r.getTimestamp("waktu").toInstant(),
                        json.readValue(r.getString("dasar"), Dasar.class)))
                .list();
    }

    private static OrangTim orang(ResultSet r, int urut) throws SQLException {
        var penugasan = r.getLong("penugasan");
        return new OrangTim(
                r.getLong("id"), r.getString("nip"), r.getString("nama"), PeranTim.valueOf(r.getString("peran")),
                Optional.of(penugasan).filter(p -> p > 0), r.getString("unit_asal"), r.getObject("mulai", LocalDate.class),
                Optional.ofNullable(r.getObject("selesai", LocalDate.class)), r.getString("alasan"));
    }

    private Tim tim(ResultSet r, int urut) throws SQLException {
        return new Tim(
                r.getLong("id"), r.getString("instansi"), r.getString("nama"), r.getString("unit_pemilik"), r.getString("paket"), r.getString("alur"),
                Lingkup.valueOf(r.getString("lingkup")), r.getString("tujuan"), r.getString("perintah"), StatusTim.valueOf(r.getString("status")),
                Arrays.asList((Long[]) r.getArray("semua").getArray()), r.getTimestamp("dibuat").toInstant());
    }
}
