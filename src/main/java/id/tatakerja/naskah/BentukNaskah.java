package id.tatakerja.naskah;

/** Shapes of letters; each has one layout. Source: Permendagri 1/2023 as far as known, common practice. */
public enum BentukNaskah {
    /** Date right, Nomor/Sifat/Lampiran/Hal, addressee, body. */
    KORESPONDENSI("Surat dinas", "korespondensi"),
    /** Title in the middle, Dasar, order, Kepada, Untuk. */
    PENUGASAN("Surat tugas, surat perintah, instruksi", "penugasan"),
    /** Menimbang, Mengingat, MEMUTUSKAN, diktum, lampiran. */
    KEPUTUSAN("Keputusan", "keputusan"),
    /** Between offices of one instansi. */
    NOTA_DINAS("Nota dinas", "nota-dinas"),
    /** The sheet that goes with an incoming letter. */
    DISPOSISI("Lembar disposisi", "disposisi"),
    /** A letter of a person, without letterhead. */
    PRIBADI("Surat pribadi", "pribadi");

    private final String label;
    private final String templat;

    BentukNaskah(String label, String templat) {
        this.label = label;
        this.templat = templat;
    }

    /** Word to show. */
    public String label() {
        return label;
    }

    /** Name of the built-in layout. */
    public String templat() {
        return templat;
    }
}
