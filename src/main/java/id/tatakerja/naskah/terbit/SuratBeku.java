package id.tatakerja.naskah.terbit;

import id.tatakerja.naskah.IsiNaskah;
import java.util.List;

/**
 * A letter as it was on its day, in words ready to print; stored once and never changed.
 *
 * @param kop letterhead
 * @param judul title in capitals
 * @param hal what it is about
 * @param sifat urgency
 * @param lampiran how many enclosures, in words, or {@code -}
 * @param tempat place of signing
 * @param tanggal date in words
 * @param kertas {@code A4} or {@code F4}
 * @param tanda who signs
 * @param kepada addressees as printed
 * @param tembusan copies as printed
 * @param kataTugas word of command, or empty
 * @param isi content with names, ranks and jabatan of the day
 */
public record SuratBeku(
        Kop kop,
        String judul,
        String hal,
        String sifat,
        String lampiran,
        String tempat,
        String tanggal,
        String kertas,
        Tanda tanda,
        List<String> kepada,
        List<String> tembusan,
        String kataTugas,
        IsiNaskah isi) {

    public SuratBeku {
        kepada = List.copyOf(kepada);
        tembusan = List.copyOf(tembusan);
    }

    /** Which letterhead. */
    public enum RupaKop {
        /** Of a perangkat daerah. */
        PERANGKAT,
        /** Of the Pejabat Pembina Kepegawaian. */
        PEMBINA,
        /** None: the letter of a person. */
        TANPA
    }

    /**
     * The letterhead in words.
     *
     * @param rupa which
     * @param pemerintah first line, e.g. {@code PEMERINTAH KABUPATEN LAMANDAU}
     * @param perangkat second line
     * @param unit third line for a unit below a perangkat daerah, or empty
     * @param alamat address line, or empty
     * @param kontak telephone, e-mail, or empty
     */
    public record Kop(RupaKop rupa, String pemerintah, String perangkat, String unit, String alamat, String kontak) {}

    /**
     * Who signs, with the title of the day.
     *
     * @param atasNama line with {@code a.n.}, or empty
     * @param jabatan title with Plt., Plh. or Pj., or empty for a person
     * @param nama name with titles
     * @param pangkat rank and golongan, or empty
     * @param nip NIP in printed groups, or empty
     */
    public record Tanda(String atasNama, String jabatan, String nama, String pangkat, String nip) {

        /** In whose name and under which title it was signed, as one line; empty for a person. */
        public String sebutan() {
            return atasNama.isEmpty() ? jabatan : atasNama + ", " + jabatan;
        }
    }
}
