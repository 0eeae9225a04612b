package id.tatakerja.tampilan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Kutipan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of "Perlu tindakan Anda" on the home page: what, why me, and where one tap leads.
 *
 * @param urutan place in the list, low first
 * @param judul what is to be done, with its number
 * @param alasan why this person, in one sentence
 * @param tautan page that opens it
 * @param dasar citations, may be empty
 * @param waktu since when and until when, in words; empty where it does not matter
 * @param langsung how it can be decided right here, where one step is enough
 */
public record PerluTindakan(
        int urutan, String judul, String alasan, String tautan, List<Kutipan> dasar, String waktu, Optional<Langsung> langsung) {

    /** A line that only leads elsewhere. */
    public PerluTindakan(int urutan, String judul, String alasan, String tautan, List<Kutipan> dasar) {
        this(urutan, judul, alasan, tautan, dasar, "", Optional.empty());
    }

    /**
     * A decision in one step.
     *
     * @param alamat where the form is sent, with {@code hasil} and {@code alasan}; a faulty one comes back as a page with what was typed
     * @param pilihan outcomes, code to word on the button
     * @param alasan why a reason may be needed, empty where none ever is
     */
    public record Langsung(String alamat, List<Map.Entry<String, String>> pilihan, String alasan) {

        public Langsung {
            pilihan = List.copyOf(pilihan);
        }
    }

    public PerluTindakan {
        dasar = List.copyOf(dasar);
    }

    /** Implemented by a module that leaves work to people. */
    public interface Penyedia {

        /** What waits for this person now; nothing that he or she could not do. */
        List<PerluTindakan> bagi(Pelaku pelaku);
    }
}
