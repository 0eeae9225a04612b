package id.tatakerja.regulasi.alur;

/** Kinds of letters. */
public enum JenisNaskah {
    /** Request for involvement. */
    SURAT_PERMOHONAN_PELIBATAN("Surat permohonan pelibatan"),
    /** Advice. */
    SURAT_REKOMENDASI("Surat rekomendasi"),
    /** Involvement, official to leader. */
    SURAT_PELIBATAN("Surat pelibatan"),
    /** Order to assign. */
    INSTRUKSI("Instruksi"),
    /** Whether someone is available. */
    JAWABAN_KETERSEDIAAN("Jawaban ketersediaan"),
    /** Answer. */
    SURAT_JAWABAN("Surat jawaban"),
    /** Approval. */
    SURAT_PERSETUJUAN("Surat persetujuan"),
    /** Refusal with its reason. */
    SURAT_PENOLAKAN("Surat penolakan"),
    /** Assignment. */
    SURAT_PENUGASAN("Surat penugasan"),
    /** Task. */
    SURAT_TUGAS("Surat tugas"),
    /** Order. */
    SURAT_PERINTAH("Surat perintah"),
    /** Short instruction. */
    DISPOSISI("Disposisi"),
    /** Decree of a team by the owner. */
    SK_TIM_KERJA("Surat keputusan Tim Kerja"),
    /** Decree of a team by Bupati, Sekretaris Daerah or head of a perangkat daerah. */
    KEPUTUSAN_TIM("Keputusan penetapan tim"),
    /** Request to take part. */
    PERMOHONAN_SUKARELA("Surat permohonan sukarela"),
    /** Decree of placement. */
    KEPUTUSAN_KEDUDUKAN("Keputusan penetapan kedudukan");

    private final String sebutan;

    JenisNaskah(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As people say it. */
    public String sebutan() {
        return sebutan;
    }
}
