package id.tatakerja.naskah;

import java.util.List;

/** Draws a document that is no letter, as letters are drawn: PDF/A-2b and PDF/UA-1 under the letterhead of an office. */
public interface MencetakDokumen {

    /**
     * Draws it.
     *
     * @param instansi code of the tenant
     * @param unit code of the unit under whose letterhead it stands
     */
    byte[] pdf(String instansi, String unit, Dokumen dokumen);

    /**
     * A document.
     *
     * @param judul its kind, such as {@code LAPORAN}
     * @param hal what it is about
     * @param penulis who answers for it
     * @param rincian facts at its head: label and text
     * @param bagian its parts in order
     * @param catatan a line in small letters at its end, may be empty
     */
    record Dokumen(String judul, String hal, String penulis, List<Rincian> rincian, List<Bagian> bagian, String catatan) {

        public Dokumen {
            rincian = List.copyOf(rincian);
            bagian = List.copyOf(bagian);
        }
    }

    /** A fact: label and text. */
    record Rincian(String label, String isi) {}

    /**
     * A part.
     *
     * @param judul heading
     * @param paragraf paragraphs
     * @param kolom headings of its table, empty for none
     * @param baris rows of its table, each as long as {@code kolom}
     */
    record Bagian(String judul, List<String> paragraf, List<String> kolom, List<List<String>> baris) {

        public Bagian {
            paragraf = List.copyOf(paragraf);
            kolom = List.copyOf(kolom);
            baris = baris.stream().map(List::copyOf).toList();
        }
    }
}
