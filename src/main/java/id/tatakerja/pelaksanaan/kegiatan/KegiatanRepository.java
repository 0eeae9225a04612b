package id.tatakerja.pelaksanaan.kegiatan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Activities, who is in them, and their progress. */
@Repository
class KegiatanRepository {

    private static final String SQL = """
            select k.id, k.penugasan, k.baris, k.nama, k.uraian, k.butir, k.mulai, k.selesai, k.anggaran, coalesce(m.persen, 0) as persen, m.tanggal as terakhir,
                   coalesce((select sum(r.realisasi) from pelaksanaan.kemajuan r where r.instansi = k.instansi and r.kegiatan = k.id), 0) as realisasi,
                   coalesce((select array_agg(w.menunggu order by w.menunggu) from pelaksanaan.kegiatan_menunggu w where w.instansi = k.instansi and w.kegiatan = k.id), '{}') as menunggu
              from pelaksanaan.kegiatan k
              left join lateral (select persen, tanggal from pelaksanaan.kemajuan n where n.instansi = k.instansi and n.kegiatan = k.id order by n.id desc limit 1) m on true
             where k.instansi = ?
            """;

    private final JdbcClient jdbc;

    KegiatanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Orang(long kegiatan, Kegiatan.Orang orang) {}

    long tambah(String instansi, long penugasan, IsianKegiatan isian, String oleh) {
        var id = jdbc.sql("""
                insert into pelaksanaan.kegiatan (instansi, penugasan, baris, nama, uraian, butir, mulai, selesai, oleh, anggaran) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                returning id
                """)
                .params(instansi, penugasan, isian.baris(), isian.nama(), isian.uraian(), isian.butir(), isian.mulai(), isian.selesai(), oleh, isian.anggaran())
                .query(Long.class)
                .single();
        isi(instansi, id, isian);
        return id;
    }

    void ubah(String instansi, long kegiatan, IsianKegiatan isian) {
        jdbc.sql("update pelaksanaan.kegiatan set baris = ?, nama = ?, uraian = ?, butir = ?, mulai = ?, selesai = ?, anggaran = ? where instansi = ? and id = ?")
                .params(isian.baris(), isian.nama(), isian.uraian(), isian.butir(), isian.mulai(), isian.selesai(), isian.anggaran(), instansi, kegiatan)
                .update();
        jdbc.sql("delete from pelaksanaan.kegiatan_orang where instansi = ? and kegiatan = ?").params(instansi, kegiatan).update();
        jdbc.sql("delete from pelaksanaan.kegiatan_menunggu where instansi = ? and kegiatan = ?").params(instansi, kegiatan).update();
        isi(instansi, kegiatan, isian);
    }

    private void isi(String instansi, long kegiatan, IsianKegiatan isian) {
        isian.orang().forEach(o -> jdbc.sql("insert into pelaksanaan.kegiatan_orang (instansi, kegiatan, nip, nama, peran, kompetensi, harapan) values (?, ?, ?, ?, ?, ?, ?)")
                .params(instansi, kegiatan, o.nip(), o.nama(), o.peran(), o.kompetensi(), o.harapan())
                .update());
        isian.menunggu().forEach(m -> jdbc.sql("insert into pelaksanaan.kegiatan_menunggu (instansi, kegiatan, menunggu) values (?, ?, ?)")
                .params(instansi, kegiatan, m)
                .update());
    }

    Optional<Kegiatan> satu(String instansi, long kegiatan) {
        return lengkap(instansi, jdbc.sql(SQL + " and k.id = ?").params(instansi, kegiatan)).stream().findFirst();
    }

    /** The activity, held against everybody else until the transaction ends. */
    Optional<Kegiatan> kunci(String instansi, long kegiatan) {
        jdbc.sql("select id from pelaksanaan.kegiatan where instansi = ? and id = ? for update").params(instansi, kegiatan).query(Long.class).optional();
        return satu(instansi, kegiatan);
    }

    /** Activities of several pieces of work, by their first day. */
    List<Kegiatan> dari(String instansi, Collection<Long> penugasan) {
        return penugasan.isEmpty()
                ? List.of()
                : lengkap(instansi, jdbc.sql(SQL + " and k.penugasan = any (?::bigint[]) order by k.mulai, k.selesai, k.id").params(instansi, penugasan.toArray(Long[]::new)));
    }

    private List<Kegiatan> lengkap(String instansi, JdbcClient.StatementSpec kueri) {
        var semua = kueri.query((r, _) -> new Kegiatan(
                r.getLong("id"), r.getLong("penugasan"), r.getLong("baris"), r.getString("nama"), r.getString("uraian"), r.getString("butir"),
                r.getObject("mulai", LocalDate.class), r.getObject("selesai", LocalDate.class), List.of(), Arrays.asList((Long[]) r.getArray("menunggu").getArray()),
                r.getInt("persen"), r.getLong("realisasi"), r.getLong("anggaran"), Optional.ofNullable(r.getObject("terakhir", LocalDate.class)))).list();
        if (semua.isEmpty()) {
            return semua;
        }
        var orang = orang(instansi, semua.stream().map(Kegiatan::id).toList());
        return semua.stream().map(k -> new Kegiatan(
                k.id(), k.penugasan(), k.baris(), k.nama(), k.uraian(), k.butir(), k.mulai(), k.selesai(), orang.getOrDefault(k.id(), List.of()), k.menunggu(), k.persen(),
                k.realisasi(), k.anggaran(), k.terakhir())).toList();
    }

    private Map<Long, List<Kegiatan.Orang>> orang(String instansi, List<Long> kegiatan) {
        return jdbc.sql("select kegiatan, nip, nama, peran, kompetensi, harapan from pelaksanaan.kegiatan_orang where instansi = ? and kegiatan = any (?::bigint[]) order by nama, nip")
                .params(instansi, kegiatan.toArray(Long[]::new))
                .query((r, _) -> new Orang(r.getLong(1), new Kegiatan.Orang(r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6))))
                .stream()
                .collect(Collectors.groupingBy(Orang::kegiatan, Collectors.mapping(Orang::orang, Collectors.toList())));
    }

    long lapor(String instansi, long kegiatan, Kemajuan k) {
        return jdbc.sql("""
                insert into pelaksanaan.kemajuan (instansi, kegiatan, tanggal, persen, uraian, realisasi, alasan_lebih, nip, nama) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .params(instansi, kegiatan, k.tanggal(), k.persen(), k.uraian(), k.realisasi(), k.alasanLebih(), k.nip(), k.nama())
                .query(Long.class)
                .single();
    }

    /** Progress of an activity, newest first. */
    List<Kemajuan> kemajuan(String instansi, long kegiatan) {
        return jdbc.sql("select * from pelaksanaan.kemajuan where instansi = ? and kegiatan = ? order by id desc")
                .params(instansi, kegiatan)
                .query((r, _) -> new Kemajuan(
                        r.getLong("id"), r.getLong("kegiatan"), r.getObject("tanggal", LocalDate.class), r.getInt("persen"), r.getString("uraian"), r.getLong("realisasi"),
                        r.getString("alasan_lebih"), r.getString("nip"), r.getString("nama"), r.getTimestamp("waktu").toInstant()))
                .list();
    }
}
