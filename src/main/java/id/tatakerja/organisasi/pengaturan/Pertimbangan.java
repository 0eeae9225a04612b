package id.tatakerja.organisasi.pengaturan;

import id.tatakerja.bersama.Galat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was weighed before a choice that the regulation ties to it.
 *
 * @param bebanKerja about the workload, empty text where nothing was weighed
 * @param rentangKendali about the span of control, empty text where nothing was weighed
 */
public record Pertimbangan(String bebanKerja, String rentangKendali) {

    /** Key under which the API and the form send the first. */
    public static final String KUNCI_BEBAN = "pertimbanganBebanKerja";

    /** Key under which the API and the form send the second. */
    public static final String KUNCI_RENTANG = "pertimbanganRentangKendali";

    /** Nothing weighed. */
    public static final Pertimbangan TIADA = new Pertimbangan("", "");

    /** Takes the two keys out of what was sent. */
    static Pertimbangan ambil(Map<String, @Nullable String> dikirim) {
        return new Pertimbangan(teks(dikirim.remove(KUNCI_BEBAN)), teks(dikirim.remove(KUNCI_RENTANG)));
    }

    private static String teks(@Nullable String isi) {
        return isi == null ? "" : isi.strip();
    }

    /** Whether nothing is recorded. */
    public boolean kosong() {
        return bebanKerja.isEmpty() && rentangKendali.isEmpty();
    }

    /** What is missing or too long. */
    List<Galat> periksa() {
        var galat = new ArrayList<Galat>();
        periksa(bebanKerja, KUNCI_BEBAN, "Tuliskan pertimbangan beban kerja sebelum memilih nilai ini.", galat);
        periksa(rentangKendali, KUNCI_RENTANG, "Tuliskan pertimbangan rentang kendali Pejabat Level I sebelum memilih nilai ini.", galat);
        return galat;
    }

    private static void periksa(String isi, String bidang, String pesan, List<Galat> galat) {
        if (isi.isEmpty()) {
            galat.add(new Galat(bidang, "PERTIMBANGAN_WAJIB", pesan));
        } else if (isi.length() > 2000) {
            galat.add(new Galat(bidang, "TERLALU_PANJANG", "Pertimbangan paling panjang 2.000 karakter."));
        }
    }
}
