package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Keberlakuan;
import id.tatakerja.regulasi.Kosakata;
import id.tatakerja.regulasi.Pelaku;
import id.tatakerja.regulasi.Pengaturan;
import id.tatakerja.regulasi.alur.Bentuk;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a table whose rows are the steps of groups: the first row of a group says where it holds, its further rows leave those
 * cells empty. Proves that the groups cover the whole input space and do not overlap.
 */
final class PembacaBertahap {

    private static final List<String> TENGAH = List.of("lapis", "pengaturan", "bentuk");

    private final String berkas;
    private final Catatan catatan;
    private final Kosakata kosakata;
    private final List<Pengaturan> pengaturan;
    private final List<Fakta> masukan = new ArrayList<>();
    private boolean utuh = true;

    PembacaBertahap(String berkas, Catatan catatan, Kosakata kosakata, List<Pengaturan> pengaturan) {
        this.berkas = berkas;
        this.catatan = catatan;
        this.kosakata = kosakata;
        this.pengaturan = pengaturan;
    }

    /**
     * The rows of a group.
     *
     * @param kode code
     * @param berlaku where it holds
     * @param baris rows in order, never empty
     */
    record Kelompok(String kode, Keberlakuan berlaku, List<BarisCsv> baris) {

        int barisPertama() {
            return baris.getFirst().baris();
        }
    }

    /** Reads the groups; {@code depan} and {@code belakang} are the columns around those that say where a group holds. */
    List<Kelompok> baca(Berkas isi, List<String> depan, List<String> belakang) {
        var sebelum = catatan.semua().size();
        var csv = Csv.baca(isi, catatan);
        utuh = catatan.semua().size() == sebelum;
        var kolom = new ArrayList<>(depan);
        kolom.addAll(TENGAH);
        csv.kolom().stream().flatMap(k -> Fakta.dariKolom(k).stream()).forEach(f -> {
            masukan.add(f);
            kolom.add(f.kolom());
        });
        kolom.addAll(belakang);
        if (!csv.berkolom(kolom, berkas, catatan)) {
            utuh = false;
            return List.of();
        }
        var menurutKode = new LinkedHashMap<String, List<BarisCsv>>();
        var terakhir = "";
        for (var b : csv.baris()) {
            var kode = b.teks(depan.getFirst());
            if (!kode.equals(terakhir) && menurutKode.containsKey(kode)) {
                b.salah(depan.getFirst() + " " + kode + " sudah dimulai pada baris " + menurutKode.get(kode).getFirst().baris() + "; kumpulkan barisnya");
                utuh = false;
                continue;
            }
            menurutKode.computeIfAbsent(kode, _ -> new ArrayList<>()).add(b);
            terakhir = kode;
        }
        var hasil = new ArrayList<Kelompok>();
        menurutKode.forEach((kode, baris) -> berlaku(kode, baris).ifPresentOrElse(k -> hasil.add(new Kelompok(kode, k, baris)), () -> utuh = false));
        return hasil;
    }

    private Optional<Keberlakuan> berlaku(String kode, List<BarisCsv> baris) {
        var b = baris.getFirst();
        baris.stream().skip(1).forEach(lanjutan -> kosong(lanjutan, kode, b.baris()));
        var syarat = new EnumMap<Fakta, Set<String>>(Fakta.class);
        for (var fakta : masukan) {
            var sel = SelFakta.baca(b, fakta, kosakata);
            utuh &= sel.utuh();
            sel.nilai().ifPresent(nilai -> syarat.put(fakta, nilai));
        }
        var bentuk = bentuk(b);
        var lapis = b.angka("lapis");
        return lapis.isEmpty() || bentuk.isEmpty() ? Optional.empty() : Optional.of(new Keberlakuan(lapis.get(), bentuk, pengaturan(b), syarat));
    }

    private void kosong(BarisCsv b, String kode, int pertama) {
        var kolom = new ArrayList<>(TENGAH);
        masukan.forEach(f -> kolom.add(f.kolom()));
        kolom.stream().filter(k -> !b.isi(k).isEmpty()).findFirst().ifPresent(k -> b.salah("kolom " + k + " hanya diisi pada baris pertama "
                + kode + ", yaitu baris " + pertama + "; kosongkan"));
    }

    private static Set<Bentuk> bentuk(BarisCsv b) {
        var kata = b.teks("bentuk");
        if (kata.equals("*")) {
            return Set.of(Bentuk.values());
        }
        var hasil = new LinkedHashSet<Bentuk>();
        b.bagi("bentuk", ';').forEach(k -> b.kata("bentuk", k, Bentuk.class).ifPresent(hasil::add));
        return hasil;
    }

    private Optional<Keberlakuan.Syarat> pengaturan(BarisCsv b) {
        var isi = b.isi("pengaturan");
        if (isi.isEmpty()) {
            return Optional.empty();
        }
        var batas = isi.indexOf('=');
        var kunci = batas < 0 ? isi : isi.substring(0, batas);
        var nilai = isi.substring(batas + 1);
        var ada = pengaturan.stream().filter(p -> p.kunci().equals(kunci)).findFirst();
        if (ada.isEmpty() || ada.get().isian() || !ada.get().menerima(nilai)) {
            b.salah("pengaturan \"" + isi + "\" bukan pengaturan dengan salah satu pilihannya dalam peraturan.yaml; tulis seperti kunci=NILAI");
            utuh = false;
            return Optional.empty();
        }
        return Optional.of(new Keberlakuan.Syarat(kunci, nilai));
    }

    /** Proves cover and freedom from overlap; says nothing where a row could not be read. */
    void buktikan(List<Kelompok> kelompok, List<PemeriksaRuang.Kolom> lain) {
        if (!utuh || kelompok.isEmpty()) {
            return;
        }
        var kolom = new ArrayList<>(lain);
        kolom.add(new PemeriksaRuang.Kolom(
                "bentuk", List.of("INDIVIDU", "TIM"), (k, nilai) -> kelompok.get(k).berlaku().bentuk().contains(Bentuk.valueOf(nilai))));
        kelompok.stream().flatMap(k -> k.berlaku().pengaturan().stream()).map(Keberlakuan.Syarat::kunci).distinct().forEach(kunci -> kolom.add(
                new PemeriksaRuang.Kolom(kunci, nilai(kunci), (k, nilai) -> kelompok.get(k).berlaku().pengaturan()
                        .map(s -> !s.kunci().equals(kunci) || s.nilai().equals(nilai)).orElse(true))));
        masukan.forEach(f -> kolom.add(new PemeriksaRuang.Kolom(
                f.kolom(), kosakata.nilai(f), (k, nilai) -> kelompok.get(k).berlaku().menerima(f, nilai))));
        PemeriksaRuang.periksa(
                berkas, "bedakan syaratnya atau lapisnya", kolom,
                kelompok.stream().map(k -> new PemeriksaRuang.Wilayah(k.kode(), k.berlaku().lapis(), false, k.barisPertama())).toList(), catatan);
    }

    private List<String> nilai(String kunci) {
        return pengaturan.stream().filter(p -> p.kunci().equals(kunci)).flatMap(p -> p.pilihan().stream()).map(Pengaturan.Pilihan::nilai).toList();
    }

    /** Whether the pack offers the setting. */
    boolean ada(String kunci) {
        return pengaturan.stream().anyMatch(p -> p.kunci().equals(kunci));
    }

    /** The people in a cell. */
    static List<Pelaku> pelaku(BarisCsv b, String kolom) {
        return b.bagi(kolom, ';').stream().flatMap(k -> b.kata(kolom, k, Pelaku.class).stream()).toList();
    }
}
