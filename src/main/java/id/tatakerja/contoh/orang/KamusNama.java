package id.tatakerja.contoh.orang;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Puts together names of people from the common given and family names of several cultures. Nobody is meant by any of them. */
final class KamusNama {

    private static final double TIGA_KATA = 0.35;
    private static final double SATU_KATA = 0.04;

    private record Daftar(List<String> laki, List<String> perempuan, List<String> belakangLaki, List<String> belakangPerempuan) {}

    private final Map<Budaya, Daftar> daftar = new EnumMap<>(Budaya.class);

    KamusNama() {
        for (Map<String, String> baris : BerkasKamus.baca("nama.csv")) {
            daftar.put(
                    Budaya.valueOf(BerkasKamus.kolom(baris, "budaya")),
                    new Daftar(
                            BerkasKamus.daftar(baris, "laki"),
                            BerkasKamus.daftar(baris, "perempuan"),
                            BerkasKamus.daftar(baris, "belakang_laki"),
                            BerkasKamus.daftar(baris, "belakang_perempuan")));
        }
        if (daftar.size() != Budaya.values().length) {
            throw new IllegalStateException("nama.csv tidak memuat semua budaya");
        }
    }

    String nama(SplittableRandom acak, Budaya budaya, boolean perempuan) {
        Daftar d = java.util.Objects.requireNonNull(daftar.get(budaya));
        List<String> depan = perempuan ? d.perempuan() : d.laki();
        String pertama = ambil(acak, depan);
        double macam = acak.nextDouble();
        if (macam < SATU_KATA && budaya == Budaya.JAWA) {
            return pertama;
        }
        String akhir = ambil(acak, perempuan ? d.belakangPerempuan() : d.belakangLaki());
        if (macam > 1 - TIGA_KATA) {
            String tengah = ambil(acak, depan);
            return tengah.equals(pertama) ? pertama + " " + akhir : pertama + " " + tengah + " " + akhir;
        }
        return pertama + " " + akhir;
    }

    private static String ambil(SplittableRandom acak, List<String> dari) {
        return dari.get(acak.nextInt(dari.size()));
    }
}
