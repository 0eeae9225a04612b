package id.tatakerja.regulasi.alur.baca;

import id.tatakerja.regulasi.alur.AkhirAlur;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Graf;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Kiriman;
import id.tatakerja.regulasi.alur.Langkah;
import id.tatakerja.regulasi.alur.Simpul;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.ThrowEvent;

/** Proves a compiled mechanism sound by exhaustive exploration in both forms. */
final class PemeriksaAlur {

    private final Lembar lembar;
    private final Process proses;
    private final Graf graf;

    PemeriksaAlur(Lembar lembar, Process proses, Graf graf) {
        this.lembar = lembar;
        this.proses = proses;
        this.graf = graf;
    }

    void periksa() {
        var semua = Arrays.stream(Bentuk.values()).map(b -> Penjelajah.jelajah(graf, b)).toList();
        if (!semua.stream().allMatch(Penjelajah::terbatas)) {
            salah(proses.getId(), "mekanisme ini punya terlalu banyak keadaan; kurangi cabang serentaknya");
            return;
        }
        semua.forEach(this::satu);
        tercapai(semua.stream().flatMap(p -> p.langkah().stream()).toList());
    }

    private void satu(Penjelajah jelajah) {
        var ganda = jelajah.keadaan().keySet().stream().map(graf::terbuka).flatMap(t -> t.stream().filter(s -> ganda(s, t)))
                .min(Comparator.comparingInt(graf.simpul()::indexOf));
        if (ganda.isPresent()) {
            // what comes after it is only the consequence
            lembar.salah(ganda.get().baris(), "\"" + ganda.get().nama() + "\" dapat terbuka dua kali sekaligus; gabungkan cabangnya dengan gerbang serentak");
            return;
        }
        jelajah.buntu().forEach(p -> lembar.salah(
                graf.terbuka(p).stream().mapToInt(Simpul::baris).findFirst().orElse(lembar.isi().baris(proses.getId())),
                "dari keadaan " + sebut(graf.terbuka(p)) + " akhir tidak dapat dicapai; periksa gerbang serentak dan alir kembalinya"));
        jelajah.akhirBersisa().forEach(a -> salah(a.id(), "akhir \"" + a.nama() + "\" tercapai sementara cabang lain masih terbuka; gabungkan cabangnya, "
                + "atau jadikan akhir yang menghentikan semuanya"));
        jelajah.keadaan().values().stream().flatMap(List::stream).forEach(l -> hasil(l.simpul(), l.hasil(), l.langkah()));
    }

    private void hasil(Simpul simpul, Hasil hasil, Langkah langkah) {
        if (hasil.menutup() && langkah.akhir().filter(a -> a.keadaan() == AkhirAlur.DITOLAK).isEmpty()) {
            lembar.salah(simpul.baris(), "\"" + simpul.nama() + "\" dengan hasil " + hasil + " harus langsung menutup perkara dengan akhir DITOLAK");
        }
        if (!hasil.menutup() && langkah.akhir().filter(a -> a.keadaan() == AkhirAlur.DITOLAK).isPresent()) {
            lembar.salah(simpul.baris(), "\"" + simpul.nama() + "\" dengan hasil " + hasil + " tidak boleh berakhir DITOLAK");
        }
        var meninjau = simpul instanceof Simpul.Tindak t && t.tindakan().evaluasi();
        if (meninjau && hasil == Hasil.KEMBALIKAN && langkah.akhir().filter(a -> a.keadaan() == AkhirAlur.DIKEMBALIKAN).isEmpty()) {
            lembar.salah(simpul.baris(), "\"" + simpul.nama() + "\" dengan hasil KEMBALIKAN harus langsung berakhir DIKEMBALIKAN");
        }
        if (hasil == Hasil.DITERIMA && langkah.akhir().filter(a -> a.keadaan() == AkhirAlur.DITERIMA).isEmpty()) {
            lembar.salah(simpul.baris(), "\"" + simpul.nama() + "\" dengan hasil DITERIMA harus langsung berakhir DITERIMA");
        }
        if (!meninjau && hasil == Hasil.KEMBALIKAN && (langkah.dibuka().size() != 1
                || graf.simpul().indexOf(langkah.dibuka().getFirst()) != graf.simpul().indexOf(simpul) - 1)) {
            lembar.salah(simpul.baris(), "\"" + simpul.nama() + "\" dengan hasil KEMBALIKAN harus kembali ke tindakan tepat sebelumnya");
        }
    }

    private void tercapai(List<Langkah> langkah) {
        var dibuka = langkah.stream().flatMap(l -> l.dibuka().stream()).map(Simpul::id).collect(Collectors.toCollection(HashSet::new));
        langkah.stream().flatMap(l -> l.akhir().stream()).forEach(a -> dibuka.add(a.id()));
        langkah.stream().flatMap(l -> l.kiriman().stream()).map(Kiriman::id).forEach(dibuka::add);
        graf.simpul().stream().filter(s -> !dibuka.contains(s.id()))
                .forEach(s -> lembar.salah(s.baris(), "\"" + s.nama() + "\" tidak pernah terbuka, apa pun hasil dan bentuknya; sambungkan atau hapus"));
        proses.findFlowElementsOfType(EndEvent.class).stream().filter(a -> !dibuka.contains(a.getId()))
                .forEach(a -> lembar.salah(a, "akhir " + PemeriksaSusunan.sebut(a) + " tidak pernah tercapai, apa pun hasil dan bentuknya; hapus"));
        proses.findFlowElementsOfType(ThrowEvent.class).stream().filter(a -> !dibuka.contains(a.getId()))
                .forEach(a -> lembar.salah(a, "surat keluar " + PemeriksaSusunan.sebut(a) + " tidak pernah dikirim; hapus"));
    }

    private static boolean ganda(Simpul s, List<Simpul> terbuka) {
        return !(s instanceof Simpul.Tindak t && t.perPegawai()) && terbuka.stream().filter(s::equals).count() > 1;
    }

    private static String sebut(List<Simpul> terbuka) {
        return terbuka.isEmpty() ? "tanpa tindakan terbuka" : terbuka.stream().map(s -> "\"" + s.nama() + "\"").distinct().collect(Collectors.joining(" dan "));
    }

    private void salah(String id, String alasan) {
        lembar.salah(lembar.isi().baris(id), alasan);
    }
}
