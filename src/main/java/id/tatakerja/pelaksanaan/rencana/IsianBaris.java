package id.tatakerja.pelaksanaan.rencana;

import java.time.LocalDate;
import java.util.List;

/**
 * A line of a plan as it is to be stored.
 *
 * @param id number of the line that it replaces, 0 for a new one
 * @param nama what is to be done
 * @param hasil what comes of it, may be empty
 * @param mulai first day
 * @param selesai last day, never before the first
 * @param anggaran budget lines
 */
public record IsianBaris(long id, String nama, String hasil, LocalDate mulai, LocalDate selesai, List<Rencana.Pos> anggaran) {

    public IsianBaris {
        anggaran = List.copyOf(anggaran);
    }
}
