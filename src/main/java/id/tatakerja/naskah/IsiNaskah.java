package id.tatakerja.naskah;

import java.util.List;
import java.util.Optional;

/**
 * What a letter says, in fields; which of them a layout shows depends on its shape. Empty fields leave no trace.
 *
 * @param pembuka opening sentence, or the order itself in a disposisi
 * @param rincian labelled contents, e.g. the four of a request
 * @param paragraf further paragraphs
 * @param penutup closing sentence
 * @param dasar grounds of an order
 * @param untuk duties of an order
 * @param menimbang considerations of a Keputusan
 * @param mengingat rules on which a Keputusan stands
 * @param memperhatikan letters that a Keputusan heeds
 * @param menetapkan title of a Keputusan after "Menetapkan"
 * @param diktum KESATU, KEDUA, ...
 * @param orang persons named
 * @param tabel table of the lampiran
 * @param disposisi the letter on which a disposisi is written
 */
public record IsiNaskah(
        String pembuka,
        List<Rincian> rincian,
        List<String> paragraf,
        String penutup,
        List<String> dasar,
        List<String> untuk,
        List<String> menimbang,
        List<String> mengingat,
        List<String> memperhatikan,
        String menetapkan,
        List<String> diktum,
        List<Orang> orang,
        Optional<Tabel> tabel,
        Optional<SuratMasuk> disposisi) {

    public IsiNaskah {
        rincian = List.copyOf(rincian);
        paragraf = List.copyOf(paragraf);
        dasar = List.copyOf(dasar);
        untuk = List.copyOf(untuk);
        menimbang = List.copyOf(menimbang);
        mengingat = List.copyOf(mengingat);
        memperhatikan = List.copyOf(memperhatikan);
        diktum = List.copyOf(diktum);
        orang = List.copyOf(orang);
    }

    /**
     * A labelled content.
     *
     * @param label e.g. {@code Maksud dan tujuan}
     * @param isi its text
     */
    public record Rincian(String label, String isi) {}

    /**
     * A person named in a letter.
     *
     * @param nip NIP; name, rank and jabatan of the day are filled in for people of the instansi
     * @param nama name with titles; empty: taken from the data of the day
     * @param pangkat rank and golongan; empty: taken from the data of the day
     * @param jabatan jabatan; empty: taken from the data of the day
     * @param peran place in the team, or empty
     * @param tugas task, or empty
     */
    public record Orang(String nip, String nama, String pangkat, String jabatan, String peran, String tugas) {

        /** A civil servant of the instansi, with a place in the team and a task. */
        public static Orang pegawai(String nip, String peran, String tugas) {
            return new Orang(nip, "", "", "", peran, tugas);
        }
    }

    /**
     * A table for the lampiran.
     *
     * @param judul its title
     * @param kolom headings, 1 to 8
     * @param baris cells, as many in each row as there are headings
     */
    public record Tabel(String judul, List<String> kolom, List<List<String>> baris) {

        public Tabel {
            kolom = List.copyOf(kolom);
            baris = List.copyOf(baris);
        }
    }

    /**
     * The incoming letter of a disposisi.
     *
     * @param dari who wrote it
     * @param nomor its number
     * @param tanggal its date, in words
     * @param diterima day of receipt, in words
     * @param hal what it is about
     * @param harap what is asked of the receiver
     * @param catatan note
     */
    public record SuratMasuk(
            String dari, String nomor, String tanggal, String diterima, String hal, List<String> harap, String catatan) {

        public SuratMasuk {
            harap = List.copyOf(harap);
        }
    }

    /** Starts an empty content. */
    public static PenyusunIsi susun() {
        return new PenyusunIsi();
    }
}
