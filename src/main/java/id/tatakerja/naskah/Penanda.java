package id.tatakerja.naskah;

/** Who signs a letter. The title of the day (definitif, Plt., Plh., Pj.) is found when the letter is issued. */
public sealed interface Penanda {

    /**
     * An official by the jabatan that he or she holds on the day of the letter.
     *
     * @param jabatan code of the jabatan
     * @param nip the person who signs; must hold it that day
     */
    record Pejabat(String jabatan, String nip) implements Penanda {}

    /** The Pejabat Pembina Kepegawaian (Bupati, Wali Kota, ...). */
    record Pembina() implements Penanda {}

    /**
     * A civil servant for himself or herself.
     *
     * @param nip the person
     */
    record Pribadi(String nip) implements Penanda {}
}
