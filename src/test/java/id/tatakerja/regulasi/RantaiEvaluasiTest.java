package id.tatakerja.regulasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.regulasi.TabelRantai.Langkah;
import id.tatakerja.regulasi.TabelRantai.Pengembalian;
import id.tatakerja.regulasi.TabelRantai.Rantai;
import id.tatakerja.regulasi.TabelRantai.TindakanRantai;
import id.tatakerja.regulasi.TabelRantai.Ukuran;
import id.tatakerja.regulasi.alur.Bentuk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The offices through whose hands a result goes, written by hand from the regulations. {@code R} after an office: the text lets
 * it send the result back; {@code (R)}: a reading does; {@code &}: side by side.
 */
class RantaiEvaluasiTest {

    private static final Map<String, Paket> PAKET = PaketUji.semua().collect(Collectors.toMap(Paket::kode, Function.identity()));
    private static final Map<Fakta, String> BIASA = Map.ofEntries(
            Map.entry(Fakta.MODEL, "TANPA"), Map.entry(Fakta.PEMIMPIN, "JPT_PRATAMA"), Map.entry(Fakta.TINGKAT, "DUA"),
            Map.entry(Fakta.BAGIAN_KERJA, "TIDAK_ADA"), Map.entry(Fakta.SUBBAGIAN_KERJA, "TIDAK_ADA"), Map.entry(Fakta.ADA_PENGAWAS, "TIDAK"),
            Map.entry(Fakta.ADMINISTRATOR_DI_GARIS, "YA"), Map.entry(Fakta.PENGAWAS_DI_GARIS, "TIDAK"), Map.entry(Fakta.ASISTEN, "TIDAK_ADA"),
            Map.entry(Fakta.VARIAN, "BELUM"), Map.entry(Fakta.PENGAWASAN_KHUSUS, "TIDAK"), Map.entry(Fakta.DELEGASI, "TIDAK"),
            Map.entry(Fakta.MANDIRI, "TIDAK"), Map.entry(Fakta.JENJANG, "PELAKSANA"));

    /** One expectation for one kind of organisation and one form. */
    record Harapan(String paket, String bagian, String jenis, String keadaan, Bentuk bentuk, String urutan) {

        Rantai rantai() {
            var isi = PAKET.get(paket);
            var nilai = new EnumMap<Fakta, String>(BIASA);
            nilai.put(Fakta.JENIS, jenis);
            var pengaturan = new HashMap<String, String>();
            isi.pengaturan().forEach(p -> pengaturan.put(p.kunci(), p.bawaan()));
            Arrays.stream(keadaan.split(";")).filter(k -> !k.isEmpty()).map(k -> k.split("=")).forEach(
                    k -> Fakta.dariKolom(k[0]).ifPresentOrElse(f -> nilai.put(f, k[1]), () -> pengaturan.put(k[0], k[1])));
            return isi.rantai().untuk(Masukan.dari(isi.kosakata(), nilai), bentuk, pengaturan::get);
        }
    }

