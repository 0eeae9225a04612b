package id.tatakerja.penugasan;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people have begun to type, by person; and the forms that were sent, with the cases they made. */
@Repository
class DrafRepository {

    /** Drafts that one person may keep; the oldest makes room. */
    static final int PALING_BANYAK = 5;
    /** Days after which what nobody went on with is forgotten. */
    static final int HARI = 30;

    private static final TypeReference<Map<String, List<String>>> ISI = new TypeReference<>() {};
    private static final SecureRandom ACAK = new SecureRandom();

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DrafRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A draft: its key, the step that it stands at, what was typed, when. */
    record Draf(String kunci, int langkah, BuatForm form, Instant diubah) {}

    /** A key that nobody guesses. */
    static String kunciBaru() {
        var acak = new byte[16];
        ACAK.nextBytes(acak);
        return HexFormat.of().formatHex(acak);
    }

    /** Whether a text can be a key. */
    static boolean sah(String kunci) {
        return kunci.matches("[0-9a-f]{32}");
    }

    Instant simpan(String instansi, String pengguna, String kunci, int langkah, BuatForm form) {
        var waktu = jdbc.sql("""
                insert into penugasan.draf (instansi, pengguna, kunci, langkah, isi) values (?, ?, ?, ?, ?::jsonb)
                on conflict (instansi, pengguna, kunci) do update set langkah = excluded.langkah, isi = excluded.isi, diubah = now() returning diubah
                """)
                .params(instansi, pengguna, kunci, langkah, json.writeValueAsString(form.isi()))
                .query((r, _) -> r.getTimestamp(1).toInstant())
                .single();
        jdbc.sql("""
                delete from penugasan.draf where instansi = ? and pengguna = ? and kunci in
                    (select kunci from penugasan.draf where instansi = ? and pengguna = ? order by diubah desc, kunci offset ?)
                """)
                .params(instansi, pengguna, instansi, pengguna, PALING_BANYAK)
                .update();
        return waktu;
    }

    List<Draf> milik(String instansi, String pengguna) {
        return jdbc.sql("select kunci, langkah, isi, diubah from penugasan.draf where instansi = ? and pengguna = ? and diubah > now() - ? * interval '1 day' order by diubah desc")
                .params(instansi, pengguna, HARI)
                .query((r, _) -> new Draf(r.getString(1), r.getInt(2), BuatForm.dari(json.readValue(r.getString(3), ISI)), r.getTimestamp(4).toInstant()))
                .list();
    }

    void buang(String instansi, String pengguna, String kunci) {
        jdbc.sql("delete from penugasan.draf where instansi = ? and pengguna = ? and kunci = ?").params(instansi, pengguna, kunci).update();
    }

    /** The case that the form made when it was sent before. */
    Optional<Long> terkirim(String instansi, String pengguna, String kunci) {
        return jdbc.sql("select penugasan from penugasan.formulir_terkirim where instansi = ? and pengguna = ? and kunci = ? and penugasan is not null")
                .params(instansi, pengguna, kunci)
                .query(Long.class)
                .optional();
    }

    /** Takes the form for this transaction, waiting for another that holds it; false when it was sent before. */
    boolean ambil(String instansi, String pengguna, String kunci) {
        return jdbc.sql("insert into penugasan.formulir_terkirim (instansi, pengguna, kunci) values (?, ?, ?) on conflict do nothing")
                .params(instansi, pengguna, kunci)
                .update() == 1;
    }

    void menjadi(String instansi, String pengguna, String kunci, long penugasan) {
        jdbc.sql("update penugasan.formulir_terkirim set penugasan = ? where instansi = ? and pengguna = ? and kunci = ?")
                .params(penugasan, instansi, pengguna, kunci)
                .update();
        buang(instansi, pengguna, kunci);
    }

    /** Forgets drafts and sent forms of long ago, of every instansi that is visible. */
    void buangLama() {
        jdbc.sql("delete from penugasan.draf where diubah < now() - ? * interval '1 day'").param(HARI).update();
        jdbc.sql("delete from penugasan.formulir_terkirim where waktu < now() - ? * interval '1 day'").param(HARI).update();
    }
}
