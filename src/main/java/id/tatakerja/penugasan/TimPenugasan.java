package id.tatakerja.penugasan;

import id.tatakerja.bersama.Penolakan;
import java.util.List;
import java.util.Optional;

/** What assignments need to know of the teams that they form or join; answered by the module of teams. */
public interface TimPenugasan {

    /**
     * A team in short.
     *
     * @param id number of the team
     * @param nama name
     * @param status state as a code
     * @param sebutan state in words
     * @param ketua name of the head, empty while open
     */
    record Kartu(long id, String nama, String status, String sebutan, String ketua) {}

    /** The team of an assignment. */
    Optional<Kartu> milik(String instansi, long penugasan);

    /** Teams of a unit that people may join, by name. */
    List<Kartu> terbuka(String instansi, String unitPemilik);

    /** Why people cannot join a team; empty when nothing bars it. */
    Optional<Penolakan> tolakBergabung(String instansi, long tim, String unitPemilik);
}
