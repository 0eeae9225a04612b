package id.tatakerja.evaluasi;

/** States of a review. */
enum StatusEvaluasi {
    /** With one of the reviewers. */
    DITINJAU("Sedang ditinjau"),
    /** Back with the one who handed it in. */
    DIKEMBALIKAN("Dikembalikan untuk disesuaikan"),
    /** Accepted; the work is finished. */
    DITERIMA("Diterima"),
    /** Its assignment ended in another way. */
    GUGUR("Tidak dilanjutkan");

    private final String sebutan;

    StatusEvaluasi(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }

    /** Whether somebody still has to act. */
    boolean berjalan() {
        return this == DITINJAU || this == DIKEMBALIKAN;
    }
}
