package id.tatakerja.organisasi.pegawai;

import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Penempatan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Acting officials and delegations. */
@Repository
class PenempatanRepository {

    private final JdbcClient sql;

    PenempatanRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** A jabatan as far as acting on it matters. */
    record Pos(String nama, String unit, JenisJabatan jenis, boolean memimpin) {}

    /** The jabatan on the day. */
    Optional<Pos> jabatan(String instansi, String kode, LocalDate tanggal) {
        return sql.sql("""
                select nama, unit, jenis, memimpin from organisasi.jabatan_versi
                where instansi = ? and jabatan = ? and berlaku @> ?
                """)
                .params(instansi, kode, tanggal)
                .query((r, n) -> new Pos(
                        r.getString(1), r.getString(2), JenisJabatan.valueOf(r.getString(3)), r.getBoolean(4)))
                .optional();
    }

    /** Internal number of the person, if in service on the day. */
    Optional<Long> pegawai(String instansi, String nip, LocalDate tanggal) {
        return sql.sql("select pegawai from organisasi.pegawai_versi where instansi = ? and nip = ?::bigint and berlaku @> ?")
                .params(instansi, nip, tanggal)
                .query(Long.class)
                .optional();
    }

    /** Whether the person holds the jabatan, in any way, on some day of the period. */
    boolean memangku(long pegawai, String jabatan, LocalDate mulai, LocalDate selesai) {
        return sql.sql("""
                select 1 from organisasi.penempatan
                where pegawai = ? and jabatan = ? and berlaku && daterange(?, ?, '[]') limit 1
                """)
                .params(pegawai, jabatan, mulai, selesai)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    long tempatkan(
            String instansi, long pegawai, String jabatan, Penempatan.Jenis jenis, LocalDate mulai, LocalDate selesai, String dasar) {
        return sql.sql("""
                insert into organisasi.penempatan (instansi, pegawai, jabatan, jenis, dasar, berlaku)
                values (?, ?, ?, ?, ?, daterange(?, ?, '[]')) returning id
                """)
                .params(instansi, pegawai, jabatan, jenis.name(), dasar, mulai, selesai)
                .query(Long.class)
                .single();
    }

    /** Ends an acting appointment with the day as its last; false when there is none that still runs then. */
    boolean akhiri(String instansi, String jabatan, long id, LocalDate terakhir) {
        return sql.sql("""
                update organisasi.penempatan set berlaku = daterange(lower(berlaku), ?, '[]')
                where instansi = ? and jabatan = ? and id = ? and jenis <> 'DEFINITIF' and lower(berlaku) <= ? and upper(berlaku) > ?
                """)
                        .params(terakhir, instansi, jabatan, id, terakhir, terakhir)
                        .update()
                == 1;
    }

    long delegasikan(
            String instansi, String pemberi, String penerima, String unit, List<String> nip, LocalDate mulai, LocalDate selesai,
            String dokumen) {
        return sql.sql("""
                insert into organisasi.delegasi (instansi, pemberi, penerima, unit, nip, dokumen, berlaku)
                values (?, ?, ?, ?, ?, ?, daterange(?, ?, '[]')) returning id
                """)
                .param(instansi)
                .param(pemberi)
                .param(penerima)
                .param(unit)
                .param(nip.toArray(String[]::new))
                .param(dokumen)
                .param(mulai)
                .param(selesai)
                .query(Long.class)
                .single();
    }

    /** Whether the unit exists on the day. */
    boolean adaUnit(String instansi, String unit, LocalDate tanggal) {
        return sql.sql("select 1 from organisasi.unit_versi where instansi = ? and unit = ? and berlaku @> ?")
                .params(instansi, unit, tanggal)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
