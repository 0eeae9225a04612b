package id.tatakerja.jejak;

import id.tatakerja.bersama.Dasar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the trail and heads of its chains. */
@Repository
class JejakRepository {

    /** Last number and hash of a chain. */
    record Kepala(long urut, String hash) {}

    /** A row that may have been tampered with: the entry, or why it cannot even be read. */
    sealed interface Baris {
        /** Number in the chain. */
        long urut();

        /** A row that can be read. */
        record Terbaca(EntriJejak entri) implements Baris {
            @Override
            public long urut() {
                return entri.urut();
            }
        }

        /** A row whose contents do not have the form that we write. */
        record TidakTerbaca(long urut) implements Baris {}
    }

    private static final TypeReference<Map<String, String>> PETA = new TypeReference<>() {};
    // a field that we never wrote is tampering, not a newer version: it must not be read over
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final JdbcClient sql;
    private final JdbcTemplate templat;

    JejakRepository(JdbcClient sql, JdbcTemplate templat) {
        this.sql = sql;
        this.templat = templat;
    }

    /** Locks the head of the chain until the transaction ends; the first entry makes it. */
    Kepala kunciKepala(String instansi) {
        return bacaKepala(instansi, " for update").orElseGet(() -> {
            sql.sql("insert into jejak.rantai (instansi, urut, hash) values (?, 0, ?) on conflict do nothing")
                    .params(instansi, HexFormat.of().parseHex(BentukBaku.HASH_AWAL))
                    .update();
            return bacaKepala(instansi, " for update").orElseThrow();
        });
    }

    Optional<Kepala> kepala(String instansi) {
        return bacaKepala(instansi, "");
    }

    private Optional<Kepala> bacaKepala(String instansi, String kunci) {
        return sql.sql("select urut, hash from jejak.rantai where instansi = ?" + kunci)
                .param(instansi)
                .query((baris, _) -> new Kepala(baris.getLong("urut"), HexFormat.of().formatHex(baris.getBytes("hash"))))
                .optional();
    }

    /** Appends the entries, each with the step of the head that the database demands, in one round trip. */
    void tambah(List<EntriJejak> entri) {
        templat.batchUpdate(TAMBAH, entri, entri.size(), (p, e) -> {
            var hash = HexFormat.of().parseHex(e.hash());
            p.setLong(1, e.urut());
            p.setBytes(2, hash);
            p.setString(3, e.instansi());
            p.setString(4, e.instansi());
            p.setLong(5, e.urut());
            p.setObject(6, OffsetDateTime.ofInstant(e.waktu(), ZoneOffset.UTC));
            p.setString(7, e.pelaku());
            p.setString(8, e.jabatan().orElse(null));
            p.setString(9, e.tindakan());
            p.setString(10, e.objek());
            p.setString(11, JSON.writeValueAsString(e.sebelum()));
            p.setString(12, JSON.writeValueAsString(e.sesudah()));
            p.setString(13, e.dasar().map(JSON::writeValueAsString).orElse(null));
            p.setBytes(14, HexFormat.of().parseHex(e.hashSebelum()));
            p.setBytes(15, hash);
        });
    }

    private static final String TAMBAH = """
            with maju as (update jejak.rantai set urut = ?, hash = ? where instansi = ?)
            insert into jejak.entri (instansi, urut, waktu, pelaku, jabatan, tindakan, objek, sebelum, sesudah, dasar, hash_sebelum, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?)
            """;

    /** Every chain that has a head or an entry. */
    List<String> instansi() {
        return sql.sql("select instansi from jejak.rantai union select distinct instansi from jejak.entri order by 1")
                .query(String.class)
                .list();
    }

    /** Gives the rows of a chain in order, without holding them all; call it inside a transaction. */
    void telusuri(String instansi, Consumer<Baris> pembaca) {
        templat.query(
                sambungan -> {
                    var perintah = sambungan.prepareStatement("select * from jejak.entri where instansi = ? order by urut");
                    perintah.setString(1, instansi);
                    perintah.setFetchSize(500);
                    return perintah;
                },
                baris -> {
                    pembaca.accept(baca(baris));
                });
    }

    List<EntriJejak> cari(SaringanJejak saringan, int lewati, int paling) {
        return dengan(saringan, "select *", " order by waktu desc, instansi, urut desc limit :paling offset :lewati", s -> s
                .param("paling", paling)
                .param("lewati", lewati)
                .query((baris, _) -> entri(baris))
                .list());
    }

    long jumlah(SaringanJejak saringan) {
        return dengan(saringan, "select count(*)", "", s -> s.query(Long.class).single());
    }

    Optional<EntriJejak> satu(String instansi, long urut) {
        return sql.sql("select * from jejak.entri where instansi = ? and urut = ?")
                .params(instansi, urut)
                .query((baris, _) -> entri(baris))
                .optional();
    }

    private <T> T dengan(SaringanJejak saringan, String pilih, String akhir, Function<JdbcClient.StatementSpec, T> hasil) {
        var perintah = sql.sql(pilih + " from jejak.entri where " + saringan.syarat() + akhir);
        for (var nilai : saringan.nilai().entrySet()) {
            perintah = perintah.param(nilai.getKey(), nilai.getValue());
        }
        return hasil.apply(perintah);
    }

    private static Baris baca(ResultSet baris) throws SQLException {
        try {
            return new Baris.Terbaca(entri(baris));
        } catch (RuntimeException bentukAsing) {
            return new Baris.TidakTerbaca(baris.getLong("urut"));
        }
    }

    private static EntriJejak entri(ResultSet baris) throws SQLException {
        return new EntriJejak(
                baris.getString("instansi"),
                baris.getLong("urut"),
                baris.getObject("waktu", OffsetDateTime.class).toInstant(),
                baris.getString("pelaku"),
                Optional.ofNullable(baris.getString("jabatan")),
                baris.getString("tindakan"),
                baris.getString("objek"),
                EntriJejak.urutkan(JSON.readValue(baris.getString("sebelum"), PETA)),
                EntriJejak.urutkan(JSON.readValue(baris.getString("sesudah"), PETA)),
                Optional.ofNullable(baris.getString("dasar")).map(isi -> JSON.readValue(isi, Dasar.class)),
                HexFormat.of().formatHex(baris.getBytes("hash_sebelum")),
                HexFormat.of().formatHex(baris.getBytes("hash")));
    }
}
