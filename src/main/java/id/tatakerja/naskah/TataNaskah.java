package id.tatakerja.naskah;

import id.tatakerja.regulasi.alur.JenisNaskah;

/**
 * How a kind of letter is laid out and numbered while the instansi has set nothing else.
 *
 * @param bentuk its shape
 * @param klasifikasi kode klasifikasi arsip (Permendagri 83/2022)
 * @param singkatan short form for the token {@code {jenis}} of a number pattern
 * @param kataTugas the word of command of a PENUGASAN, else empty
 */
public record TataNaskah(BentukNaskah bentuk, String klasifikasi, String singkatan, String kataTugas) {

    private static final String ARSIP_PEGAWAI = "800.1.11.1";
    private static final String ARSIP_KEPUTUSAN = "100.3.3.2";

    /** That of a kind. */
    public static TataNaskah dari(JenisNaskah jenis) {
        return switch (jenis) {
            case SURAT_PERMOHONAN_PELIBATAN -> new TataNaskah(BentukNaskah.KORESPONDENSI, ARSIP_PEGAWAI, "SPP", "");
            case SURAT_REKOMENDASI -> new TataNaskah(BentukNaskah.KORESPONDENSI, ARSIP_PEGAWAI, "REK", "");
            case SURAT_PELIBATAN -> new TataNaskah(BentukNaskah.KORESPONDENSI, ARSIP_PEGAWAI, "SPL", "");
            case INSTRUKSI -> new TataNaskah(BentukNaskah.PENUGASAN, ARSIP_PEGAWAI, "INS", "MENGINSTRUKSIKAN");
            case JAWABAN_KETERSEDIAAN -> new TataNaskah(BentukNaskah.NOTA_DINAS, ARSIP_PEGAWAI, "ND", "");
            case SURAT_JAWABAN -> new TataNaskah(BentukNaskah.KORESPONDENSI, ARSIP_PEGAWAI, "SJ", "");
            case SURAT_PERSETUJUAN -> new TataNaskah(BentukNaskah.KORESPONDENSI, ARSIP_PEGAWAI, "SPR", "");
            case SURAT_PENOLAKAN -> new TataNaskah(BentukNaskah.KORESPONDENSI, ARSIP_PEGAWAI, "SPN", "");
            case SURAT_PENUGASAN -> new TataNaskah(BentukNaskah.PENUGASAN, ARSIP_PEGAWAI, "SPG", "MENUGASKAN");
            case SURAT_TUGAS -> new TataNaskah(BentukNaskah.PENUGASAN, ARSIP_PEGAWAI, "ST", "MENUGASKAN");
            case SURAT_PERINTAH -> new TataNaskah(BentukNaskah.PENUGASAN, ARSIP_PEGAWAI, "SP", "MEMERINTAHKAN");
            case DISPOSISI -> new TataNaskah(BentukNaskah.DISPOSISI, ARSIP_PEGAWAI, "DSP", "");
            case SK_TIM_KERJA -> new TataNaskah(BentukNaskah.KEPUTUSAN, ARSIP_KEPUTUSAN, "KPTS", "");
            case KEPUTUSAN_TIM -> new TataNaskah(BentukNaskah.KEPUTUSAN, ARSIP_KEPUTUSAN, "KPTS", "");
            case PERMOHONAN_SUKARELA -> new TataNaskah(BentukNaskah.PRIBADI, ARSIP_PEGAWAI, "SKR", "");
            case KEPUTUSAN_KEDUDUKAN -> new TataNaskah(BentukNaskah.KEPUTUSAN, ARSIP_KEPUTUSAN, "KPTS", "");
        };
    }
}
