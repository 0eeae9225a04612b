package id.tatakerja.regulasi.alur;

/** How far a case has come at one place of its picture. */
public enum KeadaanSimpul {
    /** Done. */
    SELESAI("selesai"),
    /** Open now. */
    TERBUKA("sedang terbuka");

    private final String sebutan;

    KeadaanSimpul(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As people say it. */
    public String sebutan() {
        return sebutan;
    }

    /** Class of the style sheet. */
    public String kelas() {
        return switch (this) {
            case SELESAI -> "alur-selesai";
            case TERBUKA -> "alur-terbuka";
        };
    }
}
