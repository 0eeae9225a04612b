package id.tatakerja.tampilan;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a value is written that could not be read, by the type that was wanted. */
final class BentukNilai {

    private BentukNilai() {}

    /** A stable code: the day does not exist or is written otherwise, or the value is of another kind. */
    static String kode(@Nullable Class<?> jenis) {
        return jenis == LocalDate.class ? "TANGGAL_TIDAK_ADA" : "JENIS_NILAI";
    }

    /** A sentence with the mend. */
    static String saran(@Nullable Class<?> jenis) {
        if (jenis == null) {
            return "Periksa cara menulisnya.";
        }
        if (jenis == LocalDate.class) {
            return "Tulis tanggal yang ada pada kalender sebagai TTTT-BB-HH, misalnya 2026-03-15.";
        }
        if (Temporal.class.isAssignableFrom(jenis)) {
            return "Tulis waktu lengkap, misalnya 2026-03-15T08:00:00+07:00.";
        }
        if (jenis == boolean.class || jenis == Boolean.class) {
            return "Tulis true atau false.";
        }
        if (jenis.isPrimitive() || Number.class.isAssignableFrom(jenis)) {
            return "Tulis angka bulat tanpa titik, misalnya 25.";
        }
        if (jenis.isEnum()) {
            return "Pilih salah satu: " + Arrays.stream(jenis.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", ")) + ".";
        }
        if (jenis == String.class) {
            return "Tulis sebagai teks di antara tanda petik.";
        }
        if (jenis.isArray() || Collection.class.isAssignableFrom(jenis)) {
            return "Tulis sebagai daftar di antara kurung siku, tanpa isi yang kosong.";
        }
        return jenis.getName().startsWith("java.") ? "Periksa cara menulisnya." : "Tulis sebagai objek di antara kurung kurawal.";
    }
}
