package id.tatakerja.basisdata;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code TATAKERJA_DB_*}.
 *
 * @param url address of another PostgreSQL 18; empty: the embedded one
 * @param user its role, neither superuser nor exempt from row level security
 * @param password its password
 * @param port TCP port of the embedded server, 0: any free one, then kept
 * @param kolam connections in the pool, 1 to 50
 * @param tunggu how long a request waits for a free connection, in milliseconds, at least 250
 */
@ConfigurationProperties("tatakerja.db")
record BasisDataProperties(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("0") int port,
        @DefaultValue("20") int kolam,
        @DefaultValue("10000") long tunggu) {

    boolean tertanam() {
        return url == null || url.isBlank();
    }

    AlamatBasisData luar() {
        if (url == null || user == null || user.isBlank()) {
            throw new GagalBasisData("TATAKERJA_DB_URL diisi, tetapi TATAKERJA_DB_USER kosong. Isi pengguna basis data itu.");
        }
        String alamat = url.startsWith("postgresql://") ? "jdbc:" + url : url;
        if (!alamat.startsWith("jdbc:postgresql:")) {
            throw new GagalBasisData("TATAKERJA_DB_URL harus berbentuk jdbc:postgresql://server:port/basisdata.");
        }
        return new AlamatBasisData(alamat, user, password == null ? "" : password);
    }
}
