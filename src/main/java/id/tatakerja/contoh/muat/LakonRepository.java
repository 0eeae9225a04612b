package id.tatakerja.contoh.muat;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which assignments of the example data are there already. */
@Repository
class LakonRepository {

    private final JdbcClient jdbc;

    LakonRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keys of those that are played to where they are to be left: people may have gone on with them since. */
    Set<String> selesai(String instansi) {
        return jdbc.sql("select kunci from contoh.lakon where instansi = ? and selesai").param(instansi).query(String.class).set();
    }

    /** The case that one has become. */
    Optional<Long> penugasan(String instansi, String kunci) {
        return jdbc.sql("select penugasan from contoh.lakon where instansi = ? and kunci = ?").params(instansi, kunci).query(Long.class).optional();
    }

    void mulai(String instansi, String kunci, long penugasan) {
        jdbc.sql("insert into contoh.lakon (instansi, kunci, penugasan) values (?, ?, ?) on conflict do nothing").params(instansi, kunci, penugasan).update();
    }

    void selesai(String instansi, String kunci) {
        jdbc.sql("update contoh.lakon set selesai = true where instansi = ? and kunci = ?").params(instansi, kunci).update();
    }
}
