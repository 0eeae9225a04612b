package id.tatakerja.naskah.nomor;

import id.tatakerja.bersama.Penolakan;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the next number. The counter's row stays locked until the letter's transaction ends: a rollback gives the number back, and two
 * transactions never hold the same. A number that was entered by hand before the counter reached it is skipped; the register has it.
 */
@Service
public class MemberiNomor {

    /** Numbers entered ahead by hand that may stand in a row before somebody must look. */
    private static final int BATAS_LOMPAT = 1000;

    private final JdbcClient sql;
    private final PolaRepository pola;

    MemberiNomor(JdbcClient sql, PolaRepository pola) {
        this.sql = sql;
        this.pola = pola;
    }

    /**
     * A number taken.
     *
     * @param nomor the number
     * @param surat number under which the letter must be stored in the same transaction
     */
    public record Nomor(String nomor, long surat) {}

    /** The series that the letter belongs to: the order in which several letters take their numbers. */
    public String deret(PermintaanNomor p) {
        var setelan = pola.untuk(p.instansi(), p.jenis());
        return setelan.pola().deret(p.nilai(setelan.klasifikasi()));
    }

    /** Takes the next number inside the running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Nomor ambil(PermintaanNomor p) {
        var setelan = pola.untuk(p.instansi(), p.jenis());
        var nilai = p.nilai(setelan.klasifikasi());
        var kerangka = setelan.pola().kerangka(nilai);
        for (var kali = 0; kali < BATAS_LOMPAT; kali++) {
            var satu = coba(p, setelan, nilai, kerangka);
            if (satu.isPresent()) {
                return satu.get();
            }
        }
        throw Penolakan.bentrok("NOMOR_TERHALANG", "Nomor berikutnya sudah dicatat untuk surat lain. Periksa register nomor.").sebagaiException();
    }

    private Optional<Nomor> coba(PermintaanNomor p, SetelanNomor setelan, Map<String, String> nilai, String kerangka) {
        var deret = setelan.pola().deret(nilai);
        var tahun = p.tanggal().getYear();
        var awal = setelan.awal(tahun);
        return sql.sql("""
                with n as (
                    insert into naskah.penghitung (instansi, deret, tahun, awal, terakhir) values (:instansi, :deret, :tahun, :awal, :awal + 1)
                    on conflict (instansi, deret, tahun) do update set terakhir = penghitung.terakhir + 1
                    returning terakhir)
                insert into naskah.register (instansi, deret, tahun, urut, nomor, jenis, tanggal, hal, asal, surat, oleh)
                select :instansi, :deret, :tahun, terakhir,
                       replace(:kerangka, '#', lpad(terakhir::text, greatest(:lebar, length(terakhir::text)), '0')),
                       :jenis, :tanggal, :hal, 'APLIKASI', nextval(pg_get_serial_sequence('naskah.surat', 'id')), :oleh
                  from n
                on conflict do nothing
                returning nomor, surat
                """)
                .param("instansi", p.instansi())
                .param("deret", deret)
                .param("tahun", tahun)
                .param("awal", awal)
                .param("kerangka", kerangka)
                .param("lebar", setelan.pola().lebar())
                .param("jenis", p.jenis().name())
                .param("tanggal", p.tanggal())
                .param("hal", p.hal())
                .param("oleh", p.oleh())
                .query((r, _) -> new Nomor(r.getString(1), r.getLong(2)))
                .optional();
    }
}
