package id.tatakerja.pelaksanaan.katalog;

import id.tatakerja.pelaksanaan.katalog.Butir.Fungsi;
import id.tatakerja.pelaksanaan.katalog.Butir.Sasaran;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Functions of units, entries of jabatan, and what rests on them. */
@Repository
class KatalogRepository {

    private static final String KALIMAT = "t.indikator || ': ' || t.nilai || case when t.satuan = '' then '' else ' ' || t.satuan end as kalimat";
    private static final String BUTIR = "select b.id, b.jabatan, b.nama, b.fungsi, b.target, b.bagian_organisasi, f.unit as fungsi_unit, f.nama as fungsi_nama, p.unit as target_unit, t.sasaran, "
            + KALIMAT + """

              from pelaksanaan.butir b
              left join pelaksanaan.fungsi f on f.instansi = b.instansi and f.id = b.fungsi
              left join pelaksanaan.target t on t.instansi = b.instansi and t.id = b.target
              left join pelaksanaan.perjanjian p on p.instansi = t.instansi and p.id = t.perjanjian
             where b.instansi = ?
            """;

    private final JdbcClient jdbc;

    KatalogRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a function; empty where the unit has it. */
    Optional<Long> tambahFungsi(String instansi, String unit, String nama, String oleh) {
        return jdbc.sql("insert into pelaksanaan.fungsi (instansi, unit, nama, oleh) values (?, ?, ?, ?) on conflict (instansi, unit, nama) do nothing returning id")
                .params(instansi, unit, nama, oleh).query(Long.class).optional();
    }

    /** Functions of the units, in order of unit and entry. */
    List<Fungsi> fungsi(String instansi, Collection<String> unit) {
        return jdbc.sql("select id, unit, nama from pelaksanaan.fungsi where instansi = ? and unit = any (?::text[]) order by unit, id")
                .params(instansi, unit.toArray(String[]::new)).query((r, _) -> new Fungsi(r.getLong(1), r.getString(2), r.getString(3))).list();
    }

    /** Targets of set perjanjian kinerja of the units for a year. */
    List<Sasaran> target(String instansi, Collection<String> unit, int tahun) {
        return jdbc.sql("select t.id, p.unit, t.sasaran, " + KALIMAT + """
                  from pelaksanaan.target t join pelaksanaan.perjanjian p on p.instansi = t.instansi and p.id = t.perjanjian
                 where t.instansi = ? and p.unit = any (?::text[]) and p.tahun = ? and p.status = 'DITETAPKAN' order by p.unit, t.urut, t.id
                """.replaceFirst("^\\s*", "\n"))
                .params(instansi, unit.toArray(String[]::new), tahun)
                .query((r, _) -> new Sasaran(r.getLong(1), r.getString(2), r.getString(3), r.getString(4))).list();
    }

    /** Adds an entry; empty where the jabatan has it. */
    Optional<Long> tambah(String instansi, String jabatan, String nama, Optional<Long> fungsi, Optional<Long> target, Optional<Integer> bagian, String oleh) {
        return jdbc.sql("""
                insert into pelaksanaan.butir (instansi, jabatan, nama, fungsi, target, bagian_organisasi, oleh) values (?, ?, ?, nullif(?::bigint, 0), nullif(?::bigint, 0), nullif(?::integer, -1), ?)
                on conflict (instansi, jabatan, nama) do nothing returning id
                """).params(instansi, jabatan, nama, fungsi.orElse(0L), target.orElse(0L), bagian.orElse(-1), oleh).query(Long.class).optional();
    }

    void tautkan(String instansi, long butir, Optional<Long> fungsi, Optional<Long> target, Optional<Integer> bagian) {
        jdbc.sql("update pelaksanaan.butir set fungsi = nullif(?::bigint, 0), target = nullif(?::bigint, 0), bagian_organisasi = nullif(?::integer, -1) where instansi = ? and id = ?")
                .params(fungsi.orElse(0L), target.orElse(0L), bagian.orElse(-1), instansi, butir).update();
    }

    Optional<Butir> satu(String instansi, long butir) {
        return jdbc.sql(BUTIR + " and b.id = ?").params(instansi, butir).query(KatalogRepository::butir).optional();
    }

    /** Entries of the jabatan, in order. */
    List<Butir> dari(String instansi, Collection<String> jabatan) {
        return jabatan.isEmpty() ? List.of() : jdbc.sql(BUTIR + " and b.jabatan = any (?::text[]) order by b.jabatan, b.id")
                .params(instansi, jabatan.toArray(String[]::new)).query(KatalogRepository::butir).list();
    }

