package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Kutipan;
import java.util.List;
import java.util.Optional;

/**
 * One official who may lawfully be the Pejabat Penilai Kinerja of a person.
 *
 * @param jabatan code of the leading jabatan
 * @param pimpinan code of the jabatan that is Pimpinan Unit Organisasi if this candidate is chosen
 * @param aturan row number of the decision table that names the candidate
 * @param dasar citations of that row
 * @param penjelasan the row's sentence
 */
public record CalonPenilai(String jabatan, Optional<String> pimpinan, String aturan, List<Kutipan> dasar, String penjelasan) {}
