package id.tatakerja.organisasi.unit;

import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.Penempatan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a unit was and who led it, newest first. */
@Repository
class RiwayatUnitRepository {

    private final JdbcClient sql;

    RiwayatUnitRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Names, kinds and units above over time. */
    List<Riwayat> unit(String instansi, String kode) {
        return sql.sql("""
                select u.nama, u.jenis, coalesce((select a.nama from organisasi.unit_versi a
                           where a.instansi = u.instansi and a.unit = u.induk
                           order by upper(a.berlaku) desc nulls first limit 1), '') as atas,
                       u.model, array_to_string(u.urusan, '; ') as urusan, lower(u.berlaku) as mulai, upper(u.berlaku) - 1 as selesai
                from organisasi.unit_versi u where u.instansi = ? and u.unit = ?
                order by lower(u.berlaku) desc nulls last
                """)
                .params(instansi, kode)
                .query((r, nomor) -> new Riwayat(
                        r.getString("nama") + " (" + JenisUnit.valueOf(r.getString("jenis")).label() + ")",
                        keterangan(r.getString("atas"), r.getString("model"), r.getString("urusan")), hari(r, "mulai"), hari(r, "selesai")))
                .list();
    }

    /** Who held a leading jabatan of the unit, and how. */
    List<Riwayat> pemimpin(String instansi, String kode) {
        return sql.sql("""
                select p.jenis, j.nama as jabatan, p.dasar, lower(p.berlaku) as mulai, upper(p.berlaku) - 1 as selesai,
                       (select concat_ws(' ', nullif(v.gelar_depan, ''), v.nama) || coalesce(', ' || nullif(v.gelar_belakang, ''), '')
                        from organisasi.pegawai_versi v where v.instansi = p.instansi and v.pegawai = p.pegawai
                        order by lower(v.berlaku) desc nulls last limit 1) as nama
                from organisasi.penempatan p
                join lateral (select v.nama from organisasi.jabatan_versi v
                              where v.instansi = p.instansi and v.jabatan = p.jabatan and v.unit = ? and v.memimpin
                                and v.berlaku && p.berlaku
                              order by lower(v.berlaku) desc nulls last limit 1) j on true
                where p.instansi = ?
                order by lower(p.berlaku) desc nulls last, p.id desc
                limit 60
                """)
                .params(kode, instansi)
                .query((r, nomor) -> {
                    var jenis = Penempatan.Jenis.valueOf(r.getString("jenis"));
                    String awalan = jenis == Penempatan.Jenis.DEFINITIF ? "" : jenis.label() + " ";
                    return new Riwayat(
                            r.getString("nama"), awalan + r.getString("jabatan") + dasar(r.getString("dasar")), hari(r, "mulai"),
                            hari(r, "selesai"));
                })
                .list();
    }

    private static String keterangan(String atas, String model, String urusan) {
        return Stream.of(awali("di bawah ", atas), awali("model ", model), awali("urusan ", urusan))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String awali(String awal, String isi) {
        return isi.isEmpty() ? "" : awal + isi;
    }

    private static String dasar(String dasar) {
        return dasar.isEmpty() ? "" : ", dasar: " + dasar;
    }

    private static Optional<LocalDate> hari(ResultSet r, String kolom) throws SQLException {
        return Optional.ofNullable(r.getObject(kolom, LocalDate.class));
    }
}
