package id.tatakerja.penugasan;

import java.util.List;

/**
 * How long each step of a case took.
 *
 * @param penugasan number of the case
 * @param judul the work in a few words
 * @param baris steps in order
 */
public record WaktuKasusPage(long penugasan, String judul, List<Baris> baris) {

    /** A step: what, from when to when, how long. */
    public record Baris(String tindakan, String mulai, String selesai, String lama) {}
}
