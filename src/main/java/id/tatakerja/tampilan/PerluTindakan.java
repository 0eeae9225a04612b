package id.tatakerja.tampilan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Kutipan;
import java.util.List;

/**
 * One line of "Perlu tindakan Anda" on the home page: what, why me, and where one tap leads.
 *
 * @param urutan place in the list, low first
 * @param judul what is to be done, with its number
 * @param alasan why this person, in one sentence
 * @param tautan page that opens it
 * @param dasar citations, may be empty
 */
public record PerluTindakan(int urutan, String judul, String alasan, String tautan, List<Kutipan> dasar) {

    public PerluTindakan {
        dasar = List.copyOf(dasar);
    }

    /** Implemented by a module that leaves work to people. */
    public interface Penyedia {

        /** What waits for this person now; nothing that he or she could not do. */
        List<PerluTindakan> bagi(Pelaku pelaku);
    }
}
