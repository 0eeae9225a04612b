package id.tatakerja.organisasi.susunan;

import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.MembacaPejabat;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.SelamaKeadaan;
import id.tatakerja.organisasi.SelamaKeadaan.Bagian;
import id.tatakerja.organisasi.SelamaKeadaan.Pertanyaan;
import id.tatakerja.organisasi.UnitSusunan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** One query for each question, by index, whatever the size of the instansi. */
@Repository
class PejabatRepository implements MembacaPejabat {

    private static final String URUTAN = " case p.jenis when 'DEFINITIF' then 0 when 'PJ' then 1 when 'PLT' then 2 else 3 end, lower(p.berlaku), p.id";

    private final JdbcTemplate sql;
    private final SelamaKeadaan keadaan;

    PejabatRepository(JdbcTemplate sql, SelamaKeadaan keadaan) {
        this.keadaan = keadaan;
        this.sql = sql;
    }

    @Override
    public List<Dipegang> dipegang(String instansi, String nip, LocalDate tanggal) {
        return keadaan.ambil(instansi, Bagian.ORGANISASI, new TanyaDipegang(nip, tanggal), () -> bacaDipegang(instansi, nip, tanggal));
    }

    private record TanyaDipegang(String nip, LocalDate tanggal) implements Pertanyaan<List<Dipegang>> {}

    private record TanyaPejabat(Set<String> jabatan, LocalDate tanggal) implements Pertanyaan<Map<String, Pejabat>> {}

    private record TanyaOrang(Set<String> nip, LocalDate tanggal) implements Pertanyaan<Map<String, Orang>> {}

    private List<Dipegang> bacaDipegang(String instansi, String nip, LocalDate tanggal) {
        return List.copyOf(sql.query("""
                select p.jabatan, j.nama, p.jenis
                  from organisasi.pegawai_versi v
                  join organisasi.penempatan p on p.instansi = v.instansi and p.pegawai = v.pegawai and p.berlaku @> ?::date
                  join organisasi.jabatan_versi j on j.instansi = p.instansi and j.jabatan = p.jabatan and j.berlaku @> ?::date
                 where v.instansi = ? and v.nip = ?::bigint and v.berlaku @> ?::date
                 order by""" + URUTAN,
                (r, _) -> new Dipegang(r.getString(1), r.getString(2), Penempatan.Jenis.valueOf(r.getString(3))),
                tanggal, tanggal, instansi, nip, tanggal));
    }

    @Override
    public Map<String, Pejabat> pejabat(String instansi, Collection<String> jabatan, LocalDate tanggal) {
        return jabatan.isEmpty() ? Map.of()
                : keadaan.ambil(instansi, Bagian.ORGANISASI, new TanyaPejabat(Set.copyOf(jabatan), tanggal), () -> bacaPejabat(instansi, jabatan, tanggal));
    }

    private Map<String, Pejabat> bacaPejabat(String instansi, Collection<String> jabatan, LocalDate tanggal) {
        var kode = jabatan.stream().distinct().toArray(String[]::new);
        var pemangku = pemangku(instansi, kode, tanggal);
        var nama = new LinkedHashMap<String, String>();
        var hasil = new LinkedHashMap<String, Pejabat>();
        garis(instansi, kode, tanggal, nama).forEach((satu, naik) -> hasil.put(
                satu, new Pejabat(satu, nama.getOrDefault(satu, satu), naik.getFirst(), naik, pemangku.getOrDefault(satu, List.of()))));
        return Collections.unmodifiableMap(hasil);
    }

    private Map<String, List<UnitSusunan>> garis(String instansi, String[] kode, LocalDate tanggal, Map<String, String> nama) {
        var hasil = new LinkedHashMap<String, List<UnitSusunan>>();
        // Ten steps end a circle in the data, which is a finding and no reason to hang.
        sql.query("""
                with recursive naik as (
                    select j.jabatan, j.nama, j.unit, 0 as tingkat from organisasi.jabatan_versi j
                     where j.instansi = ? and j.jabatan = any (?) and j.berlaku @> ?::date
                    union all
                    select n.jabatan, n.nama, u.induk, n.tingkat + 1 from naik n
                      join organisasi.unit_versi u on u.instansi = ? and u.unit = n.unit and u.berlaku @> ?::date
                     where u.induk is not null and n.tingkat < 10)
                select n.jabatan, u.unit, u.nama, u.jenis, u.induk, u.model, u.urusan, n.nama from naik n
                  join organisasi.unit_versi u on u.instansi = ? and u.unit = n.unit and u.berlaku @> ?::date
                 order by n.jabatan, n.tingkat
                """,
                r -> {
                    nama.put(r.getString(1), r.getString(8));
                    hasil.computeIfAbsent(r.getString(1), _ -> new ArrayList<>()).add(new UnitSusunan(
                            r.getString(2), r.getString(3), JenisUnit.valueOf(r.getString(4)), Optional.ofNullable(r.getString(5)),
                            r.getString(6), List.of((String[]) r.getArray(7).getArray())));
                },
                instansi, kode, tanggal, instansi, tanggal, instansi, tanggal);
        return hasil;
    }

