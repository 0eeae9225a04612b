package id.tatakerja.organisasi;

import id.tatakerja.bersama.Periode;

/**
 * One person on one jabatan.
 *
 * @param pegawai the person
 * @param jabatan code of the jabatan
 * @param jenis how it is held
 * @param masa from when to when
 * @param dasar instrument of the appointment, empty text where not recorded
 */
public record Penempatan(PegawaiSusunan pegawai, String jabatan, Jenis jenis, Periode masa, String dasar) {

    /** How a person holds a jabatan. */
    public enum Jenis {
        /** Appointed to it. */
        DEFINITIF("Definitif"),
        /** Pelaksana tugas: the post is vacant. */
        PLT("Plt."),
        /** Pelaksana harian: the holder is away for a short time. */
        PLH("Plh."),
        /** Penjabat: appointed for a time to a vacant post. */
        PJ("Pj.");

        private final String label;

        Jenis(String label) {
            this.label = label;
        }

        /** Word to show before the name of the jabatan. */
        public String label() {
            return label;
        }
    }
}
