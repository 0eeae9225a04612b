package id.tatakerja.organisasi.bagan;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The pattern of assignment of an instansi: who assesses each person and who assigns.
 *
 * @param penilai NIP to code of the assessing jabatan
 * @param pemberiTugas NIP to code of the assigning jabatan
 */
record Pola(Map<String, String> penilai, Map<String, String> pemberiTugas) {

    Pola {
        penilai = Map.copyOf(penilai);
        pemberiTugas = Map.copyOf(pemberiTugas);
    }

    /** How many a jabatan assesses. */
    long menilai(String jabatan) {
        return penilai.values().stream().filter(jabatan::equals).count();
    }

    /** How many it assigns. */
    long menugaskan(String jabatan) {
        return pemberiTugas.values().stream().filter(jabatan::equals).count();
    }

    /** How many of a group each assessing jabatan assesses, by its code. */
    Map<String, Long> penilaiDari(Kelompok kelompok) {
        return kelompok.anggota().stream().filter(a -> penilai.containsKey(a.pegawai().nip()))
                .collect(Collectors.groupingBy(a -> penilai.getOrDefault(a.pegawai().nip(), ""), TreeMap::new, Collectors.counting()));
    }
}
