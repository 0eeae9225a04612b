package id.tatakerja.naskah;

/** States of a letter. */
public enum StatusNaskah {
    /** Content frozen; the number comes from outside and is not known yet. */
    KONSEP("Konsep"),
    /** Numbered; the signed file is not stored yet. */
    TERBIT("Terbit"),
    /** The signed file is stored. */
    DITANDATANGANI("Ditandatangani");

    private final String label;

    StatusNaskah(String label) {
        this.label = label;
    }

    /** Word to show. */
    public String label() {
        return label;
    }
}
