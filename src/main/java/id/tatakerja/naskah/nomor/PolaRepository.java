package id.tatakerja.naskah.nomor;

import id.tatakerja.organisasi.SelamaKeadaan;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Patterns of an instansi; a change adds a row, so the history stays. */
@Repository
public class PolaRepository {

    private final JdbcClient sql;
    private final SelamaKeadaan keadaan;

    private record Tanya(Set<JenisNaskah> jenis) implements SelamaKeadaan.Pertanyaan<Map<JenisNaskah, SetelanNomor>> {}

    PolaRepository(JdbcClient sql, SelamaKeadaan keadaan) {
        this.keadaan = keadaan;
        this.sql = sql;
    }

    /** The pattern in force for the kind. */
    public SetelanNomor untuk(String instansi, JenisNaskah jenis) {
        return semua(instansi, List.of(jenis)).getOrDefault(jenis, SetelanNomor.bawaan(jenis));
    }

    /** Patterns in force for all kinds, in their order. */
    public List<SetelanNomor> semua(String instansi) {
        var milik = semua(instansi, Arrays.asList(JenisNaskah.values()));
        return Arrays.stream(JenisNaskah.values()).map(j -> milik.getOrDefault(j, SetelanNomor.bawaan(j))).toList();
    }

    private Map<JenisNaskah, SetelanNomor> semua(String instansi, List<JenisNaskah> jenis) {
        return keadaan.ambil(instansi, SelamaKeadaan.Bagian.NASKAH, new Tanya(Set.copyOf(jenis)), () -> baca(instansi, jenis));
    }

    private Map<JenisNaskah, SetelanNomor> baca(String instansi, List<JenisNaskah> jenis) {
        var hasil = new EnumMap<JenisNaskah, SetelanNomor>(JenisNaskah.class);
        sql.sql("""
                select distinct on (jenis) jenis, pola, klasifikasi, lanjut, lanjut_tahun from naskah.pola
                 where instansi = ? and jenis = any (?) order by jenis, id desc
                """)
                .param(instansi)
                .param(jenis.stream().map(Enum::name).toArray(String[]::new))
                .query(r -> {
                    var satu = JenisNaskah.valueOf(r.getString(1));
                    hasil.put(satu, new SetelanNomor(satu, new PolaNomor(r.getString(2)), r.getString(3), r.getInt(4), r.getInt(5), true));
                });
        return Collections.unmodifiableMap(hasil);
    }

    /** Adds a version. */
    public void simpan(String instansi, SetelanNomor s, String oleh) {
        sql.sql("insert into naskah.pola (instansi, jenis, pola, klasifikasi, lanjut, lanjut_tahun, oleh) values (?, ?, ?, ?, ?, ?, ?)")
                .params(instansi, s.jenis().name(), s.pola().teks(), s.klasifikasi(), s.lanjut(), s.lanjutTahun(), oleh)
                .update();
    }
}
