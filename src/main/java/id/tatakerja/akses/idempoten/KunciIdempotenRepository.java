package id.tatakerja.akses.idempoten;

import java.sql.Types;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys with the answers they got. Every statement is a transaction of its own, so others see a key at once. */
@Repository
public class KunciIdempotenRepository {

    static final Duration SIMPAN = Duration.ofHours(24);
    /** After this time without an answer the first call is taken for dead (the process was killed) and the key is free. */
    static final Duration MATI = Duration.ofMinutes(10);

    /** What a key stands for. */
    sealed interface Keadaan {
        /** Nobody used it: now it is ours. */
        record Milik() implements Keadaan {}

        /** Used with another path or body. */
        record Berbeda() implements Keadaan {}

        /** The first call is still running. */
        record Berjalan() implements Keadaan {}

        /** The first call was answered. */
        record Terjawab(Jawaban jawaban) implements Keadaan {}
    }

    /**
     * A stored answer.
     *
     * @param status HTTP status
     * @param jenis content type
     * @param lokasi Location header
     * @param badan body
     */
    record Jawaban(int status, Optional<String> jenis, Optional<String> lokasi, byte[] badan) {}

    private record Baris(String jalur, byte[] sidik, Optional<Jawaban> jawaban) {}

    private final JdbcClient sql;

    KunciIdempotenRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Keadaan ambil(String pengguna, String kunci, String instansi, String jalur, byte[] sidik) {
        sql.sql("""
                delete from akses.kunci_idempoten where pengguna = ? and kunci = ?
                    and (mulai < now() - ? * interval '1 second' or status is null and mulai < now() - ? * interval '1 second')
                """).params(pengguna, kunci, SIMPAN.toSeconds(), MATI.toSeconds()).update();
        var baru = sql.sql("""
                insert into akses.kunci_idempoten (pengguna, kunci, instansi, jalur, sidik) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """).params(pengguna, kunci, instansi, jalur, sidik).update();
        return baru == 1 ? new Keadaan.Milik() : lihat(pengguna, kunci, jalur, sidik);
    }

    Keadaan lihat(String pengguna, String kunci, String jalur, byte[] sidik) {
        var baris = sql.sql("select jalur, sidik, status, jenis, lokasi, badan from akses.kunci_idempoten where pengguna = ? and kunci = ?")
                .params(pengguna, kunci)
                .query((r, _) -> new Baris(r.getString("jalur"), r.getBytes("sidik"), r.getObject("status") == null
                        ? Optional.empty()
                        : Optional.of(new Jawaban(
                                r.getInt("status"), Optional.ofNullable(r.getString("jenis")), Optional.ofNullable(r.getString("lokasi")), r.getBytes("badan")))))
                .optional();
        if (baris.isEmpty()) {
            // the first call failed and gave the key back: the caller tries to take it again
            return new Keadaan.Berjalan();
        }
        if (!baris.get().jalur().equals(jalur) || !Arrays.equals(baris.get().sidik(), sidik)) {
            return new Keadaan.Berbeda();
        }
        return baris.get().jawaban().<Keadaan>map(Keadaan.Terjawab::new).orElseGet(Keadaan.Berjalan::new);
    }

    void simpan(String pengguna, String kunci, int status, @Nullable String jenis, @Nullable String lokasi, byte[] badan) {
        sql.sql("update akses.kunci_idempoten set status = :status, jenis = :jenis, lokasi = :lokasi, badan = :badan where pengguna = :pengguna and kunci = :kunci")
                .param("status", status)
                .param("jenis", jenis, Types.VARCHAR)
                .param("lokasi", lokasi, Types.VARCHAR)
                .param("badan", badan)
                .param("pengguna", pengguna)
                .param("kunci", kunci)
                .update();
    }

    void lepas(String pengguna, String kunci) {
        sql.sql("delete from akses.kunci_idempoten where pengguna = ? and kunci = ?").params(pengguna, kunci).update();
    }

    /** Removes answers older than 24 hours; returns how many. */
    public int buangLama() {
        return sql.sql("delete from akses.kunci_idempoten where mulai < now() - ? * interval '1 second'").param(SIMPAN.toSeconds()).update();
    }
}
