package id.tatakerja.alur;

import id.tatakerja.regulasi.alur.Tindakan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts how long acts have waited. */
@Repository
class WaktuTungguRepository {

    private static final String HITUNG = """
            select tindakan, kantor, count(selesai), count(*) - count(selesai),
                   percentile_cont(0.5) within group (order by extract(epoch from selesai - sejak)) filter (where selesai is not null),
                   max(extract(epoch from coalesce(selesai, now()) - sejak))
              from (select tindakan, case when pemegang[1] like '#%' then '#' else pemegang[1] end as kantor, sejak, selesai
                      from alur.tugas
                     where instansi = ? and sejak >= ?::date::timestamp at time zone ? and sejak < (?::date + 1)::timestamp at time zone ? and (hasil is not null or selesai is null)
            """;
    private static final String MENURUT = ") t group by grouping sets ((tindakan), (kantor)) order by 6 desc, 1, 2";

    private final JdbcClient jdbc;

    WaktuTungguRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Acts of a case that were done, in order. */
    List<LangkahBerwaktu> perjalanan(String instansi, long penugasan) {
        return jdbc.sql("select tindakan, sejak, selesai from alur.tugas where instansi = ? and penugasan = ? and hasil is not null and selesai is not null order by selesai, id")
                .params(instansi, penugasan)
                .query((r, _) -> new LangkahBerwaktu(
                        id.tatakerja.regulasi.alur.Tindakan.valueOf(r.getString(1)), r.getTimestamp(2).toInstant(), r.getTimestamp(3).toInstant()))
                .list();
    }

    /** Of all acts that were opened on the days. */
    List<LamaTunggu> seluruhnya(String instansi, LocalDate dari, LocalDate sampai, ZoneId zona) {
        return jdbc.sql(HITUNG + MENURUT).params(instansi, dari, zona.getId(), sampai, zona.getId()).query(WaktuTungguRepository::baris).list();
    }

    /** Of those of them that are first of one of the offices. */
    List<LamaTunggu> milik(String instansi, Collection<String> pemegang, LocalDate dari, LocalDate sampai, ZoneId zona) {
        return jdbc.sql(HITUNG + " and pemegang[1] = any (?::text[])" + MENURUT)
                .params(instansi, dari, zona.getId(), sampai, zona.getId(), pemegang.toArray(String[]::new))
                .query(WaktuTungguRepository::baris)
                .list();
    }

    private static LamaTunggu baris(ResultSet r, int urut) throws SQLException {
        return new LamaTunggu(
                Optional.ofNullable(r.getString(1)).map(Tindakan::valueOf), Optional.ofNullable(r.getString(2)), r.getInt(3), r.getInt(4),
                r.getInt(3) == 0 ? Optional.empty() : Optional.of(detik(r.getDouble(5))), detik(r.getDouble(6)));
    }

    private static Duration detik(double detik) {
        return Duration.ofSeconds(Math.max(0, Math.round(detik)));
    }
}
