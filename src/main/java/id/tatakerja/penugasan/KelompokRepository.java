package id.tatakerja.penugasan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Work in force of the people whom a unit has assigned. */
@Repository
class KelompokRepository {

    private final JdbcClient jdbc;

    KelompokRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One work of one person.
     *
     * @param nip the person
     * @param penugasan number of the case
     * @param judul the work
     * @param unitPemilik code of the unit that owns it
     * @param tim name of the team, empty text for individual work
     * @param mulai first day
     * @param selesai last day for this person
     */
    record Tugas(String nip, long penugasan, String judul, String unitPemilik, String tim, Optional<LocalDate> mulai, Optional<LocalDate> selesai) {}

    /** All work in force on the day or later of everybody who has some from the unit. */
    List<Tugas> semua(String instansi, String unit, LocalDate hari) {
        return jdbc.sql("""
                with berlaku as (
                    select o.nip, p.id, p.judul, p.unit_pemilik, coalesce(p.tim ->> 'nama', '') as tim, p.mulai, least(p.selesai, o.sampai) as selesai
                      from penugasan.penugasan_pegawai o
                      join penugasan.penugasan p on p.instansi = o.instansi and p.id = o.penugasan
                     where o.instansi = ? and p.status = 'AKTIF' and (least(p.selesai, o.sampai) is null or least(p.selesai, o.sampai) >= ?))
                select * from berlaku where nip in (select nip from berlaku where unit_pemilik = ?) order by nip, id
                """)
                .params(instansi, hari, unit)
                .query(KelompokRepository::tugas)
                .list();
    }

    private static Tugas tugas(ResultSet r, int urut) throws SQLException {
        return new Tugas(
                r.getString("nip"), r.getLong("id"), r.getString("judul"), r.getString("unit_pemilik"), r.getString("tim"),
                Optional.ofNullable(r.getObject("mulai", LocalDate.class)), Optional.ofNullable(r.getObject("selesai", LocalDate.class)));
    }
}
