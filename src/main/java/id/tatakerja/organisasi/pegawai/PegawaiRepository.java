package id.tatakerja.organisasi.pegawai;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches people and reads one of them with the history of placements. */
@Repository
class PegawaiRepository {

    private static final String DARI = """
            from organisasi.pegawai_versi v
            left join organisasi.penempatan p on p.instansi = v.instansi and p.pegawai = v.pegawai and p.jenis = 'DEFINITIF'
                and p.berlaku @> :tanggal
            left join organisasi.jabatan_versi j on j.instansi = v.instansi and j.jabatan = p.jabatan and j.berlaku @> :tanggal
            left join organisasi.unit_versi u on u.instansi = v.instansi and u.unit = j.unit and u.berlaku @> :tanggal
            where v.instansi = :instansi and v.berlaku @> :tanggal
              and (:unit = '' or j.unit in (
                with recursive bawah (unit) as (
                    select :unit::text
                    union
                    select b.unit from organisasi.unit_versi b join bawah on b.induk = bawah.unit
                    where b.instansi = :instansi and b.berlaku @> :tanggal)
                select unit from bawah))
              and (:jenjang = '' or j.jenjang = :jenjang or (:jenjang = 'PELAKSANA' and j.jenis = 'PELAKSANA'))
              and (:q = '' or v.nama ilike '%' || :pola || '%' or j.nama ilike '%' || :pola || '%'
                   or lpad(v.nip::text, 18, '0') like :pola || '%')
            """;

    private final JdbcClient sql;

    PegawaiRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** One line of a list. */
    record Ringkas(
            String nip, String nama, String status, String golongan, Optional<JabatanRingkas> jabatan) {}

    /** A jabatan with its unit. */
    record JabatanRingkas(String kode, String nama, String jenis, Optional<String> jenjang, UnitRingkas unit) {}

    /** A unit. */
    record UnitRingkas(String kode, String nama) {}

    /** One placement of a person. */
    record Riwayat(
            long id, JabatanRingkas jabatan, String jenis, LocalDate mulai, Optional<LocalDate> selesai, String dasar, String penyetaraan) {}

    /** What is recorded of a person besides the line of the list. */
    record Rinci(
            String nama, String gelarDepan, String gelarBelakang, String status, String golongan, List<String> kompetensi,
            String surel, LocalDate mulai, Optional<LocalDate> selesai) {}

    List<Ringkas> cari(CariPegawai cari, int halaman, int ukuran) {
        return sql.sql("""
                select lpad(v.nip::text, 18, '0') nip, v.gelar_depan, v.nama, v.gelar_belakang, v.status, v.golongan,
                       j.jabatan, j.nama nama_jabatan, j.jenis, j.jenjang, j.unit, coalesce(u.nama, '') nama_unit
                """ + DARI + " order by v.nama, v.nip limit :batas offset :lewati")
                .params(cari.parameter())
                .param("batas", ukuran)
                .param("lewati", (halaman - 1L) * ukuran)
                .query(PegawaiRepository::ringkas)
                .list();
    }

    long jumlah(CariPegawai cari) {
        return sql.sql("select count(*) " + DARI).params(cari.parameter()).query(Long.class).single();
    }

    /** Versions of the person, newest first. */
    List<Rinci> rinci(String instansi, String nip) {
        return sql.sql("""
                select nama, gelar_depan, gelar_belakang, status, golongan, kompetensi, surel, lower(berlaku) mulai,
                       upper(berlaku) - 1 selesai
                from organisasi.pegawai_versi where instansi = ? and nip = ?::bigint order by lower(berlaku) desc
                """)
                .params(instansi, nip)
                .query((r, n) -> new Rinci(
                        r.getString("nama"), r.getString("gelar_depan"), r.getString("gelar_belakang"), r.getString("status"),
                        r.getString("golongan"), List.of((String[]) r.getArray("kompetensi").getArray()), r.getString("surel"),
                        r.getObject("mulai", LocalDate.class), Optional.ofNullable(r.getObject("selesai", LocalDate.class))))
                .list();
    }

    /** All placements of the person, newest first, with the names that held at their end or hold today. */
    List<Riwayat> riwayat(String instansi, String nip) {
        return sql.sql("""
                select p.id, p.jenis jenis_penempatan, lower(p.berlaku) mulai, upper(p.berlaku) - 1 selesai, p.dasar, p.penyetaraan,
                       p.jabatan, coalesce(j.nama, p.jabatan) nama_jabatan, coalesce(j.jenis, '') jenis, j.jenjang,
                       coalesce(j.unit, '') unit, coalesce(u.nama, '') nama_unit
                from organisasi.penempatan p
                join organisasi.pegawai o on o.id = p.pegawai
                left join lateral (
                    select * from organisasi.jabatan_versi jv
                    where jv.instansi = p.instansi and jv.jabatan = p.jabatan and jv.berlaku && p.berlaku
                    order by lower(jv.berlaku) desc limit 1) j on true
                left join lateral (
                    select * from organisasi.unit_versi uv
                    where uv.instansi = p.instansi and uv.unit = j.unit and uv.berlaku && p.berlaku
                    order by lower(uv.berlaku) desc limit 1) u on true
                where p.instansi = ? and o.nip = ?
                order by lower(p.berlaku) desc, p.id desc
                """)
                .params(instansi, nip)
                .query((r, n) -> new Riwayat(
                        r.getLong("id"), jabatan(r), r.getString("jenis_penempatan"), r.getObject("mulai", LocalDate.class),
                        Optional.ofNullable(r.getObject("selesai", LocalDate.class)), r.getString("dasar"),
                        r.getString("penyetaraan")))
                .list();
    }

    private static Ringkas ringkas(ResultSet r, int nomor) throws SQLException {
        String nama = (r.getString("gelar_depan").isEmpty() ? "" : r.getString("gelar_depan") + " ") + r.getString("nama")
                + (r.getString("gelar_belakang").isEmpty() ? "" : ", " + r.getString("gelar_belakang"));
        return new Ringkas(
                r.getString("nip"), nama, r.getString("status"), r.getString("golongan"),
                r.getString("jabatan") == null ? Optional.empty() : Optional.of(jabatan(r)));
    }

    private static JabatanRingkas jabatan(ResultSet r) throws SQLException {
        return new JabatanRingkas(
                r.getString("jabatan"), r.getString("nama_jabatan"), r.getString("jenis"),
                Optional.ofNullable(r.getString("jenjang")), new UnitRingkas(r.getString("unit"), r.getString("nama_unit")));
    }
}
