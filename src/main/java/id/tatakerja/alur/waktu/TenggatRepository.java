package id.tatakerja.alur.waktu;

import id.tatakerja.alur.TahapTenggat;
import id.tatakerja.organisasi.SelamaKeadaan;
import id.tatakerja.regulasi.alur.Tindakan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Settings of deadlines, the days of open acts, and which stages were told. */
@Repository
class TenggatRepository {

    private static final TypeReference<EnumMap<Tindakan, Integer>> TENGGAT = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JdbcTemplate template;
    private final JsonMapper json;
    private final SelamaKeadaan keadaan;

    private record TanyaSetelan() implements SelamaKeadaan.Pertanyaan<SetelanTenggat> {}

    TenggatRepository(JdbcClient sql, JdbcTemplate template, JsonMapper json, SelamaKeadaan keadaan) {
        this.keadaan = keadaan;
        this.sql = sql;
        this.template = template;
        this.json = json;
    }

    /** An open act with a deadline. */
    record Terbuka(long id, LocalDate dibuka, Period lama, LocalDate batas, Optional<LocalDate> ingatkan) {}

    /** An open act that the schedule has to look at; {@code saat} is the clock of the database. */
    record Jatuh(
            long id, String instansi, long penugasan, String judul, Tindakan tindakan, List<String> pemegang, LocalDate batas, Optional<LocalDate> ingatkan,
            Instant saat) {}

    SetelanTenggat setelan(String instansi) {
        return keadaan.ambil(instansi, SelamaKeadaan.Bagian.ALUR, new TanyaSetelan(), () -> bacaSetelan(instansi));
    }

    private SetelanTenggat bacaSetelan(String instansi) {
        return sql.sql("select pengingat, tenggat from alur.setelan_waktu where instansi = ?")
                .param(instansi)
                .query((r, _) -> new SetelanTenggat(r.getInt(1), json.readValue(r.getString(2), TENGGAT)))
                .optional()
                .orElse(SetelanTenggat.BAWAAN);
    }

    void simpan(String instansi, SetelanTenggat s, String oleh) {
        sql.sql("""
                insert into alur.setelan_waktu (instansi, pengingat, tenggat, oleh) values (?, ?, ?::jsonb, ?)
                on conflict (instansi) do update set pengingat = excluded.pengingat, tenggat = excluded.tenggat, oleh = excluded.oleh, pada = now()
                """).params(instansi, s.pengingat(), json.writeValueAsString(s.tenggat()), oleh).update();
    }

    /** Open acts with a deadline; with {@code kunci} held until the end of the transaction. */
    List<Terbuka> terbuka(String instansi, boolean kunci) {
        return sql.sql("select id, dibuka, lama, batas, ingatkan from alur.tugas where instansi = ? and selesai is null and lama <> '' order by id"
                        + (kunci ? " for update" : ""))
                .param(instansi)
                .query((r, _) -> new Terbuka(
                        r.getLong(1), r.getObject(2, LocalDate.class), Period.parse(r.getString(3)), r.getObject(4, LocalDate.class), hari(r, "ingatkan")))
                .list();
    }

    /** Other days for an act. */
    record Pindah(long id, LocalDate batas, Optional<LocalDate> ingatkan, Optional<Instant> berikut) {}

    void pindahkan(String instansi, List<Pindah> semua) {
        template.batchUpdate(
                "update alur.tugas set batas = ?, ingatkan = nullif(?, '')::date, berikut = nullif(?, '')::timestamptz where id = ? and instansi = ?",
                semua.stream().map(p -> new Object[] {
                    p.batas(), p.ingatkan().map(LocalDate::toString).orElse(""), p.berikut().map(Instant::toString).orElse(""), p.id(), instansi
                }).toList());
    }

    /** The next act that is due, held until the end of the transaction; another node takes another one. */
    Optional<Jatuh> ambil() {
        return sql.sql("""
                select id, instansi, penugasan, judul, tindakan, pemegang, batas, ingatkan, now() as saat from alur.tugas
                 where selesai is null and berikut <= now() order by berikut limit 1 for update skip locked
                """)
                .query((r, _) -> new Jatuh(
                        r.getLong("id"), r.getString("instansi"), r.getLong("penugasan"), r.getString("judul"), Tindakan.valueOf(r.getString("tindakan")),
                        Arrays.asList((String[]) r.getArray("pemegang").getArray()), r.getObject("batas", LocalDate.class), hari(r, "ingatkan"),
                        r.getObject("saat", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Records that a stage is told; false when it was before. */
    boolean catat(String instansi, long tugas, TahapTenggat tahap, List<String> atasan) {
        return sql.sql("insert into alur.tugas_tahap (tugas, instansi, tahap, atasan) values (?, ?, ?, ?) on conflict do nothing")
                        .params(tugas, instansi, tahap.name(), atasan.toArray(String[]::new))
                        .update()
                == 1;
    }

    void berikut(String instansi, long tugas, Optional<Instant> kapan) {
        sql.sql("update alur.tugas set berikut = nullif(?, '')::timestamptz where instansi = ? and id = ?")
                .params(kapan.map(Instant::toString).orElse(""), instansi, tugas)
                .update();
    }

    private static Optional<LocalDate> hari(ResultSet r, String kolom) throws SQLException {
        return Optional.ofNullable(r.getObject(kolom, LocalDate.class));
    }
}
