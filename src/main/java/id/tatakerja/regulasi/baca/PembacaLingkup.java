package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.TabelLingkup;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelLingkup.Mekanisme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code lingkup.csv}: the mechanism for each way and distance; all eight pairs exactly once. */
final class PembacaLingkup {

    static final String BERKAS = "lingkup.csv";
    private static final List<String> KOLOM = List.of("cara", "lingkup", "mekanisme", "dasar", "tafsir", "penjelasan");

    private PembacaLingkup() {}

    static TabelLingkup baca(Berkas berkas, Catatan catatan, Rujukan rujukan) {
        var csv = Csv.baca(berkas, catatan);
        var hasil = new ArrayList<TabelLingkup.Baris>();
        if (!csv.berkolom(KOLOM, BERKAS, catatan)) {
            return new TabelLingkup(hasil);
        }
        csv.baris().forEach(b -> satu(b, rujukan).ifPresent(baru -> {
            hasil.stream().filter(lama -> lama.cara() == baru.cara() && lama.lingkup() == baru.lingkup()).findFirst().ifPresent(
                    lama -> b.salah(baru.cara() + " " + baru.lingkup() + " sudah ada pada baris " + lama.barisBerkas() + "; hapus salah satu"));
            hasil.add(baru);
        }));
        for (var cara : Cara.values()) {
            for (var lingkup : Lingkup.values()) {
                if (hasil.stream().noneMatch(b -> b.cara() == cara && b.lingkup() == lingkup)) {
                    catatan.salah(BERKAS, 1, cara + " " + lingkup + " belum ada; tambahkan, dengan TIDAK_TERSEDIA bila tidak dibuka");
                }
            }
        }
        return new TabelLingkup(hasil);
    }

    private static Optional<TabelLingkup.Baris> satu(BarisCsv b, Rujukan rujukan) {
        var cara = b.pilih("cara", Cara.class);
        var lingkup = b.pilih("lingkup", Lingkup.class);
        var kata = b.teks("mekanisme");
        var mekanisme = Mekanisme.dariKode(kata);
        if (mekanisme.isEmpty() && !kata.isEmpty()) {
            b.tidakDikenal("mekanisme", kata, Arrays.stream(Mekanisme.values()).map(Mekanisme::kode).toList());
        }
        var dasar = rujukan.kutipWajib(BERKAS, b.baris(), b.bagi("dasar", ';'));
        var tafsir = rujukan.tafsir(BERKAS, b.baris(), b.bagi("tafsir", ';'));
        var penjelasan = b.teks("penjelasan");
        if (cara.isEmpty() || lingkup.isEmpty() || mekanisme.isEmpty()) {
            return Optional.empty();
        }
        if (mekanisme.get() != Mekanisme.TIDAK_TERSEDIA && !kata.startsWith(cara.get().name().toLowerCase(Locale.ROOT))) {
            b.salah("mekanisme " + kata + " bukan mekanisme " + cara.get() + "; pilih yang sesuai caranya");
        }
        return Optional.of(new TabelLingkup.Baris(cara.get(), lingkup.get(), mekanisme.get(), dasar, tafsir, penjelasan, b.baris()));
    }
}
