package id.tatakerja.pelaksanaan.arahan;

import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.regulasi.Pengaturan;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.TabelPerencanaan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Component;

/** The interval at which a unit wants to hear of its work: a week, a month, or a quarter. */
@Component
class SelangKerja {

    private final SusunanSesaat susunan;
    private final Regulasi regulasi;

    SelangKerja(SusunanSesaat susunan, Regulasi regulasi) {
        this.susunan = susunan;
        this.regulasi = regulasi;
    }

    private String selang(Kerja k) {
        return susunan.kini(k.instansi()).pengaturan(k.asal().unitPemilik(), TabelPerencanaan.KUNCI_SELANG)
                .or(() -> regulasi.paket(k.asal().paket()).flatMap(p -> p.pengaturan(TabelPerencanaan.KUNCI_SELANG)).map(Pengaturan::bawaan)).orElse("");
    }

    private static LocalDate awal(LocalDate hari, String selang) {
        return switch (selang) {
            case "MINGGUAN" -> hari.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "TRIWULAN" -> hari.withDayOfMonth(1).minusMonths((hari.getMonthValue() - 1) % 3);
            default -> hari.withDayOfMonth(1);
        };
    }

    /** First day of the interval in which today falls. */
    LocalDate awalMasaIni(Kerja k) {
        return awal(k.hari(), selang(k));
    }

    /** First day of the interval before. */
    LocalDate awalMasaLalu(Kerja k) {
        var selang = selang(k);
        return awal(awal(k.hari(), selang).minusDays(1), selang);
    }
}
