package id.tatakerja.regulasi.alur.baca;

import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Hasil;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The closed grammar of conditions, which a standard engine evaluates as well. */
sealed interface Syarat {

    /** {@code ${hasil == '...'}}. */
    record Menurut(Hasil hasil) implements Syarat {}

    /** {@code ${bentuk == '...'}}. */
    record Dalam(Bentuk bentuk) implements Syarat {}

    Pattern BENTUK_BAKU = Pattern.compile("\\$\\{\\s*(hasil|bentuk)\\s*==\\s*'([A-Z_]+)'\\s*}");

    /** The condition of a flow; empty when it is none of the grammar. */
    static Optional<Syarat> baca(@Nullable String teks) {
        var cocok = BENTUK_BAKU.matcher(Objects.requireNonNullElse(teks, "").strip());
        if (!cocok.matches()) {
            return Optional.empty();
        }
        var kata = Objects.requireNonNull(cocok.group(2));
        return "hasil".equals(cocok.group(1))
                ? Arrays.stream(Hasil.values()).filter(h -> h.name().equals(kata)).findFirst().map(Menurut::new)
                : Arrays.stream(Bentuk.values()).filter(b -> b.name().equals(kata)).findFirst().map(Dalam::new);
    }
}
