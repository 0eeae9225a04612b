package id.tatakerja.alur;

import id.tatakerja.alur.waktu.MenghitungTenggat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Tindakan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of open and closed acts. */
@Repository
class TugasRepository {

    private static final TypeReference<List<Kutipan>> KUTIPAN = new TypeReference<>() {};
    private static final String SQL = "select id, penugasan, simpul, tindakan, judul, pemegang, peran, hasil_mungkin, dasar, sejak, batas, tanpa_nama from alur.tugas";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TugasRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long tambah(Tugas.Baru b, Optional<MenghitungTenggat.Waktu> waktu) {
        return jdbc.sql("""
                insert into alur.tugas (instansi, penugasan, simpul, tindakan, judul, pemegang, peran, hasil_mungkin, dasar, dibuka, lama, batas, ingatkan,
                    berikut, tanpa_nama)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, nullif(?, '')::date, nullif(?, '')::date, nullif(?, '')::timestamptz, ?) returning id
                """)
                .params(b.instansi(), b.penugasan(), b.simpul(), b.tindakan().name(), b.judul(),
                        b.pelaku().stream().map(p -> p.pemegang().kunci()).toArray(String[]::new),
                        b.pelaku().stream().map(p -> p.peran().name()).toArray(String[]::new),
                        b.hasilMungkin().stream().map(Enum::name).toArray(String[]::new), json.writeValueAsString(b.dasar()),
                        b.dibuka(), waktu.map(w -> w.lama().toString()).orElse(""), waktu.map(w -> w.batas().toString()).orElse(""),
                        waktu.flatMap(MenghitungTenggat.Waktu::ingatkan).map(LocalDate::toString).orElse(""), waktu.map(w -> w.berikut().toString()).orElse(""),
                        b.tanpaNama())
                .query(Long.class)
                .single();
    }

    boolean tutup(String instansi, long tugas, Hasil hasil, String oleh) {
        return jdbc.sql("update alur.tugas set selesai = now(), hasil = ?, oleh = ? where instansi = ? and id = ? and selesai is null")
                        .params(hasil.name(), oleh, instansi, tugas)
                        .update()
                == 1;
    }

    /** Closes them and gives their numbers. */
    List<Long> tutupSemua(String instansi, long penugasan, String oleh) {
        return jdbc.sql("update alur.tugas set selesai = now(), oleh = ? where instansi = ? and penugasan = ? and selesai is null returning id")
                .params(oleh, instansi, penugasan)
                .query(Long.class)
                .list();
    }

    /** When a closed act was done, in words. */
    Optional<String> siapa(String instansi, long tugas) {
        return jdbc.sql("select hasil from alur.tugas where instansi = ? and id = ? and selesai is not null and hasil is not null")
                .params(instansi, tugas)
                .query(String.class)
                .optional()
                .map(h -> "dengan hasil: " + Hasil.valueOf(h).sebutan().toLowerCase(java.util.Locale.ROOT));
    }

    Optional<Tugas> satu(String instansi, long tugas) {
        return jdbc.sql(SQL + " where instansi = ? and id = ?").params(instansi, tugas).query(this::tugas).optional();
    }

    List<Tugas> menunggu(String instansi, long penugasan) {
        return jdbc.sql(SQL + " where instansi = ? and penugasan = ? and selesai is null order by id").params(instansi, penugasan).query(this::tugas).list();
    }

    List<Tugas> menungguSemua(String instansi, Collection<Long> penugasan) {
        return jdbc.sql(SQL + " where instansi = ? and penugasan = any (?::bigint[]) and selesai is null order by id")
                .params(instansi, penugasan.toArray(Long[]::new))
                .query(this::tugas)
                .list();
    }

    List<Tugas> milik(String instansi, Collection<String> pemegang) {
        return jdbc.sql(SQL + " where instansi = ? and selesai is null and pemegang && ?::text[] order by id limit 1000")
                .params(instansi, pemegang.toArray(String[]::new))
                .query(this::tugas)
                .list();
    }

    boolean terlibat(String instansi, long penugasan, Collection<String> pemegang) {
        return jdbc.sql("select exists (select 1 from alur.tugas where instansi = ? and penugasan = ? and pemegang && ?::text[])")
                .params(instansi, penugasan, pemegang.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Whether an act of one of these kinds was opened to the office. */
    boolean terlibat(String instansi, long penugasan, String pemegang, Collection<Tindakan> tindakan) {
        return jdbc.sql("select exists (select 1 from alur.tugas where instansi = ? and penugasan = ? and ? = any (pemegang) and tindakan = any (?::text[]))")
                .params(instansi, penugasan, pemegang, tindakan.stream().map(Enum::name).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Whether one of the offices was told that an act of the case is overdue. */
    boolean diberiTahu(String instansi, long penugasan, Collection<String> pemegang) {
        return jdbc.sql("""
                select exists (select 1 from alur.tugas t join alur.tugas_tahap h on h.tugas = t.id
                                where t.instansi = ? and t.penugasan = ? and h.atasan && ?::text[])
                """)
                .params(instansi, penugasan, pemegang.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private Tugas tugas(ResultSet r, int urut) throws SQLException {
        var pemegang = teks(r, "pemegang");
        var peran = teks(r, "peran");
        return new Tugas(
                r.getLong("id"), r.getLong("penugasan"), r.getString("simpul"), Tindakan.valueOf(r.getString("tindakan")), r.getString("judul"),
                IntStream.range(0, pemegang.size())
                        .mapToObj(i -> new Tugas.Pelaksana(PeranAlur.valueOf(peran.get(i)), Pemegang.dari(pemegang.get(i))))
                        .toList(),
                teks(r, "hasil_mungkin").stream().map(Hasil::valueOf).toList(), json.readValue(r.getString("dasar"), KUTIPAN),
                r.getTimestamp("sejak").toInstant(), Optional.ofNullable(r.getObject("batas", LocalDate.class)), r.getBoolean("tanpa_nama"));
    }

    private static List<String> teks(ResultSet r, String kolom) throws SQLException {
        return Arrays.asList((String[]) r.getArray(kolom).getArray());
    }
}
