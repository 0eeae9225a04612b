package id.tatakerja.basisdata;

/**
 * How to reach a database.
 *
 * @param url JDBC address, {@code jdbc:postgresql://...}
 * @param pengguna role of the application
 * @param sandi its password
 */
public record AlamatBasisData(String url, String pengguna, String sandi) {

    /** The password never reaches a log. */
    @Override
    public String toString() {
        return pengguna + " @ " + url;
    }
}
