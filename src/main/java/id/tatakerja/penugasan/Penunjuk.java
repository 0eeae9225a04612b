package id.tatakerja.penugasan;

import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Tindakan;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who has appointed the people of an assignment.
 *
 * @param jabatan title of the office on the day
 * @param nip NIP of the person
 * @param nama name of the person
 */
record Penunjuk(String jabatan, String nip, String nama) {

    /** Office and person as people read it. */
    String tampil() {
        return jabatan.isEmpty() ? nama : jabatan + " (" + nama + ")";
    }

    /** Those who did, in the order in which they did; empty where nobody was appointed. */
    static List<Penunjuk> dari(List<LangkahSelesai> langkah) {
        return langkah.stream().filter(l -> l.tindakan() == Tindakan.TUNJUK || l.tindakan() == Tindakan.TURUT_MENUNJUK && l.hasil() == Hasil.SETUJU)
                .map(l -> new Penunjuk(l.sebutan(), l.nip(), l.nama())).toList();
    }

    /** Those who did and the one who joins them now, in words. */
    static List<String> dari(List<LangkahSelesai> langkah, Bertindak turut) {
        return Stream.concat(dari(langkah).stream(), Stream.of(new Penunjuk(turut.sebutan(), turut.nip(), turut.nama()))).map(Penunjuk::tampil).toList();
    }
}
