package id.tatakerja.pelaksanaan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what was written down of work in a period, for the modules in which it is accounted for. */
public interface MembacaCatatanKerja {

    /**
     * What was written down.
     *
     * @param mulai first day
     * @param selesai last day
     * @param nip only what this person wrote, empty for everybody
     */
    Catatan selama(String instansi, long penugasan, LocalDate mulai, LocalDate selesai, Optional<String> nip);

    /**
     * What was written down.
     *
     * @param kemajuan progress, oldest first
     * @param anggaran whole rupiah planned for the whole work
     * @param kendala obstacles brought in the period or still open, oldest first
     */
    record Catatan(List<Kemajuan> kemajuan, long anggaran, List<Kendala> kendala) {

        public Catatan {
            kemajuan = List.copyOf(kemajuan);
            kendala = List.copyOf(kendala);
        }
    }

    /** Progress: its day, the activity, how far it is, what was done, by whom, whole rupiah. */
    record Kemajuan(LocalDate tanggal, String kegiatan, int persen, String uraian, String nip, String nama, long realisasi) {}

    /** An obstacle: a few words, and what was decided; empty while nothing was. */
    record Kendala(String judul, String putusan) {}
}
