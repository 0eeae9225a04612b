package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.Baris;
import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Keadaan;
import id.tatakerja.regulasi.Kosakata;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiPredicate;

/**
 * Proves for the whole input space that every input has a row, that no two rows of one layer meet unless both are PILIHAN, and
 * that every row decides somewhere. Exact: values that the same rows admit are one class, and a set of rows still possible
 * after a column is followed only once, so the walk visits every distinguishable input without listing them all.
 */
final class PemeriksaRuang {

    private final String berkas;
    private final String saran;
    private final List<Kolom> masukan;
    private final List<Wilayah> baris;
    private final Catatan catatan;
    private final List<Map<BitSet, String>> kelas = new ArrayList<>();
    private final List<Set<BitSet>> dilihat = new ArrayList<>();
    private final String[] jalan;
    private final BitSet terpilih = new BitSet();
    private final Set<List<Integer>> bertemu = new HashSet<>();
    private boolean bolong;

    /**
     * An input column.
     *
     * @param nama name
     * @param nilai its closed values
     * @param menerima whether the row at an index admits a value
     */
    record Kolom(String nama, List<String> nilai, BiPredicate<Integer, String> menerima) {}

    /**
     * What a row decides.
     *
     * @param no its number for people
     * @param lapis layer
     * @param pilihan whether it may meet another of its layer that also may
     * @param baris line in the file
     */
    record Wilayah(String no, int lapis, boolean pilihan, int baris) {}

    private PemeriksaRuang(String berkas, String saran, List<Kolom> masukan, List<Wilayah> baris, Catatan catatan) {
        this.berkas = berkas;
        this.saran = saran;
        this.masukan = masukan;
        this.baris = baris;
        this.catatan = catatan;
        this.jalan = new String[masukan.size()];
        for (var kolom : masukan) {
            var menurutTopeng = new LinkedHashMap<BitSet, String>();
            for (var nilai : kolom.nilai()) {
                var topeng = new BitSet(baris.size());
                for (var b = 0; b < baris.size(); b++) {
                    topeng.set(b, kolom.menerima().test(b, nilai));
                }
                menurutTopeng.putIfAbsent(topeng, nilai);
            }
            kelas.add(menurutTopeng);
            dilihat.add(new HashSet<>());
        }
        dilihat.add(new HashSet<>());
    }

    /** Proves the decision table. */
    static void periksa(Kosakata kosakata, List<Fakta> masukan, List<Baris> baris, Catatan catatan) {
        var kolom = masukan.stream().map(f -> new Kolom(f.kolom(), kosakata.nilai(f), (b, nilai) -> baris.get(b).menerima(f, nilai))).toList();
        var wilayah = baris.stream().map(b -> new Wilayah(b.no(), b.lapis(), b.keadaan() == Keadaan.PILIHAN, b.barisBerkas())).toList();
        periksa(PembacaKedudukan.BERKAS, "bedakan syaratnya atau beri keduanya keadaan PILIHAN", kolom, wilayah, catatan);
    }

    /** Proves any table with layers; {@code saran} says what to do where two rows meet. */
    static void periksa(String berkas, String saran, List<Kolom> kolom, List<Wilayah> baris, Catatan catatan) {
        var pemeriksa = new PemeriksaRuang(berkas, saran, kolom, baris, catatan);
        var semua = new BitSet(baris.size());
        semua.set(0, baris.size());
        pemeriksa.jelajah(0, semua);
        for (var b = 0; b < baris.size(); b++) {
            if (!pemeriksa.terpilih.get(b)) {
                catatan.salah(berkas, baris.get(b).baris(), "baris " + baris.get(b).no()
                        + " tidak pernah terpilih karena selalu didahului lapis yang lebih kecil; ubah syarat atau lapisnya");
            }
        }
    }

    private void jelajah(int kolom, BitSet mungkin) {
        if (!dilihat.get(kolom).add(mungkin)) {
            return;
        }
        if (kolom == masukan.size()) {
            simpulkan(mungkin);
            return;
        }
        kelas.get(kolom).forEach((topeng, nilai) -> {
            var sisa = (BitSet) mungkin.clone();
            sisa.and(topeng);
            jalan[kolom] = nilai;
            jelajah(kolom + 1, sisa);
        });
    }

    private void simpulkan(BitSet cocok) {
        if (cocok.isEmpty()) {
            if (!bolong) {
                bolong = true;
                catatan.salah(berkas, 1, "tabel tidak mencakup semua masukan, misalnya " + contoh()
                        + "; tambahkan baris, atau baris penutup yang menyatakan celahnya");
            }
            return;
        }
        var terkecil = cocok.stream().map(b -> baris.get(b).lapis()).min().orElseThrow();
        cocok.stream().filter(b -> baris.get(b).lapis() == terkecil).forEach(terpilih::set);
        cocok.stream().forEach(a -> cocok.stream()
                .filter(b -> b > a && baris.get(a).lapis() == baris.get(b).lapis())
                .filter(b -> !baris.get(a).pilihan() || !baris.get(b).pilihan())
                .filter(b -> bertemu.add(List.of(a, b)))
                .forEach(b -> catatan.salah(berkas, baris.get(b).baris(), "baris " + sebut(a) + " dan baris "
                        + sebut(b) + " pada lapis " + baris.get(b).lapis() + " sama-sama berlaku, misalnya untuk " + contoh()
                        + "; " + saran)));
    }

    private String sebut(int b) {
        return baris.get(b).baris() + " (" + baris.get(b).no() + ")";
    }

    private String contoh() {
        var teks = new StringJoiner(", ");
        for (var k = 0; k < jalan.length; k++) {
            teks.add(masukan.get(k).nama() + "=" + jalan[k]);
        }
        return teks.toString();
    }
}
