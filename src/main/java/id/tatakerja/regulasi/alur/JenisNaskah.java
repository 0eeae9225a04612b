package id.tatakerja.regulasi.alur;

/** Kinds of letters that the regulations need (kontrak-api section 5); a closed list. How each is laid out and numbered is the room of letters'. */
public enum JenisNaskah {
    /** Request for involvement. */
    SURAT_PERMOHONAN_PELIBATAN("Surat permohonan pelibatan", "Surat Permohonan Pelibatan"),
    /** Advice. */
    SURAT_REKOMENDASI("Surat rekomendasi", "Surat Rekomendasi"),
    /** Involvement, official to leader. */
    SURAT_PELIBATAN("Surat pelibatan", "Surat Pelibatan"),
    /** Order to assign. */
    INSTRUKSI("Instruksi", "Instruksi"),
    /** Whether someone is available. */
    JAWABAN_KETERSEDIAAN("Jawaban ketersediaan", "Jawaban Ketersediaan"),
    /** Answer. */
    SURAT_JAWABAN("Surat jawaban", "Surat Jawaban"),
    /** Approval. */
    SURAT_PERSETUJUAN("Surat persetujuan", "Surat Persetujuan"),
    /** Refusal with its reason. */
    SURAT_PENOLAKAN("Surat penolakan", "Surat Penolakan"),
    /** Assignment. */
    SURAT_PENUGASAN("Surat penugasan", "Surat Penugasan"),
    /** Task. */
    SURAT_TUGAS("Surat tugas", "Surat Tugas"),
    /** Order. */
    SURAT_PERINTAH("Surat perintah", "Surat Perintah"),
    /** Short instruction. */
    DISPOSISI("Disposisi", "Lembar Disposisi"),
    /** Decree of a team by the owner. */
    SK_TIM_KERJA("Surat keputusan Tim Kerja", "Keputusan tentang Tim Kerja"),
    /** Decree of a team by Bupati, Sekretaris Daerah or head of a perangkat daerah. */
    KEPUTUSAN_TIM("Keputusan penetapan tim", "Keputusan tentang Tim"),
    /** Request to take part. */
    PERMOHONAN_SUKARELA("Surat permohonan sukarela", "Surat Permohonan Sukarela"),
    /** Decree of placement. */
    KEPUTUSAN_KEDUDUKAN("Keputusan penetapan kedudukan", "Keputusan tentang Kedudukan");

    private final String sebutan;
    private final String label;

    JenisNaskah(String sebutan, String label) {
        this.sebutan = sebutan;
        this.label = label;
    }

    /** As people say it within a sentence. */
    public String sebutan() {
        return sebutan;
    }

    /** As it stands over a letter and in lists. */
    public String label() {
        return label;
    }
}
