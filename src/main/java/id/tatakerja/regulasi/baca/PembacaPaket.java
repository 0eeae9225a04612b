package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.Baris;
import id.tatakerja.regulasi.Contoh;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Persyaratan;
import id.tatakerja.regulasi.TabelKedudukan;
import id.tatakerja.regulasi.TabelSyaratTahap;
import id.tatakerja.regulasi.Tafsir;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.AlurRantai;
import id.tatakerja.regulasi.alur.baca.PembacaAlur;
import id.tatakerja.regulasi.alur.baca.PembacaAlurRantai;
import id.tatakerja.regulasi.alur.baca.PembacaSemuaAlur;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads and checks one pack; goes on after a fault, so that all faults of a pack are known at once. */
public final class PembacaPaket {

    /** Made by the build beside the pack, no part of it. */
    public static final String KEPATUHAN = "kepatuhan.csv";

    private static final List<String> WAJIB = List.of(
            "peraturan.yaml", "pasal.yaml", "tafsir.yaml", PembacaKedudukan.BERKAS, PembacaPenilai.BERKAS, PembacaLingkup.BERKAS,
            PembacaPenetapanTim.BERKAS, PembacaTim.PERAN, PembacaTim.TANGGUNG_JAWAB, PembacaTim.SYARAT, PembacaPerencanaan.BERKAS,
            PembacaRantai.BERKAS);

    private final Catatan catatan;
    private final Map<String, Berkas> berkas = new TreeMap<>();

    /** For a folder with this name and these files. */
    public PembacaPaket(String kode, List<Berkas> berkas) {
        this.catatan = new Catatan(kode);
        berkas.stream().filter(b -> !b.nama().equals(KEPATUHAN)).forEach(b -> this.berkas.put(b.nama(), b));
    }

    /**
     * A pack, or what is wrong with it.
     *
     * @param paket present if and only if there is no fault
     * @param kesalahan faults by file and line
     */
    public record Hasil(Optional<Paket> paket, List<Kesalahan> kesalahan) {}

    /** Reads and checks everything. */
    public Hasil baca() {
        WAJIB.stream().filter(nama -> !berkas.containsKey(nama)).forEach(this::tidakAda);
        var pasal = ada("pasal.yaml").map(b -> PembacaPasal.baca(b, catatan)).orElse(Map.of());
        var tanpaTafsir = new Rujukan(catatan, pasal, Set.of());
        var tafsir = ada("tafsir.yaml").map(b -> PembacaTafsir.baca(b, catatan, tanpaTafsir)).orElse(List.of());
        var rujukan = new Rujukan(catatan, pasal, tafsir.stream().map(Tafsir::kode).collect(Collectors.toSet()));
        var pokok = ada("peraturan.yaml").flatMap(b -> new PembacaPeraturan(catatan, rujukan).baca(b));
        if (pokok.isEmpty()) {
            return new Hasil(Optional.empty(), catatan.semua());
        }
        var isi = pokok.get();
        var kosakata = isi.kosakata();
        var persyaratan = persyaratan(rujukan, isi.identitas().awalanPersyaratan());
        var adaPimpinan = isi.pengaturan().stream().anyMatch(p -> p.kunci().equals(KataPengaturan.PIMPINAN_UNIT_ORGANISASI.kunci()));
        var kedudukan = ada(PembacaKedudukan.BERKAS)
                .flatMap(b -> new PembacaKedudukan(catatan, rujukan, kosakata, adaPimpinan).baca(b))
                .orElse(new PembacaKedudukan.Isi(List.of(), List.of(), false));
        if (kedudukan.utuh()) {
            PemeriksaRuang.periksa(kosakata, kedudukan.masukan(), kedudukan.baris(), catatan);
        }
        var pembacaPenilai = new PembacaPenilai(catatan, rujukan, kosakata);
        var penilai = ada(PembacaPenilai.BERKAS).map(pembacaPenilai::baca);
        penilai.ifPresent(p -> pembacaPenilai.bandingkan(p, kedudukan.baris()));
        var lingkup = ada(PembacaLingkup.BERKAS).map(b -> PembacaLingkup.baca(b, catatan, rujukan));
        var tim = ada(PembacaPenetapanTim.BERKAS).map(b -> PembacaPenetapanTim.baca(b, catatan, rujukan));
        var susunanTim = new PembacaTim(catatan, rujukan).baca(ada(PembacaTim.PERAN), ada(PembacaTim.TANGGUNG_JAWAB), ada(PembacaTim.SYARAT));
        var perencanaan = ada(PembacaPerencanaan.BERKAS).map(b -> new PembacaPerencanaan(catatan, rujukan, kosakata, isi.pengaturan()).baca(b));
        var rantai = ada(PembacaRantai.BERKAS).map(b -> new PembacaRantai(catatan, rujukan, kosakata, isi.pengaturan()).baca(b));
        var syaratTahap = ada(PembacaSyaratTahap.BERKAS).map(b -> new PembacaSyaratTahap(catatan, rujukan, kosakata).baca(b)).orElse(new TabelSyaratTahap(List.of()));
        var bagian = ada(PembacaBagian.BERKAS).map(b -> PembacaBagian.baca(b, catatan, rujukan, persyaratan)).orElse(List.of());
        var tabelUtuh = catatan.semua().isEmpty();
        var alurRantai = tabelUtuh ? new PembacaAlurRantai(catatan, rujukan).baca(rantai.orElseThrow(), isi.pengaturan()) : Map.<String, AlurRantai>of();
        var alur = alur(new PembacaAlur(catatan, rujukan));
        if (tabelUtuh) {
            // against faulty tables every file would seem without use
            new PembacaSemuaAlur(alur, kodeAlur(), catatan).bandingkan(lingkup.orElseThrow(), tim.orElseThrow());
        }
        periksaPersyaratan(tafsir, persyaratan);
        var contoh = contoh(new PembacaContoh(
                catatan, kosakata, isi.pengaturan(), kedudukan.baris().stream().map(Baris::no).collect(Collectors.toSet()),
                persyaratan.stream().map(Persyaratan::id).collect(Collectors.toSet())));
        if (!catatan.semua().isEmpty()) {
            return new Hasil(Optional.empty(), catatan.semua());
        }
        return new Hasil(
                Optional.of(new Paket(
                        isi.identitas(), pasal, tafsir, isi.pengaturan(), isi.model(), isi.kelompokAsisten(), isi.struktur(), isi.penetapan(),
                        isi.tingkat(), isi.penugasan(), kosakata,
                        new TabelKedudukan(kosakata, kedudukan.masukan(), kedudukan.baris()), penilai.orElseThrow(), lingkup.orElseThrow(),
                        tim.orElseThrow(), susunanTim, perencanaan.orElseThrow(), rantai.orElseThrow(), syaratTahap, bagian, alur, alurRantai, persyaratan, contoh, sidik())),
                List.of());
    }

