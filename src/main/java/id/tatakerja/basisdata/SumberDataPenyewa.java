package id.tatakerja.basisdata;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool, whose every connection leaves it with the tenant of {@link Penyewa}. A physical connection remembers its
 * last tenant, so only a change costs a round trip.
 */
final class SumberDataPenyewa extends DelegatingDataSource implements AutoCloseable {

    private final HikariDataSource kolam;
    private final Map<PGConnection, String> terakhir = Collections.synchronizedMap(new WeakHashMap<>());

    SumberDataPenyewa(HikariDataSource kolam) {
        super(kolam);
        this.kolam = kolam;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection sambungan = kolam.getConnection();
        try {
            tandai(sambungan, Penyewa.kini());
            return sambungan;
        } catch (SQLException | RuntimeException gagal) {
            sambungan.close();
            throw gagal;
        }
    }

    @Override
    public Connection getConnection(String pengguna, String sandi) throws SQLException {
        throw new SQLException("Sambungan dengan pengguna lain tidak disediakan");
    }

    private void tandai(Connection sambungan, String instansi) throws SQLException {
        PGConnection fisik = sambungan.unwrap(PGConnection.class);
        if (instansi.equals(terakhir.get(fisik))) {
            return;
        }
        // Forgotten first: after a failure nobody knows which value the server holds.
        terakhir.remove(fisik);
        try (PreparedStatement atur = sambungan.prepareStatement("select set_config('tatakerja.instansi', ?, false)")) {
            atur.setString(1, instansi);
            atur.execute();
        }
        terakhir.put(fisik, instansi);
    }

    @Override
    public void close() {
        kolam.close();
    }
}
