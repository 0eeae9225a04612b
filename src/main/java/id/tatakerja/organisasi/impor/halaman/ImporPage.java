package id.tatakerja.organisasi.impor.halaman;

import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.impor.berkas.GalatImpor;
import id.tatakerja.tampilan.Teks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The first page of the import: choose files, take a template, find earlier imports.
 *
 * @param namaInstansi name of the instansi
 * @param tanggal effective date as typed
 * @param galat faults of the form
 * @param terakhir latest imports, newest first
 */
public record ImporPage(String namaInstansi, String tanggal, List<Galat> galat, List<Baris> terakhir) {

    /**
     * One earlier import.
     *
     * @param id its number
     * @param keadaan {@code BERJALAN}, {@code SELESAI}, {@code DITOLAK} or {@code GAGAL}
     * @param langkah what it did last
     * @param mulai when it began, in words
     * @param nama name of the file, empty text where it is not kept
     * @param uji whether it was a preview
     */
    public record Baris(UUID id, String keadaan, String langkah, String mulai, String nama, boolean uji) {

        /** The state as a person says it. */
        public String sebutan() {
            return switch (keadaan) {
                case "BERJALAN" -> uji ? "Sedang diperiksa" : "Sedang diterapkan";
                case "SELESAI" -> uji ? "Siap diterapkan" : "Sudah diterapkan";
                case "DITOLAK" -> "Perlu diperbaiki";
                default -> "Gagal";
            };
        }
    }

    /**
     * One import: its progress, its preview or its report.
     *
     * @param id its number
     * @param keadaan its state
     * @param persen progress 0 to 100
     * @param langkah what is being done, or the sentence of a refusal
     * @param uji whether it is a preview
     * @param nama name of the file
     * @param tanggal effective date
     * @param laporan the report, once there is one
     * @param terapan the work that applied this preview
     * @param pratinjau the preview that this work applies
     * @param berkasAda whether the file is still kept, so that it can be applied
     * @param saringan which faults are shown
     */
    public record Pekerjaan(
            UUID id,
            String keadaan,
            int persen,
            String langkah,
            boolean uji,
            String nama,
            LocalDate tanggal,
            Optional<LaporanImpor> laporan,
            Optional<UUID> terapan,
            Optional<UUID> pratinjau,
            boolean berkasAda,
            Saringan saringan) {

        /** Whether it is still running. */
        public boolean berjalan() {
            return keadaan.equals("BERJALAN");
        }

        /** Which step of the three it is. */
        public int urutan() {
            return uji ? 2 : 3;
        }

        /** The faults that pass the filter. */
        public List<GalatImpor> galat() {
            return laporan.map(l -> l.galat().stream().filter(saringan::cocok).toList()).orElse(List.of());
        }

        /** Title of the page. */
        public String judul() {
            if (berjalan()) {
                return uji ? "Memeriksa berkas" : "Menerapkan impor";
            }
            return switch (keadaan) {
                case "SELESAI" -> uji ? "Pratinjau impor" : "Impor selesai";
                case "DITOLAK" -> uji ? "Berkas perlu diperbaiki" : "Impor belum diterapkan";
                default -> "Impor gagal";
            };
        }

        /** Effective date in words. */
        public String berlaku() {
            return Teks.tanggal(tanggal);
        }
    }

    /**
     * Which faults are shown.
     *
     * @param lembar name of a sheet, empty text for all
     * @param q words in the message, column or row
     */
    public record Saringan(String lembar, String q) {

        boolean cocok(GalatImpor galat) {
            String semua = (galat.pesan() + " " + galat.kolom() + " " + galat.baris()).toLowerCase(java.util.Locale.ROOT);
            return (lembar.isEmpty() || galat.berkas().equals(lembar)) && semua.contains(q.toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** An instant in words. */
    public static String waktu(Instant saat, ZoneId zona) {
        return Teks.waktu(saat, zona);
    }
}
