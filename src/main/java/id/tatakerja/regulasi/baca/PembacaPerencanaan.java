package id.tatakerja.regulasi.baca;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.Kosakata;
import id.tatakerja.regulasi.Pengaturan;
import id.tatakerja.regulasi.TabelPerencanaan;
import id.tatakerja.regulasi.TabelPerencanaan.Langkah;
import id.tatakerja.regulasi.TabelPerencanaan.Panduan;
import id.tatakerja.regulasi.TabelPerencanaan.Selang;
import id.tatakerja.regulasi.TabelPerencanaan.Tahap;
import id.tatakerja.regulasi.TabelPerencanaan.TindakanKerja;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code perencanaan.csv}: the steps of planning and account. */
final class PembacaPerencanaan {

    static final String BERKAS = "perencanaan.csv";
    private static final List<String> DEPAN = List.of("panduan", "langkah", "tahap");
    private static final List<String> BELAKANG = List.of("tindakan", "oleh", "bersama", "kepada", "selang", "dasar", "tafsir", "penjelasan");

    private final Rujukan rujukan;
    private final PembacaBertahap bertahap;
    private final Map<String, Tahap> tahap = new HashMap<>();

    PembacaPerencanaan(Catatan catatan, Rujukan rujukan, Kosakata kosakata, List<Pengaturan> pengaturan) {
        this.rujukan = rujukan;
        this.bertahap = new PembacaBertahap(BERKAS, catatan, kosakata, pengaturan);
    }

    TabelPerencanaan baca(Berkas berkas) {
        var kelompok = bertahap.baca(berkas, DEPAN, BELAKANG);
        for (var k : kelompok) {
            var pertama = k.baris().getFirst();
            pertama.pilih("tahap", Tahap.class).ifPresent(t -> tahap.put(k.kode(), t));
            k.baris().stream().skip(1).filter(b -> !b.isi("tahap").isEmpty()).forEach(b -> b.salah(
                    "kolom tahap hanya diisi pada baris pertama " + k.kode() + ", yaitu baris " + pertama.baris() + "; kosongkan"));
        }
        if (tahap.size() == kelompok.size()) {
            bertahap.buktikan(kelompok, List.of(new PemeriksaRuang.Kolom(
                    "tahap", Arrays.stream(Tahap.values()).map(Tahap::name).toList(),
                    (k, nilai) -> nilai.equals(tahap.getOrDefault(kelompok.get(k).kode(), Tahap.PERENCANAAN).name()))));
        }
        return new TabelPerencanaan(kelompok.stream().flatMap(k -> panduan(k).stream()).toList());
    }

    private Optional<Panduan> panduan(PembacaBertahap.Kelompok k) {
        var dalam = Optional.ofNullable(tahap.get(k.kode()));
        var dasar = new ArrayList<Kutipan>();
        var langkah = new ArrayList<Langkah>();
        for (var b : k.baris()) {
            langkah(b, k, dasar).ifPresent(langkah::add);
        }
        // a row that could not be read is a fault of its own, not a gap in the order
        for (var i = 0; langkah.size() == k.baris().size() && i < langkah.size(); i++) {
            var ini = langkah.get(i);
            var lalu = i == 0 ? 0 : langkah.get(i - 1).nomor();
            if (ini.nomor() != lalu + 1 && (i == 0 || ini.nomor() != lalu)) {
                k.baris().get(i).salah("langkah " + ini.nomor() + " pada " + k.kode() + " sesudah " + lalu + "; urutkan mulai 1, nomor sama bila serentak");
                break;
            }
        }
        return dalam.map(t -> new Panduan(
                k.kode(), t, k.berlaku(), langkah, dasar.stream().distinct().toList(), k.baris().getFirst().isi("penjelasan"), k.barisPertama()));
    }

    private Optional<Langkah> langkah(BarisCsv b, PembacaBertahap.Kelompok k, List<Kutipan> semuaDasar) {
        var dasar = rujukan.kutipWajib(BERKAS, b.baris(), b.bagi("dasar", ';'));
        semuaDasar.addAll(dasar);
        var tafsir = rujukan.tafsir(BERKAS, b.baris(), b.bagi("tafsir", ';'));
        var penjelasan = b.teks("penjelasan");
        var nomor = b.angka("langkah");
        var tindakan = b.pilih("tindakan", TindakanKerja.class);
        tindakan.ifPresent(t -> Optional.ofNullable(tahap.get(k.kode())).filter(th -> !t.dalam(th)).ifPresent(
                th -> b.salah(t + " bukan langkah tahap " + th + "; pindahkan ke panduan tahap lain")));
        if (tindakan.isEmpty() || nomor.isEmpty()) {
            return Optional.empty();
        }
        if (tindakan.get() == TindakanKerja.TIDAK_DIATUR) {
            if (k.baris().size() > 1 || List.of("oleh", "bersama", "kepada", "selang").stream().anyMatch(kolom -> !b.isi(kolom).isEmpty())) {
                b.salah("TIDAK_DIATUR berdiri sendiri tanpa oleh, bersama, kepada, dan selang; kosongkan sel itu atau hapus baris lain " + k.kode());
            }
            return Optional.empty();
        }
        b.teks("oleh");
        var selang = b.pilih("selang", Selang.class);
        if (selang.equals(Optional.of(Selang.BERKALA)) && !bertahap.ada(TabelPerencanaan.KUNCI_SELANG)) {
            b.salah("selang BERKALA memerlukan pengaturan " + TabelPerencanaan.KUNCI_SELANG + " dalam peraturan.yaml");
        }
        return selang.map(s -> new Langkah(
                nomor.get(), tindakan.get(), PembacaBertahap.pelaku(b, "oleh"), PembacaBertahap.pelaku(b, "bersama"),
                PembacaBertahap.pelaku(b, "kepada"), s, dasar, tafsir, penjelasan, b.baris()));
    }
}
