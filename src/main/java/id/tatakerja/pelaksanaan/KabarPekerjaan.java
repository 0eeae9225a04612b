package id.tatakerja.pelaksanaan;

import java.util.List;

/**
 * Something happened in work that somebody should hear of; published within the transaction of the act.
 *
 * @param instansi code of the tenant
 * @param kepada keys of offices and people, as open acts have them
 * @param giliran whether something is asked of them
 * @param judul a few words, never a NIP
 * @param kalimat one sentence
 * @param tautan where it is looked at, a path of this application
 */
public record KabarPekerjaan(String instansi, List<String> kepada, boolean giliran, String judul, String kalimat, String tautan) {

    public KabarPekerjaan {
        kepada = List.copyOf(kepada);
    }

    /**
     * The last day for something asked of somebody has passed.
     *
     * @param instansi code of the tenant
     * @param kepada keys of those of whom it is asked
     * @param atasan keys of who stands above them
     * @param judul a few words, never a NIP
     * @param batas the last day in words, within a sentence
     * @param tautan where it is done, a path of this application
     */
    public record Lewat(String instansi, List<String> kepada, List<String> atasan, String judul, String batas, String tautan) {

        public Lewat {
            kepada = List.copyOf(kepada);
            atasan = List.copyOf(atasan);
        }
    }

    /**
     * What was asked for at an address is done.
     *
     * @param instansi code of the tenant
     * @param tautan the address
     */
    public record Usai(String instansi, String tautan) {}
}
