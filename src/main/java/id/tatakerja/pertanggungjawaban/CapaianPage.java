package id.tatakerja.pertanggungjawaban;

import java.util.List;

/**
 * What the head of a team says of a member, as an official of that member reads it.
 *
 * @param nama of whom
 * @param judul of which work
 * @param asal government in which the team works, empty for the reader's own
 * @param masa of which days
 * @param ketua by whom
 * @param isi what it says
 * @param sebagai why the reader has it
 * @param tanda its receipt
 */
public record CapaianPage(String nama, String judul, String asal, String masa, String ketua, Laporan.Isi isi, String sebagai, String tanda) {

    /** A line: number, of whom, of which work and days, by whom, whether it was read. */
    public record Baris(long id, String nama, String judul, String masa, String ketua, boolean dibaca) {}

    /** What came to the reader. */
    public record Daftar(List<Baris> semua) {}
}
