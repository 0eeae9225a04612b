package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Periode;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Decrees and the placements that they set; a later decree ends an earlier placement the day before it takes effect. */
@Repository
class PenetapanRepository {

    private static final TypeReference<List<Kutipan>> KUTIPAN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;

    PenetapanRepository(JdbcClient jdbc, JdbcTemplate template, JsonMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    /** Decrees of one instansi are written one after the other. */
    void kunci(String instansi) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('kedudukan.penetapan'), hashtext(?))").param(instansi).query((_, _) -> 0).list();
    }

    boolean nomorAda(String instansi, String nomor) {
        return jdbc.sql("select count(*) from kedudukan.penetapan where instansi = ? and nomor = ?")
                        .params(instansi, nomor)
                        .query(Long.class)
                        .single()
                > 0;
    }

    long simpan(String instansi, Penetapan p) {
        return jdbc.sql("""
                insert into kedudukan.penetapan
                    (instansi, nomor, tanggal, berlaku, paket, versi, sidik, kompetensi, rentang, beban, oleh)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .params(instansi, p.nomor(), Date.valueOf(p.tanggal()), Date.valueOf(p.berlaku()), p.paket(), p.versi(), p.sidik(),
                        p.kompetensi(), p.rentang(), p.beban(), p.oleh())
                .query(Long.class)
                .single();
    }

    /** The latest day from which a decree holds for any of these people. */
    Optional<LocalDate> terakhirBerlaku(String instansi, List<String> nip) {
        return Optional.ofNullable(template.queryForObject(
                "select max(lower(berlaku)) from kedudukan.ditetapkan where instansi = ? and nip = any (?::text[])",
                LocalDate.class, instansi, nip.toArray(String[]::new)));
    }

    /**
     * Sets the placements from the day. Earlier ones of the same people end the day before; one that began on the very day keeps
     * its row with no day left, so that the decree still says what it said. There are no later ones, see {@link #terakhirBerlaku}.
     */
    void tetapkan(String instansi, long penetapan, LocalDate berlaku, List<Usulan> usulan) {
        akhiri(instansi, berlaku, usulan.stream().map(Usulan::nip).toList());
        var dokumen = new java.util.IdentityHashMap<Rincian, String>();
        template.update(
                """
                insert into kedudukan.ditetapkan
                    (penetapan, instansi, nip, jabatan, unit, penilai, pimpinan, status, aturan, penjelasan, dasar, berlaku)
                select ?, ?, b.nip, b.jabatan, b.unit, b.penilai, nullif(b.pimpinan, ''), b.status, b.aturan, b.penjelasan, b.dasar::jsonb,
                       daterange(?, null)
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                       as b(nip, jabatan, unit, penilai, pimpinan, status, aturan, penjelasan, dasar)
                """,
                penetapan,
                instansi,
                Date.valueOf(berlaku),
                kolom(usulan, Usulan::nip),
                kolom(usulan, Usulan::jabatan),
                kolom(usulan, Usulan::unit),
                kolom(usulan, u -> u.penilai().orElseThrow()),
                kolom(usulan, u -> u.pimpinan().orElse("")),
                kolom(usulan, u -> u.status().name()),
                kolom(usulan, Usulan::aturan),
                kolom(usulan, Usulan::penjelasan),
                kolom(usulan, u -> dokumen.computeIfAbsent(u.rincian(), r -> json.writeValueAsString(r.dasar()))));
    }

    /** Ends places the day before: another takes its place, or the person holds no such post any more. */
    void akhiri(String instansi, LocalDate berlaku, List<String> nip) {
        template.update(
                """
                update kedudukan.ditetapkan set berlaku = daterange(lower(berlaku), ?)
                 where instansi = ? and nip = any (?::text[]) and berlaku @> ?::date
                """,
                Date.valueOf(berlaku), instansi, nip.toArray(String[]::new), Date.valueOf(berlaku));
    }

    private static String[] kolom(List<Usulan> usulan, java.util.function.Function<Usulan, String> nilai) {
        return usulan.stream().map(nilai).toArray(String[]::new);
    }

    List<Penetapan> semua(String instansi) {
        return jdbc.sql("""
                select p.*, (select count(*) from kedudukan.ditetapkan d where d.penetapan = p.id) as jumlah
                  from kedudukan.penetapan p where p.instansi = ? order by p.berlaku desc, p.id desc
                """)
                .param(instansi)
                .query(PenetapanRepository::penetapan)
                .list();
    }

    Optional<Penetapan> satu(String instansi, long id) {
        return jdbc.sql("""
                select p.*, (select count(*) from kedudukan.ditetapkan d where d.penetapan = p.id) as jumlah
                  from kedudukan.penetapan p where p.instansi = ? and p.id = ?
                """)
                .params(instansi, id)
                .query(PenetapanRepository::penetapan)
                .optional();
    }

    /** The decree that holds from the day or later, the last one where there are several. */
    Optional<Penetapan> sejak(String instansi, LocalDate hari) {
        return jdbc.sql("""
                select p.*, (select count(*) from kedudukan.ditetapkan d where d.penetapan = p.id) as jumlah
                  from kedudukan.penetapan p where p.instansi = ? and p.berlaku >= ? order by p.berlaku desc, p.id desc limit 1
                """)
                .params(instansi, Date.valueOf(hari))
                .query(PenetapanRepository::penetapan)
                .optional();
    }

    /** Placements in force on the day, of the whole instansi. */
    List<Ditetapkan> pada(String instansi, LocalDate tanggal) {
        return jdbc.sql(SQL_DITETAPKAN + " where d.instansi = ? and d.berlaku @> ?::date order by d.unit, d.nip")
                .params(instansi, Date.valueOf(tanggal))
                .query(this::ditetapkan)
                .list();
    }

    List<Ditetapkan> dari(String instansi, long penetapan) {
        return jdbc.sql(SQL_DITETAPKAN + " where d.instansi = ? and d.penetapan = ? order by d.unit, d.jabatan, d.nip")
                .params(instansi, penetapan)
                .query(this::ditetapkan)
                .list();
    }

    List<Ditetapkan> riwayat(String instansi, String nip) {
        return jdbc.sql(SQL_DITETAPKAN + " where d.instansi = ? and d.nip = ? order by p.berlaku desc, d.id desc")
                .params(instansi, nip)
                .query(this::ditetapkan)
                .list();
    }

    private static final String SQL_DITETAPKAN = """
            select d.*, p.berlaku as dari, upper(d.berlaku) as sampai, isempty(d.berlaku) as diganti, p.nomor, p.tanggal
              from kedudukan.ditetapkan d join kedudukan.penetapan p on p.id = d.penetapan
            """;

    private Ditetapkan ditetapkan(ResultSet b, int urut) throws SQLException {
        var dari = b.getDate("dari").toLocalDate();
        var sampai = b.getDate("sampai");
        var diganti = b.getBoolean("diganti");
        return new Ditetapkan(
                b.getString("nip"),
                b.getString("jabatan"),
                b.getString("unit"),
                b.getString("penilai"),
                Optional.ofNullable(b.getString("pimpinan")),
                StatusKedudukan.valueOf(b.getString("status")),
                b.getString("aturan"),
                b.getString("penjelasan"),
                json.readValue(b.getString("dasar"), KUTIPAN),
                diganti
                        ? new Periode(dari, Optional.of(dari))
                        : new Periode(dari, Optional.ofNullable(sampai).map(s -> s.toLocalDate().minusDays(1))),
                diganti,
                b.getLong("penetapan"),
                b.getString("nomor"),
                b.getDate("tanggal").toLocalDate());
    }

    private static Penetapan penetapan(ResultSet b, int urut) throws SQLException {
        return new Penetapan(
                b.getLong("id"),
                b.getString("nomor"),
                b.getDate("tanggal").toLocalDate(),
                b.getDate("berlaku").toLocalDate(),
                b.getString("paket"),
                b.getInt("versi"),
                b.getString("sidik"),
                b.getString("kompetensi"),
                b.getString("rentang"),
                b.getString("beban"),
                b.getString("oleh"),
                b.getInt("jumlah"));
    }
}
