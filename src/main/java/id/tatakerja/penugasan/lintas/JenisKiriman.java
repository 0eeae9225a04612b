package id.tatakerja.penugasan.lintas;

import id.tatakerja.regulasi.alur.Pesan;

/** What one record may tell the other; each goes with its letters. */
public enum JenisKiriman {
    /** The request: opens the record of the home side. */
    PERMOHONAN,
    /** The answer to it. */
    JAWABAN,
    /** The decree of the team. */
    SK_TIM_KERJA,
    /** The letter that assigns the people: puts the owner's record in force. */
    SURAT_PENUGASAN,
    /** Withdrawn, extended or shortened. */
    PERUBAHAN,
    /** A copy for information that changes nothing. */
    TEMBUSAN;

    /** That of a message event of a mechanism. */
    public static JenisKiriman dari(Pesan pesan) {
        return switch (pesan) {
            case PERMOHONAN -> PERMOHONAN;
            case JAWABAN -> JAWABAN;
            case SK_TIM_KERJA -> SK_TIM_KERJA;
        };
    }
}
