package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.Baris;
import id.tatakerja.regulasi.Calon;
import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Keadaan;
import id.tatakerja.regulasi.Kosakata;
import id.tatakerja.regulasi.TabelPenilai;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code penilai.csv}: which kinds of official may assess at all; the list must be complete. */
final class PembacaPenilai {

    static final String BERKAS = "penilai.csv";
    private static final List<String> KOLOM = List.of("jenis", "model", "penilai", "dasar", "tafsir");

    private final Catatan catatan;
    private final Rujukan rujukan;
    private final Kosakata kosakata;

    PembacaPenilai(Catatan catatan, Rujukan rujukan, Kosakata kosakata) {
        this.catatan = catatan;
        this.rujukan = rujukan;
        this.kosakata = kosakata;
    }

    TabelPenilai baca(Berkas berkas) {
        var csv = Csv.baca(berkas, catatan);
        if (!csv.berkolom(KOLOM, BERKAS, catatan)) {
            return new TabelPenilai(List.of());
        }
        var disebut = new HashMap<String, Map<String, Integer>>();
        csv.baris().forEach(b -> sebut(b, disebut));
        var hasil = new ArrayList<TabelPenilai.Baris>();
        for (var b : csv.baris()) {
            var jenis = b.isi("jenis");
            var model = new LinkedHashSet<>(b.bagi("model", '|'));
            if (model.isEmpty()) {
                model.addAll(kosakata.nilai(Fakta.MODEL));
                model.removeAll(disebut.getOrDefault(jenis, Map.of()).keySet());
            }
            hasil.add(new TabelPenilai.Baris(
                    jenis, model, calon(b), rujukan.kutipWajib(BERKAS, b.baris(), b.bagi("dasar", ';')),
                    rujukan.tafsir(BERKAS, b.baris(), b.bagi("tafsir", ';')), b.baris()));
        }
        lengkap(hasil);
        return new TabelPenilai(hasil);
    }

    private void sebut(BarisCsv b, Map<String, Map<String, Integer>> disebut) {
        var jenis = b.teks("jenis");
        if (!jenis.isEmpty() && kosakata.urutan(Fakta.JENIS, jenis) < 0) {
            b.tidakDikenal("jenis", jenis, kosakata.nilai(Fakta.JENIS));
        }
        var model = b.bagi("model", '|');
        for (var m : model.isEmpty() ? List.of("") : model) {
            if (!m.isEmpty() && kosakata.urutan(Fakta.MODEL, m) < 0) {
                b.tidakDikenal("model", m, kosakata.nilai(Fakta.MODEL));
            }
            var lama = disebut.computeIfAbsent(jenis, _ -> new HashMap<>()).putIfAbsent(m, b.baris());
            if (lama != null) {
                b.salah("jenis " + jenis + (m.isEmpty() ? "" : " model " + m) + " sudah ada pada baris " + lama + "; gabungkan");
            }
        }
    }

    private static List<Calon> calon(BarisCsv b) {
        if (b.teks("penilai").isEmpty()) {
            return List.of();
        }
        return b.bagi("penilai", '|').stream().flatMap(k -> b.kata("penilai", k, Calon.class).stream()).toList();
    }

    private void lengkap(List<TabelPenilai.Baris> baris) {
        for (var jenis : kosakata.nilai(Fakta.JENIS)) {
            var kurang = new LinkedHashSet<>(kosakata.nilai(Fakta.MODEL));
            baris.stream().filter(b -> b.jenis().equals(jenis)).forEach(b -> kurang.removeAll(b.model()));
            if (!kurang.isEmpty()) {
                catatan.salah(BERKAS, 1, "jenis " + jenis + " belum lengkap, tidak ada baris untuk model " + String.join(", ", kurang)
                        + "; tambahkan baris, dengan model kosong untuk semua model lain");
            }
        }
    }

    /**
     * Notes every row of the decision table that names an office which this table forbids for a kind of organisation. Where the
     * text differs by model, the office is forbidden only when every model that the row admits forbids it.
     */
    void bandingkan(TabelPenilai tabel, List<Baris> kedudukan) {
        var semua = Set.copyOf(kosakata.nilai(Fakta.JENIS));
        for (var baris : kedudukan) {
            var jenis = baris.syarat().getOrDefault(Fakta.JENIS, semua);
            if (jenis.size() == semua.size() || baris.keadaan() != Keadaan.ATURAN && baris.keadaan() != Keadaan.PILIHAN) {
                continue;
            }
            for (var calon : baris.penilai().stream().filter(Calon::konkret).toList()) {
                var larangan = jenis.stream().flatMap(j -> larangan(tabel, baris, j, calon)).toList();
                if (!larangan.isEmpty()) {
                    catatan.salah(PembacaKedudukan.BERKAS, baris.barisBerkas(), "penilai " + calon + " tidak diizinkan bagi "
                            + String.join(", ", larangan) + "; perbaiki salah satunya");
                }
            }
        }
    }

    private static Stream<String> larangan(TabelPenilai tabel, Baris baris, String jenis, Calon calon) {
        var berlaku = tabel.baris().stream()
                .filter(p -> p.jenis().equals(jenis) && p.model().stream().anyMatch(m -> baris.menerima(Fakta.MODEL, m)))
                .toList();
        return berlaku.isEmpty() || berlaku.stream().anyMatch(p -> p.mengizinkan(calon))
                ? Stream.of()
                : Stream.of(jenis + " oleh penilai.csv baris " + berlaku.getFirst().barisBerkas());
    }
}
