package id.tatakerja.organisasi.impor.isi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.organisasi.impor.berkas.Baris;
import id.tatakerja.organisasi.impor.berkas.DaftarGalat;
import id.tatakerja.organisasi.impor.berkas.GalatImpor;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell may hold. */
class SelTest {

    private final DaftarGalat galat = new DaftarGalat();

    private Sel sel(String kolom, String isi) {
        return new Sel(Lembar.PEGAWAI, new Baris(7, Map.of(kolom, isi)), galat);
    }

    private List<String> kode() {
        return galat.semua().stream().map(GalatImpor::kode).toList();
    }

    @Test
    void setiap_kolom_mempunyai_batas_panjang() {
        for (Lembar lembar : Lembar.values()) {
            Stream.concat(lembar.wajib().stream(), lembar.pilihan().stream()).forEach(kolom -> {
                var daftar = new DaftarGalat();
                var baris = new Baris(7, Map.of(kolom, "x".repeat(2_001)));
                assertThat(new Sel(lembar, baris, daftar).teks(kolom)).as(kolom).isEmpty();
                assertThat(daftar.semua()).extracting(GalatImpor::kode).containsExactly("TERLALU_PANJANG");
                assertThat(daftar.semua().getFirst().pesan()).contains("2001").hasSizeLessThan(200);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a\u0007b", "a\u001Bb", "a\u0000b", "a\u0085b", "a\u202Eb", "a\u202Ab", "a\u2066b", "a\u2069b", "a\u200Bb", "a\u200Db", "a\u2060b",
        "\uFEFFa", "a\u00ADb", "a\u2028b", "a\uD83Db", "\uDE00a", "a\uFFFEb", "a\uDB40\uDC41b"
    })
    void karakter_yang_tidak_terlihat_ditolak_dengan_tempatnya(String nama) {
        assertThat(sel("nama", nama).teks("nama")).isEmpty();
        assertThat(galat.semua()).singleElement().satisfies(g -> {
            assertThat(g.baris()).isEqualTo(7);
            assertThat(g.kolom()).isEqualTo("nama");
            assertThat(g.kode()).isEqualTo("KARAKTER_TERLARANG");
            assertThat(g.pesan()).contains("U+");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-cmd|'x'!A0", "-A1", " =1+1", "\t=1+1", "\u00A0=1", "\n=1", "-\n=1", "\uFF1D1+1"
    })
    void teks_yang_dibaca_sebagai_rumus_ditolak(String nama) {
        assertThat(sel("nama", nama).teks("nama")).isEmpty();
        assertThat(kode()).containsExactly("RUMUS");
    }

    @Test
    void rumus_dicari_pada_setiap_kolom_dan_setiap_butir() {
        var kolom = new ArrayList<String>();
        for (Lembar lembar : Lembar.values()) {
            Stream.concat(lembar.wajib().stream(), lembar.pilihan().stream()).forEach(k -> {
                var daftar = new DaftarGalat();
                new Sel(lembar, new Baris(2, Map.of(k, "=A1")), daftar).teks(k);
                assertThat(daftar.semua()).as(k).extracting(GalatImpor::kode).containsExactly("RUMUS");
                kolom.add(k);
            });
        }
        assertThat(kolom).hasSizeGreaterThan(20);
        assertThat(sel("kompetensi", "gizi; =A1").daftar("kompetensi")).isEmpty();
        assertThat(kode()).containsExactly("RUMUS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ny. Siti-Aminah", "I Wayan", "O'Neil", "Zoë 𝒜", "-", "-12", "6 × 6 = 36", "a+b", "李小龙"})
    void teks_biasa_diterima(String nama) {
        assertThat(sel("nama", nama).teks("nama")).isEqualTo(nama);
        assertThat(kode()).isEmpty();
    }

    @Test
    void baris_baru_menjadi_spasi_kecuali_pada_uraian() {
        assertThat(sel("nama", "Siti \n Aminah\tBinti").teks("nama")).isEqualTo("Siti Aminah Binti");
        assertThat(sel("uraian_tugas", "satu\ndua").teks("uraian_tugas")).isEqualTo("satu\ndua");
    }

    @ParameterizedTest
    @CsvSource({"1800-01-01,TANGGAL_DI_LUAR_RENTANG", "2101-01-01,TANGGAL_DI_LUAR_RENTANG", "31-02-2024,TANGGAL_TIDAK_ADA", "kemarin,TANGGAL_TIDAK_TERBACA"})
    void tanggal_yang_salah_disebut_sebabnya(String tanggal, String kode) {
        assertThat(sel("tmt", tanggal).tanggal("tmt")).isEmpty();
        assertThat(kode()).containsExactly(kode);
        assertThat(galat.semua().getFirst().pesan()).doesNotContain(kode.endsWith("RENTANG") ? "kalender" : "rentang");
    }

    @Test
    void nilai_yang_dikutip_dipotong() {
        sel("surel", "a".repeat(200)).pilihan("surel", Thread.State.values(), true, "X");
        assertThat(galat.semua().getFirst().pesan()).contains("a".repeat(60) + "…").doesNotContain("a".repeat(61));
        sel("kompetensi", "b".repeat(101)).daftar("kompetensi");
        assertThat(kode()).containsExactly("X", "TERLALU_PANJANG");
    }

    @Test
    void susunan_berputar_yang_panjang_disebut_ringkas_dan_cepat() {
        var baris = new ArrayList<Baris>();
        for (int i = 0; i < 100_000; i++) {
            baris.add(new Baris(i + 2, Map.of("kode", "U" + i, "induk", "U" + (i % 2 == 0 ? i + 1 : i - 1))));
        }
        for (int i = 0; i < 50_000; i++) {
            baris.add(new Baris(i + 100_002, Map.of("kode", "P" + i, "induk", "P" + (i + 1) % 50_000)));
        }
        PemeriksaHubungan.periksa(Map.of(Lembar.UNIT, baris), new IsiImpor(List.of(), List.of(), List.of()), galat);
        assertThat(galat.jumlah()).isEqualTo(50_001);
        assertThat(galat.semua()).allSatisfy(g -> assertThat(g.pesan()).hasSizeLessThan(400));
    }
}
