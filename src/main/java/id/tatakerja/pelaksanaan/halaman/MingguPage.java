package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.pelaksanaan.kegiatan.Kegiatan;
import java.time.LocalDate;
import java.util.List;

/**
 * One's own work of this week.
 *
 * @param senin first day of the week
 * @param minggu last day of the week
 * @param hari today
 * @param kegiatan activities of the reader that are due, under way or late, most urgent first
 * @param kerja all work of the reader
 * @param memimpin whether the reader leads a unit, and so has a wall of teams
 */
public record MingguPage(LocalDate senin, LocalDate minggu, LocalDate hari, List<Butir> kegiatan, List<Ringkas> kerja, boolean memimpin) {

    /** An activity with the name of the work and a few words on it. */
    public record Butir(Kegiatan kegiatan, String kerja, String peran, String tanda) {}

    /** A piece of work: number, name, role of the reader, how far, what the reader owes. */
    public record Ringkas(long id, String judul, String peran, int persen, String utang, String masa) {}
}
