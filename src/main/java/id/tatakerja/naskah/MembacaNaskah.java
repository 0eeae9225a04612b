package id.tatakerja.naskah;

import id.tatakerja.regulasi.alur.JenisNaskah;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads letters for modules that caused them; whether the reader may see the object is decided there. */
public interface MembacaNaskah {

    /** Letters of an object such as {@code penugasan:12}, oldest first. */
    List<Ringkas> tentang(String instansi, String objek);

    /** Letters of several objects in one query, by object. */
    Map<String, List<Ringkas>> tentang(String instansi, Collection<String> objek);

    /**
     * A letter in short, as the API shows it.
     *
     * @param id number in the application
     * @param jenis kind
     * @param nomor number, empty while KONSEP
     * @param tanggal date
     * @param hal what it is about
     * @param dari title of the signer
     * @param kepada addressees as printed
     * @param tembusan copies as printed
     * @param status state
     * @param kodeVerifikasi code of the public verification page
     * @param masukDari name of the other government that sent it, empty for an own letter
     */
    record Ringkas(
            long id,
            JenisNaskah jenis,
            Optional<String> nomor,
            LocalDate tanggal,
            String hal,
            String dari,
            List<String> kepada,
            List<String> tembusan,
            StatusNaskah status,
            String kodeVerifikasi,
            Optional<String> masukDari) {

        public Ringkas {
            kepada = List.copyOf(kepada);
            tembusan = List.copyOf(tembusan);
        }
    }
}
