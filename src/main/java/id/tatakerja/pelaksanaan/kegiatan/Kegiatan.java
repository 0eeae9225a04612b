package id.tatakerja.pelaksanaan.kegiatan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * An activity within a line of a plan.
 *
 * @param id number
 * @param penugasan number of the work
 * @param baris number of the line of the plan
 * @param nama what is done
 * @param uraian more about it, may be empty
 * @param butir butir kegiatan of the Jabatan Fungsional or uraian tugas of the Pelaksana, may be empty in a team
 * @param mulai first day
 * @param selesai last day
 * @param orang who does what in it
 * @param menunggu numbers of activities that must be done before
 * @param persen how far it is, 0 to 100
 * @param realisasi whole rupiah spent so far
 * @param anggaran whole rupiah of the budget of its line that it is to use
 * @param terakhir day of the newest progress
 */
public record Kegiatan(
        long id, long penugasan, long baris, String nama, String uraian, String butir, LocalDate mulai, LocalDate selesai, List<Orang> orang, List<Long> menunggu,
        int persen, long realisasi, long anggaran, Optional<LocalDate> terakhir) {

    /** Days without news after which an activity that should be under way counts as silent. */
    public static final int SUNYI = 14;

    public Kegiatan {
        orang = List.copyOf(orang);
        menunggu = List.copyOf(menunggu);
    }

    /**
     * Somebody in an activity.
     *
     * @param nip NIP
     * @param nama full name
     * @param peran what he or she does in it
     * @param kompetensi what of the competence the role rests on, may be empty
     * @param harapan what is expected of him or her, may be empty
     */
    public record Orang(String nip, String nama, String peran, String kompetensi, String harapan) {}

    /** States, in the order of the board. */
    public enum Keadaan {
        BELUM("Belum mulai"),
        BERJALAN("Berjalan"),
        SELESAI("Selesai");

        private final String sebutan;

        Keadaan(String sebutan) {
            this.sebutan = sebutan;
        }

        /** The words for it. */
        public String sebutan() {
            return sebutan;
        }
    }

    /** The state. */
    public Keadaan keadaan() {
        return persen == 100 ? Keadaan.SELESAI : terakhir.isPresent() ? Keadaan.BERJALAN : Keadaan.BELUM;
    }

    /** Whether its last day has passed and it is not done. */
    public boolean terlambat(LocalDate hari) {
        return persen < 100 && selesai.isBefore(hari);
    }

    /** How far it would be on a day if it went on evenly from its first day to its last, 0 to 100. */
    public int seharusnya(LocalDate hari) {
        var seluruhnya = ChronoUnit.DAYS.between(mulai, selesai) + 1;
        return (int) Math.clamp(100 * (ChronoUnit.DAYS.between(mulai, hari) + 1) / seluruhnya, 0, 100);
    }

    /** Whether it should be under way and nothing has been heard of it for too long. */
    public boolean sunyi(LocalDate hari) {
        return persen < 100 && !mulai.isAfter(hari) && sunyiSejak(terakhir.filter(mulai::isBefore).orElse(mulai), hari);
    }

    /** Whether too many days lie between the last news and a day. */
    public static boolean sunyiSejak(LocalDate kabar, LocalDate hari) {
        return kabar.plusDays(SUNYI).isBefore(hari);
    }

    /** Whether the person has a part in it. */
    public boolean milik(String nip) {
        return orang.stream().anyMatch(o -> o.nip().equals(nip));
    }
}
