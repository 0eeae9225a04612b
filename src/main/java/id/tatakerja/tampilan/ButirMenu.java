package id.tatakerja.tampilan;

import id.tatakerja.akses.Pelaku;
import java.util.List;

/**
 * One entry of the main menu.
 *
 * @param urutan place in the menu, low first
 * @param judul words to show
 * @param tautan path that it opens
 * @param ikon name in the icon sheet
 */
public record ButirMenu(int urutan, String judul, String tautan, String ikon) {

    /** Implemented by a module that has pages in the menu; only what the person may open is given. */
    public interface Penyedia {

        /** Entries for this person. */
        List<ButirMenu> bagi(Pelaku pelaku);
    }
}
