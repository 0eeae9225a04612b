package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.Persyaratan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Reads {@code persyaratan.csv}: the requirement IDs of the regulation. */
final class PembacaPersyaratan {

    static final String BERKAS = "persyaratan.csv";
    private static final List<String> KOLOM = List.of("id", "bagian", "alamat", "isi", "keadaan", "alasan");
    private static final int BAGIAN_TERAKHIR = 11;

    private PembacaPersyaratan() {}

    static List<Persyaratan> baca(Berkas berkas, Catatan catatan, Rujukan rujukan, Optional<String> awalan) {
        var csv = Csv.baca(berkas, catatan);
        var hasil = new ArrayList<Persyaratan>();
        if (!csv.berkolom(KOLOM, BERKAS, catatan)) {
            return hasil;
        }
        var dilihat = new HashMap<String, Integer>();
        for (var b : csv.baris()) {
            var id = b.teks("id");
            var lama = dilihat.putIfAbsent(id, b.baris());
            if (lama != null) {
                b.salah("persyaratan " + id + " sudah ada pada baris " + lama + "; pakai nomor lain");
            }
            if (awalan.isPresent() && !id.matches(awalan.get() + "-[0-9]{3}")) {
                b.salah("persyaratan \"" + id + "\" di luar awalan paket; tulis seperti " + awalan.get() + "-001");
            }
            var bagian = b.angka("bagian").orElse(1);
            if (bagian > BAGIAN_TERAKHIR) {
                b.salah("bagian harus 1 sampai " + BAGIAN_TERAKHIR);
            }
            hasil.add(new Persyaratan(
                    id, bagian, rujukan.kutipWajib(BERKAS, b.baris(), b.bagi("alamat", ';')), b.teks("isi"), batas(b), b.isi("alasan"),
                    b.baris()));
        }
        return hasil;
    }

    private static Optional<Persyaratan.Keadaan> batas(BarisCsv b) {
        if (b.isi("keadaan").isEmpty()) {
            if (!b.isi("alasan").isEmpty()) {
                b.salah("alasan hanya diisi bila keadaan SEBAGIAN atau BELUM");
            }
            return Optional.empty();
        }
        var keadaan = b.pilih("keadaan", Persyaratan.Keadaan.class);
        if (keadaan.filter(k -> k == Persyaratan.Keadaan.TERUJI).isPresent()) {
            b.salah("keadaan TERUJI tidak ditulis; keadaan itu lahir dari uji yang lulus");
        } else if (b.isi("alasan").isEmpty()) {
            b.salah("keadaan " + b.isi("keadaan") + " memerlukan alasan");
        }
        return keadaan;
    }
}
