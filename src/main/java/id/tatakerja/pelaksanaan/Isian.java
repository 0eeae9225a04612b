package id.tatakerja.pelaksanaan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at what was typed, field by field, and collects every fault before it refuses. */
public final class Isian {

    /** Most whole rupiah of one amount. */
    public static final long UANG_TERBANYAK = 9_999_999_999_999L;
    /** Longest text of a field that is more than a name. */
    public static final int PANJANG = 4000;
    /** Longest name. */
    public static final int PENDEK = 300;

    private final List<Galat> galat = new ArrayList<>();

    /** A text without blanks around it; empty for nothing. */
    public static String bersih(@Nullable String teks) {
        return teks == null ? "" : teks.strip();
    }

    /** A day as a form sends it; empty for anything else. */
    public static Optional<LocalDate> hari(@Nullable String teks) {
        try {
            return bersih(teks).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(bersih(teks))).filter(Isian::wajar);
        } catch (DateTimeException bukanTanggal) {
            return Optional.empty();
        }
    }

    private static boolean wajar(LocalDate hari) {
        return hari.getYear() >= 1990 && hari.getYear() <= 2100;
    }

    /** Whole rupiah as people write them, with or without dots; empty for anything else. */
    public static Optional<Long> uang(@Nullable String teks) {
        var angka = bersih(teks).replaceAll("^[Rr][Pp]\\.?\\s*", "").replaceAll("(?<=\\d)[.\\s](?=\\d{3}(\\D|$))", "");
        return angka.matches("\\d{1,13}") ? Optional.of(Long.valueOf(angka)) : Optional.empty();
    }

    /** A whole number of at most nine digits. */
    public static Optional<Integer> bilangan(@Nullable String teks) {
        return bersih(teks).matches("\\d{1,9}") ? Optional.of(Integer.valueOf(bersih(teks))) : Optional.empty();
    }

    /** A number of a thing of the application. */
    public static Optional<Long> nomor(@Nullable String teks) {
        return bersih(teks).matches("\\d{1,18}") ? Optional.of(Long.valueOf(bersih(teks))) : Optional.empty();
    }

    /** Notes a fault. */
    public void salah(String bidang, String kode, String pesan) {
        galat.add(new Galat(bidang, kode, pesan));
    }

    /** A text that must be there and not be longer than that. */
    public String wajib(String bidang, @Nullable String nilai, int paling, String pesan) {
        var isi = boleh(bidang, nilai, paling);
        if (isi.isEmpty()) {
            salah(bidang, "WAJIB_DIISI", pesan);
        }
        return isi;
    }

    /** A text that may be empty but not longer than that. */
    public String boleh(String bidang, @Nullable String nilai, int paling) {
        var isi = bersih(nilai);
        if (isi.length() > paling) {
            salah(bidang, "TERLALU_PANJANG", "Isi paling banyak " + paling + " karakter, yang ditulis " + isi.length() + ".");
        } else if (isi.indexOf('\0') >= 0) {
            salah(bidang, "TIDAK_SAH", "Isian memuat huruf yang tidak dapat disimpan. Ketik ulang.");
        }
        return isi;
    }

    /** A period both ends of which must be there and in order; any day where it is not. */
    public Masa masa(String awal, @Nullable LocalDate mulai, String akhir, @Nullable LocalDate selesai) {
        for (var b : List.of(awal, akhir)) {
            var hari = b.equals(awal) ? mulai : selesai;
            if (hari == null) {
                salah(b, "WAJIB_DIISI", b.equals(awal) ? "Isi tanggal mulai." : "Isi tanggal selesai.");
            } else if (!wajar(hari)) {
                salah(b, "TANGGAL_DI_LUAR_BATAS", "Tulis tanggal antara tahun 1990 dan 2100.");
            }
        }
        if (mulai != null && selesai != null && selesai.isBefore(mulai)) {
            salah(akhir, "TANGGAL_TERBALIK", "Tanggal selesai mendahului tanggal mulai. Perbaiki salah satunya.");
        }
        return mulai == null || selesai == null ? new Masa(LocalDate.EPOCH, LocalDate.EPOCH) : new Masa(mulai, selesai);
    }

    /** A period, both ends included. */
    public record Masa(LocalDate mulai, LocalDate selesai) {}

    /** A refusal because of one field (422). */
    public static RuntimeException tolak(String bidang, String kode, String pesan) {
        return Penolakan.galat(kode, pesan, List.of(new Galat(bidang, kode, pesan))).sebagaiException();
    }

    /** Whether anything is wrong so far. */
    public boolean bersalah() {
        return !galat.isEmpty();
    }

    /**
     * Ends the look.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 with every fault found
     */
    public void tuntas() {
        if (!galat.isEmpty()) {
            throw Penolakan.galat(galat.getFirst().kode(), galat.getFirst().pesan(), galat).sebagaiException();
        }
    }
}
