package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.pelaksanaan.arahan.Koordinasi.Tahap;
import id.tatakerja.pelaksanaan.kendala.IsianKendala;
import id.tatakerja.pelaksanaan.kendala.Kendala;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that one of the own people, or their leader, has written into the work of another government.
 *
 * @param id number
 * @param instansi code of the sender
 * @param penugasan the sender's record
 * @param hubungan what joins the two records
 * @param tujuan code of the owner
 * @param nip who wrote it, empty for the Pejabat Pembina Kepegawaian
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

    /** An obstacle. */
    record KendalaBaru(IsianKendala isi) implements Isi {}

    /** What a leader at home did within an obstacle, by the number of the turn at the owner. */
    record TindakLanjut(long giliran, Kendala.Status status, String uraian, String sebutan, boolean tuntas) implements Isi {}

    /** What the person takes on within the team. */
    record RencanaSendiri(String isi) implements Isi {}

    /** That the person has read a direction. */
    record Dibaca(long arahan) implements Isi {}

    /** A coordination with somebody, by name. */
    record KoordinasiBaru(Tahap tahap, LocalDate tanggal, String hal, String hasil, String dengan) implements Isi {}

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

    /** Words under which the kinds are kept. */
    enum Jenis {
        KEMAJUAN(Kemajuan.class),
        BUKTI(Bukti.class),
        LAPORAN(Laporan.class),
        KENDALA(KendalaBaru.class),
        TINDAK_LANJUT(TindakLanjut.class),
        RENCANA(RencanaSendiri.class),
        DIBACA(Dibaca.class),
        KOORDINASI(KoordinasiBaru.class);

        private final Class<? extends Isi> bentuk;

        Jenis(Class<? extends Isi> bentuk) {
            this.bentuk = bentuk;
        }

        Class<? extends Isi> bentuk() {
            return bentuk;
        }

        static Jenis dari(Isi isi) {
            return switch (isi) {
                case Kemajuan _ -> KEMAJUAN;
                case Bukti _ -> BUKTI;
                case Laporan _ -> LAPORAN;
                case KendalaBaru _ -> KENDALA;
                case TindakLanjut _ -> TINDAK_LANJUT;
                case RencanaSendiri _ -> RENCANA;
                case Dibaca _ -> DIBACA;
                case KoordinasiBaru _ -> KOORDINASI;
            };
        }
    }

    /** What it is, in words. */
    String ringkas() {
        return switch (isi) {
            case Kemajuan k -> "Kemajuan " + k.persen() + "%: " + k.uraian();
            case Bukti b -> "Bukti " + b.nama();
            case Laporan l -> "Laporan kepada Ketua Tim: " + l.uraian();
            case KendalaBaru k -> "Kendala: " + k.isi().judul();
            case TindakLanjut t -> t.status().sebutan() + (t.sebutan().isEmpty() ? "" : " oleh " + t.sebutan()) + ": " + t.uraian();
            case RencanaSendiri r -> "Rencana kerja sendiri: " + r.isi();
            case Dibaca _ -> "Arahan dibaca";
            case KoordinasiBaru k -> "Koordinasi dengan " + k.dengan() + ": " + k.hal();
        };
    }
}
