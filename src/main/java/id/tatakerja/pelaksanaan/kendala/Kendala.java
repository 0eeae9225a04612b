package id.tatakerja.pelaksanaan.kendala;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An obstacle.
 *
 * @param id number
 * @param penugasan number of the work
 * @param kegiatan the activity that it stands in the way of
 * @param judul a few words
 * @param uraian what is the matter
 * @param kolaborasi whether several leaders have to work together
 * @param selesai whether every turn is done
 * @param nip who brings it
 * @param nama full name of the day
 * @param dibuat when
 * @param alternatif ways out, never empty; exactly one is recommended
 * @param giliran turns of leaders, oldest first
 * @param asal where it was brought, when that is in work of another government
 */
public record Kendala(
        long id, long penugasan, Optional<Long> kegiatan, String judul, String uraian, boolean kolaborasi, boolean selesai, String nip, String nama, Instant dibuat,
        List<Alternatif> alternatif, List<Giliran> giliran, Optional<Asal> asal) {

    public Kendala {
        alternatif = List.copyOf(alternatif);
        giliran = List.copyOf(giliran);
    }

    /** Work of another government: code of that, number of the turn there that own leaders take. */
    public record Asal(String instansi, long giliran) {}

    /** Whether nobody has a turn any more but the one of that number. */
    boolean tuntasSelain(long nomor) {
        return giliran.stream().noneMatch(g -> g.id() != nomor && g.status() == Status.TERBUKA);
    }

    /** A way out: its number, what it is, whether it is recommended. */
    public record Alternatif(int urut, String uraian, boolean disarankan) {}

    /** States of a turn. */
    public enum Status {
        TERBUKA("Menunggu"),
        DIPUTUSKAN("Diputuskan"),
        DITINDAKLANJUTI("Ditindaklanjuti"),
        DITERUSKAN("Diteruskan");

        private final String sebutan;

        Status(String sebutan) {
            this.sebutan = sebutan;
        }

        /** The words for it. */
        public String sebutan() {
            return sebutan;
        }
    }

    /**
     * A turn of a leader.
     *
     * @param id number
     * @param kendala number of the obstacle
     * @param pemegang keys of the offices, one of which acts; none where leaders of another government do
     * @param unit code of the unit within whose tasks they act, or the name of that government
     * @param batas last day
     * @param status state
     * @param alternatif number of the way out that was chosen, 0 for another one
     * @param uraian what was decided, followed up, or why it was passed on; empty while open
     * @param sebutan title of the office that acted
     * @param nama who acted
     * @param selesai when
     * @param pemerintah code of the other government whose leaders act, empty for the own
     */
    public record Giliran(
            long id, long kendala, List<String> pemegang, String unit, LocalDate batas, Status status, int alternatif, String uraian, String sebutan, String nama,
            Optional<Instant> selesai, String pemerintah) {

        public Giliran {
            pemegang = List.copyOf(pemegang);
        }
    }
}
