package id.tatakerja.naskah.masuk;

import id.tatakerja.naskah.SalinanSurat;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Copies of letters of other governments as rows. */
@Repository
class SuratMasukRepository {

    private static final String TANPA_BERKAS =
            "select id, instansi, asal_instansi, asal_surat from naskah.surat where asal_instansi <> '' and status <> 'DITANDATANGANI'";

    private final JdbcClient sql;

    SuratMasukRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Somebody who may read a copy. */
    record Pihak(String peran, String jabatan, String nip) {}

    /** A copy whose signed file has not come. */
    record Menunggu(long surat, String instansi, String pengirim, long asal) {}

    Optional<SalinanSurat> keluar(String instansi, String nama, long surat) {
        return sql.sql("""
                select jenis, nomor, tanggal, hal, dari, kepada, tembusan, pemilik, isi, sidik_isi, kode_verifikasi from naskah.surat
                 where instansi = ? and id = ? and asal_instansi = '' and nomor is not null
                """)
                .params(instansi, surat)
                .query((r, _) -> new SalinanSurat(
                        instansi, nama, surat, JenisNaskah.valueOf(r.getString(1)), r.getString(2), r.getObject(3, LocalDate.class), r.getString(4), r.getString(5),
                        larik(r, 6), larik(r, 7), r.getString(8), r.getString(9), r.getString(10), r.getString(11)))
                .optional();
    }

    private static List<String> larik(ResultSet r, int kolom) throws SQLException {
        return List.of((String[]) r.getArray(kolom).getArray());
    }

    long simpan(SalinanSurat s, String instansi, String objek, Collection<Pihak> pihak) {
        var ada = sql.sql("select id from naskah.surat where instansi = ? and asal_instansi = ? and asal_surat = ?")
                .params(instansi, s.instansi(), s.surat())
                .query(Long.class)
                .optional();
        return ada.orElseGet(() -> tambah(s, instansi, objek, pihak));
    }

    private long tambah(SalinanSurat s, String instansi, String objek, Collection<Pihak> pihak) {
        return sql.sql("""
                with s as (
                    insert into naskah.surat (instansi, jenis, status, cara, nomor, tanggal, hal, objek, dari, kepada, tembusan, pemilik, isi, sidik_isi,
                        kode_verifikasi, oleh, asal_instansi, asal_nama, asal_surat)
                    values (:instansi, :jenis, 'TERBIT', 'DI_SINI', :nomor, :tanggal, :hal, :objek, :dari, :kepada, :tembusan, :pemilik, :isi::jsonb, :sidik,
                        :kode, 'sistem', :asal, :nama, :surat)
                    returning id),
                p as (
                    insert into naskah.pihak (surat, instansi, peran, jabatan, nip)
                    select s.id, :instansi, u.peran, u.jabatan, u.nip
                      from s, unnest(:peran::text[], :jabatanPihak::text[], :nipPihak::text[]) as u(peran, jabatan, nip))
                select id from s
                """)
                .param("instansi", instansi)
                .param("jenis", s.jenis().name())
                .param("nomor", s.nomor())
                .param("tanggal", s.tanggal())
                .param("hal", s.hal())
                .param("objek", objek)
                .param("dari", s.instansi().equals(instansi) || s.dari().contains(s.nama()) ? s.dari() : s.dari() + ", " + s.nama())
                .param("kepada", s.kepada().toArray(String[]::new))
                .param("tembusan", s.tembusan().toArray(String[]::new))
                .param("pemilik", s.pemilik())
                .param("isi", s.isi())
                .param("sidik", s.sidik())
                .param("kode", s.kodeVerifikasi())
                .param("asal", s.instansi())
                .param("nama", s.nama())
                .param("surat", s.surat())
                .param("peran", pihak.stream().map(Pihak::peran).toArray(String[]::new))
                .param("jabatanPihak", pihak.stream().map(Pihak::jabatan).toArray(String[]::new))
                .param("nipPihak", pihak.stream().map(Pihak::nip).toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    List<Menunggu> tanpaBerkas() {
        return sql.sql(TANPA_BERKAS + " order by id").query(SuratMasukRepository::menunggu).list();
    }

    Optional<Menunggu> tanpaBerkas(long surat) {
        return sql.sql(TANPA_BERKAS + " and id = ?").param(surat).query(SuratMasukRepository::menunggu).optional();
    }

    private static Menunggu menunggu(ResultSet r, int urut) throws SQLException {
        return new Menunggu(r.getLong(1), r.getString(2), r.getString(3), r.getLong(4));
    }
}
