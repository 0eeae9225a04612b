package id.tatakerja.regulasi;

import java.util.List;
import java.util.Optional;

/**
 * One provision of the address tree.
 *
 * @param alamat local address, e.g. {@code pasal-18/ayat-3/huruf-a}
 * @param label what a civil servant writes when citing it
 * @param isi one sentence of our own on what it says
 * @param anak local addresses right below, in printed order
 * @param baris line in {@code pasal.yaml}, from 1
 */
public record Pasal(String alamat, String label, String isi, List<String> anak, int baris) {

    public Pasal {
        anak = List.copyOf(anak);
    }

    /** Address of the provision above, empty at the top. */
    public Optional<String> induk() {
        var garis = alamat.lastIndexOf('/');
        return garis < 0 ? Optional.empty() : Optional.of(alamat.substring(0, garis));
    }
}
