package id.tatakerja.pelaksanaan.halaman;

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

    /** An activity: number, 0 in work of another government; its page, name, last day and how far it is, the name of the work, and a few words on it. */
    public record Butir(long id, String alamat, String nama, LocalDate selesai, int persen, String kerja, String peran, String tanda) {}

    /** A piece of work: number, its page, name, role of the reader, how far, what the reader owes. */
    public record Ringkas(long id, String alamat, String judul, String peran, int persen, String utang, String masa) {}
}
