package id.tatakerja.pelaksanaan.katalog;

import java.util.Optional;

/**
 * A butir kegiatan of a Jabatan Fungsional, or an uraian tugas of a Jabatan Pelaksana.
 *
 * @param id number
 * @param jabatan code of the jabatan whose it is
 * @param nama what is done
 * @param fungsi function of the unit that it comes from
 * @param target target of the perjanjian kinerja that it serves
 * @param bagianOrganisasi percent of the target that is the organisation's, 0 to 100; the rest is that of the Jabatan Fungsional
 */
public record Butir(long id, String jabatan, String nama, Optional<Fungsi> fungsi, Optional<Sasaran> target, Optional<Integer> bagianOrganisasi) {

    /** A function of a unit. */
    public record Fungsi(long id, String unit, String nama) {}

    /** A target of a unit: what is to be reached, and how it is measured with how much. */
    public record Sasaran(long id, String unit, String sasaran, String kalimat) {}

    /** Whether it leads nowhere: a work may not rest on it. */
    public boolean terputus() {
        return fungsi.isEmpty() && target.isEmpty();
    }
}