    static List<Harapan> harapan() throws IOException {
        var hasil = new ArrayList<Harapan>();
        try (var csv = CSVParser.parse(
                Path.of("src/test/resources/rantai-evaluasi-urutan.csv"), StandardCharsets.UTF_8,
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            for (CSVRecord b : csv) {
                var jenis = b.get("jenis").equals("*")
                        ? PAKET.get(b.get("paket")).kosakata().nilai(Fakta.JENIS) : List.of(b.get("jenis").split("\\|"));
                var bentuk = b.get("bentuk").equals("*") ? List.of(Bentuk.values()) : List.of(Bentuk.valueOf(b.get("bentuk")));
                jenis.forEach(j -> bentuk.forEach(
                        k -> hasil.add(new Harapan(b.get("paket"), b.get("bagian"), j, b.get("keadaan"), k, b.get("urutan")))));
            }
        }
        return hasil;
    }

    private static String urutan(Rantai rantai, boolean umum, String jenis) {
        var menurutNomor = rantai.langkah().stream().collect(Collectors.groupingBy(Langkah::nomor, TreeMap::new, Collectors.toList()));
        return rantai.diatur() ? menurutNomor.values().stream()
                .map(s -> s.stream().map(l -> satu(l, umum, jenis)).collect(Collectors.joining(" & "))).collect(Collectors.joining(" > "))
                : "tidak diatur";
    }

    private static String satu(Langkah l, boolean umum, String jenis) {
        var kembali = switch (l.pengembalian()) {
            case TERTULIS -> " R";
            case MENURUT_BACAAN -> " (R)";
            case TIDAK -> "";
        };
        var tahu = l.diberitahu().stream().map(p -> sebut(p, umum, jenis)).collect(Collectors.joining(" dan "));
        return sebut(l.peran(), umum, jenis) + kembali + (tahu.isEmpty() ? "" : " + " + tahu + " diberi tahu");
    }

    private static String sebut(Pelaku p, boolean umum, String jenis) {
        return umum && p == Pelaku.KEPALA_ORGANISASI ? "kepala organisasi" : p.sebutan(jenis);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harapan")
    void urutan_peninjau_sesuai_peraturan(Harapan h) {
        assertThat(urutan(h.rantai(), h.urutan().contains("kepala organisasi"), h.jenis())).as(h.toString()).isEqualTo(h.urutan());
    }

    @Test
    void setiap_rantai_dan_setiap_jenis_organisasi_ada_dalam_daftar() throws IOException {
        var disebut = harapan().stream().map(h -> h.paket() + " " + h.rantai().kode()).collect(Collectors.toSet());
        var jenis = harapan().stream().map(h -> h.paket() + " " + h.jenis() + " " + h.bentuk()).collect(Collectors.toSet());
        var kurang = new TreeSet<String>();
        PAKET.values().forEach(p -> {
            p.rantai().rantai().stream().map(r -> p.kode() + " " + r.kode()).filter(r -> !disebut.contains(r)).forEach(kurang::add);
            if (!p.kode().equals(PaketUji.KODE)) {
                p.kosakata().nilai(Fakta.JENIS).forEach(j -> Arrays.stream(Bentuk.values()).map(b -> p.kode() + " " + j + " " + b)
                        .filter(k -> !jenis.contains(k)).forEach(kurang::add));
            }
        });
        assertThat(PAKET).hasSizeGreaterThan(5);
        assertThat(kurang).isEmpty();
    }

    @Test
    void setiap_rantai_berakhir_dengan_penerimaan_dan_setiap_langkah_beralasan() {
        PAKET.values().forEach(p -> p.rantai().rantai().stream().filter(Rantai::diatur).forEach(r -> {
            assertThat(r.langkah().getLast().tindakan()).as(p.kode() + " " + r.kode()).isEqualTo(TindakanRantai.TERIMA_HASIL);
            assertThat(r.langkah().stream().filter(l -> l.tindakan() == TindakanRantai.TERIMA_HASIL)).hasSize(1);
            assertThat(r.langkah()).allSatisfy(l -> assertThat(l.dasar()).isNotEmpty());
            // a result that misses the target must be able to come back from somewhere
            assertThat(r.langkah()).as(p.kode() + " " + r.kode()).anyMatch(l -> l.pengembalian() != Pengembalian.TIDAK);
        }));
    }

    @Test
    void pengaturan_menentukan_siapa_yang_boleh_mengembalikan() {
        var rantai = new Harapan("lamandau-13-2024", "B3", "INSPEKTORAT", "bagianKerja=SEKRETARIAT;subbagianKerja=SUBBAGIAN", Bentuk.INDIVIDU, "").rantai();
        var sekretaris = rantai.langkah().get(1);
        assertThat(sekretaris.bolehMengembalikan(TabelRantai.PENGEMBALIAN_MENURUT_BACAAN)).isFalse();
        assertThat(sekretaris.bolehMengembalikan(TabelRantai.PENGEMBALIAN_SEMUA)).isTrue();
        var asisten = new Harapan("lamandau-13-2024", "B1", "SEKRETARIAT_DAERAH", "bagianKerja=BAGIAN", Bentuk.TIM, "").rantai().langkah().get(1);
        assertThat(asisten.bolehMengembalikan(TabelRantai.PENGEMBALIAN_MENURUT_BACAAN)).isTrue();
        assertThat(asisten.bolehMengembalikan(TabelRantai.PENGEMBALIAN_TERTULIS)).isFalse();
        assertThat(rantai.langkah().getFirst().bolehMengembalikan(TabelRantai.PENGEMBALIAN_TERTULIS)).isTrue();
    }

    @Test
    void dua_tanda_target_dan_ekspektasi_menentukan_boleh_tidaknya_hasil_diteruskan() {
        var setda = new Harapan("bangkalan-28-2023", "B.1", "SEKRETARIAT_DAERAH", "bagianKerja=BAGIAN", Bentuk.INDIVIDU, "").rantai().langkah();
        assertThat(setda).extracting(Langkah::ukuran).containsExactly(Ukuran.TARGET, Ukuran.SALAH_SATU, Ukuran.TARGET);
        assertThat(Ukuran.SALAH_SATU.terpenuhi(false, true)).isTrue();
        assertThat(Ukuran.TARGET.terpenuhi(false, true)).isFalse();
        var pengawas = new Harapan("bangkalan-28-2023", "B.5", "UPT", "pemimpin=PENGAWAS;tingkat=SATU", Bentuk.TIM, "").rantai().langkah().getLast();
        assertThat(pengawas.ukuran().terpenuhi(true, false)).isFalse();
        assertThat(pengawas.ukuran().terpenuhi(true, true)).isTrue();
    }

    @Test
    void selang_laporan_ditawarkan_sebagai_pengaturan_unit() {
        var lamandau = PAKET.get("lamandau-13-2024");
        assertThat(lamandau.pengaturan(TabelPerencanaan.KUNCI_SELANG)).isPresent();
        assertThat(lamandau.pengaturanBerdampak()).extracting(Pengaturan::kunci).contains("perintahTim", TabelPerencanaan.KUNCI_SELANG);
    }

    @Test
    void daftar_urutan_tidak_memuat_baris_kembar() throws IOException {
        var baris = Files.readAllLines(Path.of("src/test/resources/rantai-evaluasi-urutan.csv"));
        assertThat(baris).doesNotHaveDuplicates();
    }
}
