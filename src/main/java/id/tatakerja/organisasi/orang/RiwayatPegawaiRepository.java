package id.tatakerja.organisasi.orang;

import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Jenjang;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.orang.RincianPegawaiPage.Kursi;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads one person and everything he or she ever held, by the internal number. */
@Repository
class RiwayatPegawaiRepository {

    private final JdbcClient sql;

    RiwayatPegawaiRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** The person as on the day, else as last recorded before or first recorded after it. */
    Optional<PegawaiSusunan> orang(String instansi, long id, LocalDate hari) {
        return sql.sql("""
                select pegawai, lpad(nip::text, 18, '0') as nip, nama, gelar_depan, gelar_belakang, status, golongan
                from organisasi.pegawai_versi where instansi = ? and pegawai = ?
                order by berlaku @> ?::date desc, lower(berlaku) desc nulls last limit 1
                """)
                .params(instansi, id, hari)
                .query((r, nomor) -> new PegawaiSusunan(
                        r.getLong("pegawai"), r.getString("nip"), r.getString("nama"), r.getString("gelar_depan"),
                        r.getString("gelar_belakang"), PegawaiSusunan.Status.valueOf(r.getString("status")), r.getString("golongan")))
                .optional();
    }

    /** Everything held, newest first; names as they were when it was held last. */
    List<Kursi> riwayat(String instansi, long id) {
        return sql.sql("""
                select p.id, p.jenis, p.jabatan as kode_jabatan, p.dasar, p.penyetaraan, lower(p.berlaku) as mulai, upper(p.berlaku) - 1 as selesai,
                       j.nama, j.jenis as jenis_jabatan, j.jenjang, j.unit as kode_unit, u.nama as unit
                from organisasi.penempatan p
                join lateral (select v.* from organisasi.jabatan_versi v
                              where v.instansi = p.instansi and v.jabatan = p.jabatan
                              order by v.berlaku && p.berlaku desc, lower(v.berlaku) desc nulls last limit 1) j on true
                join lateral (select v.nama from organisasi.unit_versi v
                              where v.instansi = p.instansi and v.unit = j.unit
                              order by v.berlaku && p.berlaku desc, lower(v.berlaku) desc nulls last limit 1) u on true
                where p.instansi = ? and p.pegawai = ?
                order by lower(p.berlaku) desc nulls last, p.id desc
                """)
                .params(instansi, id)
                .query(RiwayatPegawaiRepository::kursi)
                .list();
    }

    private static Kursi kursi(ResultSet r, int nomor) throws SQLException {
        String jenjang = Optional.ofNullable(r.getString("jenjang")).map(j -> ", " + Jenjang.valueOf(j).label()).orElse("");
        return new Kursi(
                r.getLong("id"), Penempatan.Jenis.valueOf(r.getString("jenis")), r.getString("kode_jabatan"), r.getString("nama"),
                JenisJabatan.valueOf(r.getString("jenis_jabatan")).label() + jenjang, r.getString("kode_unit"), r.getString("unit"),
                r.getString("dasar"),
                r.getString("jenis_jabatan").equals(JenisJabatan.FUNGSIONAL.name())
                        && r.getString("jenis").equals(Penempatan.Jenis.DEFINITIF.name()),
                r.getString("penyetaraan"), Optional.ofNullable(r.getObject("mulai", LocalDate.class)),
                Optional.ofNullable(r.getObject("selesai", LocalDate.class)));
    }
}
