package id.tatakerja.penugasan;

import java.util.List;

/**
 * What of the steps is kept.
 *
 * @param kunci key of this form
 * @param tersimpan when it was last kept, in words; empty while it is not
 * @param lain drafts of the person to go on with
 */
public record DrafPage(String kunci, String tersimpan, List<Satu> lain) {

    /** A draft: its key, what it is about, when it was kept. */
    public record Satu(String kunci, String judul, String diubah) {}
}
