package id.tatakerja.akses.pengaturan;

/** Demo mode on an address that is not loopback: everybody in the network could be everybody. */
final class DemoTerbukaException extends RuntimeException {

    DemoTerbukaException(String alamat) {
        super("Mode demo membuka semua akun dengan kata sandi \"demo\", sedangkan alamat "
                + (alamat.isBlank() ? "0.0.0.0" : alamat) + " dapat dicapai dari luar komputer ini.");
    }
}
