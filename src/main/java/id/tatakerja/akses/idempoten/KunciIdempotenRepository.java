package id.tatakerja.akses.idempoten;

import java.sql.Types;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys with the answers they got. Every statement but {@code catat} is a transaction of its own, so others see a key at once. */
@Repository
public class KunciIdempotenRepository {

    static final Duration SIMPAN = Duration.ofHours(24);
    /** After this time without an answer the first call is taken for dead (the process was killed) and the key is free. */
    static final Duration MATI = Duration.ofMinutes(10);

    /** What a key stands for. */
    sealed interface Keadaan {
        /** Whether an answer may still come. */
        default boolean menanti() {
            return switch (this) {
                case Berjalan _, TanpaJawaban _ -> true;
                case Milik _, Berbeda _, Terjawab _ -> false;
            };
        }

        /** Nobody used it: now it is ours. */
        record Milik() implements Keadaan {}

        /** Used with another path or body. */
        record Berbeda() implements Keadaan {}

        /** The first call is still running. */
        record Berjalan() implements Keadaan {}

        /** The first call has stored what it was to store, and there is no answer of it yet, or none any more. */
        record TanpaJawaban() implements Keadaan {}

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

    private record Baris(String jalur, byte[] sidik, boolean dikerjakan, Optional<Jawaban> jawaban) {}

    private final JdbcClient sql;

    KunciIdempotenRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Keadaan ambil(String pengguna, String kunci, String instansi, String jalur, byte[] sidik) {
        sql.sql("""
                delete from akses.kunci_idempoten where pengguna = ? and kunci = ?
                    and (mulai < now() - ? * interval '1 second' or status is null and not dikerjakan and mulai < now() - ? * interval '1 second')
                """).params(pengguna, kunci, SIMPAN.toSeconds(), MATI.toSeconds()).update();
        var baru = sql.sql("""
                insert into akses.kunci_idempoten (pengguna, kunci, instansi, jalur, sidik) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """).params(pengguna, kunci, instansi, jalur, sidik).update();
        return baru == 1 ? new Keadaan.Milik() : lihat(pengguna, kunci, jalur, sidik);
    }

    Keadaan lihat(String pengguna, String kunci, String jalur, byte[] sidik) {
        var baris = sql.sql("select jalur, sidik, dikerjakan, status, jenis, lokasi, badan from akses.kunci_idempoten where pengguna = ? and kunci = ?")
                .params(pengguna, kunci)
                .query((r, _) -> new Baris(r.getString("jalur"), r.getBytes("sidik"), r.getBoolean("dikerjakan"), r.getObject("status") == null
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
        return baris.get().jawaban().<Keadaan>map(Keadaan.Terjawab::new)
                .orElseGet(() -> baris.get().dikerjakan() ? new Keadaan.TanpaJawaban() : new Keadaan.Berjalan());
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

    /** Notes in the running transaction that it has written; whether it has. */
    boolean catat(String pengguna, String kunci) {
        return sql.sql("select akses.catat_jawaban(?, ?, null, null)").params(pengguna, kunci).query(Boolean.class).single();
    }

    /** The same with the answer. */
    boolean catat(String pengguna, String kunci, int status, byte[] badan) {
        return sql.sql("select akses.catat_jawaban(?, ?, ?, ?)").params(pengguna, kunci, status, badan).query(Boolean.class).single();
    }

    /** Gives back a key under which nothing was stored. */
    int lepas(String pengguna, String kunci) {
        return sql.sql("delete from akses.kunci_idempoten where pengguna = ? and kunci = ? and not dikerjakan").params(pengguna, kunci).update();
    }

    /** Removes answers older than 24 hours; returns how many. */
    public int buangLama() {
        return sql.sql("delete from akses.kunci_idempoten where mulai < now() - ? * interval '1 second'").param(SIMPAN.toSeconds()).update();
    }
}
