package id.tatakerja.organisasi.impor;

import id.tatakerja.organisasi.impor.berkas.BerkasImpor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps an uploaded file from its preview to its application, at most seven days. */
@Repository
class BerkasImporRepository {

    private final JdbcClient sql;

    BerkasImporRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * An uploaded file as it came in; either {@code xlsx} or the three CSV parts are there.
     *
     * @param nama name, or names of the three parts
     */
    record Unggahan(
            String nama, byte @Nullable [] xlsx, byte @Nullable [] unit, byte @Nullable [] jabatan, byte @Nullable [] pegawai) {

        Optional<BerkasImpor> berkas() {
            if (xlsx != null) {
                return Optional.of(BerkasImpor.xlsx(xlsx));
            }
            return unit == null || jabatan == null || pegawai == null
                    ? Optional.empty()
                    : Optional.of(BerkasImpor.csv(unit, jabatan, pegawai));
        }

        long ukuran() {
            return panjang(xlsx) + panjang(unit) + panjang(jabatan) + panjang(pegawai);
        }

        private static long panjang(byte @Nullable [] isi) {
            return isi == null ? 0 : isi.length;
        }
    }

    /**
     * What is known of a kept file without its bytes.
     *
     * @param pekerjaan the preview
     * @param terapan the work that applies it
     * @param ada whether the bytes are still there
     */
    record Keterangan(UUID pekerjaan, String nama, LocalDate tanggal, Optional<UUID> terapan, boolean ada) {}

    void simpan(UUID pekerjaan, String instansi, LocalDate tanggal, Unggahan u) {
        sql.sql("delete from organisasi.berkas_impor where instansi = ? and dibuat < now() - interval '7 days'").param(instansi).update();
        sql.sql("""
                insert into organisasi.berkas_impor (pekerjaan, instansi, nama, ukuran, tanggal, xlsx, unit, jabatan, pegawai)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(pekerjaan, instansi, u.nama(), u.ukuran(), tanggal, u.xlsx(), u.unit(), u.jabatan(), u.pegawai()))
                .update();
    }

    /** The file of a preview, or of the work that applies it. */
    Optional<Keterangan> keterangan(String instansi, UUID pekerjaan) {
        return sql.sql("""
                select pekerjaan, nama, tanggal, terapan, coalesce(xlsx, unit) is not null as ada
                from organisasi.berkas_impor where instansi = ? and (pekerjaan = ? or terapan = ?)
                """)
                .params(instansi, pekerjaan, pekerjaan)
                .query(BerkasImporRepository::keterangan)
                .optional();
    }

    Optional<Unggahan> isi(String instansi, UUID pekerjaan) {
        return sql.sql("select nama, xlsx, unit, jabatan, pegawai from organisasi.berkas_impor where instansi = ? and pekerjaan = ?")
                .params(instansi, pekerjaan)
                .query((r, nomor) -> new Unggahan(
                        r.getString("nama"), r.getBytes("xlsx"), r.getBytes("unit"), r.getBytes("jabatan"), r.getBytes("pegawai")))
                .optional();
    }

    /** Takes the preview for applying; false when another work has taken it meanwhile. */
    boolean terapkan(String instansi, UUID pekerjaan, Optional<UUID> sebelumnya, UUID terapan, LocalDate tanggal) {
        return sql.sql("""
                update organisasi.berkas_impor set terapan = ?, tanggal = ?
                where instansi = ? and pekerjaan = ? and terapan is not distinct from ?
                """)
                        .params(Arrays.asList(terapan, tanggal, instansi, pekerjaan, sebelumnya.orElse(null)))
                        .update()
                == 1;
    }

    /** Applied: the bytes with all their personal data are no longer needed. */
    void buangIsi(String instansi, UUID pekerjaan) {
        sql.sql("update organisasi.berkas_impor set xlsx = null, unit = null, jabatan = null, pegawai = null where instansi = ? and pekerjaan = ?")
                .params(instansi, pekerjaan)
                .update();
    }

    private static Keterangan keterangan(ResultSet r, int nomor) throws SQLException {
        return new Keterangan(
                r.getObject("pekerjaan", UUID.class), r.getString("nama"), r.getObject("tanggal", LocalDate.class),
                Optional.ofNullable(r.getObject("terapan", UUID.class)), r.getBoolean("ada"));
    }
}
