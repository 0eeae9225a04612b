package id.tatakerja.pelaksanaan.arahan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Monitoring that is owed, and directions to which activities refer. */
@Repository
class PemantauanRepository {

    private final JdbcClient jdbc;

    PemantauanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Monitoring that waits: number of the work, its name, the period, the last day. */
    record Menunggu(long penugasan, String judul, LocalDate mulai, LocalDate selesai, LocalDate batas) {}

    Optional<LocalDate> putaran(String instansi) {
        return jdbc.sql("select hari from pelaksanaan.pemantauan_putaran where instansi = ?").param(instansi).query(LocalDate.class).optional();
    }

    void putaran(String instansi, LocalDate hari) {
        jdbc.sql("insert into pelaksanaan.pemantauan_putaran (instansi, hari) values (?, ?) on conflict (instansi) do update set hari = excluded.hari").params(instansi, hari).update();
    }

    /** Whether somebody monitored the work within the period or since. */
    boolean sudah(String instansi, long penugasan, LocalDate mulai) {
        return jdbc.sql("""
                select exists (select from pelaksanaan.catatan where instansi = ? and penugasan = ? and jenis = 'PEMANTAUAN' and waktu >= ?)
                """).params(instansi, penugasan, mulai).query(Boolean.class).single();
    }

    /** Opens it; false where it is known already. */
    boolean buka(String instansi, long penugasan, String judul, LocalDate mulai, LocalDate selesai, LocalDate batas, List<String> pemegang) {
        return jdbc.sql("""
                insert into pelaksanaan.pemantauan (instansi, penugasan, judul, mulai, selesai, batas, pemegang) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(instansi, penugasan, judul, mulai, selesai, batas, pemegang.toArray(String[]::new))
                .update() == 1;
    }

    /** Closes what is open for the work by what was found. */
    int tutup(String instansi, long penugasan, long catatan) {
        return jdbc.sql("update pelaksanaan.pemantauan set catatan = ? where instansi = ? and penugasan = ? and catatan is null").params(catatan, instansi, penugasan).update();
    }

    List<Menunggu> menunggu(String instansi, Collection<String> kunci) {
        return jdbc.sql("""
                select distinct on (penugasan) penugasan, judul, mulai, selesai, batas from pelaksanaan.pemantauan
                 where instansi = ? and catatan is null and pemegang && ?::text[] order by penugasan, mulai desc
                """)
                .params(instansi, kunci.toArray(String[]::new))
                .query((r, _) -> new Menunggu(
                        r.getLong(1), r.getString(2), r.getObject(3, LocalDate.class), r.getObject(4, LocalDate.class), r.getObject(5, LocalDate.class)))
                .list();
    }

    /** Lets an activity refer to every direction that stands. */
    void rujuk(String instansi, long penugasan, long kegiatan) {
        jdbc.sql("""
                insert into pelaksanaan.kegiatan_arahan (instansi, kegiatan, catatan)
                select c.instansi, ?, c.id from pelaksanaan.catatan c where c.instansi = ? and c.penugasan = ? and c.jenis = 'ARAHAN' on conflict do nothing
                """).params(kegiatan, instansi, penugasan).update();
    }

    /** Names of activities by the direction to which they refer. */
    Map<Long, List<String>> rujukan(String instansi, long penugasan) {
        return jdbc.sql("""
                select a.catatan, k.nama from pelaksanaan.kegiatan_arahan a join pelaksanaan.kegiatan k on k.instansi = a.instansi and k.id = a.kegiatan
                 where a.instansi = ? and k.penugasan = ? order by k.mulai, k.id
                """)
                .params(instansi, penugasan)
                .query((r, _) -> Map.entry(r.getLong(1), r.getString(2)))
                .stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
