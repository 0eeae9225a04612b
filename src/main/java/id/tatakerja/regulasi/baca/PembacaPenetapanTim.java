package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelPenetapanTim;
import id.tatakerja.regulasi.TabelPenetapanTim.Cara;
import id.tatakerja.regulasi.TabelPenetapanTim.Tujuan;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.regulasi.alur.PeranAlur;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code penetapan-tim.csv}: who decrees a team; every input exactly once. */
final class PembacaPenetapanTim {

    static final String BERKAS = "penetapan-tim.csv";
    private static final List<String> KOLOM = List.of(
            "lingkup", "perintah", "tujuan", "cara", "oleh", "naskah", "dasar", "tafsir", "penjelasan");

    private PembacaPenetapanTim() {}

    static TabelPenetapanTim baca(Berkas berkas, Catatan catatan, Rujukan rujukan) {
        var csv = Csv.baca(berkas, catatan);
        var hasil = new ArrayList<TabelPenetapanTim.Baris>();
        if (!csv.berkolom(KOLOM, BERKAS, catatan)) {
            return new TabelPenetapanTim(hasil);
        }
        var utuh = true;
        for (var b : csv.baris()) {
            var satu = satu(b, rujukan);
            utuh &= satu.isPresent();
            satu.ifPresent(hasil::add);
        }
        if (utuh) {
            periksaRuang(hasil, catatan);
        }
        return new TabelPenetapanTim(hasil);
    }

    // one fault for each gap and each pair, with an example: a gap in one column would else be told for every other
    private static void periksaRuang(List<TabelPenetapanTim.Baris> baris, Catatan catatan) {
        var dilaporkan = new HashSet<List<Integer>>();
        for (var lingkup : Lingkup.values()) {
            for (var perintah : List.of(false, true)) {
                for (var tujuan : Tujuan.values()) {
                    var cocok = baris.stream().filter(b -> b.cocok(lingkup, perintah, tujuan)).map(TabelPenetapanTim.Baris::barisBerkas).toList();
                    if (cocok.size() != 1 && dilaporkan.add(cocok.isEmpty() ? List.of(lingkup.ordinal()) : cocok)) {
                        var masukan = lingkup + ", perintah " + (perintah ? "YA" : "TIDAK") + ", " + tujuan;
                        catatan.salah(BERKAS, cocok.isEmpty() ? 1 : cocok.getLast(), cocok.isEmpty()
                                ? masukan + " belum ada; tambahkan, dengan TIDAK_TERSEDIA bila tidak dibuka"
                                : masukan + " sudah ada pada baris " + cocok.getFirst() + "; bedakan");
                    }
                }
            }
        }
    }

    private static Optional<TabelPenetapanTim.Baris> satu(BarisCsv b, Rujukan rujukan) {
        var lingkup = kumpulan(b, "lingkup", Lingkup.class);
        var tujuan = kumpulan(b, "tujuan", Tujuan.class);
        var perintah = perintah(b);
        var cara = b.pilih("cara", Cara.class);
        var oleh = b.bagi("oleh", ';').stream().flatMap(k -> b.kata("oleh", k, PeranAlur.class).stream()).toList();
        var naskah = b.bagi("naskah", ';').stream().flatMap(k -> b.kata("naskah", k, JenisNaskah.class).stream()).toList();
        var dasar = rujukan.kutipWajib(BERKAS, b.baris(), b.bagi("dasar", ';'));
        var tafsir = rujukan.tafsir(BERKAS, b.baris(), b.bagi("tafsir", ';'));
        var penjelasan = b.teks("penjelasan");
        if (lingkup.isEmpty() || tujuan.isEmpty() || perintah.isEmpty() || cara.isEmpty()) {
            return Optional.empty();
        }
        if (cara.get() == Cara.KEPUTUSAN && (b.isi("oleh").isEmpty() || b.isi("naskah").isEmpty())) {
            b.salah("KEPUTUSAN harus menyebut oleh siapa dan dengan naskah apa");
        } else if (cara.get() != Cara.KEPUTUSAN && !oleh.isEmpty()) {
            b.salah("kolom oleh hanya diisi bila cara KEPUTUSAN; kosongkan");
        }
        return Optional.of(new TabelPenetapanTim.Baris(
                lingkup, perintah, tujuan, cara.get(), oleh, naskah, dasar, tafsir, penjelasan, b.baris()));
    }

    // "*" stands for every value
    private static <E extends Enum<E>> Set<E> kumpulan(BarisCsv b, String kolom, Class<E> jenis) {
        if ("*".equals(b.teks(kolom))) {
            return Set.of(jenis.getEnumConstants());
        }
        var hasil = new LinkedHashSet<E>();
        b.bagi(kolom, ';').forEach(k -> b.kata(kolom, k, jenis).ifPresent(hasil::add));
        return hasil;
    }

    private static Set<Boolean> perintah(BarisCsv b) {
        var kata = b.teks("perintah");
        return switch (kata) {
            case "*" -> Set.of(false, true);
            case "YA" -> Set.of(true);
            case "TIDAK" -> Set.of(false);
            default -> {
                if (!kata.isEmpty()) {
                    b.tidakDikenal("perintah", kata, List.of("YA", "TIDAK", "*"));
                }
                yield Set.of();
            }
        };
    }
}
