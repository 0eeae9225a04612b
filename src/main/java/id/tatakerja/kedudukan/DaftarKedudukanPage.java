package id.tatakerja.kedudukan;

import id.tatakerja.tampilan.Teks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The work list as shown; owns the addresses of its page. */
public record DaftarKedudukanPage(
        String instansi,
        boolean sebutInstansi,
        StatusKedudukan status,
        String unit,
        String cari,
        int halaman,
        int ukuran,
        DaftarKedudukan.Daftar isi,
        boolean bolehMemutuskan,
        boolean bolehMenetapkan) {

    /** Number of people with the status, as shown. */
    public String jumlah(StatusKedudukan yang) {
        return Teks.angka(isi.jumlah().getOrDefault(yang, 0));
    }

    /** Number of people in all. */
    public int semua() {
        return isi.jumlah().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Address of the same list for another status. */
    public String tautan(StatusKedudukan yang) {
        return "/kedudukan?status=" + yang + (unit.isEmpty() ? "" : "&unit=" + kode(unit)) + akhiran();
    }

    /** Address up to the page number. */
    public String tautanHalaman() {
        return tautan(status) + (cari.isEmpty() ? "" : "&q=" + kode(cari)) + "&halaman=";
    }

    /** Address of one person's page. */
    public String tautan(DaftarKedudukan.Baris baris) {
        return "/kedudukan/pegawai/" + baris.pegawai().id() + (sebutInstansi ? "?instansi=" + instansi : "");
    }

    private String akhiran() {
        return sebutInstansi ? "&instansi=" + instansi : "";
    }

    private static String kode(String teks) {
        return URLEncoder.encode(teks, StandardCharsets.UTF_8);
    }

    /** What the list is about, in a sentence. */
    public String arti() {
        return switch (status) {
            case SESUAI_ATURAN -> "Aturan menunjuk satu pejabat. Tidak ada yang perlu dilakukan selain penetapan.";
            case PERLU_PILIHAN -> "Peraturan menyebut lebih dari satu pejabat, atau pejabatnya perlu dipastikan. Pimpinan tempat bekerja sudah dipilihkan;"
                    + " pilihan lain memerlukan alasan.";
            case TIDAK_DIATUR -> "Peraturan diam tentang keadaan ini. Diperlukan putusan dengan alasan.";
            case DITETAPKAN_KHUSUS -> "Sudah diputuskan secara khusus atau dengan kewenangan yang didelegasikan.";
        };
    }
}
