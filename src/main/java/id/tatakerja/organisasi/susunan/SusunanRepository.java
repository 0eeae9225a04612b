package id.tatakerja.organisasi.susunan;

import id.tatakerja.bersama.Periode;
import id.tatakerja.organisasi.DelegasiPenilai;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.Jenjang;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.PenyusunSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Six queries in one snapshot, whatever the size of the instansi. */
@Repository
class SusunanRepository implements MembacaSusunan {

    private final JdbcTemplate sql;
    private final Instansi.Pembaca instansi;
    private final SusunanTersimpan tersimpan;
    private final TransactionTemplate satuSaat;

    SusunanRepository(JdbcTemplate sql, Instansi.Pembaca instansi, SusunanTersimpan tersimpan, PlatformTransactionManager pengelola) {
        satuSaat = new TransactionTemplate(pengelola);
        satuSaat.setReadOnly(true);
        satuSaat.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.sql = sql;
        this.instansi = instansi;
        this.tersimpan = tersimpan;
    }

    @Override
    public Susunan pada(String kode, LocalDate tanggal) {
        return tersimpan.ambil(kode, tanggal, () -> Objects.requireNonNull(satuSaat.execute(_ -> baca(kode, tanggal))));
    }

    private Susunan baca(String kode, LocalDate tanggal) {
        var regulasi = instansi.instansi(kode, tanggal).orElseGet(() -> instansi.wajib(kode)).regulasi();
        var hasil = new PenyusunSusunan(kode, regulasi, tanggal);
        baca("""
                select unit, nama, jenis, induk, model, urusan
                from organisasi.unit_versi where instansi = ? and berlaku @> ?
                """, kode, tanggal, r -> hasil.unit(new UnitSusunan(
                r.getString(1), r.getString(2), JenisUnit.valueOf(r.getString(3)),
                Optional.ofNullable(r.getString(4)), r.getString(5), List.of((String[]) r.getArray(6).getArray()))));
        baca("""
                select jabatan, nama, unit, jenis, jenjang, memimpin, kelas, kebutuhan, dasar_pengangkatan
                from organisasi.jabatan_versi where instansi = ? and berlaku @> ?
                """, kode, tanggal, r -> hasil.jabatan(jabatan(r)));
        bacaPegawai(kode, tanggal, hasil);
        baca("""
                select pemberi, penerima, unit, nip, lower(berlaku), upper(berlaku) - 1, dokumen
                from organisasi.delegasi where instansi = ? and berlaku @> ?
                order by lower(berlaku) desc, id desc
                """, kode, tanggal, r -> hasil.delegasi(new DelegasiPenilai(
                r.getString(1), r.getString(2), r.getString(3), Set.of((String[]) r.getArray(4).getArray()),
                masa(r, 5), r.getString(7))));
        baca("""
                select unit, kunci, nilai from organisasi.pengaturan where instansi = ? and berlaku @> ?
                """, kode, tanggal, r -> hasil.pengaturan(r.getString(1), r.getString(2), r.getString(3)));
        return hasil.jadi();
    }

    @Override
    public LocalDate hariIni(String kode) {
        return instansi.wajib(kode).hariIni();
    }

    @Override
    public ZoneId zona(String kode) {
        return instansi.wajib(kode).zonaWaktu();
    }

    private void bacaPegawai(String kode, LocalDate tanggal, PenyusunSusunan hasil) {
        var terakhir = new PegawaiSusunan[1];
        sql.query("""
                select v.pegawai, lpad(v.nip::text, 18, '0'), v.nama, v.gelar_depan, v.gelar_belakang, v.status, v.golongan,
                       p.jabatan, p.jenis, lower(p.berlaku), upper(p.berlaku) - 1, p.dasar
                from organisasi.pegawai_versi v
                left join organisasi.penempatan p
                  on p.instansi = v.instansi and p.pegawai = v.pegawai and p.berlaku @> ?
                where v.instansi = ? and v.berlaku @> ?
                order by v.pegawai
                """, r -> {
                    PegawaiSusunan orang = terakhir[0];
                    if (orang == null || orang.id() != r.getLong(1)) {
                        orang = pegawai(r);
                        terakhir[0] = orang;
                        hasil.pegawai(orang);
                    }
                    if (r.getString(8) != null) {
                        hasil.penempatan(new Penempatan(
                                orang, r.getString(8), Penempatan.Jenis.valueOf(r.getString(9)), masa(r, 10), r.getString(12)));
                    }
                }, tanggal, kode, tanggal);
    }

    private void baca(String pertanyaan, String kode, LocalDate tanggal, RowCallbackHandler baris) {
        sql.query(pertanyaan, baris, kode, tanggal);
    }

    private static JabatanSusunan jabatan(ResultSet r) throws SQLException {
        return new JabatanSusunan(
                r.getString(1), r.getString(2), r.getString(3), JenisJabatan.valueOf(r.getString(4)),
                Optional.ofNullable(r.getString(5)).map(Jenjang::valueOf), r.getBoolean(6), angka(r, 7), angka(r, 8),
                r.getString(9));
    }

    private static PegawaiSusunan pegawai(ResultSet r) throws SQLException {
        return new PegawaiSusunan(
                r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5),
                PegawaiSusunan.Status.valueOf(r.getString(6)), r.getString(7));
    }

    private static Optional<Integer> angka(ResultSet r, int kolom) throws SQLException {
        @Nullable Integer nilai = r.getObject(kolom, Integer.class);
        return Optional.ofNullable(nilai);
    }

    private static Periode masa(ResultSet r, int kolom) throws SQLException {
        return new Periode(
                r.getObject(kolom, LocalDate.class), Optional.ofNullable(r.getObject(kolom + 1, LocalDate.class)));
    }
}
