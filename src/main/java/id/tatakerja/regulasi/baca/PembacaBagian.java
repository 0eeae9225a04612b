package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.BagianAturan;
import id.tatakerja.regulasi.BagianAturan.Kelompok;
import id.tatakerja.regulasi.BagianAturan.Komponen;
import id.tatakerja.regulasi.Persyaratan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads {@code bagian.csv}: to which part of the system each section of the requirements belongs. A pack may do without it. */
final class PembacaBagian {

    static final String BERKAS = "bagian.csv";
    private static final List<String> KOLOM = List.of("bagian", "kelompok", "komponen", "dasar");

    private PembacaBagian() {}

    static List<BagianAturan> baca(Berkas berkas, Catatan catatan, Rujukan rujukan, List<Persyaratan> persyaratan) {
        var csv = Csv.baca(berkas, catatan);
        if (!csv.berkolom(KOLOM, BERKAS, catatan)) {
            return List.of();
        }
        var sebelum = catatan.semua().size();
        var hasil = new ArrayList<BagianAturan>();
        for (var b : csv.baris()) {
            satu(b, rujukan).ifPresent(s -> {
                if (hasil.stream().anyMatch(l -> l.bagian() == s.bagian())) {
                    b.salah("bagian " + s.bagian() + " tertulis dua kali; hapus salah satu");
                }
                hasil.add(s);
            });
        }
        if (catatan.semua().size() == sebelum) {
            persyaratan.stream().map(Persyaratan::bagian).distinct().filter(n -> hasil.stream().noneMatch(b -> b.bagian() == n)).forEach(
                    n -> catatan.salah(BERKAS, 1, "bagian " + n + " dari persyaratan.csv belum ada; tambahkan dengan kelompoknya"));
            Arrays.stream(Komponen.values()).filter(k -> hasil.stream().noneMatch(b -> b.komponen().filter(k::equals).isPresent())).forEach(
                    k -> catatan.salah(BERKAS, 1, "komponen " + k + " belum ada; tambahkan bagiannya"));
        }
        return hasil;
    }

    private static Optional<BagianAturan> satu(BarisCsv b, Rujukan rujukan) {
        var bagian = b.angka("bagian");
        var kelompok = b.pilih("kelompok", Kelompok.class);
        var isi = b.isi("komponen");
        Optional<Komponen> komponen = isi.isEmpty() ? Optional.empty() : b.kata("komponen", isi, Komponen.class);
        var dasar = rujukan.kutipWajib(BERKAS, b.baris(), b.bagi("dasar", ';'));
        if (bagian.isEmpty() || kelompok.isEmpty()) {
            return Optional.empty();
        }
        if ((kelompok.get() == Kelompok.MEKANISME_KERJA) == isi.isEmpty()) {
            b.salah("kolom komponen diisi bagi MEKANISME_KERJA saja, dan wajib di sana");
        }
        return Optional.of(new BagianAturan(bagian.get(), kelompok.get(), komponen, dasar));
    }
}
