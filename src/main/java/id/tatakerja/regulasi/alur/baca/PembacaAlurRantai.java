package id.tatakerja.regulasi.alur.baca;

import id.tatakerja.regulasi.Pengaturan;
import id.tatakerja.regulasi.TabelRantai;
import id.tatakerja.regulasi.TabelRantai.Rantai;
import id.tatakerja.regulasi.alur.AlurRantai;
import id.tatakerja.regulasi.baca.Catatan;
import id.tatakerja.regulasi.baca.Rujukan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a mechanism of every chain of review, for every value that the setting may have, and proves each sound. */
public final class PembacaAlurRantai {

    private final Catatan catatan;
    private final Rujukan rujukan;

    /** With citations and readings of one pack. */
    public PembacaAlurRantai(Catatan catatan, Rujukan rujukan) {
        this.catatan = catatan;
        this.rujukan = rujukan;
    }

    /** The mechanisms by code of chain and value; one that is not sound is missing, with its faults noted. */
    public Map<String, AlurRantai> baca(TabelRantai tabel, List<Pengaturan> pengaturan) {
        var nilai = pengaturan.stream().filter(p -> p.kunci().equals(TabelRantai.KUNCI_PENGEMBALIAN)).findFirst()
                .map(p -> p.pilihan().stream().map(Pengaturan.Pilihan::nilai).toList())
                .orElse(List.of(TabelRantai.PENGEMBALIAN_MENURUT_BACAAN));
        var hasil = new TreeMap<String, AlurRantai>();
        for (var r : tabel.rantai()) {
            // values that change nothing in a chain share its mechanism
            var menurutHak = new HashMap<List<Boolean>, Optional<AlurRantai>>();
            for (var n : r.diatur() ? nilai : List.<String>of()) {
                menurutHak.computeIfAbsent(PenulisRantai.mengembalikan(r, n), _ -> satu(r, n)).ifPresent(a -> hasil.put(AlurRantai.kode(r, n), a));
            }
        }
        return hasil;
    }

    private Optional<AlurRantai> satu(Rantai rantai, String pengembalian) {
        var kode = AlurRantai.kode(rantai, pengembalian);
        var teks = PenulisRantai.tulis(rantai, pengembalian);
        return PembacaXml.baca(kode + ".bpmn", teks, catatan).flatMap(isi -> {
            var lembar = new Lembar(kode + ".bpmn", isi, catatan, rujukan);
            var proses = isi.model().getProcesses().getFirst();
            var pembaca = new PembacaSimpul(lembar, proses);
            var gambar = new PembacaGambar(lembar, proses).baca();
            if (!new PemeriksaSusunan(lembar, proses).utuh()) {
                return Optional.empty();
            }
            var graf = new PenyusunGraf(lembar, proses, pembaca).susun();
            graf.ifPresent(g -> new PemeriksaAlur(lembar, proses, g).periksa());
            return graf.map(g -> new AlurRantai(kode, rantai, pengembalian, g, gambar, teks));
        });
    }
}
