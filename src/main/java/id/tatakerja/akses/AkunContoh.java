package id.tatakerja.akses;

import java.util.List;

/** Example accounts for the login page of demo mode; implemented by whoever makes example data. */
public interface AkunContoh {

    /** A short list, in the order to show. */
    List<Contoh> daftar();

    /**
     * One example account.
     *
     * @param namaPengguna user name, see {@link Pelaku}
     * @param nama name to show
     * @param keterangan who this is and what can be tried with it, a few words
     */
    record Contoh(String namaPengguna, String nama, String keterangan) {}
}
