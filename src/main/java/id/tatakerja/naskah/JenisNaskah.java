package id.tatakerja.naskah;

/** Kinds of letters that the four regulations need (kontrak-api section 5); a closed list. */
public enum JenisNaskah {
    SURAT_PERMOHONAN_PELIBATAN("Surat Permohonan Pelibatan", BentukNaskah.KORESPONDENSI, "800.1.11.1", "SPP", ""),
    SURAT_REKOMENDASI("Surat Rekomendasi", BentukNaskah.KORESPONDENSI, "800.1.11.1", "REK", ""),
    SURAT_PELIBATAN("Surat Pelibatan", BentukNaskah.KORESPONDENSI, "800.1.11.1", "SPL", ""),
    INSTRUKSI("Instruksi", BentukNaskah.PENUGASAN, "800.1.11.1", "INS", "MENGINSTRUKSIKAN"),
    JAWABAN_KETERSEDIAAN("Jawaban Ketersediaan", BentukNaskah.NOTA_DINAS, "800.1.11.1", "ND", ""),
    SURAT_JAWABAN("Surat Jawaban", BentukNaskah.KORESPONDENSI, "800.1.11.1", "SJ", ""),
    SURAT_PERSETUJUAN("Surat Persetujuan", BentukNaskah.KORESPONDENSI, "800.1.11.1", "SPR", ""),
    SURAT_PENOLAKAN("Surat Penolakan", BentukNaskah.KORESPONDENSI, "800.1.11.1", "SPN", ""),
    SURAT_PENUGASAN("Surat Penugasan", BentukNaskah.PENUGASAN, "800.1.11.1", "SPG", "MENUGASKAN"),
    SURAT_TUGAS("Surat Tugas", BentukNaskah.PENUGASAN, "800.1.11.1", "ST", "MENUGASKAN"),
    SURAT_PERINTAH("Surat Perintah", BentukNaskah.PENUGASAN, "800.1.11.1", "SP", "MEMERINTAHKAN"),
    DISPOSISI("Lembar Disposisi", BentukNaskah.DISPOSISI, "800.1.11.1", "DSP", ""),
    SK_TIM_KERJA("Keputusan tentang Tim Kerja", BentukNaskah.KEPUTUSAN, "100.3.3.2", "KPTS", ""),
    KEPUTUSAN_TIM("Keputusan tentang Tim", BentukNaskah.KEPUTUSAN, "100.3.3.2", "KPTS", ""),
    PERMOHONAN_SUKARELA("Surat Permohonan Sukarela", BentukNaskah.PRIBADI, "800.1.11.1", "SKR", ""),
    KEPUTUSAN_KEDUDUKAN("Keputusan tentang Kedudukan", BentukNaskah.KEPUTUSAN, "100.3.3.2", "KPTS", "");

    private final String label;
    private final BentukNaskah bentuk;
    private final String klasifikasi;
    private final String singkatan;
    private final String kataTugas;

    JenisNaskah(String label, BentukNaskah bentuk, String klasifikasi, String singkatan, String kataTugas) {
        this.label = label;
        this.bentuk = bentuk;
        this.klasifikasi = klasifikasi;
        this.singkatan = singkatan;
        this.kataTugas = kataTugas;
    }

    /** Word to show. */
    public String label() {
        return label;
    }

    /** Its shape. */
    public BentukNaskah bentuk() {
        return bentuk;
    }

    /** Kode klasifikasi arsip taken when the instansi has set none (Permendagri 83/2022). */
    public String klasifikasi() {
        return klasifikasi;
    }

    /** Short form for the token {@code {jenis}} of a number pattern. */
    public String singkatan() {
        return singkatan;
    }

    /** The word of command of a PENUGASAN, else empty. */
    public String kataTugas() {
        return kataTugas;
    }
}
