package id.tatakerja.alur.waktu;

import id.tatakerja.regulasi.alur.Tindakan;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

/**
 * What an instansi has set about deadlines.
 *
 * @param pengingat working days before the last day on which the reminder comes, 0 to 30; 0 for none
 * @param tenggat working days by act, 1 to 250; acts without an entry have no deadline unless the regulation gives one
 */
record SetelanTenggat(int pengingat, Map<Tindakan, Integer> tenggat) {

    static final SetelanTenggat BAWAAN = new SetelanTenggat(2, Map.of());

    SetelanTenggat {
        tenggat = Map.copyOf(tenggat);
    }

    /** The time of an act: the regulation's where it gives one, else what the instansi has set. */
    Optional<Period> lama(Tindakan tindakan, Optional<Period> menurutPeraturan) {
        return menurutPeraturan.or(() -> Optional.ofNullable(tenggat.get(tindakan)).map(Period::ofDays));
    }
}
