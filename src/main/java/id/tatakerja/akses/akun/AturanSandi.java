package id.tatakerja.akses.akun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** What a password must be: long enough, not one of the commonest, not the user's own name (BSSN 4/2021 Pasal 27 ayat (1)). */
public final class AturanSandi {

    /** Fewest characters. */
    public static final int PALING_PENDEK = 12;

    static final int PALING_PANJANG = 200;

    private static final Set<String> UMUM = umum();
    private static final SecureRandom ACAK = new SecureRandom();
    // without letters and digits that look alike on paper
    private static final String HURUF = "abcdefghjkmnpqrstuvwxyz23456789";

    private AturanSandi() {}

    /** Says in Indonesian why the password is refused; empty when it is good. */
    public static Optional<String> periksa(String sandi, String namaPengguna) {
        if (sandi.codePointCount(0, sandi.length()) < PALING_PENDEK) {
            return Optional.of("Kata sandi paling sedikit " + PALING_PENDEK + " karakter. Beberapa kata yang mudah Anda ingat lebih baik daripada satu kata rumit.");
        }
        if (sandi.length() > PALING_PANJANG) {
            return Optional.of("Kata sandi paling banyak " + PALING_PANJANG + " karakter.");
        }
        var kecil = sandi.toLowerCase(Locale.ROOT);
        if (kecil.contains(namaPengguna.toLowerCase(Locale.ROOT))) {
            return Optional.of("Kata sandi tidak boleh memuat nama pengguna atau NIP Anda.");
        }
        if (kecil.chars().distinct().count() < 5 || berurutan(kecil)) {
            return Optional.of("Kata sandi ini hanya mengulang atau mengurutkan beberapa karakter. Pakai beberapa kata yang tidak berhubungan.");
        }
        if (UMUM.contains(inti(kecil))) {
            return Optional.of("Kata sandi ini termasuk yang paling sering dipakai orang sehingga mudah ditebak. Pakai beberapa kata yang tidak berhubungan.");
        }
        return Optional.empty();
    }

    /** A one-time password to be read out or written down, about 69 bits. */
    static String sekaliPakai() {
        return ACAK.ints(14, 0, HURUF.length())
                .mapToObj(i -> String.valueOf(HURUF.charAt(i)))
                .collect(Collectors.joining())
                .replaceAll("^(.{5})(.{5})", "$1-$2-");
    }

    /** A common word stays common with digits and signs around it and with digits that stand for letters. */
    private static String inti(String kecil) {
        var tengah = kecil.replaceAll("^[^a-z]+|[^a-z]+$", "");
        var terbaca = tengah.replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('4', 'a').replace('5', 's').replace('@', 'a').replace('$', 's')
                .replaceAll("[^a-z]", "");
        var asli = kecil.replaceAll("[^a-z]", "");
        return UMUM.contains(asli) ? asli : UMUM.contains(terbaca) ? terbaca : belahan(asli);
    }

    /** {@code rahasiarahasia} is {@code rahasia} said twice. */
    private static String belahan(String kata) {
        var separuh = kata.substring(0, kata.length() / 2);
        return kata.length() % 2 == 0 && kata.equals(separuh + separuh) ? separuh : kata;
    }

    private static boolean berurutan(String kata) {
        var searah = 0;
        for (var i = 1; i < kata.length(); i++) {
            searah += Math.abs(kata.charAt(i) - kata.charAt(i - 1)) <= 1 ? 1 : 0;
        }
        return searah >= kata.length() - 2;
    }

    private static Set<String> umum() {
        try {
            return new ClassPathResource("akses/sandi-umum.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(baris -> !baris.isBlank() && !baris.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException rusak) {
            throw new UncheckedIOException(rusak);
        }
    }
}
