package id.tatakerja.organisasi.nanti;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads states that begin after a day, and undoes the last of them. */
@Repository
class KeadaanNantiRepository {

    private final JdbcClient sql;

    KeadaanNantiRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * What begins or ends on a day.
     *
     * @param tanggal the day
     * @param jenis kind of thing
     * @param kode code, NIP, number or key
     * @param nama name; the value of a setting
     * @param unit unit of a setting, empty text for the whole instansi and for everything else
     * @param perubahan what happens to it
     */
    record Titik(
            LocalDate tanggal, KeadaanNanti.Jenis jenis, String kode, String nama, String unit, KeadaanNanti.Perubahan perubahan) {}

    /**
     * What begins or ends on a later day, the last day first. An acting appointment and a delegation have their end from
     * the beginning; that end is no change of its own.
     */
    List<Titik> sesudah(String instansi, LocalDate hari) {
        return sql.sql("""
                with masa as (
                    select 'UNIT' jenis, unit kode, nama, '' pada, berlaku from organisasi.unit_versi where instansi = :i
                    union all select 'JABATAN', jabatan, nama, '', berlaku from organisasi.jabatan_versi where instansi = :i
                    union all select 'PEGAWAI', lpad(nip::text, 18, '0'), nama, '', berlaku from organisasi.pegawai_versi where instansi = :i
                    union all select 'PENGATURAN', kunci, nilai, unit, berlaku from organisasi.pengaturan where instansi = :i
                ), titik as (
                    select jenis, kode, nama, pada, lower(berlaku) tanggal, true mulai from masa where lower(berlaku) > :h
                    union all select jenis, kode, nama, pada, upper(berlaku), false from masa where upper(berlaku) > :h
                    union all
                    select 'PELAKSANA_TUGAS', p.id::text, case p.jenis when 'PLT' then 'Plt. ' when 'PLH' then 'Plh. ' else 'Pj. ' end
                        || coalesce((select v.nama from organisasi.pegawai_versi v where v.instansi = p.instansi and v.pegawai = p.pegawai
                                     and v.berlaku @> lower(p.berlaku)), '') || ', jabatan ' || p.jabatan, '', lower(p.berlaku), true
                        from organisasi.penempatan p where p.instansi = :i and p.jenis <> 'DEFINITIF' and lower(p.berlaku) > :h
                    union all
                    select 'DELEGASI', id::text, 'dari jabatan ' || pemberi || ' kepada jabatan ' || penerima, '', lower(berlaku), true
                        from organisasi.delegasi where instansi = :i and lower(berlaku) > :h)
                select tanggal, jenis, kode, pada, (array_agg(nama order by mulai desc))[1] nama, bool_or(mulai) mulai, bool_or(not mulai) akhir
                from titik group by tanggal, jenis, kode, pada order by tanggal desc, jenis desc, nama, kode, pada
                """)
                .param("i", instansi)
                .param("h", hari)
                .query((r, n) -> new Titik(
                        r.getObject("tanggal", LocalDate.class), KeadaanNanti.Jenis.valueOf(r.getString("jenis")), r.getString("kode"),
                        r.getString("nama"), r.getString("pada"),
                        !r.getBoolean("akhir")
                                ? KeadaanNanti.Perubahan.BARU
                                : r.getBoolean("mulai") ? KeadaanNanti.Perubahan.BERUBAH : KeadaanNanti.Perubahan.BERAKHIR))
                .list();
    }

    /** NIP of a person who would come back although another instansi has the person by then. */
    Optional<String> sudahDiTempatLain(String instansi, LocalDate tanggal) {
        return sql.sql("""
                select nip from organisasi.nip_instansi_lain(:i, array(
                    select lpad(v.nip::text, 18, '0') from organisasi.pegawai_versi v where v.instansi = :i and upper(v.berlaku) = :t))
                where sampai > :t limit 1
                """)
                .param("i", instansi)
                .param("t", tanggal)
                .query(String.class)
                .optional();
    }

    /** A person who ends or changes on the day, as recorded before it. */
    record Kembali(String nip, String nama) {}

    List<Kembali> kembali(String instansi, LocalDate tanggal) {
        return sql.sql("""
                select lpad(v.nip::text, 18, '0') nip, v.nama from organisasi.pegawai_versi v
                where v.instansi = :i and upper(v.berlaku) = :t
                """)
                .param("i", instansi)
                .param("t", tanggal)
                .query(Kembali.class)
                .list();
    }

    /**
     * Takes back what begins on the day, lets run on what it ended and brings back what it cancelled before it began. Right only for the last recorded day: nothing begins or ends
     * later, so what ended on the day had no end before.
     */
    void tarik(String instansi, LocalDate tanggal) {
        perbarui("""
                delete from organisasi.penempatan p
                where p.instansi = :i and (p.jenis <> 'DEFINITIF' and lower(p.berlaku) = :t
                    or p.jenis = 'DEFINITIF' and p.keadaan = :t)
                """, instansi, tanggal);
        perbarui("""
                update organisasi.penempatan set berlaku = coalesce(semula, daterange(lower(berlaku), null)), semula = null
                where instansi = :i and upper(berlaku) = :t and (semula is not null or jenis = 'DEFINITIF')
                """, instansi, tanggal);
        perbarui("""
                with kembali as (delete from organisasi.penempatan_batal where instansi = :i and dibatalkan = :t returning *)
                insert into organisasi.penempatan (id, instansi, pegawai, jabatan, jenis, penyetaraan, berlaku, keadaan)
                overriding system value
                select id, instansi, pegawai, jabatan, 'DEFINITIF', penyetaraan, berlaku, keadaan from kembali
                """, instansi, tanggal);
        perbarui("delete from organisasi.delegasi where instansi = :i and lower(berlaku) = :t", instansi, tanggal);
        for (String tabel : List.of("pegawai_versi", "jabatan_versi", "unit_versi", "pengaturan")) {
            perbarui("delete from organisasi." + tabel + " where instansi = :i and lower(berlaku) = :t", instansi, tanggal);
            perbarui("update organisasi." + tabel + " set berlaku = daterange(lower(berlaku), null) where instansi = :i"
                    + " and upper(berlaku) = :t", instansi, tanggal);
        }
    }

    private void perbarui(String perintah, String instansi, LocalDate tanggal) {
        sql.sql(perintah).param("i", instansi).param("t", tanggal).update();
    }
}
