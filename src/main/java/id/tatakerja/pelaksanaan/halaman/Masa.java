package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.pelaksanaan.Isian;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days a reader looks at.
 *
 * @param dari first day, empty without a bound
 * @param sampai last day, empty without a bound
 */
record Masa(Optional<LocalDate> dari, Optional<LocalDate> sampai) {

    /** Without bounds. */
    static final Masa SEMUA = new Masa(Optional.empty(), Optional.empty());

    /**
     * What was typed.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 for days that are none or in the wrong order
     */
    static Masa baca(String dari, String sampai) {
        var isian = new Isian();
        var masa = new Masa(hari(isian, "dari", dari), hari(isian, "sampai", sampai));
        masa.urut(isian);
        isian.tuntas();
        return masa;
    }

    /** The same where the bounds that are missing are these. */
    Masa atau(LocalDate akhir, int harinya) {
        var sampainya = sampai.orElse(akhir);
        var masa = new Masa(Optional.of(dari.orElse(sampainya.minusDays(harinya))), Optional.of(sampainya));
        var isian = new Isian();
        masa.urut(isian);
        isian.tuntas();
        return masa;
    }

    /** Whether something that lasts so long has a day in it; what is not known is no bound. */
    boolean menyentuh(Optional<LocalDate> mulai, Optional<LocalDate> selesai) {
        return sampai.flatMap(s -> mulai.filter(s::isBefore)).isEmpty() && dari.flatMap(d -> selesai.filter(d::isAfter)).isEmpty();
    }

    private void urut(Isian isian) {
        if (dari.flatMap(d -> sampai.filter(d::isAfter)).isPresent()) {
            isian.salah("sampai", "URUTAN_TANGGAL", "Hari terakhir mendahului hari pertama. Tukar keduanya.");
        }
    }

    private static Optional<LocalDate> hari(Isian isian, String bidang, String teks) {
        var hari = Isian.hari(teks);
        if (hari.isEmpty() && !teks.isBlank()) {
            isian.salah(bidang, "TANGGAL_TIDAK_DIKENAL", "Tanggal ini tidak ada. Tulis seperti 2026-03-15.");
        }
        return hari;
    }
}
