package id.tatakerja.organisasi;

import id.tatakerja.basisdata.Penyewa;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is asked again and again and seldom changes: officials of the day, decrees, settings of letters and deadlines. An answer is used
 * again only while the database names the same state of that part of the instansi (a row that every statement changing the part writes in
 * its own transaction), so several nodes and running transactions each see what they must.
 */
@Component
public class SelamaKeadaan {

    private static final int PALING_BANYAK = 10_000;
    private static final ScopedValue<Ingatan> DALAM = ScopedValue.newInstance();

    private final JdbcTemplate sql;
    private final Map<Kunci, Isi> simpanan = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Kunci, Isi> tertua) {
            return size() > PALING_BANYAK;
        }
    });

    SelamaKeadaan(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Parts of an instansi's data, each with a state of its own. */
    public enum Bagian {
        /** Structure, people, placements, settings of the instansi. */
        ORGANISASI,
        /** Decrees on who assesses whom. */
        KEDUDUKAN,
        /** Letterheads, number patterns, layouts and other settings of letters. */
        NASKAH,
        /** Letters that wait for a scan or for a number from outside. */
        SURAT_MENUNGGU,
        /** Settings of deadlines, delegations. */
        ALUR,
        /** Strategies by which targets are to be reached, and the assignments that came of them. */
        STRATEGI
    }

    /**
     * A question with all that its answer depends on beside the state of the part; a record.
     *
     * @param <T> its answer, which nobody changes afterwards
     */
    public interface Pertanyaan<T> {}

    private record Kunci(String penyewa, String instansi, Bagian bagian, Pertanyaan<?> apa) {}

    private record Isi(long nomor, Object jawaban) {}

    /** States asked for within some work; {@code menulis} where they hold in its writing transactions too. */
    private record Ingatan(boolean menulis, Map<String, Map<Bagian, Long>> nomor) {

        boolean berlaku() {
            return menulis || !TransactionSynchronizationManager.isActualTransactionActive() || TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        }
    }

    /** Work that changes none of the parts, though it writes others: within it the states are asked for once. */
    public <T extends @Nullable Object, X extends Exception> T tetap(Penyewa.Kerja<? extends T, ? extends X> kerja) throws X {
        return ScopedValue.where(DALAM, new Ingatan(true, new HashMap<>())).<T, X>call(kerja::kerjakan);
    }

    /** Work that only reads: the states are asked for once, except where it tries a change out in a transaction of its own. */
    public <T extends @Nullable Object, X extends Exception> T membaca(Penyewa.Kerja<? extends T, ? extends X> kerja) throws X {
        return ScopedValue.where(DALAM, new Ingatan(false, new HashMap<>())).<T, X>call(kerja::kerjakan);
    }

    /**
     * The answer of the state that the running transaction sees.
     *
     * @param instansi code of the tenant
     * @param baca reads it from the database
     */
    @SuppressWarnings("unchecked") // what is stored under a question is what was read for it
    public <T> T ambil(String instansi, Bagian bagian, Pertanyaan<T> apa, Supplier<T> baca) {
        var kunci = new Kunci(Penyewa.kini(), instansi, bagian, apa);
        var nomor = nomor(instansi, bagian);
        var ada = Optional.ofNullable(simpanan.get(kunci)).filter(i -> i.nomor() == nomor);
        if (ada.isPresent()) {
            return (T) ada.get().jawaban();
        }
        var dibaca = baca.get();
        // what changed while it was read is not kept: it may be of two states
        if (masih(instansi, bagian, nomor)) {
            simpanan.put(kunci, new Isi(nomor, dibaca));
        }
        return dibaca;
    }

    /** Number of the state; 0 for a part that was never changed since states are counted. */
    public long nomor(String instansi, Bagian bagian) {
        var semua = DALAM.isBound() && DALAM.get().berlaku() ? DALAM.get().nomor().computeIfAbsent(Penyewa.kini() + '/' + instansi, _ -> baru(instansi)) : baru(instansi);
        return semua.getOrDefault(bagian, 0L);
    }

    /** Whether the database, asked anew, still names the state. */
    public boolean masih(String instansi, Bagian bagian, long nomor) {
        return baru(instansi).getOrDefault(bagian, 0L) == nomor;
    }

    private Map<Bagian, Long> baru(String instansi) {
        var hasil = new EnumMap<Bagian, Long>(Bagian.class);
        sql.query(
                "select bagian, nomor from organisasi.keadaan_bagian where instansi = ?",
                r -> {
                    hasil.put(Bagian.valueOf(r.getString(1)), r.getLong(2));
                },
                instansi);
        return hasil;
    }
}
