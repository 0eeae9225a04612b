package id.tatakerja.evaluasi;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps of improvement, national rules that were named, and results of members of a team. */
@Repository
class TambahanRepository {

    private final JdbcClient jdbc;

    TambahanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void perbaikan(String instansi, long evaluasi, Perbaikan p) {
        jdbc.sql("insert into evaluasi.perbaikan (instansi, evaluasi, putaran, langkah, nip, nama, sampai) values (?, ?, ?, ?, ?, ?, ?)")
                .params(instansi, evaluasi, p.putaran(), p.langkah(), p.nip(), p.nama(), Date.valueOf(p.sampai())).update();
    }

    /** Steps of improvement of a review, in order. */
    List<Perbaikan> perbaikan(String instansi, long evaluasi) {
        return jdbc.sql("select * from evaluasi.perbaikan where instansi = ? and evaluasi = ? order by putaran").params(instansi, evaluasi)
                .query((r, _) -> new Perbaikan(r.getInt("putaran"), r.getString("langkah"), r.getString("nip"), r.getString("nama"), r.getObject("sampai", LocalDate.class)))
                .list();
    }

    /** A national rule by which a place of a round was assessed. */
    record Aturan(int putaran, String simpul, String aturan) {}

    void aturan(String instansi, long evaluasi, Aturan a) {
        jdbc.sql("insert into evaluasi.aturan_butir (instansi, evaluasi, putaran, simpul, aturan) values (?, ?, ?, ?, ?)")
                .params(instansi, evaluasi, a.putaran(), a.simpul(), a.aturan()).update();
    }

    List<Aturan> aturan(String instansi, long evaluasi) {
        return jdbc.sql("select putaran, simpul, aturan from evaluasi.aturan_butir where instansi = ? and evaluasi = ? order by putaran, simpul").params(instansi, evaluasi)
                .query((r, _) -> new Aturan(r.getInt(1), r.getString(2), r.getString(3))).list();
    }

    void hasilAnggota(String instansi, long tim, HasilAnggota h) {
        jdbc.sql("""
                insert into evaluasi.hasil_anggota (instansi, tim, penugasan, nip, nama, kepada, uraian, tautan, waktu) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(instansi, tim, h.penugasan(), h.nip(), h.nama(), h.kepada(), h.uraian(), h.tautan().toArray(String[]::new), Timestamp.from(h.waktu())).update();
    }

    /** What members of a team have handed to its head, newest first. */
    List<HasilAnggota> hasilAnggota(String instansi, long tim) {
        return jdbc.sql("select * from evaluasi.hasil_anggota where instansi = ? and tim = ? order by id desc").params(instansi, tim)
                .query((r, _) -> new HasilAnggota(
                        r.getLong("penugasan"), r.getString("nip"), r.getString("nama"), r.getString("kepada"), r.getString("uraian"),
                        Arrays.asList((String[]) r.getArray("tautan").getArray()), r.getTimestamp("waktu").toInstant()))
                .list();
    }
}
