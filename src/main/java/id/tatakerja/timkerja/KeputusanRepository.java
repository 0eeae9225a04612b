package id.tatakerja.timkerja;

import id.tatakerja.regulasi.alur.PeranAlur;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decrees made elsewhere that teams rest on as well. */
@Repository
class KeputusanRepository {

    private final JdbcClient jdbc;

    KeputusanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores it; false where the team has one of that office already. */
    boolean simpan(String instansi, long tim, PeranAlur oleh, String nomor, LocalDate tanggal, String pengguna) {
        return jdbc.sql("insert into timkerja.tim_keputusan (instansi, tim, oleh, nomor, tanggal, pengguna) values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(instansi, tim, oleh.name(), nomor, tanggal, pengguna)
                        .update()
                == 1;
    }

    /** Those of a team in the order of their dates. */
    List<KeputusanTim> milik(String instansi, long tim) {
        return jdbc.sql("select oleh, nomor, tanggal from timkerja.tim_keputusan where instansi = ? and tim = ? order by tanggal, id")
                .params(instansi, tim)
                .query((r, _) -> new KeputusanTim(PeranAlur.valueOf(r.getString(1)), r.getString(2), r.getObject(3, LocalDate.class)))
                .list();
    }
}
