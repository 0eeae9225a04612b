package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.Tafsir;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** Reads {@code tafsir.yaml}: doubtful places with the reading in force. */
final class PembacaTafsir {

    private static final Set<String> KUNCI =
            Set.of("kode", "alamat", "pertanyaan", "bacaan", "alternatif", "alasan", "pemutus", "persyaratan");
    private static final List<String> PEMUTUS =
            List.of("Bagian Organisasi", "Bagian Hukum", "Bupati", "Pejabat Pembina Kepegawaian", "Kementerian");

    private PembacaTafsir() {}

    static List<Tafsir> baca(Berkas berkas, Catatan catatan, Rujukan rujukan) {
        var hasil = new ArrayList<Tafsir>();
        var dilihat = new HashMap<String, Integer>();
        Yaml.baca(berkas, catatan).ifPresent(akar -> akar.daftar("daftar tafsir").forEach(simpul -> {
            var tafsir = satu(simpul, rujukan);
            var lama = dilihat.putIfAbsent(tafsir.kode(), simpul.baris());
            if (lama != null && !tafsir.kode().isEmpty()) {
                simpul.salah("tafsir \"" + tafsir.kode() + "\" sudah ada pada baris " + lama + "; pakai kode lain");
            }
            hasil.add(tafsir);
        }));
        return hasil;
    }

    private static Tafsir satu(Simpul simpul, Rujukan rujukan) {
        var peta = simpul.peta("tafsir", KUNCI, Set.of());
        var alamat = peta.ambil("alamat");
        return new Tafsir(
                peta.ambil("kode").teks("kode"),
                rujukan.kutip(simpul.berkas(), alamat.baris(), teks(alamat.daftar("alamat"), "alamat")),
                peta.ambil("pertanyaan").teks("pertanyaan"),
                peta.ambil("bacaan").teks("bacaan"),
                peta.ambil("alternatif").teks("alternatif"),
                peta.ambil("alasan").teks("alasan"),
                peta.ambil("pemutus").pilih("pemutus", PEMUTUS),
                teks(peta.ambil("persyaratan").daftar("persyaratan"), "persyaratan"),
                simpul.baris());
    }

    static List<String> teks(List<Simpul> daftar, String apa) {
        return daftar.stream().map(s -> s.teks(apa)).filter(t -> !t.isEmpty()).toList();
    }
}
