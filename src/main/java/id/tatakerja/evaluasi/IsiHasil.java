package id.tatakerja.evaluasi;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A delivery as it was typed.
 *
 * @param uraian what was achieved, 10 to 8000 characters
 * @param target whether the target is stated to be met
 * @param ekspektasi whether the expectation is stated to be met
 * @param tautan addresses of the evidence, at most 10
 */
record IsiHasil(String uraian, boolean target, boolean ekspektasi, List<String> tautan) {

    private static final int TERPENDEK = 10;
    private static final int TERPANJANG = 8000;
    private static final int TAUTAN = 10;
    private static final int PANJANG_TAUTAN = 500;

    IsiHasil {
        tautan = List.copyOf(tautan);
    }

    /** From a form: one address a line. */
    static IsiHasil dari(String uraian, boolean target, boolean ekspektasi, String tautan) {
        return new IsiHasil(uraian.strip(), target, ekspektasi, Arrays.stream(tautan.split("\\s+")).filter(t -> !t.isEmpty()).toList());
    }

    /**
     * The same, checked.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 with the fields at fault
     */
    IsiHasil periksa() {
        var galat = new ArrayList<Galat>();
        if (uraian.strip().length() < TERPENDEK) {
            galat.add(new Galat("uraian", "URAIAN_WAJIB", "Uraikan hasilnya, sedikitnya " + TERPENDEK + " huruf, agar peninjau dapat membandingkannya dengan target."));
        } else if (uraian.length() > TERPANJANG) {
            galat.add(new Galat("uraian", "TERLALU_PANJANG", "Uraian hasil paling panjang " + TERPANJANG + " huruf. Ringkas, atau sebut tautan ke berkasnya."));
        }
        if (!target) {
            galat.add(new Galat("target", "PERNYATAAN_WAJIB", "Nyatakan bahwa target sudah terpenuhi. Bila belum, lanjutkan pekerjaannya lebih dahulu."));
        }
        if (tautan.size() > TAUTAN) {
            galat.add(new Galat("tautan", "TAUTAN_TERLALU_BANYAK", "Sebut paling banyak " + TAUTAN + " tautan bukti."));
        }
        if (tautan.stream().anyMatch(t -> !alamat(t))) {
            galat.add(new Galat("tautan", "TAUTAN_TIDAK_SAH", "Tautan bukti berawal https:// dan paling panjang " + PANJANG_TAUTAN + " huruf; tulis satu tautan setiap baris."));
        }
        if (!galat.isEmpty()) {
            throw Penolakan.galat(galat.getFirst().kode(), galat.getFirst().pesan(), galat).sebagaiException();
        }
        return new IsiHasil(uraian.strip(), true, ekspektasi, tautan);
    }

    private static boolean alamat(String tautan) {
        try {
            var uri = new URI(tautan);
            return tautan.length() <= PANJANG_TAUTAN && "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException bukanAlamat) {
            return false;
        }
    }
}
