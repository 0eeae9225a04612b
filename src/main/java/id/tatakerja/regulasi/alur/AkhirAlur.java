package id.tatakerja.regulasi.alur;

/** How a mechanism ends. */
public enum AkhirAlur {
    /** The assignment is in force. */
    AKTIF("Penugasan aktif"),
    /** Refused with a reason. */
    DITOLAK("Ditolak dengan alasan"),
    /** The result is accepted. */
    DITERIMA("Hasil diterima"),
    /** The result goes back to the one who handed it in; the next delivery begins anew. */
    DIKEMBALIKAN("Hasil dikembalikan");

    private final String sebutan;

    AkhirAlur(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As people say it. */
    public String sebutan() {
        return sebutan;
    }
}
