package id.tatakerja.pertanggungjawaban;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the head of a team says of a member, as it lies with one official of that member.
 *
 * @param id number
 * @param instansi code of the official's tenant
 * @param asal code of the tenant in which the team works
 * @param asalNama its name
 * @param laporan number of the report there
 * @param nip NIP of the member
 * @param nama full name of the member
 * @param judul name of the work
 * @param ketua full name of who says it
 * @param mulai first day of which it tells
 * @param selesai last day of which it tells
 * @param isi what it says
 * @param penerima the official, as what
 * @param diterima when it came
 * @param dibaca when it was read first
 * @param dibacaOleh who read it first, empty while nobody has
 */
record Capaian(
        long id, String instansi, String asal, String asalNama, long laporan, String nip, String nama, String judul, String ketua, LocalDate mulai, LocalDate selesai,
        Laporan.Isi isi, Penerima penerima, Instant diterima, Optional<Instant> dibaca, String dibacaOleh) {

    /** An official of a member: key of the office, as what, title with the name. */
    record Penerima(String pemegang, String sebagai, String sebutan) {}

    /** An official, and when he or she has read it. */
    record Tanda(Penerima penerima, Optional<Instant> dibaca, String dibacaOleh) {}
}
