package id.tatakerja.organisasi.wewenang;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;

/** Changes are recorded in the order of their days, so that none rewrites what was in force. */
public final class UrutanPerubahan {

    private UrutanPerubahan() {}

    /**
     * Refuses to go behind what is recorded already.
     *
     * @param hariIni today where the instansi is
     * @param akhir day of the last recorded change
     * @param tanggal first day of the new one
     * @param apa what was changed last, e.g. {@code data}
     * @throws id.tatakerja.bersama.DitolakException 409 TANGGAL_MENDAHULUI
     */
    public static void tolakBilaMendahului(LocalDate hariIni, LocalDate akhir, LocalDate tanggal, String apa) {
        if (akhir.isAfter(tanggal)) {
            throw Penolakan.bentrok("TANGGAL_MENDAHULUI", "Sudah ada " + apa + " yang berlaku mulai " + Teks.tanggal(akhir)
                            + ", sedangkan perubahan ini berlaku mulai " + Teks.tanggal(tanggal)
                            + ". Pilih tanggal berlaku " + Teks.tanggal(akhir) + " atau sesudahnya"
                            + (akhir.isAfter(hariIni)
                                    ? ", atau tarik dahulu perubahan yang belum berlaku itu lewat Impor, Keadaan yang belum berlaku."
                                    : "."))
                    .sebagaiException();
        }
    }
}
