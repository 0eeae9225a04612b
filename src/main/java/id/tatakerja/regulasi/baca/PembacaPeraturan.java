package id.tatakerja.regulasi.baca;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.AturanPenetapan;
import id.tatakerja.regulasi.AturanPenugasan;
import id.tatakerja.regulasi.AturanTingkat;
import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Identitas;
import id.tatakerja.regulasi.Kosakata;
import id.tatakerja.regulasi.Model;
import id.tatakerja.regulasi.Pengaturan;
import id.tatakerja.regulasi.StrukturTambahan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code peraturan.yaml}: identity, models, groups of Asisten, further facts of structure, settings. */
final class PembacaPeraturan {

    private static final Set<String> WAJIB = Set.of(
            "kode", "judul", "tentang", "daerah", "jenis", "nomor", "tahun", "ditetapkan", "berlaku", "versi", "awalanPersyaratan",
            "indukNasional", "zonaWaktu", "dasarPenetapan", "model", "kelompokAsisten", "pengaturan");
    private static final Set<String> BOLEH = Set.of("catatan", "strukturTambahan", "dasarBerlaku", "penetapan", "tingkat", "penugasan");
    private static final Set<String> KUNCI_MODEL = Set.of(
            "kode", "nama", "jenis", "wajib", "dasar", "uraian", "organisasi", "seksiPerBidang", "subbagianSekretariat");
    private static final List<String> ZONA = List.of("Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura");
    /** Kinds of organisation; they are the same in every pack. */
    static final List<String> ORGANISASI = new Kosakata(List.of(), List.of()).nilai(Fakta.JENIS);

    private final Catatan catatan;
    private final Rujukan rujukan;

    PembacaPeraturan(Catatan catatan, Rujukan rujukan) {
        this.catatan = catatan;
        this.rujukan = rujukan;
    }

    /**
     * What the file says.
     *
     * @param identitas identity
     * @param model models
     * @param kelompokAsisten groups of Asisten
     * @param struktur further facts of structure
     * @param pengaturan settings
     * @param penetapan how a decree comes about
     * @param tingkat how levels are counted, where the regulation knows them
     * @param penugasan what holds for every assignment
     */
    record Isi(
            Identitas identitas,
            List<Model> model,
            Map<String, List<String>> kelompokAsisten,
            List<StrukturTambahan> struktur,
            List<Pengaturan> pengaturan,
            AturanPenetapan penetapan,
            Optional<AturanTingkat> tingkat,
            AturanPenugasan penugasan) {

        Kosakata kosakata() {
            return new Kosakata(model.stream().map(Model::kode).toList(), kelompokAsisten.keySet());
        }
    }

    Optional<Isi> baca(Berkas berkas) {
        return Yaml.baca(berkas, catatan).map(akar -> {
            var peta = akar.peta("peraturan", WAJIB, BOLEH);
            var model = peta.ambil("model").daftar("model").stream().map(this::model).toList();
            var kode = new HashSet<String>();
            model.stream().map(Model::kode).filter(k -> !kode.add(k) || k.equals("TANPA")).forEach(k -> peta.ambil("model")
                    .salah("model \"" + k + "\" tertulis dua kali atau memakai kata yang dicadangkan; pakai kode lain"));
            if (model.size() >= Kosakata.TERBANYAK) {
                peta.ambil("model").salah("paling banyak " + (Kosakata.TERBANYAK - 1) + " model");
            }
            return new Isi(
                    identitas(peta), model.size() < Kosakata.TERBANYAK ? model : List.of(), kelompok(peta.ambil("kelompokAsisten")),
                    peta.ambil("strukturTambahan").daftar("strukturTambahan").stream().map(this::struktur).toList(),
                    new PembacaPengaturan(rujukan).baca(peta.ambil("pengaturan").daftar("pengaturan")),
                    new PembacaAturan(rujukan).penetapan(peta.ambil("penetapan")), new PembacaAturan(rujukan).tingkat(peta.ambil("tingkat")),
                    new PembacaAturan(rujukan).penugasan(peta.ambil("penugasan")));
        });
    }

