package id.tatakerja.organisasi.impor;

import id.tatakerja.organisasi.HariBerlaku;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.wewenang.UrutanPerubahan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The running state of an instansi: versions without an end. */
@Repository
class KeadaanRepository {

    private final JdbcTemplate sql;

    KeadaanRepository(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The day of the last beginning or ending that is recorded. */
    private Optional<LocalDate> perubahanTerakhir(String instansi) {
        return Optional.ofNullable(sql.queryForObject("""
                select max(hari) from (
                    select max(greatest(lower(berlaku), upper(berlaku))) hari from organisasi.unit_versi where instansi = ?
                    union all select max(greatest(lower(berlaku), upper(berlaku))) from organisasi.jabatan_versi where instansi = ?
                    union all select max(greatest(lower(berlaku), upper(berlaku))) from organisasi.pegawai_versi where instansi = ?) semua
                """, LocalDate.class, instansi, instansi, instansi));
    }

    /**
     * Refuses a day too far ahead, and to go behind what is recorded already.
     *
     * @throws id.tatakerja.bersama.DitolakException TANGGAL_TIDAK_WAJAR, TANGGAL_TERLALU_JAUH or TANGGAL_MENDAHULUI
     */
    void periksaHari(Instansi milik, LocalDate tanggal) {
        HariBerlaku.wajib(milik.hariIni(), tanggal, "tanggal");
        perubahanTerakhir(milik.kode()).ifPresent(akhir -> UrutanPerubahan.tolakBilaMendahului(milik.hariIni(), akhir, tanggal, "data"));
    }

    /** The whole running state. */
    Rencana.Kini kini(String instansi) {
        return new Rencana.Kini(unit(instansi), jabatan(instansi), pegawai(instansi));
    }

    private Map<String, Keadaan> unit(String instansi) {
        return baca("""
                select unit, nama, jenis, coalesce(induk, ''), model, array_to_string(urusan, ';')
                from organisasi.unit_versi where instansi = ? and upper_inf(berlaku) order by unit
                """, instansi);
    }

    private Map<String, Keadaan> jabatan(String instansi) {
        return baca("""
                select jabatan, nama, unit, jenis, coalesce(jenjang, ''), case when memimpin then 'ya' else 'tidak' end,
                       coalesce(kelas::text, ''), coalesce(kebutuhan::text, ''), dasar_pengangkatan, bidang_keahlian, uraian_tugas
                from organisasi.jabatan_versi where instansi = ? and upper_inf(berlaku) order by jabatan
                """, instansi);
    }

    private Map<String, Keadaan> pegawai(String instansi) {
        return baca("""
                select lpad(v.nip::text, 18, '0'), v.nama, v.gelar_depan, v.gelar_belakang, v.status, v.golongan,
                       coalesce(p.jabatan, ''), array_to_string(v.kompetensi, ';'), v.surel
                from organisasi.pegawai_versi v
                left join organisasi.penempatan p
                  on p.instansi = v.instansi and p.pegawai = v.pegawai and p.jenis = 'DEFINITIF' and upper_inf(p.berlaku)
                where v.instansi = ? and upper_inf(v.berlaku) order by v.nip
                """, instansi);
    }

    /** First day of each person on the jabatan held now, by NIP. */
    Map<String, String> tmt(String instansi) {
        var hasil = new HashMap<String, String>();
        sql.query("""
                select g.nip, lower(p.berlaku)::text
                from organisasi.penempatan p join organisasi.pegawai g on g.instansi = p.instansi and g.id = p.pegawai
                where p.instansi = ? and p.jenis = 'DEFINITIF' and upper_inf(p.berlaku) and not lower_inf(p.berlaku)
                """, r -> {
            hasil.put(r.getString(1), r.getString(2));
        }, instansi);
        return hasil;
    }

    /** Until when another instansi has a pegawai of the NIP; the far future while it still has. Says nothing more. */
    Map<String, LocalDate> sampaiDiInstansiLain(String instansi, List<String> nip) {
        var hasil = new HashMap<String, LocalDate>();
        sql.query("select nip, sampai from organisasi.nip_instansi_lain(?, ?)", r -> {
            hasil.put(r.getString(1), r.getObject(2, LocalDate.class));
        }, instansi, nip.toArray(String[]::new));
        return hasil;
    }

    private Map<String, Keadaan> baca(String pertanyaan, String instansi) {
        var hasil = new LinkedHashMap<String, Keadaan>();
        sql.query(pertanyaan, r -> {
            int kolom = r.getMetaData().getColumnCount();
            var isi = new ArrayList<String>(kolom);
            for (int i = 2; i <= kolom; i++) {
                isi.add(Objects.requireNonNull(r.getString(i)));
            }
            String kode = Objects.requireNonNull(r.getString(1));
            hasil.put(kode, new Keadaan(kode, isi));
        }, instansi);
        return hasil;
    }
}
