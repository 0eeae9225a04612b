package id.tatakerja.regulasi.baca;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.Kosakata;
import id.tatakerja.regulasi.Pelaku;
import id.tatakerja.regulasi.Pengaturan;
import id.tatakerja.regulasi.TabelRantai;
import id.tatakerja.regulasi.TabelRantai.Langkah;
import id.tatakerja.regulasi.TabelRantai.Pengembalian;
import id.tatakerja.regulasi.TabelRantai.Rantai;
import id.tatakerja.regulasi.TabelRantai.TindakanRantai;
import id.tatakerja.regulasi.TabelRantai.Ukuran;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code rantai-evaluasi.csv}: through whose hands a result goes until it is accepted. */
final class PembacaRantai {

    static final String BERKAS = "rantai-evaluasi.csv";
    private static final List<String> DEPAN = List.of("rantai", "langkah");
    private static final List<String> BELAKANG = List.of(
            "peran", "tindakan", "kembalikan", "ukuran", "diberitahu", "dasar", "tafsir", "penjelasan");

    private final Rujukan rujukan;
    private final PembacaBertahap bertahap;

    PembacaRantai(Catatan catatan, Rujukan rujukan, Kosakata kosakata, List<Pengaturan> pengaturan) {
        this.rujukan = rujukan;
        this.bertahap = new PembacaBertahap(BERKAS, catatan, kosakata, pengaturan);
    }

    TabelRantai baca(Berkas berkas) {
        var kelompok = bertahap.baca(berkas, DEPAN, BELAKANG);
        bertahap.buktikan(kelompok, List.of());
        return new TabelRantai(kelompok.stream().map(this::rantai).toList());
    }

    private Rantai rantai(PembacaBertahap.Kelompok k) {
        var dasar = new ArrayList<Kutipan>();
        var tafsir = new ArrayList<String>();
        var langkah = new ArrayList<Langkah>();
        var utuh = true;
        for (var b : k.baris()) {
            var kutipan = rujukan.kutipWajib(BERKAS, b.baris(), b.bagi("dasar", ';'));
            var bacaan = rujukan.tafsir(BERKAS, b.baris(), b.bagi("tafsir", ';'));
            dasar.addAll(kutipan);
            tafsir.addAll(bacaan);
            var penjelasan = b.teks("penjelasan");
            var tindakan = b.pilih("tindakan", TindakanRantai.class);
            var nomor = b.angka("langkah");
            if (tindakan.isEmpty() || nomor.isEmpty()) {
                utuh = false;
            } else if (tindakan.get() == TindakanRantai.TIDAK_DIATUR) {
                utuh = false;
                celah(b, k);
            } else {
                var satu = langkah(b, nomor.get(), tindakan.get(), kutipan, bacaan, penjelasan);
                utuh &= satu.isPresent();
                satu.ifPresent(langkah::add);
            }
        }
        if (utuh) {
            periksaUrutan(k, langkah);
        }
        return new Rantai(
                k.kode(), k.berlaku(), langkah, dasar.stream().distinct().toList(), tafsir.stream().distinct().toList(),
                k.baris().getFirst().isi("penjelasan"), k.barisPertama());
    }

    private static void celah(BarisCsv b, PembacaBertahap.Kelompok k) {
        if (k.baris().size() > 1 || List.of("peran", "kembalikan", "ukuran", "diberitahu").stream().anyMatch(kolom -> !b.isi(kolom).isEmpty())) {
            b.salah("TIDAK_DIATUR berdiri sendiri tanpa peran, kembalikan, ukuran, dan diberitahu; kosongkan sel itu atau hapus baris lain " + k.kode());
        }
    }

    private Optional<Langkah> langkah(
            BarisCsv b, int nomor, TindakanRantai tindakan, List<Kutipan> dasar, List<String> tafsir, String penjelasan) {
        var peran = b.pilih("peran", Pelaku.class);
        var kembali = b.pilih("kembalikan", Pengembalian.class);
        var ukuran = b.pilih("ukuran", Ukuran.class);
        var diberitahu = PembacaBertahap.pelaku(b, "diberitahu");
        if (peran.isEmpty() || kembali.isEmpty() || ukuran.isEmpty()) {
            return Optional.empty();
        }
        if (!peran.get().meninjau()) {
            b.salah("peran " + peran.get() + " tidak meninjau hasil; sebut pejabatnya");
        }
        if (kembali.get() == Pengembalian.MENURUT_BACAAN && (tafsir.isEmpty() || !bertahap.ada(TabelRantai.KUNCI_PENGEMBALIAN))) {
            b.salah("kembalikan MENURUT_BACAAN memerlukan tafsir pada baris ini dan pengaturan " + TabelRantai.KUNCI_PENGEMBALIAN
                    + " dalam peraturan.yaml");
        }
        return Optional.of(new Langkah(
                nomor, peran.get(), tindakan, kembali.get(), ukuran.get(), diberitahu, dasar, tafsir, penjelasan, b.baris()));
    }

    // one fault for a chain: a wrong number would else also seem a wrong end
    private static void periksaUrutan(PembacaBertahap.Kelompok k, List<Langkah> langkah) {
        for (var i = 0; i < langkah.size(); i++) {
            var ini = langkah.get(i);
            var b = k.baris().get(i);
            var lalu = i == 0 ? 0 : langkah.get(i - 1).nomor();
            if (ini.nomor() != lalu + 1 && (i == 0 || ini.nomor() != lalu)) {
                b.salah("langkah " + ini.nomor() + " pada " + k.kode() + " sesudah " + lalu + "; urutkan mulai 1, nomor sama bila serentak");
                return;
            }
            if (i > 0 && langkah.get(i - 1).peran() == ini.peran()) {
                b.salah(ini.peran() + " berturut-turut dua kali pada " + k.kode() + "; gabungkan langkahnya");
                return;
            }
            var terakhir = i == langkah.size() - 1;
            if (terakhir != (ini.tindakan() == TindakanRantai.TERIMA_HASIL) || terakhir && i > 0 && ini.nomor() == lalu) {
                b.salah(terakhir ? "rantai " + k.kode() + " harus berakhir dengan satu TERIMA_HASIL"
                        : "TERIMA_HASIL menutup rantai " + k.kode() + "; pindahkan ke langkah terakhir");
                return;
            }
        }
    }
}
