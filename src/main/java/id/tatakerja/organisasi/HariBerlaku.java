package id.tatakerja.organisasi;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * From which day a change may hold: the one rule for everything of an instansi that has a first day. A year typed wrong would
 * otherwise bar every change until then, for nothing may go behind what is recorded.
 */
public final class HariBerlaku {

    private static final int TAHUN_AWAL = 1945;
    private static final int TAHUN_AKHIR = 2100;

    private HariBerlaku() {}

    /** Whether a day can be meant at all, as a first or a last one: years 1945 to 2100. */
    public static boolean wajar(LocalDate hari) {
        return hari.getYear() >= TAHUN_AWAL && hari.getYear() <= TAHUN_AKHIR;
    }

    /** The last day from which a change may hold: one year after the given one. */
    public static LocalDate paling(LocalDate hariIni) {
        return hariIni.plusYears(1);
    }

    /**
     * The fault of a first day, if it has one.
     *
     * @param hariIni today where the instansi is
     * @param hari first day of the change
     * @param bidang name of the field
     */
    public static Optional<Galat> periksa(LocalDate hariIni, LocalDate hari, String bidang) {
        String sebutan = bidang.equals("tanggal") ? "berlaku" : bidang;
        if (!wajar(hari)) {
            return Optional.of(new Galat(bidang, "TANGGAL_TIDAK_WAJAR", "Tahun pada tanggal " + sebutan + " tidak wajar. Pilih hari sejak "
                    + TAHUN_AWAL + " sampai " + Teks.tanggal(paling(hariIni)) + "."));
        }
        if (hari.isAfter(paling(hariIni))) {
            return Optional.of(new Galat(bidang, "TANGGAL_TERLALU_JAUH", "Tanggal " + sebutan + " " + Teks.tanggal(hari)
                    + " lebih dari satu tahun di depan. Periksa tahunnya; pilih hari sampai " + Teks.tanggal(paling(hariIni))
                    + ", dan catat perubahan yang lebih jauh bila waktunya sudah dekat."));
        }
        return Optional.empty();
    }

    /**
     * Refuses a first day that has a fault.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 TANGGAL_TIDAK_WAJAR or TANGGAL_TERLALU_JAUH naming the field
     */
    public static void wajib(LocalDate hariIni, LocalDate hari, String bidang) {
        periksa(hariIni, hari, bidang).ifPresent(galat -> {
            throw Penolakan.galat(galat.kode(), galat.pesan(), List.of(galat)).sebagaiException();
        });
    }
}
