package id.tatakerja.regulasi.alur;

/** Outcome of an act. */
public enum Hasil {
    /** Done together with the other official who may do it; that one's own act follows. */
    BERSAMA("Bersama pejabat lain", false),
    /** Done; acts with a single outcome. */
    SELESAI("Selesai", false),
    /** Agreed. */
    SETUJU("Disetujui", false),
    /** Refused: closes the case with a reasoned letter. */
    TOLAK("Ditolak", true),
    /** Sent one act back; a result goes back to the one who handed it in. */
    KEMBALIKAN("Dikembalikan", true),
    /** Advice in favour. */
    MENDUKUNG("Mendukung", false),
    /** Advice against, with a note; the decider sees it, the case goes on. */
    TIDAK_MENDUKUNG("Tidak mendukung", false),
    /** Somebody fits. */
    TERSEDIA("Tersedia", false),
    /** Nobody fits: closes the case with a reasoned letter. */
    TIDAK_TERSEDIA("Tidak tersedia", true),
    /** A result goes on to the next official. */
    LANJUTKAN("Diteruskan", false),
    /** A result is accepted; the work is finished. */
    DITERIMA("Diterima", false);

    private final String sebutan;
    private final boolean wajibAlasan;

    Hasil(String sebutan, boolean wajibAlasan) {
        this.sebutan = sebutan;
        this.wajibAlasan = wajibAlasan;
    }

    /** As people say it. */
    public String sebutan() {
        return sebutan;
    }

    /** Whether it cannot be given without a reason. */
    public boolean wajibAlasan() {
        return wajibAlasan;
    }

    /** Whether it ends the case against the one who asked. */
    public boolean menutup() {
        return switch (this) {
            case TOLAK, TIDAK_TERSEDIA -> true;
            case BERSAMA, SELESAI, SETUJU, KEMBALIKAN, MENDUKUNG, TIDAK_MENDUKUNG, TERSEDIA, LANJUTKAN, DITERIMA -> false;
        };
    }
}