    private Identitas identitas(Simpul.Peta peta) {
        var kode = peta.ambil("kode").teks("kode");
        if (!kode.isEmpty() && !kode.equals(catatan.paket())) {
            peta.ambil("kode").salah("kode \"" + kode + "\" tidak sama dengan nama foldernya; samakan");
        }
        var tahun = peta.ambil("tahun").angka("tahun", 1945, 2999);
        var zona = peta.ambil("zonaWaktu").pilih("zonaWaktu", ZONA);
        var keterangan = peta.ambil("catatan").teksBilaAda("catatan").orElse("");
        var ditetapkan = tanggal(peta, "ditetapkan", keterangan);
        ditetapkan.filter(t -> t.getYear() != tahun).ifPresent(t -> peta.ambil("ditetapkan").salah(
                "ditetapkan " + t + " tidak jatuh pada tahun " + tahun + "; periksa tanggal atau tahunnya"));
        var jenis = peta.ambil("jenis").pilih("jenis", Identitas.Jenis.class).orElse(Identitas.Jenis.PERATURAN_BUPATI);
        var berlaku = tanggal(peta, "berlaku", keterangan);
        if (jenis == Identitas.Jenis.PERATURAN_BUPATI) {
            // without a first day nobody could tell which decisions it covers
            if (peta.ambil("berlaku").kosong() && peta.ada("berlaku")) {
                peta.ambil("berlaku").salah("berlaku kosong; peraturan daerah tidak dapat dipakai tanpa tanggal mulai berlaku");
            }
            if (!peta.ada("dasarBerlaku")) {
                peta.ambil("berlaku").salah("dasarBerlaku tidak ada; sebut alamat ketentuan mulai berlaku");
            }
        }
        return new Identitas(
                catatan.paket(), peta.ambil("judul").teks("judul"), peta.ambil("tentang").teks("tentang"),
                peta.ambil("daerah").teks("daerah"),
                jenis,
                peta.ambil("nomor").angka("nomor", 1, 9999), tahun, ditetapkan, berlaku,
                peta.ambil("versi").angka("versi", 1, 9999), peta.ambil("awalanPersyaratan").teksBilaAda("awalanPersyaratan"),
                peta.ambil("indukNasional").teksBilaAda("indukNasional"), ZoneId.of(zona.isEmpty() ? ZONA.getFirst() : zona), keterangan,
                dasar(peta.ambil("dasarPenetapan")),
                peta.ada("dasarBerlaku") ? dasar(peta.ambil("dasarBerlaku")) : List.of());
    }

    private List<Kutipan> dasar(Simpul simpul) {
        return rujukan.kutipWajib(
                simpul.berkas(), simpul.baris(), PembacaTafsir.teks(simpul.satuAtauDaftar("dasarPenetapan"), "dasarPenetapan"));
    }

    private static Optional<LocalDate> tanggal(Simpul.Peta peta, String kunci, String keterangan) {
        if (peta.ada(kunci) && peta.ambil(kunci).kosong() && keterangan.isEmpty()) {
            peta.ambil(kunci).salah(kunci + " kosong tanpa penjelasan; isi tanggalnya atau jelaskan pada catatan");
        }
        return peta.ambil(kunci).tanggalBilaAda(kunci);
    }

    private Model model(Simpul simpul) {
        var peta = simpul.peta("model", KUNCI_MODEL, Set.of("menurutUrusan"));
        var dasar = peta.ambil("dasar");
        return new Model(
                peta.ambil("kode").teks("kode model"), peta.ambil("nama").teks("nama model"),
                peta.ambil("jenis").daftar("jenis").stream().map(j -> j.pilih("jenis", ORGANISASI)).toList(),
                peta.ambil("wajib").benar("wajib"),
                rujukan.kutipWajib(simpul.berkas(), dasar.baris(), PembacaTafsir.teks(dasar.satuAtauDaftar("dasar"), "dasar")),
                peta.ambil("uraian").teks("uraian"), PembacaTafsir.teks(peta.ambil("organisasi").daftar("organisasi"), "organisasi"),
                peta.ada("menurutUrusan") && peta.ambil("menurutUrusan").benar("menurutUrusan"),
                peta.ambil("seksiPerBidang").angkaBilaAda("seksiPerBidang"),
                peta.ambil("subbagianSekretariat").angkaBilaAda("subbagianSekretariat"));
    }

    private StrukturTambahan struktur(Simpul simpul) {
        var peta = simpul.peta("strukturTambahan", Set.of("jenis", "bagian", "subbagian", "dasar"), Set.of());
        var dasar = peta.ambil("dasar");
        return new StrukturTambahan(
                peta.ambil("jenis").pilih("jenis", ORGANISASI), PembacaTafsir.teks(peta.ambil("bagian").daftar("bagian"), "bagian"),
                peta.ambil("subbagian").angka("subbagian", 0, 99),
                rujukan.kutipWajib(simpul.berkas(), dasar.baris(), PembacaTafsir.teks(dasar.satuAtauDaftar("dasar"), "dasar")));
    }

    private static Map<String, List<String>> kelompok(Simpul simpul) {
        var hasil = new LinkedHashMap<String, List<String>>();
        if (!simpul.isi().map(n -> n instanceof org.snakeyaml.engine.v2.nodes.SequenceNode s && s.getValue().isEmpty()).orElse(true)) {
            simpul.petaBebas("kelompokAsisten").forEach((kode, kata) -> hasil.put(kode, PembacaTafsir.teks(kata.daftar(kode), kode)));
        }
        return hasil;
    }
}
