package id.tatakerja.organisasi.impor;

import id.tatakerja.organisasi.impor.berkas.Lembar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes a plan with whole arrays, a dozen statements whatever its size. Nothing that was in force on an earlier day is lost. */
@Repository
class PenulisRencana {

    private final JdbcTemplate sql;

    PenulisRencana(JdbcTemplate sql) {
        this.sql = sql;
    }

    void tulis(String instansi, Rencana rencana, Kemajuan kemajuan) {
        kemajuan.sampai(50, "Menulis unit");
        unit(instansi, rencana);
        kemajuan.sampai(60, "Menulis jabatan");
        jabatan(instansi, rencana);
        kemajuan.sampai(70, "Menulis pegawai");
        pegawai(instansi, rencana);
        kemajuan.sampai(80, "Menulis penempatan");
        penempatan(instansi, rencana);
    }

    private void unit(String instansi, Rencana rencana) {
        List<Keadaan> tulis = rencana.unit().tulis();
        identitas("insert into organisasi.unit (instansi, kode) select ?, * from unnest(?) on conflict do nothing", instansi, tulis);
        tutup("unit", instansi, rencana.unit().tutup(), rencana.tanggal());
        sql.update("""
                insert into organisasi.unit_versi (instansi, unit, nama, jenis, induk, model, urusan, berlaku)
                select ?, b.kode, b.nama, b.jenis, nullif(b.induk, ''), b.model,
                    case b.urusan when '' then '{}' else string_to_array(b.urusan, ';') end, daterange(greatest(b.mulai::date, (
                    select max(upper(v.berlaku)) from organisasi.unit_versi v where v.instansi = ? and v.unit = b.kode)), null)
                from unnest(?, ?, ?, ?, ?, ?, ?) as b (kode, nama, jenis, induk, model, urusan, mulai)
                """, parameter(List.of(instansi, instansi), Lembar.UNIT, tulis, rencana.mulaiUnit(), rencana.tanggal()));
    }

    private void jabatan(String instansi, Rencana rencana) {
        List<Keadaan> tulis = rencana.jabatan().tulis();
        identitas("insert into organisasi.jabatan (instansi, kode) select ?, * from unnest(?) on conflict do nothing", instansi, tulis);
        tutup("jabatan", instansi, rencana.jabatan().tutup(), rencana.tanggal());
        sql.update("""
                insert into organisasi.jabatan_versi (instansi, jabatan, nama, unit, jenis, jenjang, memimpin, kelas, kebutuhan,
                    dasar_pengangkatan, bidang_keahlian, uraian_tugas, berlaku)
                select ?, b.kode, b.nama, b.unit, b.jenis, nullif(b.jenjang, ''), b.memimpin = 'ya', nullif(b.kelas, '')::int,
                    nullif(b.kebutuhan, '')::int, b.dasar, b.keahlian, b.uraian, daterange(greatest(b.mulai::date, (
                    select max(upper(v.berlaku)) from organisasi.jabatan_versi v where v.instansi = ? and v.jabatan = b.kode)), null)
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    as b (kode, nama, unit, jenis, jenjang, memimpin, kelas, kebutuhan, dasar, keahlian, uraian, mulai)
                """, parameter(List.of(instansi, instansi), Lembar.JABATAN, tulis, rencana.mulaiJabatan(), rencana.tanggal()));
    }

    private void pegawai(String instansi, Rencana rencana) {
        List<Keadaan> tulis = rencana.pegawai().tulis();
        identitas("insert into organisasi.pegawai (instansi, nip) select ?, * from unnest(?) on conflict do nothing", instansi, tulis);
        String[] tutup = rencana.pegawai().tutup().toArray(String[]::new);
        sql.update("""
                delete from organisasi.pegawai_versi
                where instansi = ? and nip = any (?::bigint[]) and lower(berlaku) >= ?
                """, instansi, tutup, rencana.tanggal());
        sql.update("""
                update organisasi.pegawai_versi set berlaku = daterange(lower(berlaku), ?)
                where instansi = ? and nip = any (?::bigint[]) and upper_inf(berlaku)
                """, rencana.tanggal(), instansi, tutup);
        sql.update("""
                insert into organisasi.pegawai_versi (instansi, pegawai, nip, nama, gelar_depan, gelar_belakang, status, golongan,
                    kompetensi, surel, berlaku)
                select ?, p.id, b.nip::bigint, b.nama, b.depan, b.belakang, b.status, b.golongan,
                    case b.kompetensi when '' then '{}' else string_to_array(b.kompetensi, ';') end, b.surel,
                    daterange(greatest(b.mulai::date, (
                    select max(upper(v.berlaku)) from organisasi.pegawai_versi v where v.nip = b.nip::bigint)), null)
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    as b (nip, nama, depan, belakang, status, golongan, jabatan, kompetensi, surel, mulai)
                join organisasi.pegawai p on p.instansi = ? and p.nip = b.nip
                """, gabung(
                        parameter(List.of(instansi), Lembar.PEGAWAI, tulis, rencana.mulaiPegawai(), rencana.tanggal()), instansi));
    }

