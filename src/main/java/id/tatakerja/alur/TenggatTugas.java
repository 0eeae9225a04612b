package id.tatakerja.alur;

import id.tatakerja.regulasi.alur.Tindakan;
import java.time.LocalDate;
import java.util.List;

/**
 * An open act has come to a stage around its last day; published once for each stage, within the transaction that records it.
 *
 * @param instansi code of the tenant
 * @param tugas number of the act
 * @param penugasan the case
 * @param judul what the case is about
 * @param tindakan what is to be done
 * @param tahap the stage
 * @param kepada keys of those who may do it
 * @param atasan keys of who stands above them, only when it is overdue
 * @param batas last day
 */
public record TenggatTugas(
        String instansi, long tugas, long penugasan, String judul, Tindakan tindakan, TahapTenggat tahap, List<String> kepada, List<String> atasan,
        LocalDate batas) {

    public TenggatTugas {
        kepada = List.copyOf(kepada);
        atasan = List.copyOf(atasan);
    }
}
