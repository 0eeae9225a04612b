package id.tatakerja.naskah.nomor;

import id.tatakerja.bersama.Galat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number pattern such as <code>{klasifikasi}/{urut:000}/{unit}/{bulan_romawi}/{tahun}</code>.
 *
 * @param teks the pattern
 */
public record PolaNomor(String teks) {

    /** Taken when the instansi has set none. */
    public static final String BAWAAN = "{klasifikasi}/{urut}/{unit}/{bulan_romawi}/{tahun}";

    /** Taken for a Keputusan when the instansi has set none. */
    public static final String BAWAAN_KEPUTUSAN = "{klasifikasi}/{urut}/{jenis}/{unit}/{tahun}";

    static final List<String> ROMAWI = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private static final Pattern TANDA = Pattern.compile("\\{([a-z_]+)(?::(0{1,6}))?}");
    private static final Set<String> DIKENAL =
            Set.of("sifat", "klasifikasi", "urut", "unit", "kode_unit", "bulan_romawi", "bulan", "tahun", "jenis");
    private static final Pattern HURUF_TETAP = Pattern.compile("[A-Za-z0-9 ./()-]*");

    /** What is wrong with the pattern; empty when it can be used. */
    public List<Galat> periksa() {
        var galat = new ArrayList<Galat>();
        if (teks.isBlank() || teks.length() > 120) {
            galat.add(new Galat("pola", "POLA_TIDAK_SAH", "Pola nomor diisi, paling panjang 120 karakter."));
            return galat;
        }
        var cocok = TANDA.matcher(teks);
        var urut = 0;
        var tahun = 0;
        while (cocok.find()) {
            if (!DIKENAL.contains(cocok.group(1)) || cocok.group(2) != null && !cocok.group(1).equals("urut")) {
                galat.add(new Galat("pola", "TANDA_TIDAK_DIKENAL", "Tanda " + cocok.group()
                        + " tidak dikenal. Yang dapat dipakai: {sifat}, {klasifikasi}, {urut}, {urut:000}, {unit}, {kode_unit},"
                        + " {bulan_romawi}, {bulan}, {tahun}, {jenis}."));
            }
            urut += cocok.group(1).equals("urut") ? 1 : 0;
            tahun += cocok.group(1).equals("tahun") ? 1 : 0;
        }
        if (urut != 1 || tahun == 0) {
            galat.add(new Galat("pola", "POLA_TANPA_URUT", "Pola memuat {urut} tepat satu kali dan {tahun}, agar nomor tidak pernah berulang."));
        }
        if (!HURUF_TETAP.matcher(TANDA.matcher(teks).replaceAll("")).matches()) {
            galat.add(new Galat("pola", "HURUF_TIDAK_SAH", "Selain tanda, pola hanya memuat huruf, angka, spasi, garis miring, titik, kurung, dan"
                    + " tanda hubung. Periksa kurung kurawal yang tidak lengkap."));
        }
        return galat;
    }

    /**
     * The series of a letter: all tokens filled except the running number and the month, so that letters of one year share a counter.
     * The running number stands as {@code #}.
     */
    String deret(Map<String, String> nilai) {
        return isi(nilai, true);
    }

    /** The number with {@code #} in place of the running number. */
    String kerangka(Map<String, String> nilai) {
        return isi(nilai, false);
    }

    /** Least digits of the running number. */
    int lebar() {
        var cocok = TANDA.matcher(teks);
        while (cocok.find()) {
            if (cocok.group(1).equals("urut")) {
                return cocok.group(2) == null ? 1 : cocok.group(2).length();
            }
        }
        return 1;
    }

    /** An example of the number, for the settings page. */
    public String contoh(Map<String, String> nilai, int urut) {
        return kerangka(nilai).replace("#", ("%0" + lebar() + "d").formatted(urut));
    }

    /** The running number of a number written by hand, where it follows the pattern in any month. */
    Optional<Integer> urutDari(String nomor, Map<String, String> nilai) {
        var pola = new StringBuilder();
        var cocok = TANDA.matcher(teks);
        var akhir = 0;
        while (cocok.find()) {
            pola.append(Pattern.quote(teks.substring(akhir, cocok.start())));
            pola.append(switch (cocok.group(1)) {
                case "urut" -> "(\\d{1,6})";
                case "bulan" -> "\\d{2}";
                case "bulan_romawi" -> "[IVX]+";
                default -> Pattern.quote(nilai.getOrDefault(cocok.group(1), ""));
            });
            akhir = cocok.end();
        }
        pola.append(Pattern.quote(teks.substring(akhir)));
        var ditemukan = Pattern.compile(pola.toString(), Pattern.CASE_INSENSITIVE).matcher(nomor.strip());
        return ditemukan.matches() ? Optional.of(Integer.parseInt(ditemukan.group(1))).filter(u -> u > 0) : Optional.empty();
    }

    private String isi(Map<String, String> nilai, boolean tanpaBulan) {
        return TANDA.matcher(teks).replaceAll(m -> Matcher.quoteReplacement(switch (m.group(1)) {
            case "urut" -> "#";
            case "bulan", "bulan_romawi" -> tanpaBulan ? "*" : nilai.getOrDefault(m.group(1), "");
            default -> nilai.getOrDefault(m.group(1), "").replace("#", "").toUpperCase(Locale.ROOT);
        }));
    }
}
