package id.tatakerja.penugasan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Periods of assignments: which meet another period, and which are over. */
@Repository
class WaktuRepository {

    private final JdbcClient jdbc;

    WaktuRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An assignment of a person in a period. */
    record Tugas(String nip, long penugasan, String judul, Optional<LocalDate> mulai, Optional<LocalDate> selesai, boolean penuhWaktu) {}

    /** Assignments in force or under way that meet the period; an end that is not stated is open. */
    List<Tugas> bertumpang(String instansi, List<String> nip, Optional<LocalDate> mulai, Optional<LocalDate> selesai) {
        return nip.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select o.nip, p.id, p.judul, p.mulai, p.selesai, p.penuh_waktu
                                  from penugasan.penugasan_pegawai o
                                  join penugasan.penugasan p on p.instansi = o.instansi and p.id = o.penugasan
                                 where o.instansi = ? and o.nip = any (?::text[]) and p.status in ('AKTIF', 'BERJALAN')
                                   and daterange(p.mulai, least(p.selesai, o.sampai), '[]') && daterange(nullif(?, '')::date, nullif(?, '')::date, '[]')
                                 order by o.nip, p.penuh_waktu desc, p.mulai nulls first, p.id
                                """)
                        .params(instansi, nip.toArray(String[]::new), mulai.map(LocalDate::toString).orElse(""), selesai.map(LocalDate::toString).orElse(""))
                        .query((r, _) -> new Tugas(
                                r.getString(1), r.getLong(2), r.getString(3), Optional.ofNullable(r.getObject(4, LocalDate.class)),
                                Optional.ofNullable(r.getObject(5, LocalDate.class)), r.getBoolean(6)))
                        .list();
    }

    /** Lets a person's share of an assignment end. */
    void lepas(String instansi, long penugasan, String nip, LocalDate sampai) {
        jdbc.sql("update penugasan.penugasan_pegawai set sampai = ? where instansi = ? and penugasan = ? and nip = ?")
                .params(sampai, instansi, penugasan, nip)
                .update();
    }

    /** Those of the people of an assignment whose share has not ended before the day. */
    List<String> masih(String instansi, long penugasan, LocalDate hari) {
        return jdbc.sql("select nip from penugasan.penugasan_pegawai where instansi = ? and penugasan = ? and (sampai is null or sampai >= ?::date) order by urut")
                .params(instansi, penugasan, hari)
                .query(String.class)
                .list();
    }

    /** Instansi with assignments in force. */
    List<String> instansi() {
        return jdbc.sql("select distinct instansi from penugasan.penugasan where status = 'AKTIF' and selesai is not null order by 1").query(String.class).list();
    }

    /** Assignments in force whose last day has passed. */
    List<Long> lewat(String instansi, LocalDate hari) {
        return jdbc.sql("select id from penugasan.penugasan where instansi = ? and status = 'AKTIF' and selesai < ? order by id")
                .params(instansi, hari)
                .query(Long.class)
                .list();
    }
}