    private Map<String, Alur> alur(PembacaAlur pembaca) {
        var hasil = new TreeMap<String, Alur>();
        for (var b : berkas.values()) {
            if (b.nama().matches(PembacaAlur.POLA)) {
                b.teks(catatan).flatMap(teks -> pembaca.baca(b.nama(), teks)).ifPresent(a -> hasil.put(a.kode(), a));
            } else if (b.nama().startsWith("alur/")) {
                catatan.salah(b.nama(), 0, "folder alur hanya memuat berkas .bpmn; pindahkan berkas ini");
            }
        }
        return hasil;
    }

    private Set<String> kodeAlur() {
        return berkas.keySet().stream().filter(n -> n.matches(PembacaAlur.POLA))
                .map(n -> n.substring("alur/".length(), n.length() - ".bpmn".length())).collect(Collectors.toSet());
    }

    private Optional<Berkas> ada(String nama) {
        return Optional.ofNullable(berkas.get(nama));
    }

    private void tidakAda(String nama) {
        catatan.salah(nama, 0, "berkas tidak ada; tambahkan ke folder paket");
    }

    // the national base has no requirement list of its own
    private List<Persyaratan> persyaratan(Rujukan rujukan, Optional<String> awalan) {
        var ada = ada(PembacaPersyaratan.BERKAS);
        if (ada.isEmpty() && awalan.isPresent()) {
            tidakAda(PembacaPersyaratan.BERKAS);
        }
        return ada.map(b -> PembacaPersyaratan.baca(b, catatan, rujukan, awalan)).orElse(List.of());
    }

    private void periksaPersyaratan(List<Tafsir> tafsir, List<Persyaratan> persyaratan) {
        var dikenal = persyaratan.stream().map(Persyaratan::id).collect(Collectors.toSet());
        tafsir.forEach(t -> t.persyaratan().stream().filter(id -> !dikenal.contains(id)).forEach(id -> catatan.salah(
                "tafsir.yaml", t.baris(), "persyaratan \"" + id + "\" pada tafsir " + t.kode()
                        + " tidak ada dalam persyaratan.csv; perbaiki nomornya")));
    }

    private List<Contoh> contoh(PembacaContoh pembaca) {
        return berkas.values().stream()
                .filter(b -> b.nama().matches("contoh/[^/]+\\.yaml"))
                .flatMap(b -> pembaca.baca(b).stream())
                .toList();
    }

    private String sidik() {
        try {
            var sidik = MessageDigest.getInstance("SHA-256");
            for (var b : berkas.values()) {
                // name and length keep two files from passing for one
                sidik.update((b.nama() + "\n" + b.isi().length + "\n").getBytes(StandardCharsets.UTF_8));
                sidik.update(b.isi());
            }
            return HexFormat.of().formatHex(sidik.digest());
        } catch (NoSuchAlgorithmException tidakAda) {
            throw new IllegalStateException(tidakAda);
        }
    }
}
