package id.tatakerja.kedudukan;

import java.util.Optional;

/**
 * What the rules and the explicit decisions give one person now; not yet decreed.
 *
 * @param nip the person
 * @param jabatan code of the person's jabatan
 * @param unit code of its unit
 * @param status kind of result
 * @param aturan row of the decision table
 * @param penilai code of the jabatan of the Pejabat Penilai Kinerja
 * @param pimpinan code of the jabatan of the Pimpinan Unit Organisasi
 * @param penjelasan sentence for the person
 * @param rincian citations, candidates, facts, readings
 */
record Usulan(
        String nip,
        String jabatan,
        String unit,
        StatusKedudukan status,
        String aturan,
        Optional<String> penilai,
        Optional<String> pimpinan,
        String penjelasan,
        Rincian rincian) {

    static Usulan dari(String nip, String jabatan, String unit, HasilKedudukan hasil) {
        return new Usulan(
                nip, jabatan, unit, hasil.status(), hasil.aturan(), hasil.penilai(), hasil.pimpinan(), hasil.penjelasan(), Rincian.dari(hasil));
    }

    /** The same person after an explicit decision. */
    Usulan diputuskan(KeputusanKhusus keputusan) {
        return new Usulan(
                nip,
                jabatan,
                unit,
                StatusKedudukan.DITETAPKAN_KHUSUS,
                keputusan.aturan(),
                Optional.of(keputusan.penilai()),
                keputusan.pimpinan().or(() -> pimpinan),
                penjelasan + " Diputuskan secara khusus: " + keputusan.alasan(),
                rincian);
    }

    /** Whether a decree may set this place: one official is named, by rule or by explicit decision. */
    boolean siapDitetapkan() {
        return penilai.isPresent() && (status == StatusKedudukan.SESUAI_ATURAN || status == StatusKedudukan.DITETAPKAN_KHUSUS);
    }
}
