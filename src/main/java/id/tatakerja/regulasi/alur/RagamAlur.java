package id.tatakerja.regulasi.alur;

/** Which part or variant of a mechanism a file holds; the end of the file name says it. */
public enum RagamAlur {
    /** The whole mechanism. */
    UTUH(""),
    /** The owner's part of a mechanism between governments. */
    PEMILIK("-pemilik"),
    /** The home side's part of a mechanism between governments. */
    ASAL("-asal"),
    /** Variant that first brings the person under the leader, where assessor and leader differ. */
    PENEMPATAN("-penempatan");

    private final String akhiran;

    RagamAlur(String akhiran) {
        this.akhiran = akhiran;
    }

    /** End of the file name, before {@code .bpmn}. */
    public String akhiran() {
        return akhiran;
    }

    /** The side whose record this part is. */
    public SisiAlur sisi() {
        return switch (this) {
            case PEMILIK -> SisiAlur.PEMILIK;
            case ASAL -> SisiAlur.ASAL;
            case UTUH, PENEMPATAN -> SisiAlur.KEDUANYA;
        };
    }
}
