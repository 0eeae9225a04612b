package id.tatakerja.kedudukan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A proposal as submitted for review.
 *
 * @param id internal number
 * @param unit code of the unit to which it is limited, empty text for the whole instansi
 * @param keadaan where it stands
 * @param pertimbangan what was weighed about the span of control; empty text where nothing changes
 * @param rentang leaders whose span of control changes, with both numbers
 * @param oleh user name of who proposed
 * @param pada when
 * @param catatan what the reviewer wrote, empty text before the review
 * @param penelaah user name of the reviewer
 * @param ditelaah when it was reviewed
 * @param jumlah people in it
 * @param ditetapkan people of it who have been decreed
 */
public record Pengajuan(
        long id,
        String unit,
        Keadaan keadaan,
        String pertimbangan,
        List<Rentang> rentang,
        String oleh,
        Instant pada,
        String catatan,
        Optional<String> penelaah,
        Optional<Instant> ditelaah,
        int jumlah,
        int ditetapkan) {

    /** Where a proposal stands. */
    public enum Keadaan {
        DIAJUKAN("Menunggu telaahan"),
        DIDUKUNG("Didukung"),
        DIKEMBALIKAN("Dikembalikan untuk diperbaiki"),
        DIGANTI("Diganti pengajuan yang lebih baru");

        private final String label;

        Keadaan(String label) {
            this.label = label;
        }

        /** Words to show. */
        public String label() {
            return label;
        }
    }

    /** What a reviewer can say. */
    public enum Telaahan {
        MENDUKUNG(Keadaan.DIDUKUNG),
        KEMBALIKAN(Keadaan.DIKEMBALIKAN);

        private final Keadaan menjadi;

        Telaahan(Keadaan menjadi) {
            this.menjadi = menjadi;
        }

        Keadaan menjadi() {
            return menjadi;
        }
    }

    /**
     * Span of control of one leader, in people.
     *
     * @param jabatan code of the leader's jabatan
     * @param nama its name
     * @param sebelum people assessed by the decrees in force
     * @param sesudah people assessed once the proposal is decreed
     */
    public record Rentang(String jabatan, String nama, int sebelum, int sesudah) {}

    public Pengajuan {
        rentang = List.copyOf(rentang);
    }

    /** Whether who decreed also proposed and reviewed, in one act. */
    public boolean bersamaPenetapan() {
        return penelaah.filter(oleh::equals).isPresent();
    }
}
