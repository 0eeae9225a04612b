package id.tatakerja.naskah;

/** How an instansi signs its letters. */
public enum CaraTanda {
    DI_SINI("Ditandatangani di aplikasi ini", "Sertifikat pejabat dari instalasi ini; berkas bertanda tangan jadi dalam hitungan detik."),
    DENGAN_TANGAN("Dicetak dan ditandatangani dengan tangan", "Nomor diberikan di sini; hasil pindai surat yang sudah ditandatangani diunggah."),
    DI_LUAR("Dinomori dan ditandatangani di aplikasi lain", "Unduh PDF atau DOCX, lalu catat nomor dan unggah surat yang sudah jadi.");

    private final String label;
    private final String penjelasan;

    CaraTanda(String label, String penjelasan) {
        this.label = label;
        this.penjelasan = penjelasan;
    }

    /** Words to show. */
    public String label() {
        return label;
    }

    /** One sentence on what it means. */
    public String penjelasan() {
        return penjelasan;
    }
}
