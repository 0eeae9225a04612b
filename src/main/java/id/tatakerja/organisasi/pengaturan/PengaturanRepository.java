package id.tatakerja.organisasi.pengaturan;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.PengaturanInstansi;
import id.tatakerja.organisasi.acuan.MembacaAcuan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Settings as they were made, with dates. */
@Repository
class PengaturanRepository implements PengaturanInstansi {

    private final JdbcClient sql;
    private final Instansi.Pembaca instansi;
    private final MembacaAcuan acuan;

    PengaturanRepository(JdbcClient sql, Instansi.Pembaca instansi, MembacaAcuan acuan) {
        this.sql = sql;
        this.instansi = instansi;
        this.acuan = acuan;
    }

    @Override
    public String nilai(String kode, String unitKode, String kunci, LocalDate tanggal) {
        var milik = instansi.instansi(kode, tanggal).orElseGet(() -> instansi.wajib(kode));
        var butir = acuan.acuan(milik.regulasi())
                .paket()
                .pengaturan(kunci)
                .orElseThrow(() -> Penolakan.tidakMemenuhi(
                                "PENGATURAN_TIDAK_DIKENAL", "Peraturan instansi ini tidak mengenal pengaturan '" + kunci + "'.")
                        .sebagaiException());
        return diatur(kode, unitKode, tanggal).getOrDefault(kunci, butir.bawaan());
    }

    /** Values that were set, the one of the nearest unit on the line winning over those above and the instansi. */
    Map<String, String> diatur(String kode, String unitKode, LocalDate tanggal) {
        var hasil = new HashMap<String, String>();
        sql.sql("""
                with recursive garis (unit, induk, jarak) as (
                    select unit, induk, 1 from organisasi.unit_versi where instansi = :i and unit = :u and berlaku @> :t
                    union all
                    select v.unit, v.induk, g.jarak + 1 from organisasi.unit_versi v join garis g on v.unit = g.induk
                    where v.instansi = :i and v.berlaku @> :t and g.jarak < 50
                ), semua as (select unit, jarak from garis union all select '', 1000)
                select p.kunci, p.nilai from organisasi.pengaturan p join semua s on s.unit = p.unit
                where p.instansi = :i and p.berlaku @> :t order by s.jarak desc
                """)
                .param("i", kode)
                .param("u", unitKode)
                .param("t", tanggal)
                .query(r -> {
                    hasil.put(r.getString(1), r.getString(2));
                });
        return hasil;
    }

    /** The value set on the very unit (or instansi) on the day. */
    Optional<String> sendiri(String kode, String unitKode, String kunci, LocalDate tanggal) {
        return sql.sql("select nilai from organisasi.pengaturan where instansi = ? and unit = ? and kunci = ? and berlaku @> ?")
                .params(kode, unitKode, kunci, tanggal)
                .query(String.class)
                .optional();
    }

    /** What was weighed before the value of the very unit (or instansi) that holds on the day. */
    Optional<Pertimbangan> pertimbangan(String kode, String unitKode, String kunci, LocalDate tanggal) {
        return sql.sql("""
                select beban_kerja, rentang_kendali from organisasi.pengaturan
                where instansi = ? and unit = ? and kunci = ? and berlaku @> ? and beban_kerja <> ''
                """)
                .params(kode, unitKode, kunci, tanggal)
                .query((r, n) -> new Pertimbangan(r.getString(1), r.getString(2)))
                .optional();
    }

    /** Day on which the key of the very unit (or instansi) was last recorded to begin or end. */
    Optional<LocalDate> perubahanTerakhir(String kode, String unitKode, String kunci) {
        return sql.sql("""
                select greatest(lower(berlaku), upper(berlaku)) hari from organisasi.pengaturan
                where instansi = ? and unit = ? and kunci = ? order by hari desc limit 1
                """)
                .params(kode, unitKode, kunci)
                .query(LocalDate.class)
                .optional();
    }

    /** Sets from the day on, or ends the setting where there is no value; what began on the very day is replaced. */
    void atur(String kode, String unitKode, String kunci, Optional<String> nilai, Pertimbangan pertimbangan, LocalDate tanggal) {
        sql.sql("delete from organisasi.pengaturan where instansi = ? and unit = ? and kunci = ? and lower(berlaku) = ?")
                .params(kode, unitKode, kunci, tanggal)
                .update();
        sql.sql("""
                update organisasi.pengaturan set berlaku = daterange(lower(berlaku), ?)
                where instansi = ? and unit = ? and kunci = ? and upper_inf(berlaku)
                """)
                .params(tanggal, kode, unitKode, kunci)
                .update();
        nilai.ifPresent(n -> sql.sql("""
                insert into organisasi.pengaturan (instansi, unit, kunci, nilai, berlaku, beban_kerja, rentang_kendali)
                values (?, ?, ?, ?, daterange(?, null), ?, ?)
                """)
                .params(kode, unitKode, kunci, n, tanggal, pertimbangan.bebanKerja(), pertimbangan.rentangKendali())
                .update());
    }

    /** Whether the unit exists on the day. */
    boolean adaUnit(String kode, String unitKode, LocalDate tanggal) {
        return sql.sql("select 1 from organisasi.unit_versi where instansi = ? and unit = ? and berlaku @> ?")
                .params(kode, unitKode, tanggal)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
