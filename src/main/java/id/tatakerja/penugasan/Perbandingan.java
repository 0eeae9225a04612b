package id.tatakerja.penugasan;

import java.util.List;

/**
 * How somebody compared with the work on the day that he or she was named.
 *
 * @param nip NIP
 * @param nama full name
 * @param kurang skills asked for that were not on record
 * @param beban assignments in force or under way in the period, without this one
 * @param alasan why this person, empty where nothing is lacking and no reason was given
 * @param uraian duty that the work serves, or why there is none; empty where nothing was noted
 */
record Perbandingan(String nip, String nama, List<String> kurang, int beban, String alasan, String uraian) {

    Perbandingan {
        kurang = List.copyOf(kurang);
    }

    boolean cocok() {
        return kurang.isEmpty();
    }

    /** With the reason for who lacks a skill. */
    Perbandingan karena(String sebab) {
        return new Perbandingan(nip, nama, kurang, beban, cocok() ? "" : sebab, uraian);
    }

    /** With what was written for this person alone. */
    Perbandingan sendiri(String sebab, String uraiannya) {
        return new Perbandingan(nip, nama, kurang, beban, sebab.isEmpty() ? alasan : sebab, uraiannya);
    }

    /** The same in a sentence without the NIP. */
    String kalimat() {
        return nama + ": " + (cocok() ? "kompetensinya sesuai" : "belum tercatat " + String.join(", ", kurang))
                + (alasan.isEmpty() ? "" : ", dipilih dengan alasan \"" + alasan + "\"")
                + (uraian.isEmpty() ? "" : ", uraian tugas: " + uraian) + ". Beban sebelum penugasan ini " + beban + ", sesudahnya " + (beban + 1) + ".";
    }
}
