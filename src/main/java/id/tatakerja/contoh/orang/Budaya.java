package id.tatakerja.contoh.orang;

import java.util.SplittableRandom;

/** Cultures whose common names are known to {@link KamusNama}. */
public enum Budaya {
    JAWA,
    SUNDA,
    MADURA,
    MELAYU,
    MINANG,
    BATAK,
    BUGIS,
    BANJAR,
    DAYAK,
    BALI,
    TIMUR,
    TIONGHOA;

    private static final double ASLI_DAERAH = 0.6;

    /** Mostly this culture, sometimes any. */
    Budaya ataupunLain(SplittableRandom acak) {
        return acak.nextDouble() < ASLI_DAERAH ? this : values()[acak.nextInt(values().length)];
    }
}
