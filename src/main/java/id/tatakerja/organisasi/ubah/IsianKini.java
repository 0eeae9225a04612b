package id.tatakerja.organisasi.ubah;

import id.tatakerja.organisasi.impor.berkas.Lembar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is recorded now of a unit, jabatan or person, by the column names of the import. */
@Repository
class IsianKini {

    private final JdbcClient sql;

    IsianKini(JdbcClient sql) {
        this.sql = sql;
    }

    /** The running state by column; empty where there is none. */
    Optional<Map<String, String>> isian(String instansi, Lembar lembar, String kode) {
        String pertanyaan = switch (lembar) {
            case UNIT -> """
                    select unit as kode, nama, jenis, coalesce(induk, '') as induk, model, array_to_string(urusan, '; ') as urusan
                    from organisasi.unit_versi where instansi = ? and unit = ? and upper_inf(berlaku)
                    """;
            case JABATAN -> """
                    select jabatan as kode, nama, unit, jenis, coalesce(jenjang, '') as jenjang,
                           case when memimpin then 'ya' else 'tidak' end as memimpin, coalesce(kelas::text, '') as kelas,
                           coalesce(kebutuhan::text, '') as kebutuhan, dasar_pengangkatan, bidang_keahlian, uraian_tugas
                    from organisasi.jabatan_versi where instansi = ? and jabatan = ? and upper_inf(berlaku)
                    """;
            case PEGAWAI -> """
                    select lpad(v.nip::text, 18, '0') as nip, v.nama, v.gelar_depan, v.gelar_belakang, v.status, v.golongan,
                           coalesce(p.jabatan, '') as jabatan, array_to_string(v.kompetensi, ';') as kompetensi, v.surel
                    from organisasi.pegawai_versi v
                    left join organisasi.penempatan p on p.instansi = v.instansi and p.pegawai = v.pegawai
                        and p.jenis = 'DEFINITIF' and upper_inf(p.berlaku)
                    where v.instansi = ? and v.pegawai = ?::bigint and upper_inf(v.berlaku)
                    """;
        };
        return sql.sql(pertanyaan).params(instansi, kode).query(IsianKini::baris).optional();
    }

    /** The internal number of the person of the NIP. */
    Optional<Long> pegawai(String instansi, String nip) {
        return sql.sql("select id from organisasi.pegawai where instansi = ? and nip = ?").params(instansi, nip).query(Long.class).optional();
    }

    private static Map<String, String> baris(ResultSet r, int nomor) throws SQLException {
        var hasil = new HashMap<String, String>();
        for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
            String nilai = r.getString(i);
            hasil.put(r.getMetaData().getColumnLabel(i), nilai == null ? "" : nilai);
        }
        return hasil;
    }
}
