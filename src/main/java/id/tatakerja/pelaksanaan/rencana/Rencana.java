package id.tatakerja.pelaksanaan.rencana;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The plan of a piece of work.
 *
 * @param penugasan number of the work
 * @param versi version, from 1; a plan that is opened again becomes the next one
 * @param status state
 * @param nihil whether somebody has said that no money is needed
 * @param baris lines in order
 * @param setuju who has agreed to this version
 */
public record Rencana(long penugasan, int versi, Status status, boolean nihil, List<Baris> baris, List<Setuju> setuju) {

    public Rencana {
        baris = List.copyOf(baris);
        setuju = List.copyOf(setuju);
    }

    /** States of a plan. */
    public enum Status {
        /** Being drawn up. */
        KONSEP("Sedang disusun"),
        /** Agreed by both sides. */
        DISEPAKATI("Disepakati");

        private final String sebutan;

        Status(String sebutan) {
            this.sebutan = sebutan;
        }

        /** The words for it. */
        public String sebutan() {
            return sebutan;
        }
    }

    /** The two sides that agree. */
    public enum Pihak {
        /** Who does the work. */
        PELAKSANA,
        /** Who leads it. */
        PIMPINAN
    }

    /** What a leader says is ready. */
    public enum Kesiapan {
        PRASARANA("Prasarana"),
        TATA_KELOLA("Tata kelola"),
        SUMBER_DAYA("Sumber daya");

        private final String sebutan;

        Kesiapan(String sebutan) {
            this.sebutan = sebutan;
        }

        /** The words for it. */
        public String sebutan() {
            return sebutan;
        }
    }

    /**
     * A line.
     *
     * @param id number
     * @param nama what is to be done
     * @param hasil what comes of it, may be empty
     * @param mulai first day
     * @param selesai last day
     * @param anggaran what it costs, line by line
     */
    public record Baris(long id, String nama, String hasil, LocalDate mulai, LocalDate selesai, List<Pos> anggaran) {

        public Baris {
            anggaran = List.copyOf(anggaran);
        }

        /** Whole rupiah of the line. */
        public long jumlah() {
            return anggaran.stream().mapToLong(Pos::jumlah).sum();
        }
    }

    /** A budget line in whole rupiah. */
    public record Pos(String uraian, long jumlah) {}

    /** An agreement; {@code siap} and {@code catatan} only on the leader's side. */
    public record Setuju(Pihak pihak, String pemegang, String sebutan, String nama, List<Kesiapan> siap, String catatan, Instant waktu) {

        public Setuju {
            siap = List.copyOf(siap);
        }
    }

    /** Whole rupiah of all lines. */
    public long jumlah() {
        return baris.stream().mapToLong(Baris::jumlah).sum();
    }

    /** Whether both sides have agreed. */
    public boolean disepakati() {
        return status == Status.DISEPAKATI;
    }
}
