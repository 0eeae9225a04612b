package id.tatakerja.penugasan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which assignments a list shows.
 *
 * @param semua whether all of the instansi may be seen, else only those that concern the reader by one of the next four
 * @param pengguna user name of the one who asked for them
 * @param nip NIP of a person asked for
 * @param pemegang keys of offices that asked for them or did an act in them
 * @param penugasan numbers of cases with an act open for the reader
 * @param hanyaItu whether only these numbers are wanted
 * @param status state, any where empty
 * @param unit code of the unit that owns the work, any where empty
 * @param q part of the title, any where empty
 */
record Saringan(
        boolean semua, String pengguna, String nip, Set<String> pemegang, List<Long> penugasan, boolean hanyaItu, Optional<StatusPenugasan> status,
        Optional<String> unit, String q) {

    Saringan {
        pemegang = Set.copyOf(pemegang);
        penugasan = List.copyOf(penugasan);
    }

    /** Cases found and how many there are in all. */
    record Halaman(List<Kasus> isi, long jumlah) {}
}
