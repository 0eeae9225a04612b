package id.tatakerja.kedudukan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Proposals submitted for review, with the places they hold. */
@Repository
class PengajuanRepository {

    private static final TypeReference<List<Pengajuan.Rentang>> RENTANG = new TypeReference<>() {};
    private static final String SQL = """
            select p.*, (select count(*) from kedudukan.pengajuan_isi i where i.pengajuan = p.id) as jumlah,
                   (select count(penetapan) from kedudukan.pengajuan_isi i where i.pengajuan = p.id) as ditetapkan
              from kedudukan.pengajuan p
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;

    PengajuanRepository(JdbcClient jdbc, JdbcTemplate template, JsonMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    /** The place of one person in a proposal. */
    record Isi(String jabatan, String penilai, String pimpinan) {

        static Isi dari(Usulan u) {
            return new Isi(u.jabatan(), u.penilai().orElse(""), u.pimpinan().orElse(""));
        }
    }

    /** Stores a proposal; one that waits for the same unit gives way to it. */
    long ajukan(String instansi, String unit, String pertimbangan, List<Pengajuan.Rentang> rentang, String oleh, List<Usulan> usulan) {
        jdbc.sql("update kedudukan.pengajuan set keadaan = 'DIGANTI' where instansi = ? and unit = ? and keadaan = 'DIAJUKAN'")
                .params(instansi, unit)
                .update();
        long id = jdbc.sql("""
                insert into kedudukan.pengajuan (instansi, unit, pertimbangan, rentang, oleh) values (?, ?, ?, ?::jsonb, ?) returning id
                """)
                .params(instansi, unit, pertimbangan, json.writeValueAsString(rentang), oleh)
                .query(Long.class)
                .single();
        template.update(
                """
                insert into kedudukan.pengajuan_isi (pengajuan, instansi, nip, jabatan, penilai, pimpinan)
                select ?, ?, b.nip, b.jabatan, b.penilai, b.pimpinan
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as b(nip, jabatan, penilai, pimpinan)
                """,
                id, instansi, kolom(usulan, Usulan::nip), kolom(usulan, Usulan::jabatan), kolom(usulan, u -> u.penilai().orElseThrow()),
                kolom(usulan, u -> u.pimpinan().orElse("")));
        return id;
    }

    private static String[] kolom(List<Usulan> usulan, Function<Usulan, String> nilai) {
        return usulan.stream().map(nilai).toArray(String[]::new);
    }

    /** Records the review, if the proposal still waits for one. */
    boolean telaah(String instansi, long id, Pengajuan.Keadaan menjadi, String catatan, String penelaah) {
        return jdbc.sql("""
                update kedudukan.pengajuan set keadaan = ?, catatan = ?, penelaah = ?, ditelaah = now()
                 where instansi = ? and id = ? and keadaan = 'DIAJUKAN'
                """)
                        .params(menjadi.name(), catatan, penelaah, instansi, id)
                        .update()
                == 1;
    }

    /** Places that the reviewer supports and no decree has used yet, by NIP; the latest proposal wins. */
    Map<String, Isi> didukung(String instansi) {
        var hasil = new HashMap<String, Isi>();
        jdbc.sql("""
                select i.nip, i.jabatan, i.penilai, i.pimpinan
                  from kedudukan.pengajuan_isi i join kedudukan.pengajuan p on p.id = i.pengajuan
                 where i.instansi = ? and p.keadaan = 'DIDUKUNG' and i.penetapan is null order by i.pengajuan
                """)
                .param(instansi)
                .query((b, _) -> hasil.put(b.getString("nip"), new Isi(b.getString("jabatan"), b.getString("penilai"), b.getString("pimpinan"))))
                .list();
        return hasil;
    }

    /** The supported places of these people are used up by a decree. */
    void ditetapkan(String instansi, long penetapan, List<Usulan> usulan) {
        template.update(
                """
                update kedudukan.pengajuan_isi i set penetapan = ? from kedudukan.pengajuan p
                 where p.id = i.pengajuan and p.keadaan = 'DIDUKUNG' and i.instansi = ? and i.nip = any (?::text[]) and i.penetapan is null
                """,
                penetapan, instansi, kolom(usulan, Usulan::nip));
    }

    /** Proposals whose places a decree has used up, oldest first. */
    List<Pengajuan> yangDitetapkan(String instansi, long penetapan) {
        return jdbc.sql(SQL + """
                 where p.instansi = ? and p.id in (select i.pengajuan from kedudukan.pengajuan_isi i where i.instansi = ? and i.penetapan = ?)
                 order by p.id
                """)
                .params(instansi, instansi, penetapan)
                .query(this::pengajuan)
                .list();
    }

    /** NIP of the people in a proposal. */
    List<String> nip(String instansi, long id) {
        return jdbc.sql("select nip from kedudukan.pengajuan_isi where instansi = ? and pengajuan = ? order by nip")
                .params(instansi, id)
                .query(String.class)
                .list();
    }

    int jumlah(String instansi, Pengajuan.Keadaan keadaan) {
        return jdbc.sql("select count(*) from kedudukan.pengajuan where instansi = ? and keadaan = ?")
                .params(instansi, keadaan.name())
                .query(Integer.class)
                .single();
    }

    List<Pengajuan> semua(String instansi) {
        return jdbc.sql(SQL + " where p.instansi = ? order by p.id desc limit 100").param(instansi).query(this::pengajuan).list();
    }

    Optional<Pengajuan> satu(String instansi, long id) {
        return jdbc.sql(SQL + " where p.instansi = ? and p.id = ?").params(instansi, id).query(this::pengajuan).optional();
    }

    private Pengajuan pengajuan(ResultSet b, int urut) throws SQLException {
        return new Pengajuan(
                b.getLong("id"),
                b.getString("unit"),
                Pengajuan.Keadaan.valueOf(b.getString("keadaan")),
                b.getString("pertimbangan"),
                json.readValue(b.getString("rentang"), RENTANG),
                b.getString("oleh"),
                b.getTimestamp("pada").toInstant(),
                b.getString("catatan"),
                Optional.ofNullable(b.getString("penelaah")),
                Optional.ofNullable(b.getTimestamp("ditelaah")).map(Timestamp::toInstant),
                b.getInt("jumlah"),
                b.getInt("ditetapkan"));
    }
}
