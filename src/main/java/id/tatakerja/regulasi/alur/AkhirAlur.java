package id.tatakerja.regulasi.alur;

/** How a mechanism ends. */
public enum AkhirAlur {
    /** The assignment is in force. */
    AKTIF("Penugasan aktif"),
    /** Refused with a reason. */
    DITOLAK("Ditolak dengan alasan");

    private final String sebutan;

    AkhirAlur(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As people say it. */
    public String sebutan() {
        return sebutan;
    }
}
