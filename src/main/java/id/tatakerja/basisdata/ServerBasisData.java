package id.tatakerja.basisdata;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The database of this application, its own or a given one. A bean the pool depends on, hence closed after the pool. */
final class ServerBasisData implements AutoCloseable {

    private final AlamatBasisData alamat;
    private final @Nullable PostgresTertanam tertanam;

    private ServerBasisData(AlamatBasisData alamat, @Nullable PostgresTertanam tertanam) {
        this.alamat = alamat;
        this.tertanam = tertanam;
    }

    static ServerBasisData siapkan(BasisDataProperties pengaturan, Path data) {
        if (pengaturan.tertanam()) {
            PengaturanPostgres biasa = PengaturanPostgres.untuk(data).denganPort(pengaturan.port());
            PostgresTertanam server = PostgresTertanam.mulai(biasa);
            return new ServerBasisData(server.alamat(), server);
        }
        AlamatBasisData luar = pengaturan.luar();
        periksa(luar);
        return new ServerBasisData(luar, null);
    }

    AlamatBasisData alamat() {
        return alamat;
    }

    /** A given database must be able to do what we rely on, above all to keep tenants apart. */
    private static void periksa(AlamatBasisData alamat) {
        try (Connection sambungan = PeranAplikasi.sambung(alamat);
                Statement sql = sambungan.createStatement()) {
            if (sambungan.getMetaData().getDatabaseMajorVersion() < BinerPostgres.VERSI_UTAMA) {
                throw new GagalBasisData("Basis data " + alamat.url() + " berversi "
                        + sambungan.getMetaData().getDatabaseProductVersion() + "; diperlukan PostgreSQL 18 atau lebih baru.");
            }
            periksaPeran(sql, alamat);
            sql.execute("set client_min_messages = warning");
            sql.execute("create extension if not exists btree_gist");
            sql.execute("create extension if not exists pg_trgm");
        } catch (SQLException gagal) {
            throw new GagalBasisData("Basis data " + alamat + " tidak dapat dipakai. Periksa TATAKERJA_DB_URL, "
                    + "TATAKERJA_DB_USER, dan TATAKERJA_DB_PASSWORD, dan bahwa ekstensi btree_gist dan pg_trgm tersedia.", gagal);
        }
    }

    private static void periksaPeran(Statement sql, AlamatBasisData alamat) throws SQLException {
        String pertanyaan = "select rolsuper or rolbypassrls from pg_roles where rolname = current_user";
        try (ResultSet hasil = sql.executeQuery(pertanyaan)) {
            if (hasil.next() && hasil.getBoolean(1)) {
                throw new GagalBasisData("Pengguna basis data " + alamat.pengguna() + " adalah superuser atau BYPASSRLS, "
                        + "sehingga pemisahan antarinstansi tidak berlaku. Buat pengguna biasa yang memiliki basis data itu.");
            }
        }
    }

    @Override
    public void close() {
        if (tertanam != null) {
            tertanam.close();
        }
    }
}
