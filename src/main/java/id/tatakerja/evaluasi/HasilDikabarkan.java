package id.tatakerja.evaluasi;

import java.util.List;

/**
 * Somebody is told of a result without having to act; published within the transaction of the act.
 *
 * @param instansi code of the tenant
 * @param penugasan number of the assignment
 * @param judul the work in a few words
 * @param kepada keys of who is told
 * @param kalimat what has happened, one sentence without names of persons
 */
public record HasilDikabarkan(String instansi, long penugasan, String judul, List<String> kepada, String kalimat) {

    public HasilDikabarkan {
        kepada = List.copyOf(kepada);
    }
}
