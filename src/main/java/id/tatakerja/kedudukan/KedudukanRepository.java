package id.tatakerja.kedudukan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Proposals and explicit decisions. Row-level security limits every statement to the tenant of the connection. */
@Repository
class KedudukanRepository {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;

    KedudukanRepository(JdbcClient jdbc, JdbcTemplate template, JsonMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    /** Replaces the proposals of an instansi by these; unchanged rows are left alone. */
    void ganti(String instansi, List<Usulan> usulan) {
        simpan(instansi, usulan);
        template.update(
                "delete from kedudukan.usulan where instansi = ? and not (nip = any (?::text[]))",
                instansi,
                usulan.stream().map(Usulan::nip).toArray(String[]::new));
    }

    /** Brings these proposals up to date. */
    void simpan(String instansi, List<Usulan> usulan) {
        var kolom = new String[9][usulan.size()];
        // many people share one result, so its document is written once per result
        var dokumen = new java.util.IdentityHashMap<Rincian, String>();
        for (var i = 0; i < usulan.size(); i++) {
            var u = usulan.get(i);
            kolom[0][i] = u.nip();
            kolom[1][i] = u.jabatan();
            kolom[2][i] = u.unit();
            kolom[3][i] = u.status().name();
            kolom[4][i] = u.aturan();
            kolom[5][i] = u.penilai().orElse("");
            kolom[6][i] = u.pimpinan().orElse("");
            kolom[7][i] = u.penjelasan();
            kolom[8][i] = dokumen.computeIfAbsent(u.rincian(), json::writeValueAsString);
        }
        template.update(
                """
                insert into kedudukan.usulan as u
                    (instansi, nip, jabatan, unit, status, aturan, penilai, pimpinan, penjelasan, rincian)
                select ?, b.nip, b.jabatan, b.unit, b.status, b.aturan, nullif(b.penilai, ''), nullif(b.pimpinan, ''), b.penjelasan, b.rincian::jsonb
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                       as b(nip, jabatan, unit, status, aturan, penilai, pimpinan, penjelasan, rincian)
                on conflict (instansi, nip) do update
                   set jabatan = excluded.jabatan, unit = excluded.unit, status = excluded.status, aturan = excluded.aturan,
                       penilai = excluded.penilai, pimpinan = excluded.pimpinan, penjelasan = excluded.penjelasan,
                       rincian = excluded.rincian, dihitung = now()
                 where (u.jabatan, u.unit, u.status, u.aturan, u.penilai, u.pimpinan, u.penjelasan, u.rincian)
                       is distinct from (excluded.jabatan, excluded.unit, excluded.status, excluded.aturan, excluded.penilai,
                                         excluded.pimpinan, excluded.penjelasan, excluded.rincian)
                """,
                instansi, kolom[0], kolom[1], kolom[2], kolom[3], kolom[4], kolom[5], kolom[6], kolom[7], kolom[8]);
    }

    Optional<Usulan> usulan(String instansi, String nip) {
        return jdbc.sql("select * from kedudukan.usulan where instansi = ? and nip = ?")
                .params(instansi, nip)
                .query(this::usulan)
                .optional();
    }

    List<Usulan> semuaUsulan(String instansi) {
        return jdbc.sql("select * from kedudukan.usulan where instansi = ? order by unit, jabatan, nip")
                .param(instansi)
                .query(this::usulan)
                .list();
    }

    List<Usulan> usulan(String instansi, StatusKedudukan status, Collection<String> unit, int batas, int lewati) {
        return jdbc.sql("""
                select * from kedudukan.usulan
                 where instansi = :instansi and status = :status and (:semua or unit = any (:unit))
                 order by unit, jabatan, nip limit :batas offset :lewati
                """)
                .param("instansi", instansi)
                .param("status", status.name())
                .param("semua", unit.isEmpty())
                .param("unit", unit.toArray(String[]::new))
                .param("batas", batas)
                .param("lewati", lewati)
                .query(this::usulan)
                .list();
    }

    Map<StatusKedudukan, Integer> jumlah(String instansi) {
        var jumlah = new java.util.EnumMap<StatusKedudukan, Integer>(StatusKedudukan.class);
        for (var s : StatusKedudukan.values()) {
            jumlah.put(s, 0);
        }
        jdbc.sql("select status, count(*) as n from kedudukan.usulan where instansi = ? group by status")
                .param(instansi)
                .query((baris, _) -> jumlah.put(StatusKedudukan.valueOf(baris.getString("status")), baris.getInt("n")))
                .list();
        return jumlah;
    }

    /** How many people each official assesses by the present proposals: span of control by jabatan. */
    Map<String, Integer> rentangKendali(String instansi) {
        var rentang = new java.util.HashMap<String, Integer>();
        jdbc.sql("select penilai, count(*) as n from kedudukan.usulan where instansi = ? and penilai is not null group by penilai")
                .param(instansi)
                .query((baris, _) -> rentang.put(baris.getString("penilai"), baris.getInt("n")))
                .list();
        return rentang;
    }

    List<KeputusanKhusus> keputusanKhusus(String instansi) {
        return jdbc.sql("select * from kedudukan.keputusan_khusus where instansi = ? and berakhir is null")
                .param(instansi)
                .query(KedudukanRepository::keputusan)
                .list();
    }

    /** The explicit decision for a person that was in force on the day. */
    Optional<KeputusanKhusus> keputusanKhusus(String instansi, String nip, java.time.LocalDate tanggal, java.time.ZoneId zona) {
        return jdbc.sql("""
                select * from kedudukan.keputusan_khusus
                 where instansi = ? and nip = ? and (pada at time zone ?)::date <= ?
                   and (berakhir is null or (berakhir at time zone ?)::date > ?)
                 order by pada desc limit 1
                """)
                .params(instansi, nip, zona.getId(), java.sql.Date.valueOf(tanggal), zona.getId(), java.sql.Date.valueOf(tanggal))
                .query(KedudukanRepository::keputusan)
                .optional();
    }

    List<RiwayatKeputusan> riwayat(String instansi, String nip) {
        return jdbc.sql("select * from kedudukan.keputusan_khusus where instansi = ? and nip = ? order by pada desc")
                .params(instansi, nip)
                .query((baris, urut) -> new RiwayatKeputusan(
                        keputusan(baris, urut),
                        baris.getTimestamp("pada").toInstant(),
                        Optional.ofNullable(baris.getTimestamp("berakhir")).map(java.sql.Timestamp::toInstant),
                        baris.getString("sebab_gugur")))
                .list();
    }

    /** An explicit decision with its time, and why it ended where it ended by itself (else empty text). */
    record RiwayatKeputusan(KeputusanKhusus keputusan, java.time.Instant pada, Optional<java.time.Instant> berakhir, String sebabGugur) {}

    /** Closes the decision in force, if any, and records the new one. */
    void putuskan(String instansi, KeputusanKhusus k) {
        akhiri(instansi, k.nip());
        jdbc.sql("""
                insert into kedudukan.keputusan_khusus (instansi, nip, jabatan, penilai, pimpinan, aturan, alasan, dasar_hukum, oleh)
                values (?, ?, ?, ?, nullif(?, ''), ?, ?, ?, ?)
                """)
                .params(instansi, k.nip(), k.jabatan(), k.penilai(), k.pimpinan().orElse(""), k.aturan(), k.alasan(), k.dasarHukum(), k.oleh())
                .update();
    }

    /** Ends the decision in force because it holds no longer. */
    void gugurkan(String instansi, String nip, String sebab) {
        jdbc.sql("update kedudukan.keputusan_khusus set berakhir = now(), sebab_gugur = ? where instansi = ? and nip = ? and berakhir is null")
                .params(sebab, instansi, nip)
                .update();
    }

    void akhiri(String instansi, String nip) {
        jdbc.sql("update kedudukan.keputusan_khusus set berakhir = now() where instansi = ? and nip = ? and berakhir is null")
                .params(instansi, nip)
                .update();
    }

    private Usulan usulan(ResultSet baris, int urut) throws SQLException {
        return new Usulan(
                baris.getString("nip"),
                baris.getString("jabatan"),
                baris.getString("unit"),
                StatusKedudukan.valueOf(baris.getString("status")),
                baris.getString("aturan"),
                Optional.ofNullable(baris.getString("penilai")),
                Optional.ofNullable(baris.getString("pimpinan")),
                baris.getString("penjelasan"),
                json.readValue(baris.getString("rincian"), Rincian.class));
    }

    private static KeputusanKhusus keputusan(ResultSet baris, int urut) throws SQLException {
        return new KeputusanKhusus(
                baris.getString("nip"),
                baris.getString("jabatan"),
                baris.getString("penilai"),
                Optional.ofNullable(baris.getString("pimpinan")),
                baris.getString("aturan"),
                baris.getString("alasan"),
                baris.getString("dasar_hukum"),
                baris.getString("oleh"));
    }
}
