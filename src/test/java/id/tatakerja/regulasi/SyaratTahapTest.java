package id.tatakerja.regulasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.regulasi.TabelSyaratTahap.JenisSyaratTahap;
import id.tatakerja.regulasi.TabelSyaratTahap.Syarat;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.muat.PaketTidakSahException;
import id.tatakerja.regulasi.muat.PemuatRegulasi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must have happened before work goes on, as the packs say it, and what is wrong with a table that says it badly. */
class SyaratTahapTest {

    private static final String KEPALA = "syarat,bentuk,jenis,oleh,dasar,tafsir,penjelasan\n";
    private static final String BENAR = "RINCIAN_KEGIATAN,*,DINAS,,pasal-1,,Dirinci.\n";

    @TempDir
    private Path folder;

    private static Paket paket(String kode) {
        return PaketUji.semua().filter(p -> p.kode().equals(kode)).findFirst().orElseThrow();
    }

    @Test
    void lamandau_mensyaratkan_hal_yang_sama_pada_setiap_jenis_organisasi_dengan_pejabatnya_sendiri() {
        var tabel = paket("lamandau-13-2024").syaratTahap();
        for (var jenis : List.of("SEKRETARIAT_DAERAH", "SEKRETARIAT_DPRD", "INSPEKTORAT", "DINAS", "BADAN", "RSUD", "KECAMATAN", "KELURAHAN", "UPT")) {
            var disini = tabel.syarat().stream().filter(s -> s.fakta().getOrDefault(Fakta.JENIS, java.util.Set.of()).contains(jenis)).map(Syarat::jenis).collect(Collectors.toSet());
            assertThat(disini).as(jenis).contains(
                    JenisSyaratTahap.EKSPEKTASI_PER_PEGAWAI, JenisSyaratTahap.RENCANA_DISEPAKATI, JenisSyaratTahap.RINCIAN_KEGIATAN, JenisSyaratTahap.UMPAN_BALIK,
                    JenisSyaratTahap.HASIL_ANGGOTA);
        }
        assertThat(tabel.syarat()).allSatisfy(s -> assertThat(s.dasar()).isNotEmpty());
        assertThat(tabel.syarat().stream().filter(s -> s.jenis() == JenisSyaratTahap.HASIL_ANGGOTA).map(Syarat::bentuk).distinct()).containsExactly(java.util.Set.of(Bentuk.TIM));
    }

    @Test
    void tanjung_jabung_timur_meminta_langkah_perbaikan_dari_pimpinan_dan_aturan_nasional_dari_penilai() {
        var tabel = paket("tanjung-jabung-timur-14-2023").syaratTahap();
        assertThat(tabel.syarat().stream().filter(s -> s.jenis() == JenisSyaratTahap.LANGKAH_PERBAIKAN)).hasSize(2).allMatch(s -> s.oleh().equals(List.of(Pelaku.PIMPINAN)));
        assertThat(tabel.syarat().stream().filter(s -> s.jenis() == JenisSyaratTahap.ATURAN_BUTIR)).singleElement().matches(s -> s.oleh().equals(List.of(Pelaku.PENILAI)));
        assertThat(tabel.mengenal(JenisSyaratTahap.UMPAN_BALIK)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "DIRINCI,*,DINAS,,pasal-1,,Dirinci.;kolom syarat memuat \"DIRINCI\"",
        "RINCIAN_KEGIATAN,SENDIRI,DINAS,,pasal-1,,Dirinci.;kolom bentuk memuat \"SENDIRI\"",
        "RINCIAN_KEGIATAN,*,KANTOR,,pasal-1,,Dirinci.;kolom jenis memuat \"KANTOR\"",
        "RINCIAN_KEGIATAN,*,DINAS,PIMPINAN,pasal-1,,Dirinci.;kolom oleh tidak dipakai",
        "UMPAN_BALIK,*,DINAS,,pasal-1,,Diberi umpan balik.;kolom oleh kosong",
        "UMPAN_BALIK,*,DINAS,KEPALA,pasal-1,,Diberi umpan balik.;kolom oleh memuat \"KEPALA\"",
        "RINCIAN_KEGIATAN,*,BADAN,,pasal-99,,Dirinci.;pasal-99",
        "RINCIAN_KEGIATAN,TIM,,,pasal-1,,Dirinci.;bertindih dengan baris 2",
        "RINCIAN_KEGIATAN,*,BADAN,,pasal-1,,;kolom penjelasan kosong"})
    void kesalahan_disebut_dengan_berkas_dan_barisnya(String baris, String alasan) throws IOException {
        assertThat(kesalahan(KEPALA + BENAR + baris + "\n")).anyMatch(k -> k.contains("/syarat-tahap.csv baris 3: ") && k.contains(alasan));
    }

    @Test
    void kolom_yang_kurang_ditolak_dan_paket_tanpa_tabel_ini_tidak_mensyaratkan_apa_pun() throws IOException {
        assertThat(kesalahan("syarat,bentuk,oleh,dasar,penjelasan\n")).anyMatch(k -> k.contains("kolom \"tafsir\" tidak ada"));
        assertThat(PaketUji.paket().syaratTahap().syarat()).isEmpty();
    }

    private List<String> kesalahan(String tabel) throws IOException {
        var asal = PaketUji.FOLDER_UJI.resolve(PaketUji.KODE);
        var tujuan = folder.resolve(PaketUji.KODE);
        try (Stream<Path> berkas = Files.walk(asal)) {
            for (var satu : berkas.filter(Files::isRegularFile).toList()) {
                var salinan = tujuan.resolve(asal.relativize(satu).toString());
                Files.createDirectories(salinan.getParent());
                Files.copy(satu, salinan);
            }
        }
        Files.writeString(tujuan.resolve("syarat-tahap.csv"), tabel);
        var gagal = org.assertj.core.api.Assertions.catchThrowableOfType(PaketTidakSahException.class, () -> PemuatRegulasi.dariFolder(folder));
        assertThat(gagal).as("paket ditolak").isNotNull();
        return gagal.kesalahan().stream().map(Object::toString).toList();
    }
}
