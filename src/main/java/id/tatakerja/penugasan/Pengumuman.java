package id.tatakerja.penugasan;

import java.time.LocalDate;
import java.util.List;

/**
 * Work for which a unit looks for volunteers.
 *
 * @param id number
 * @param unit code of the unit that owns the work
 * @param isi what it is about
 * @param sebutan title of the office that told it
 * @param nama name of the person
 */
record Pengumuman(long id, String unit, Isi isi, String sebutan, String nama) {

    /**
     * What the work is about.
     *
     * @param judul the work in a few words
     * @param maksudTujuan purpose and aim
     * @param kompetensi competence looked for, may be empty
     * @param ekspektasi expectation or target
     * @param mulai first day
     * @param selesai last day
     * @param jumlah how many are looked for
     */
    record Isi(String judul, String maksudTujuan, List<String> kompetensi, String ekspektasi, LocalDate mulai, LocalDate selesai, int jumlah) {

        Isi {
            kompetensi = List.copyOf(kompetensi);
        }
    }
}
