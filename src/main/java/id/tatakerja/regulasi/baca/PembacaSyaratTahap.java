package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Kosakata;
import id.tatakerja.regulasi.TabelSyaratTahap;
import id.tatakerja.regulasi.TabelSyaratTahap.JenisSyaratTahap;
import id.tatakerja.regulasi.TabelSyaratTahap.Syarat;
import id.tatakerja.regulasi.alur.Bentuk;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code syarat-tahap.csv}: what must have happened before work goes on. A pack may do without it. */
final class PembacaSyaratTahap {

    static final String BERKAS = "syarat-tahap.csv";

    private final Catatan catatan;
    private final Rujukan rujukan;
    private final Kosakata kosakata;

    PembacaSyaratTahap(Catatan catatan, Rujukan rujukan, Kosakata kosakata) {
        this.catatan = catatan;
        this.rujukan = rujukan;
        this.kosakata = kosakata;
    }

    TabelSyaratTahap baca(Berkas berkas) {
        var csv = Csv.baca(berkas, catatan);
        var fakta = csv.kolom().stream().flatMap(k -> Fakta.dariKolom(k).stream()).toList();
        var kolom = new ArrayList<>(List.of("syarat", "bentuk"));
        fakta.forEach(f -> kolom.add(f.kolom()));
        kolom.addAll(List.of("oleh", "dasar", "tafsir", "penjelasan"));
        if (!csv.berkolom(kolom, BERKAS, catatan)) {
            return new TabelSyaratTahap(List.of());
        }
        var hasil = new ArrayList<Syarat>();
        for (var b : csv.baris()) {
            satu(b, fakta).ifPresent(s -> {
                hasil.stream().filter(s::bertindih).findFirst().ifPresent(lama -> b.salah(
                        s.jenis() + " bertindih dengan baris " + lama.barisBerkas() + "; bedakan bentuk atau tempatnya"));
                hasil.add(s);
            });
        }
        return new TabelSyaratTahap(hasil);
    }

    private Optional<Syarat> satu(BarisCsv b, List<Fakta> semua) {
        var jenis = b.pilih("syarat", JenisSyaratTahap.class);
        var bentuk = bentuk(b);
        var tempat = tempat(b, semua);
        var oleh = PembacaBertahap.pelaku(b, "oleh");
        var dasar = rujukan.kutipWajib(BERKAS, b.baris(), b.bagi("dasar", ';'));
        rujukan.tafsir(BERKAS, b.baris(), b.bagi("tafsir", ';'));
        var penjelasan = b.teks("penjelasan");
        if (jenis.isEmpty() || bentuk.isEmpty() || tempat.isEmpty()) {
            return Optional.empty();
        }
        if (jenis.get().berpelaku() == b.isi("oleh").isEmpty()) {
            b.salah(jenis.get().berpelaku() ? "kolom oleh kosong; sebut siapa yang bertindak pada " + jenis.get()
                    : "kolom oleh tidak dipakai pada " + jenis.get() + "; kosongkan");
        }
        return Optional.of(new Syarat(jenis.get(), bentuk, tempat.get(), oleh, dasar, penjelasan, b.baris()));
    }

    private Optional<Map<Fakta, Set<String>>> tempat(BarisCsv b, List<Fakta> semua) {
        Map<Fakta, Set<String>> hasil = new EnumMap<>(Fakta.class);
        var utuh = true;
        for (var f : semua) {
            var sel = SelFakta.baca(b, f, kosakata);
            utuh &= sel.utuh();
            sel.nilai().ifPresent(n -> hasil.put(f, n));
        }
        return utuh ? Optional.of(hasil) : Optional.empty();
    }

    private static Set<Bentuk> bentuk(BarisCsv b) {
        if (b.teks("bentuk").equals("*")) {
            return Set.of(Bentuk.values());
        }
        var hasil = new LinkedHashSet<Bentuk>();
        b.bagi("bentuk", ';').forEach(k -> b.kata("bentuk", k, Bentuk.class).ifPresent(hasil::add));
        return hasil;
    }
}
