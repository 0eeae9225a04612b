package id.tatakerja.basisdata;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.util.PasswordUtil;

/** Gives the application its role, its database and its extensions; repeatable, so a broken first start mends itself. */
final class PeranAplikasi {

    private PeranAplikasi() {}

    static void siapkan(AlamatBasisData umum, AlamatBasisData milik, String sandi) throws SQLException {
        String peran = PostgresTertanam.APLIKASI;
        try (Connection sambungan = sambung(umum);
                Statement sql = sambungan.createStatement()) {
            if (!ada(sql, "select 1 from pg_roles where rolname = '" + peran + "'")) {
                // The verifier is computed here, so the password itself never reaches the server's log.
                String pembukti = PasswordUtil.encodePassword(peran, sandi.toCharArray(), "scram-sha-256");
                sql.execute("create role " + peran
                        + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '" + pembukti + "'");
            }
            if (!ada(sql, "select 1 from pg_database where datname = '" + peran + "'")) {
                sql.execute("create database " + peran + " owner " + peran + " template template0");
            }
            sql.execute("revoke connect, temporary on database " + peran + " from public");
        }
        try (Connection sambungan = sambung(milik);
                Statement sql = sambungan.createStatement()) {
            sql.execute("set client_min_messages = warning");
            sql.execute("create extension if not exists btree_gist");
            sql.execute("create extension if not exists pg_trgm");
        }
    }

    static Connection sambung(AlamatBasisData alamat) throws SQLException {
        return DriverManager.getConnection(alamat.url(), alamat.pengguna(), alamat.sandi());
    }

    private static boolean ada(Statement sql, String pertanyaan) throws SQLException {
        try (ResultSet hasil = sql.executeQuery(pertanyaan)) {
            return hasil.next();
        }
    }
}
