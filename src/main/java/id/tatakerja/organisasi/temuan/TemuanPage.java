package id.tatakerja.organisasi.temuan;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.tampilan.Teks;
import java.util.List;

/**
 * The page of findings.
 *
 * @param kelompok findings by kind, in the order of the kinds
 * @param jumlah how many there are in all
 * @param q words to look for
 * @param jenis kind chosen, empty text for all
 * @param pilihan kinds that occur, with their number
 * @param kosong whether the instansi has no data yet
 * @param mengelola whether the reader may mend
 */
public record TemuanPage(
        List<Kelompok> kelompok, int jumlah, String q, String jenis, List<Pilihan> pilihan, boolean kosong, boolean mengelola) {

    /** How many are shown after filtering. */
    public int ditampilkan() {
        return kelompok.stream().mapToInt(k -> k.isi().size() + k.selebihnya()).sum();
    }

    /**
     * A kind that occurs.
     *
     * @param jenis the kind
     * @param jumlah how often
     */
    public record Pilihan(JenisTemuan jenis, int jumlah) {

        /** Words to show. */
        public String label() {
            return jenis.judul() + " (" + Teks.angka(jumlah) + ")";
        }
    }

    /**
     * Findings of one kind.
     *
     * @param jenis the kind
     * @param isi the findings shown
     * @param selebihnya how many more there are
     */
    public record Kelompok(JenisTemuan jenis, List<Butir> isi, int selebihnya) {

        /** Heading. */
        public String judul() {
            return jenis.judul();
        }

        /** Number in the heading. */
        public String jumlah() {
            return Teks.angka(isi.size() + selebihnya);
        }
    }

    /**
     * One finding.
     *
     * @param nama name of the object
     * @param jenisObjek {@code Unit}, {@code Jabatan} or {@code Pegawai}
     * @param keterangan where it belongs
     * @param rinci the sentence of the finding without the reason that all of its kind share
     * @param tautan page of the object
     * @param perbaikan form that mends it
     * @param dasar citations
     */
    public record Butir(
            String nama, String jenisObjek, String keterangan, String rinci, String tautan, String perbaikan, List<Kutipan> dasar) {}
}
