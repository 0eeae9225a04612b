package id.tatakerja.organisasi.acuan;

import id.tatakerja.organisasi.JenisUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Below what a kind of unit stands. Only what cannot be meant is named: the rules of kedudukan begin at the organisation, so that an
 * organisation inside a bidang, or an inner unit without an organisation, leads to wrong answers.
 */
public final class IndukLazim {

    /** Units below which no unit with units of its own stands. */
    private static final Set<JenisUnit> TERBAWAH = Set.of(JenisUnit.SUBBAGIAN, JenisUnit.SEKSI, JenisUnit.SUBBIDANG);

    private static final Set<JenisUnit> MEMBAWAHI =
            Set.of(JenisUnit.ASISTEN, JenisUnit.BAGIAN, JenisUnit.SEKRETARIAT, JenisUnit.BIDANG, JenisUnit.INSPEKTUR_PEMBANTU);

    private IndukLazim() {}

    /** An Indonesian sentence with the mend, when a unit of the kind cannot stand there. */
    public static Optional<String> periksa(JenisUnit unit, Optional<JenisUnit> induk) {
        if (induk.isEmpty()) {
            return unit.organisasi()
                    ? Optional.empty()
                    : Optional.of(unit.label() + " berada di dalam suatu perangkat daerah. Isi unit induknya, atau perbaiki jenis unit.");
        }
        JenisUnit atas = induk.get();
        // an UPT may be run through a bidang or seksi of its dinas
        boolean organisasiDiDalamBagian = unit.organisasi() && unit != JenisUnit.UPT && !atas.organisasi();
        if (organisasiDiDalamBagian || MEMBAWAHI.contains(unit) && TERBAWAH.contains(atas)) {
            return Optional.of(unit.label() + " tidak berada di bawah " + atas.label() + ". Perbaiki unit induk atau jenis unit.");
        }
        return Optional.empty();
    }
}
