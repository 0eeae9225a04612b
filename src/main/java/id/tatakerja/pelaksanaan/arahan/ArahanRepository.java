package id.tatakerja.pelaksanaan.arahan;

import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.PihakKerja;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said about work, and coordination. */
@Repository
class ArahanRepository implements PihakKerja {

    private static final String SQL = """
            select c.*, coalesce((select array_agg(d.nip) from pelaksanaan.catatan_dibaca d where d.instansi = c.instansi and d.catatan = c.id), '{}') as dibaca
              from pelaksanaan.catatan c where c.instansi = ?
            """;

    private final JdbcClient jdbc;

    ArahanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long tambah(HakKerja h, Optional<Long> kegiatan, Catatan.Jenis jenis, String isi, Optional<Long> dari, String untuk) {
        return jdbc.sql("""
                insert into pelaksanaan.catatan (instansi, penugasan, kegiatan, jenis, isi, dari, sebutan, nip, nama, pengguna, untuk)
                values (?, ?, nullif(?, 0), ?, ?, nullif(?, 0), ?, ?, ?, ?, ?) returning id
                """)
                .params(h.kerja().instansi(), h.kerja().penugasan(), kegiatan.orElse(0L), jenis.name(), isi, dari.orElse(0L), h.sebutan(), h.nip(), h.nama(), h.pengguna(), untuk)
                .query(Long.class)
                .single();
    }

    /** What was said about the work, newest first. */
    List<Catatan> dari(String instansi, long penugasan) {
        return jdbc.sql(SQL + " and c.penugasan = ? order by c.id desc")
                .params(instansi, penugasan)
                .query((r, _) -> new Catatan(
                        r.getLong("id"), r.getLong("penugasan"), Optional.of(r.getLong("kegiatan")).filter(n -> n > 0), Catatan.Jenis.valueOf(r.getString("jenis")),
                        r.getString("isi"), Optional.of(r.getLong("dari")).filter(n -> n > 0), r.getString("sebutan"), r.getString("nip"), r.getString("nama"),
                        r.getTimestamp("waktu").toInstant(), r.getString("untuk"), Arrays.asList((String[]) r.getArray("dibaca").getArray())))
                .list();
    }

    Optional<Long> pekerjaan(String instansi, long catatan) {
        return jdbc.sql("select penugasan from pelaksanaan.catatan where instansi = ? and id = ?").params(instansi, catatan).query(Long.class).optional();
    }

    void dibaca(String instansi, long catatan, String nip) {
        jdbc.sql("insert into pelaksanaan.catatan_dibaca (instansi, catatan, nip) values (?, ?, ?) on conflict do nothing").params(instansi, catatan, nip).update();
    }

    /** Those of the pieces of work with directions that the person has not said to have read. */
    List<Long> denganArahan(String instansi, Collection<Long> penugasan, String nip) {
        return jdbc.sql("""
                select distinct c.penugasan from pelaksanaan.catatan c where c.instansi = ? and c.penugasan = any (?::bigint[]) and c.jenis = 'ARAHAN' and c.nip <> ?
                   and not exists (select 1 from pelaksanaan.catatan_dibaca d where d.instansi = c.instansi and d.catatan = c.id and d.nip = ?)
                """).params(instansi, penugasan.toArray(Long[]::new), nip, nip).query(Long.class).list();
    }

    /** Directions on the work that the person has not said to have read. */
    int belumDibaca(String instansi, long penugasan, String nip) {
        return jdbc.sql("""
                select count(*) from pelaksanaan.catatan c where c.instansi = ? and c.penugasan = ? and c.jenis = 'ARAHAN' and c.nip <> ?
                   and not exists (select 1 from pelaksanaan.catatan_dibaca d where d.instansi = c.instansi and d.catatan = c.id and d.nip = ?)
                """).params(instansi, penugasan, nip, nip).query(Integer.class).single();
    }

    long koordinasi(String instansi, long penugasan, Koordinasi.Tahap tahap, LocalDate tanggal, String hal, String hasil, Optional<Long> lain, String jabatan, String nip, String sebutan, HakKerja h) {
        return jdbc.sql("""
                insert into pelaksanaan.koordinasi (instansi, penugasan, tahap, tanggal, hal, hasil, lain, jabatan, nip, sebutan, nama, pengguna)
                values (?, ?, ?, ?, ?, ?, nullif(?, 0), ?, ?, ?, ?, ?) returning id
                """)
                .params(instansi, penugasan, tahap.name(), tanggal, hal, hasil, lain.orElse(0L), jabatan, nip, sebutan, h.nama(), h.pengguna())
                .query(Long.class)
                .single();
    }

    @Override
    public boolean diajak(String instansi, long penugasan, Collection<String> pemegang) {
        return jdbc.sql("""
                select exists (select 1 from pelaksanaan.koordinasi where instansi = ? and penugasan = ?
                   and (jabatan <> '' and jabatan = any (?::text[]) or nip <> '' and '#' || nip = any (?::text[])))
                """)
                .params(instansi, penugasan, pemegang.toArray(String[]::new), pemegang.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Coordination of the work, from either side, newest first. */
    List<Koordinasi> koordinasi(String instansi, long penugasan) {
        return jdbc.sql("select * from pelaksanaan.koordinasi where instansi = ? and (penugasan = ? or lain = ?) order by tanggal desc, id desc")
                .params(instansi, penugasan, penugasan)
                .query((r, _) -> new Koordinasi(
                        r.getLong("id"), r.getLong("penugasan"), Koordinasi.Tahap.valueOf(r.getString("tahap")), r.getObject("tanggal", LocalDate.class), r.getString("hal"),
                        r.getString("hasil"), Optional.of(r.getLong("lain")).filter(n -> n > 0), r.getString("jabatan"), r.getString("sebutan"), r.getString("nama"),
                        r.getTimestamp("waktu").toInstant()))
                .list();
    }
}
