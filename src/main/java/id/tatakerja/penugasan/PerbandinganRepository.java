package id.tatakerja.penugasan;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the people of assignments compared with the work when they were named. */
@Repository
class PerbandinganRepository {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    PerbandinganRepository(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Replaces what is kept of an assignment. */
    void simpan(String instansi, long penugasan, List<Perbandingan> semua) {
        jdbc.sql("delete from penugasan.perbandingan where instansi = ? and penugasan = ?").params(instansi, penugasan).update();
        template.batchUpdate(
                "insert into penugasan.perbandingan (penugasan, instansi, nip, nama, kurang, beban, alasan, uraian) values (?, ?, ?, ?, ?, ?, ?, ?)",
                semua.stream().map(p -> new Object[] {penugasan, instansi, p.nip(), p.nama(), p.kurang().toArray(String[]::new), p.beban(), p.alasan(), p.uraian()}).toList());
    }

    /** What is kept of an assignment, by name. */
    List<Perbandingan> milik(String instansi, long penugasan) {
        return jdbc.sql("select nip, nama, kurang, beban, alasan, uraian from penugasan.perbandingan where instansi = ? and penugasan = ? order by nama, nip")
                .params(instansi, penugasan)
                .query((r, _) -> new Perbandingan(r.getString(1), r.getString(2), List.of((String[]) r.getArray(3).getArray()), r.getInt(4), r.getString(5), r.getString(6)))
                .list();
    }
}
