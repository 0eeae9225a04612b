package id.tatakerja.pelaksanaan.luar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that one of the own people has written into the work of another government.
 *
 * @param id number
 * @param instansi code of the sender
 * @param penugasan the sender's record
 * @param hubungan what joins the two records
 * @param tujuan code of the owner
 * @param nip who wrote it
 * @param nama full name of the day
 * @param isi what
 * @param status how it stands
 * @param alasan why it was refused or has not arrived yet, may be empty
 * @param waktu when it was written
 */
record KirimanLuar(
        long id, String instansi, long penugasan, UUID hubungan, String tujuan, String nip, String nama, Isi isi, Status status, String alasan, Instant waktu) {

    /** What may be carried over. */
    sealed interface Isi {}

    /** Progress of an activity; whole rupiah. */
    record Kemajuan(long kegiatan, LocalDate tanggal, int persen, String uraian, long realisasi, String alasanLebih) implements Isi {}

    /** A file for progress that was sent before, by the number of that. */
    record Bukti(long kemajuan, String nama, String sidik) implements Isi {}

    /** A report to who heads the team. */
    record Laporan(LocalDate mulai, LocalDate selesai, String uraian, String hambatan, String rencana) implements Isi {}

    /** How it stands. */
    enum Status {
        MENUNGGU("Dalam perjalanan"),
        DITERIMA("Tercatat pada pemilik kinerja"),
        DITOLAK("Ditolak");

        private final String sebutan;

        Status(String sebutan) {
            this.sebutan = sebutan;
        }

        String sebutan() {
            return sebutan;
        }
    }

    /** The word under which its kind is kept. */
    static String jenis(Isi isi) {
        return switch (isi) {
            case Kemajuan _ -> "KEMAJUAN";
            case Bukti _ -> "BUKTI";
            case Laporan _ -> "LAPORAN";
        };
    }

    /** What it is, in words. */
    String ringkas() {
        return switch (isi) {
            case Kemajuan k -> "Kemajuan " + k.persen() + "%: " + k.uraian();
            case Bukti b -> "Bukti " + b.nama();
            case Laporan l -> "Laporan kepada Ketua Tim: " + l.uraian();
        };
    }
}
