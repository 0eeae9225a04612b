package id.tatakerja.penugasan;

import java.util.List;

/**
 * How somebody compared with the work on the day that he or she was named.
 *
 * @param nip NIP
 * @param nama full name
 * @param kurang skills asked for that were not on record
 * @param beban assignments in force or under way in the period, without this one
 * @param alasan why nevertheless, empty where nothing is lacking or no reason was given
 */
record Perbandingan(String nip, String nama, List<String> kurang, int beban, String alasan) {

    Perbandingan {
        kurang = List.copyOf(kurang);
    }

    boolean cocok() {
        return kurang.isEmpty();
    }

    Perbandingan karena(String sebab) {
        return new Perbandingan(nip, nama, kurang, beban, cocok() ? "" : sebab);
    }

    /** The same in a sentence without the NIP. */
    String kalimat() {
        return nama + ": " + (cocok() ? "kompetensinya sesuai" : "belum tercatat " + String.join(", ", kurang))
                + (alasan.isEmpty() ? "" : ", dipilih karena " + alasan) + ". Beban sebelum penugasan ini " + beban + ", sesudahnya " + (beban + 1) + ".";
    }
}
