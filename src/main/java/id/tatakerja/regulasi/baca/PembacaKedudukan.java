package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.Baris;
import id.tatakerja.regulasi.Calon;
import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Keadaan;
import id.tatakerja.regulasi.Kosakata;
import id.tatakerja.regulasi.Pimpinan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code kedudukan.csv}: the decision table. */
final class PembacaKedudukan {

    static final String BERKAS = "kedudukan.csv";
    private static final List<String> DEPAN = List.of("no", "lapis");
    private static final List<String> BELAKANG =
            List.of("keadaan", "penilai", "pimpinan", "alternatif", "dasar", "tafsir", "penjelasan");

    private final Catatan catatan;
    private final Rujukan rujukan;
    private final Kosakata kosakata;
    private final boolean adaPengaturan;
    private boolean utuh = true;

    /** {@code adaPengaturan} = the pack offers the setting pimpinanUnitOrganisasi. */
    PembacaKedudukan(Catatan catatan, Rujukan rujukan, Kosakata kosakata, boolean adaPengaturan) {
        this.catatan = catatan;
        this.rujukan = rujukan;
        this.kosakata = kosakata;
        this.adaPengaturan = adaPengaturan;
    }

    /**
     * Columns and rows.
     *
     * @param masukan input columns in file order
     * @param baris the rows that could be read
     * @param utuh whether every row and condition could be read, so that proofs over the table mean something
     */
    record Isi(List<Fakta> masukan, List<Baris> baris, boolean utuh) {}

    /** Reads all rows; empty when the columns are wrong. */
    Optional<Isi> baca(Berkas berkas) {
        var sebelum = catatan.semua().size();
        var csv = Csv.baca(berkas, catatan);
        utuh = catatan.semua().size() == sebelum;
        var masukan = new ArrayList<Fakta>();
        var kolom = new ArrayList<>(DEPAN);
        csv.kolom().stream().flatMap(k -> Fakta.dariKolom(k).stream()).forEach(f -> {
            masukan.add(f);
            kolom.add(f.kolom());
        });
        kolom.addAll(BELAKANG);
        if (!csv.berkolom(kolom, BERKAS, catatan)) {
            return Optional.empty();
        }
        var baris = new ArrayList<Baris>();
        csv.baris().forEach(b -> satu(b, masukan).ifPresent(baris::add));
        return Optional.of(new Isi(masukan, baris, utuh));
    }

    private Optional<Baris> satu(BarisCsv b, List<Fakta> masukan) {
        var syarat = new EnumMap<Fakta, Set<String>>(Fakta.class);
        masukan.forEach(f -> sel(b, f).ifPresent(nilai -> syarat.put(f, nilai)));
        var lapis = b.angka("lapis");
        var keadaan = b.pilih("keadaan", Keadaan.class);
        if (lapis.isEmpty() || keadaan.isEmpty()) {
            utuh = false;
            return Optional.empty();
        }
        var penilai = b.isi("penilai").equals("-") ? List.<Calon>of() : calon(b, "penilai", true);
        periksaCalon(b, keadaan.get(), penilai);
        var tafsir = b.bagi("tafsir", ';');
        return Optional.of(new Baris(
                nomor(b), lapis.get(), syarat, keadaan.get(), penilai, pimpinan(b), calon(b, "alternatif", false),
                rujukan.kutipWajib(BERKAS, b.baris(), b.bagi("dasar", ';')), rujukan.tafsir(BERKAS, b.baris(), tafsir),
                b.teks("penjelasan"), b.baris()));
    }

    private String nomor(BarisCsv b) {
        var no = b.teks("no");
        if (!no.isEmpty() && !no.matches("[A-Z][A-Za-z0-9-]*")) {
            b.salah("no \"" + no + "\" tidak berbentuk nomor baris; tulis seperti K-15, KD-07, atau CELAH-E13");
        }
        if (no.startsWith("CELAH-")) {
            rujukan.tafsir(BERKAS, b.baris(), List.of(no.substring("CELAH-".length())));
        }
        return no;
    }

    /** Values of an input cell; empty = any. */
    private Optional<Set<String>> sel(BarisCsv b, Fakta fakta) {
        var isi = SelFakta.baca(b, fakta, kosakata);
        utuh &= isi.utuh();
        return isi.nilai();
    }

    private static List<Calon> calon(BarisCsv b, String kolom, boolean wajib) {
        var kata = b.bagi(kolom, '|');
        if (wajib && kata.isEmpty()) {
            b.salah("kolom " + kolom + " kosong; tulis pejabatnya, atau - bila tidak ada");
        }
        return kata.stream().flatMap(k -> b.kata(kolom, k, Calon.class).stream()).toList();
    }

    private static void periksaCalon(BarisCsv b, Keadaan keadaan, List<Calon> penilai) {
        switch (keadaan) {
            case ATURAN -> {
                if (penilai.size() != 1) {
                    b.salah("keadaan ATURAN harus menyebut tepat satu penilai");
                }
            }
            case PILIHAN, KONFIRMASI, CELAH_ATURAN_UMUM -> {
                if (penilai.isEmpty()) {
                    b.salah("keadaan " + keadaan + " harus menyebut sedikitnya satu penilai");
                }
            }
            case KHUSUS -> {
                if (!penilai.isEmpty() && !penilai.equals(List.of(Calon.PENERIMA_DELEGASI))) {
                    b.salah("keadaan KHUSUS hanya menerima PENERIMA_DELEGASI atau - sebagai penilai");
                }
            }
            case CELAH -> { }
        }
    }

    private Pimpinan pimpinan(BarisCsv b) {
        var kata = b.teks("pimpinan");
        return switch (kata) {
            case "", "PENILAI" -> new Pimpinan.Penilai();
            case "PENGATURAN" -> {
                if (!adaPengaturan) {
                    b.salah("pimpinan PENGATURAN memerlukan pengaturan pimpinanUnitOrganisasi dalam peraturan.yaml");
                }
                yield new Pimpinan.MenurutPengaturan();
            }
            default -> b.kata("pimpinan", kata, Calon.class).<Pimpinan>map(Pimpinan.MenurutCalon::new).orElseGet(Pimpinan.Penilai::new);
        };
    }
}
