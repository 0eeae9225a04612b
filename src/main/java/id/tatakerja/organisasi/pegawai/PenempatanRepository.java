package id.tatakerja.organisasi.pegawai;

import id.tatakerja.bersama.Periode;
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

    /** An acting official. */
    record Pelaksana(Penempatan.Jenis jenis, String nama, LocalDate mulai, LocalDate selesai) {}

    /** Somebody who acts on the jabatan on some day of the period. */
    Optional<Pelaksana> pelaksana(String instansi, String jabatan, LocalDate mulai, LocalDate selesai) {
        return sql.sql("""
                select p.jenis, coalesce((select v.nama from organisasi.pegawai_versi v
                                          where v.instansi = p.instansi and v.pegawai = p.pegawai order by lower(v.berlaku) desc limit 1), ''),
                       lower(p.berlaku), upper(p.berlaku) - 1
                from organisasi.penempatan p
                where p.instansi = ? and p.jabatan = ? and p.jenis <> 'DEFINITIF' and p.berlaku && daterange(?, ?, '[]')
                order by lower(p.berlaku) limit 1
                """)
                .params(instansi, jabatan, mulai, selesai)
                .query((r, n) -> new Pelaksana(
                        Penempatan.Jenis.valueOf(r.getString(1)), r.getString(2), r.getObject(3, LocalDate.class),
                        r.getObject(4, LocalDate.class)))
                .optional();
    }

    /** From when to when the acting appointment runs. */
    Optional<Periode> masa(String instansi, String jabatan, long id) {
        return sql.sql("""
                select lower(berlaku), upper(berlaku) - 1 from organisasi.penempatan
                where instansi = ? and jabatan = ? and id = ? and jenis <> 'DEFINITIF'
                """)
                .params(instansi, jabatan, id)
                .query((r, n) -> new Periode(r.getObject(1, LocalDate.class), Optional.of(r.getObject(2, LocalDate.class))))
                .optional();
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

    /** Ends an acting appointment with the day, one of its own, as its last; no longer period comes back after that. */
    void akhiri(String instansi, String jabatan, long id, LocalDate terakhir) {
        sql.sql("""
                update organisasi.penempatan set berlaku = daterange(lower(berlaku), ?, '[]'), semula = null
                where instansi = ? and jabatan = ? and id = ? and jenis <> 'DEFINITIF'
                """)
                .params(terakhir, instansi, jabatan, id)
                .update();
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
