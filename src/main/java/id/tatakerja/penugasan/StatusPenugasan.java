package id.tatakerja.penugasan;

import id.tatakerja.regulasi.alur.AkhirAlur;

/** States of an assignment. */
public enum StatusPenugasan {
    /** Under way along its mechanism. */
    BERJALAN("Berjalan"),
    /** In force. */
    AKTIF("Aktif"),
    /** Refused with a reason. */
    DITOLAK("Ditolak"),
    /** Withdrawn. */
    DIBATALKAN("Ditarik"),
    /** Done. */
    SELESAI("Selesai");

    private final String sebutan;

    StatusPenugasan(String sebutan) {
        this.sebutan = sebutan;
    }

    /** The word for it. */
    public String sebutan() {
        return sebutan;
    }

    static StatusPenugasan dari(AkhirAlur akhir) {
        return switch (akhir) {
            case AKTIF -> AKTIF;
            case DITOLAK -> DITOLAK;
            case DITERIMA, DIKEMBALIKAN -> throw new IllegalArgumentException("Peninjauan hasil bukan mekanisme penugasan: " + akhir);
        };
    }
}
