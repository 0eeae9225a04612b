package id.tatakerja.akses.akun;

import id.tatakerja.akses.Peran;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The page on which accounts are managed.
 *
 * @param cari text that was searched
 * @param baris accounts on this page
 * @param halaman number of this page, from 1
 * @param ukuran rows on a page
 * @param jumlah accounts that match
 * @param semuaInstansi whether rows of several instansi may stand together
 */
public record AkunPage(String cari, List<Baris> baris, int halaman, int ukuran, long jumlah, boolean semuaInstansi) {

    /**
     * One account.
     *
     * @param akun the account
     * @param terkunci whether it is locked after wrong tries now
     * @param tertutup why it cannot be managed by this person, empty when it can
     * @param dapatDiberi roles that this person may give now
     * @param dapatDicabut roles that this person may take now
     */
    public record Baris(DataAkun akun, boolean terkunci, Optional<String> tertutup, List<Peran> dapatDiberi, List<Peran> dapatDicabut) {

        static Baris dari(DataAkun akun, id.tatakerja.akses.Pelaku pelaku, Instant saat) {
            var bolehPeran = HakAtasAkun.alasanTidakMengaturPeran(pelaku, akun).isEmpty();
            return new Baris(
                    akun,
                    akun.terkunci(saat),
                    HakAtasAkun.alasanTidakMengelola(pelaku, akun),
                    HakAtasAkun.DAPAT_DIBERIKAN.stream().filter(p -> bolehPeran && !akun.peran().contains(p)).toList(),
                    HakAtasAkun.DAPAT_DIBERIKAN.stream().filter(p -> bolehPeran && akun.peran().contains(p)).toList());
        }

        /** Whether the owner is no longer a pegawai. */
        public boolean berakhir() {
            return akun.sudahBerakhir(Instant.now());
        }

        /** Roles as words. */
        public List<String> peran() {
            return akun.peran().stream().sorted().map(AkunPage::sebutan).toList();
        }
    }

    /** A role as people call it. */
    public static String sebutan(Peran peran) {
        return switch (peran) {
            case ADMINISTRATOR -> "Administrator instalasi";
            case BAGIAN_ORGANISASI -> "Bagian organisasi";
            case BAGIAN_KEPEGAWAIAN -> "Bagian kepegawaian";
            case PEJABAT_PEMBINA_KEPEGAWAIAN -> "Pejabat Pembina Kepegawaian";
            case ASN -> "ASN";
        };
    }

    /** Link to which a page number may be appended. */
    public String tautan() {
        return "/akun?q=" + URLEncoder.encode(cari, StandardCharsets.UTF_8) + "&halaman=";
    }

    /**
     * The page that shows a one-time password, once.
     *
     * @param nama of the person
     * @param namaPengguna user name
     * @param sandi the password
     * @param jam hours for which it may be used
     */
    public record SandiBaru(String nama, String namaPengguna, String sandi, long jam) {}
}
