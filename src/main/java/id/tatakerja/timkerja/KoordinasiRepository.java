package id.tatakerja.timkerja;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was arranged between two teams. */
@Repository
class KoordinasiRepository {

    private final JdbcClient jdbc;

    KoordinasiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two teams, the lower number first. */
    record Pasangan(long tim, long lain) {

        static Pasangan dari(long satu, long dua) {
            return new Pasangan(Math.min(satu, dua), Math.max(satu, dua));
        }
    }

    void simpan(String instansi, Pasangan p, String catatan, String sebutan, String nama, String pengguna) {
        jdbc.sql("insert into timkerja.tim_koordinasi (instansi, tim, lain, catatan, sebutan, nama, pengguna) values (?, ?, ?, ?, ?, ?, ?)")
                .params(instansi, p.tim(), p.lain(), catatan, sebutan, nama, pengguna)
                .update();
    }

    /** Notes on teams, newest first. */
    Map<Pasangan, List<TumpangTindih.Catatan>> semua(String instansi, List<Long> tim) {
        record Baris(Pasangan pasangan, TumpangTindih.Catatan catatan) {}
        return jdbc.sql("select tim, lain, catatan, sebutan, nama, waktu from timkerja.tim_koordinasi where instansi = ? and tim = any (?::bigint[]) order by id desc")
                .params(instansi, tim.toArray(Long[]::new))
                .query((r, _) -> new Baris(
                        new Pasangan(r.getLong(1), r.getLong(2)),
                        new TumpangTindih.Catatan(r.getString(3), r.getString(4), r.getString(5), r.getTimestamp(6).toInstant())))
                .stream()
                .collect(Collectors.groupingBy(Baris::pasangan, Collectors.mapping(Baris::catatan, Collectors.toList())));
    }
}
