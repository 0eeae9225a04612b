package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import java.util.List;

/**
 * What a stage after the assignment shows on its page.
 *
 * @param urutan place among the others, smaller first
 * @param judul heading
 * @param kalimat where it stands, one sentence
 * @param tautan pages to go to: address and words, the most important first
 */
public record KartuKasus(int urutan, String judul, String kalimat, List<Tautan> tautan) {

    public KartuKasus {
        tautan = List.copyOf(tautan);
    }

    /**
     * A page to go to.
     *
     * @param alamat address within the application
     * @param kata words of the link
     * @param utama whether it is what the reader has to do
     */
    public record Tautan(String alamat, String kata, boolean utama) {}

    /** A stage that has something to show. */
    public interface Penyedia {

        /** Its cards for a reader who may see the assignment. */
        List<KartuKasus> bagi(Pelaku pelaku, MelihatPenugasan.Ringkas penugasan);
    }
}
