package id.tatakerja.bersama;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Nomor Induk Pegawai of 18 digits: birth date (8), year and month of appointment or a PPPK code (6), sex (1), serial (3).
 * Unknown PPPK codes are accepted; digits 13-14 between 01 and 12 mark a PNS.
 *
 * @param angka the 18 digits without spaces
 */
public record Nip(String angka) {

    public Nip {
        periksa(angka).ifPresent(pesan -> {
            throw new IllegalArgumentException(pesan);
        });
    }

    /**
     * Says what is wrong with the text as a NIP.
     *
     * @return an Indonesian sentence naming the fault and the mend, or empty when the NIP is well formed
     */
    public static Optional<String> periksa(String teks) {
        if (teks.length() != 18) {
            return Optional.of("NIP harus 18 angka, yang diberikan " + teks.length() + " karakter. Periksa kembali NIP pada SK.");
        }
        if (!teks.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of("NIP hanya boleh berisi angka 0-9. Hapus spasi, tanda petik, atau huruf di dalamnya.");
        }
        if (tanggalLahir(teks).isEmpty()) {
            return Optional.of("Delapan angka pertama NIP (" + teks.substring(0, 8)
                    + ") bukan tanggal lahir yang ada. Tulis sebagai tahun, bulan, tanggal.");
        }
        if (teks.charAt(14) != '1' && teks.charAt(14) != '2') {
            return Optional.of("Angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan), yang diberikan " + teks.charAt(14) + ".");
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> tanggalLahir(String teks) {
        try {
            var tahun = Integer.parseInt(teks.substring(0, 4));
            if (tahun < 1900) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(tahun, Integer.parseInt(teks.substring(4, 6)), Integer.parseInt(teks.substring(6, 8))));
        } catch (DateTimeException tidakAda) {
            return Optional.empty();
        }
    }

    /** Whether digits 13-14 are a month, the mark of a PNS. */
    public boolean polaPns() {
        var kode = Integer.parseInt(angka.substring(12, 14));
        return kode >= 1 && kode <= 12;
    }

    /** The form for public pages and logs: the birth date and serial are hidden. */
    public String tersamar() {
        return "********" + " " + angka.substring(8, 12) + "** * ***";
    }

    /** The printed form in groups of 8, 6, 1 and 3 digits. */
    public String tercetak() {
        return angka.substring(0, 8) + " " + angka.substring(8, 14) + " " + angka.substring(14, 15) + " " + angka.substring(15);
    }

    /** Masked on purpose, so that a NIP never reaches a log by accident; use {@link #angka()} or {@link #tercetak()}. */
    @Override
    public String toString() {
        return tersamar();
    }
}