    private void penempatan(String instansi, Rencana rencana) {
        LocalDate tanggal = rencana.tanggal();
        var pindah = rencana.pegawai().berubah().stream()
                .filter(b -> !b.sebelum().nilai(Lembar.PEGAWAI, "jabatan").equals(b.sesudah().nilai(Lembar.PEGAWAI, "jabatan")))
                .map(Perubahan.Berubah::sesudah)
                .toList();
        String[] pergi = kode(rencana.pegawai().berakhir());
        String[] lepas = gabungKode(kode(pindah), pergi);
        // what this very state brought is replaced; what an earlier one promised comes back when this one is taken back
        sql.update("""
                with batal as (
                    delete from organisasi.penempatan p using organisasi.pegawai o
                    where o.instansi = ? and o.nip = any (?) and p.pegawai = o.id and p.jenis = 'DEFINITIF' and lower(p.berlaku) >= ?
                    returning p.id, p.instansi, p.pegawai, p.jabatan, p.penyetaraan, p.berlaku, p.keadaan)
                insert into organisasi.penempatan_batal (id, instansi, pegawai, jabatan, penyetaraan, berlaku, keadaan, dibatalkan)
                select b.*, ?::date from batal b where b.keadaan <> ?::date
                """, instansi, lepas, tanggal, tanggal, tanggal);
        sql.update("""
                update organisasi.penempatan p set berlaku = daterange(lower(p.berlaku), ?), semula = p.berlaku
                from organisasi.pegawai o
                where o.instansi = ? and p.pegawai = o.id and lower(p.berlaku) < ? and (upper_inf(p.berlaku) or upper(p.berlaku) > ?)
                  and (o.nip = any (?) and p.jenis = 'DEFINITIF' or o.nip = any (?) or p.jabatan = any (?))
                """, tanggal, instansi, tanggal, tanggal, lepas, pergi, kode(rencana.jabatan().berakhir()));
        var masuk = new ArrayList<>(rencana.pegawai().baru());
        masuk.addAll(pindah);
        List<Keadaan> duduk = masuk.stream()
                .filter(k -> !k.nilai(Lembar.PEGAWAI, "jabatan").isEmpty())
                .toList();
        sql.update("""
                insert into organisasi.penempatan (instansi, pegawai, jabatan, jenis, berlaku, keadaan)
                select ?, d.pegawai, d.jabatan, 'DEFINITIF', daterange(d.mulai, null), least(d.mulai, ?::date)
                from (select o.id pegawai, b.jabatan, greatest(b.mulai::date, (
                        select max(upper(p.berlaku)) from organisasi.penempatan p where p.pegawai = o.id and p.jenis = 'DEFINITIF')) mulai
                    from unnest(?, ?, ?) as b (nip, jabatan, mulai)
                    join organisasi.pegawai o on o.instansi = ? and o.nip = b.nip) d
                """, instansi, tanggal, kode(duduk),
                duduk.stream().map(k -> k.nilai(Lembar.PEGAWAI, "jabatan")).toArray(String[]::new),
                duduk.stream()
                        .map(k -> rencana.mulaiPenempatan().getOrDefault(k.kode(), tanggal).toString())
                        .toArray(String[]::new),
                instansi);
    }

    private void identitas(String perintah, String instansi, List<Keadaan> tulis) {
        sql.update(perintah, instansi, kode(tulis));
    }

    /** A version that began on the very day is replaced; an older one ends the day before. */
    private void tutup(String tabel, String instansi, List<String> kode, LocalDate tanggal) {
        String[] semua = kode.toArray(String[]::new);
        sql.update("delete from organisasi." + tabel + "_versi where instansi = ? and " + tabel
                + " = any (?) and lower(berlaku) >= ?", instansi, semua, tanggal);
        sql.update("update organisasi." + tabel + "_versi set berlaku = daterange(lower(berlaku), ?) where instansi = ? and " + tabel
                + " = any (?) and upper_inf(berlaku)", tanggal, instansi, semua);
    }

    /** The leading parameters, then one array for the code, for each value and for the first day. */
    private static Object[] parameter(
            List<Object> awal, Lembar lembar, List<Keadaan> tulis, Map<String, LocalDate> mulai, LocalDate tanggal) {
        var hasil = new ArrayList<Object>(awal);
        hasil.add(kode(tulis));
        for (int i = 0; i < Keadaan.bidang(lembar).size(); i++) {
            int kolom = i;
            hasil.add(tulis.stream().map(k -> k.isi().get(kolom)).toArray(String[]::new));
        }
        hasil.add(tulis.stream()
                .map(k -> mulai.getOrDefault(k.kode(), tanggal).toString())
                .toArray(String[]::new));
        return hasil.toArray();
    }

    private static Object[] gabung(Object[] awal, Object akhir) {
        var hasil = new ArrayList<>(List.of(awal));
        hasil.add(akhir);
        return hasil.toArray();
    }

    private static String[] kode(List<Keadaan> semua) {
        return semua.stream().map(Keadaan::kode).toArray(String[]::new);
    }

    private static String[] gabungKode(String[] satu, String[] lain) {
        var hasil = new ArrayList<>(List.of(satu));
        hasil.addAll(List.of(lain));
        return hasil.toArray(String[]::new);
    }
}