    private Map<String, List<Pemangku>> pemangku(String instansi, String[] kode, LocalDate tanggal) {
        var hasil = new LinkedHashMap<String, List<Pemangku>>();
        sql.query("""
                select v.pegawai, lpad(v.nip::text, 18, '0'), v.nama, v.gelar_depan, v.gelar_belakang, v.status, v.golongan, p.jabatan, p.jenis
                  from organisasi.penempatan p
                  join organisasi.pegawai_versi v on v.instansi = p.instansi and v.pegawai = p.pegawai and v.berlaku @> ?::date
                 where p.instansi = ? and p.jabatan = any (?) and p.berlaku @> ?::date
                 order by""" + URUTAN,
                r -> {
                    hasil.computeIfAbsent(r.getString(8), _ -> new ArrayList<>())
                            .add(new Pemangku(pegawai(r), Penempatan.Jenis.valueOf(r.getString(9))));
                },
                tanggal, instansi, kode, tanggal);
        return hasil;
    }

    @Override
    public Map<String, Orang> orang(String instansi, Collection<String> nip, LocalDate tanggal) {
        return nip.isEmpty() ? Map.of()
                : keadaan.ambil(instansi, Bagian.ORGANISASI, new TanyaOrang(Set.copyOf(nip), tanggal), () -> bacaOrang(instansi, nip, tanggal));
    }

    private Map<String, Orang> bacaOrang(String instansi, Collection<String> nip, LocalDate tanggal) {
        var hasil = new LinkedHashMap<String, Orang>();
        sql.query("""
                select v.pegawai, lpad(v.nip::text, 18, '0'), v.nama, v.gelar_depan, v.gelar_belakang, v.status, v.golongan, j.jabatan, j.nama
                  from organisasi.pegawai_versi v
                  left join organisasi.penempatan p on p.instansi = v.instansi and p.pegawai = v.pegawai and p.jenis = 'DEFINITIF'
                       and p.berlaku @> ?::date
                  left join organisasi.jabatan_versi j on j.instansi = p.instansi and j.jabatan = p.jabatan and j.berlaku @> ?::date
                 where v.instansi = ? and v.nip = any (?::bigint[]) and v.berlaku @> ?::date
                """,
                r -> {
                    var nama = r.getString(9);
                    hasil.put(r.getString(2), new Orang(pegawai(r), Optional.ofNullable(r.getString(8)), nama == null ? "" : nama));
                },
                tanggal, tanggal, instansi, nip.stream().distinct().toArray(String[]::new), tanggal);
        return Collections.unmodifiableMap(hasil);
    }

    @Override
    public Map<String, List<String>> kompetensi(String instansi, Collection<String> nip, LocalDate tanggal) {
        var hasil = new LinkedHashMap<String, List<String>>();
        if (!nip.isEmpty()) {
            sql.query(
                    "select lpad(nip::text, 18, '0'), kompetensi from organisasi.pegawai_versi where instansi = ? and nip = any (?::bigint[]) and berlaku @> ?::date",
                    r -> {
                        hasil.put(r.getString(1), List.of((String[]) r.getArray(2).getArray()));
                    },
                    instansi, nip.stream().distinct().toArray(String[]::new), tanggal);
        }
        return hasil;
    }

    @Override
    public Map<String, String> uraianTugas(String instansi, Collection<String> nip, LocalDate tanggal) {
        var hasil = new LinkedHashMap<String, String>();
        if (!nip.isEmpty()) {
            sql.query(
                    """
                    select o.nip, j.uraian_tugas from organisasi.penempatan p join organisasi.pegawai o on o.id = p.pegawai
                      join organisasi.jabatan_versi j on j.instansi = p.instansi and j.jabatan = p.jabatan and j.berlaku @> ?::date
                     where p.instansi = ? and o.nip = any (?::text[]) and p.jenis = 'DEFINITIF' and p.berlaku @> ?::date and j.uraian_tugas <> ''
                    """,
                    r -> {
                        hasil.put(r.getString(1), r.getString(2));
                    },
                    tanggal, instansi, nip.stream().distinct().toArray(String[]::new), tanggal);
        }
        return hasil;
    }

    @Override
    public Set<String> penyetaraan(String instansi, Collection<String> nip, LocalDate tanggal) {
        return nip.isEmpty() ? Set.of() : Set.copyOf(sql.queryForList(
                """
                select o.nip from organisasi.penempatan p join organisasi.pegawai o on o.id = p.pegawai
                 where p.instansi = ? and o.nip = any (?::text[]) and p.jenis = 'DEFINITIF' and p.berlaku @> ?::date and p.penyetaraan <> ''
                """, String.class, instansi, nip.stream().distinct().toArray(String[]::new), tanggal));
    }

    private static PegawaiSusunan pegawai(ResultSet r) throws SQLException {
        return new PegawaiSusunan(
                r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5),
                PegawaiSusunan.Status.valueOf(r.getString(6)), r.getString(7));
    }
}
