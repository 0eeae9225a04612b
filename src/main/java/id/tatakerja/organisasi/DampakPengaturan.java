package id.tatakerja.organisasi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells who would change if a setting had another value, before anything is changed. Implemented by the module that knows the rules
 * of kedudukan; without an implementation the page says that this cannot be told.
 */
public interface DampakPengaturan {

    /**
     * Works out the effect; writes nothing.
     *
     * @param instansi code of the tenant
     * @param unitKode code of the unit for which it would be set, empty text for the whole instansi
     * @param kunci key of the setting
     * @param nilai the value tried; empty to let the value above or the default hold again
     * @param tanggal the day from which it would hold
     */
    Dampak hitung(String instansi, String unitKode, String kunci, Optional<String> nilai, LocalDate tanggal);

    /**
     * The effect.
     *
     * @param diperiksa how many people were looked at
     * @param berubah who would change, in the order to show
     */
    record Dampak(int diperiksa, List<Perubahan> berubah) {

        public Dampak {
            berubah = List.copyOf(berubah);
        }
    }

    /**
     * One person who would change.
     *
     * @param pegawai internal number of the person
     * @param nama name with titles
     * @param hal what changes, e.g. {@code Pimpinan Unit Organisasi}
     * @param sebelum before, in words
     * @param sesudah after, in words
     */
    record Perubahan(long pegawai, String nama, String hal, String sebelum, String sesudah) {}
}
