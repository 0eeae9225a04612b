package id.tatakerja.organisasi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells the organisation chart which teams work for a unit. Implemented by the module that keeps teams. */
public interface TimUnit {

    /**
     * A team.
     *
     * @param nomor its number
     * @param nama its name
     * @param orang how many people are in it on the day
     */
    record Tim(long nomor, String nama, int orang) {}

    /** Active teams by code of the unit that owns their work. */
    Map<String, List<Tim>> milik(String instansi, LocalDate tanggal);
}
