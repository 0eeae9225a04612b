package id.tatakerja.organisasi.temuan;

import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.acuan.Acuan;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Jabatan Pelaksana without duties, one finding for each unit: an import rarely brings the texts along. */
@Component
@Order(5)
class PemeriksaanUraian implements Pemeriksaan {

    private final JdbcClient sql;

    PemeriksaanUraian(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void periksa(Susunan susunan, Acuan acuan, Consumer<Temuan> temuan) {
        sql.sql("""
                select unit, count(*) from organisasi.jabatan_versi
                where instansi = ? and berlaku @> ? and jenis = 'PELAKSANA' and uraian_tugas = ''
                group by unit order by unit
                """)
                .params(susunan.instansi(), susunan.tanggal())
                .query(r -> {
                    long jumlah = r.getLong(2);
                    susunan.unit(r.getString(1)).ifPresent(u -> temuan.accept(
                            Temuan.pada(u, JenisTemuan.PELAKSANA_TANPA_URAIAN, jumlah + " jabatan", List.of())));
                });
    }
}