    private static Butir butir(ResultSet r, int urut) throws SQLException {
        return new Butir(
                r.getLong("id"), r.getString("jabatan"), r.getString("nama"),
                r.getLong("fungsi") == 0 ? Optional.empty() : Optional.of(new Fungsi(r.getLong("fungsi"), r.getString("fungsi_unit"), r.getString("fungsi_nama"))),
                r.getLong("target") == 0 ? Optional.empty()
                        : Optional.of(new Sasaran(r.getLong("target"), r.getString("target_unit"), r.getString("sasaran"), r.getString("kalimat"))),
                Optional.ofNullable(r.getObject("bagian_organisasi", Integer.class)));
    }

    /** Lets an activity rest on an entry. */
    void kegiatan(String instansi, long kegiatan, long butir) {
        jdbc.sql("update pelaksanaan.kegiatan set katalog = ? where instansi = ? and id = ?").params(butir, instansi, kegiatan).update();
    }

    /** The entry on which an activity rests. */
    Optional<Butir> milik(String instansi, long kegiatan) {
        return jdbc.sql(BUTIR + " and b.id = (select k.katalog from pelaksanaan.kegiatan k where k.instansi = b.instansi and k.id = ?)").params(instansi, kegiatan)
                .query(KatalogRepository::butir).optional();
    }

    /** An activity that serves a target: its number, NIP of who works on it, and who, what, how far. */
    record Serumpun(long kegiatan, List<String> nip, Selaras.Rekan rekan) {}

    /** Activities that serve a target, of everybody in the instansi, by their first day. */
    List<Serumpun> serumpun(String instansi, long target) {
        return jdbc.sql("""
                select k.id, k.nama, b.nama as butir,
                       coalesce((select string_agg(o.nama, ', ' order by o.nama) from pelaksanaan.kegiatan_orang o where o.instansi = k.instansi and o.kegiatan = k.id), '') as orang,
                       array(select o.nip from pelaksanaan.kegiatan_orang o where o.instansi = k.instansi and o.kegiatan = k.id) as nip,
                       coalesce((select n.persen from pelaksanaan.kemajuan n where n.instansi = k.instansi and n.kegiatan = k.id order by n.id desc limit 1), 0) as persen
                  from pelaksanaan.butir b join pelaksanaan.kegiatan k on k.instansi = b.instansi and k.katalog = b.id
                 where b.instansi = ? and b.target = ? order by k.mulai, k.id limit 200
                """).params(instansi, target)
                .query((r, _) -> new Serumpun(r.getLong("id"), List.of((String[]) r.getArray("nip").getArray()), new Selaras.Rekan(r.getString("orang"), r.getString("nama"), r.getString("butir"), r.getInt("persen")))).list();
    }

    /** What leaders said of an activity, of the target that it serves, or of the target to one of the people. */
    List<Selaras.Arahan> arahan(String instansi, long penugasan, long kegiatan, long target, Collection<String> pemegang) {
        return jdbc.sql("""
                select jenis, isi, sebutan, nama from (
                    select case c.jenis when 'ARAHAN' then 'Arahan' else 'Umpan balik' end as jenis, c.isi, c.sebutan, c.nama, c.waktu
                      from pelaksanaan.catatan c
                     where c.instansi = ? and c.penugasan = ? and c.jenis in ('ARAHAN', 'UMPAN_BALIK') and (c.kegiatan is null or c.kegiatan = ?)
                    union all
                    select 'Strategi', s.uraian, s.sebutan, s.nama, s.waktu from pelaksanaan.strategi s where s.instansi = ? and s.target = ?
                    union all
                    select 'Ekspektasi', l.isi, l.sebutan, l.nama, l.waktu from pelaksanaan.langkah l where l.instansi = ? and l.target = ? and l.kepada = any (?::text[])
                ) semua order by waktu desc limit 50
                """).params(instansi, penugasan, kegiatan, instansi, target, instansi, target, pemegang.toArray(String[]::new))
                .query((r, _) -> new Selaras.Arahan(
                        r.getString("jenis"), r.getString("isi"), r.getString("sebutan").isEmpty() ? r.getString("nama") : r.getString("sebutan") + " (" + r.getString("nama") + ")"))
                .list();
    }
}
