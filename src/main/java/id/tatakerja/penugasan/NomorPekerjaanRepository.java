package id.tatakerja.penugasan;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers of assignments in force, by person and by unit. */
@Repository
class NomorPekerjaanRepository {

    private final JdbcClient jdbc;

    NomorPekerjaanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> milik(String instansi, String nip) {
        return jdbc.sql("""
                select p.id from penugasan.penugasan_pegawai o join penugasan.penugasan p on p.instansi = o.instansi and p.id = o.penugasan
                 where o.instansi = ? and o.nip = ? and p.status = 'AKTIF' order by p.id desc
                """).params(instansi, nip).query(Long.class).list();
    }

    List<Long> dariUnit(String instansi, Collection<String> unit) {
        return jdbc.sql("select id from penugasan.penugasan where instansi = ? and unit_pemilik = any (?::text[]) and status = 'AKTIF' order by id desc")
                .params(instansi, unit.toArray(String[]::new))
                .query(Long.class)
                .list();
    }
}
