package id.tatakerja.pemberitahuan.surel;

import id.tatakerja.bersama.Galat;
import id.tatakerja.tampilan.HalamanFormulir;
import java.util.List;

/**
 * The mail server and mail that was given up.
 *
 * @param aktif whether mail is sent
 * @param server as typed
 * @param port as typed
 * @param keamanan code of the protection
 * @param pengguna as typed
 * @param adaSandi whether a password is stored; it is never shown
 * @param pengirim as typed
 * @param kepada address for a trial as typed
 * @param menunggu how many messages wait
 * @param mati messages that were given up
 * @param galat faults
 */
public record SurelPage(
        boolean aktif, String server, String port, String keamanan, String pengguna, boolean adaSandi, String pengirim, String kepada, long menunggu,
        List<Mati> mati, List<Galat> galat) implements HalamanFormulir {

    /** All ways of protection. */
    public Smtp.Keamanan[] semua() {
        return Smtp.Keamanan.values();
    }

    /** A message that was given up, its address hidden but for the first letter. */
    public record Mati(long id, String alamat, String instansi, String galat, String sejak) {}

    /**
     * What a person wants.
     *
     * @param langganan as stored, or as typed
     * @param alamat address as typed
     * @param aktif whether the installation sends mail
     * @param galat faults
     */
    public record Pribadi(Langganan langganan, String alamat, boolean aktif, List<Galat> galat) implements HalamanFormulir {

        /** All ways. */
        public Langganan.Cara[] semua() {
            return Langganan.Cara.values();
        }
    }

    /** The page that the link in a confirmation leads to. */
    public record Konfirmasi(String kode) {}
}
