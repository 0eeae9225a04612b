package id.tatakerja.regulasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.regulasi.muat.PaketTidakSahException;
import id.tatakerja.regulasi.muat.PemuatRegulasi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each kind of fault is planted into a good pack; file, line and reason must come out, and nothing else. */
class KesalahanPaketTest {

    @TempDir
    private Path folder;

    private Path salin(String kode) throws IOException {
        var tujuan = folder.resolve(kode);
        try (var berkas = Files.walk(PaketUji.FOLDER_UJI.resolve(PaketUji.KODE))) {
            for (var satu : berkas.filter(Files::isRegularFile).toList()) {
                var salinan = tujuan.resolve(PaketUji.FOLDER_UJI.resolve(PaketUji.KODE).relativize(satu).toString());
                Files.createDirectories(salinan.getParent());
                Files.copy(satu, salinan);
            }
        }
        return tujuan;
    }

    private static void ubah(Path berkas, String lama, String baru) throws IOException {
        var isi = Files.readString(berkas);
        var dicari = lama.replace("\\n", "\n");
        assertThat(isi).as("teks yang diubah ada dalam %s", berkas).contains(dicari);
        Files.writeString(berkas, isi.replace(dicari, baru.replace("\\n", "\n")));
    }

    private List<String> kesalahan() {
        var gagal = org.assertj.core.api.Assertions.catchThrowableOfType(
                PaketTidakSahException.class, () -> PemuatRegulasi.dariFolder(folder));
        assertThat(gagal).as("paket ditolak").isNotNull();
        return gagal.kesalahan().stream().map(Object::toString).toList();
    }

    @Test
    void paket_tanpa_kesalahan_diterima() throws IOException {
        salin(PaketUji.KODE);
        assertThat(PemuatRegulasi.dariFolder(folder).semua()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/peraturan-uji-kesalahan.csv", numLinesToSkip = 1, nullValues = {})
    void satu_kesalahan_disebut_dengan_berkas_baris_dan_alasan(
            String apa, String diubah, String lama, String baru, String berkas, int baris, String alasan) throws IOException {
        var paket = salin(PaketUji.KODE);
        ubah(paket.resolve(diubah), lama, baru == null ? "" : baru);
        assertThat(kesalahan()).as(apa).singleElement().asString()
                .startsWith(PaketUji.KODE + "/" + berkas + " baris " + baris + ": ")
                .contains(alasan);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"peraturan.yaml", "pasal.yaml", "tafsir.yaml", "kedudukan.csv", "penilai.csv", "lingkup.csv", "rantai-evaluasi.csv", "perencanaan.csv",
                    "persyaratan.csv"})
    void berkas_yang_hilang_disebut_namanya(String berkas) throws IOException {
        Files.delete(salin(PaketUji.KODE).resolve(berkas));
        assertThat(kesalahan()).contains(PaketUji.KODE + "/" + berkas + ": berkas tidak ada; tambahkan ke folder paket");
    }

    @Test
    void berkas_yang_bukan_utf8_disebut_barisnya() throws IOException {
        var berkas = salin(PaketUji.KODE).resolve("lingkup.csv");
        Files.write(berkas, Files.readString(berkas).replace("Tidak dibuka", "Tidak dibuk\u00e0").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(kesalahan()).anyMatch(k -> k.startsWith(PaketUji.KODE + "/lingkup.csv baris 8: berkas bukan UTF-8"));
    }

    @Test
    void tanda_urutan_bita_dan_akhir_baris_windows_diterima() throws IOException {
        var berkas = salin(PaketUji.KODE).resolve("lingkup.csv");
        Files.writeString(berkas, "\uFEFF" + Files.readString(berkas).replace("\n", "\r\n"));
        assertThat(PemuatRegulasi.dariFolder(folder).semua()).hasSize(1);
    }

    @Test
    void kesalahan_semua_paket_ditampilkan_bersama() throws IOException {
        ubah(salin(PaketUji.KODE).resolve("peraturan.yaml"), "nomor: 1", "nomor: satu");
        ubah(salin("lain-2-2025").resolve("lingkup.csv"), "SUKARELA,DALAM_UNIT", "SUKARELA,DEKAT");
        assertThatThrownBy(() -> PemuatRegulasi.dariFolder(folder)).hasMessageContainingAll(
                PaketUji.KODE + "/peraturan.yaml baris 6", "lain-2-2025/lingkup.csv baris 6", "lain-2-2025/peraturan.yaml baris 1");
    }

    @Test
    void induk_nasional_harus_ada() throws IOException {
        ubah(salin(PaketUji.KODE).resolve("peraturan.yaml"), "indukNasional: null", "indukNasional: permen-9-2020");
        assertThat(kesalahan()).singleElement().asString().contains("indukNasional \"permen-9-2020\" tidak ada");
    }

    @Test
    void sidik_berubah_bila_satu_huruf_berubah() throws IOException {
        ubah(salin(PaketUji.KODE).resolve("contoh/dinas.yaml"), "judul: Dinas", "judul: Dinas Daerah");
        assertThat(PemuatRegulasi.dariFolder(folder).semua().getFirst().sidik()).isNotEqualTo(PaketUji.paket().sidik());
    }

    @Test
    void kepatuhan_hasil_bangun_tidak_mengubah_sidik() throws IOException {
        Files.writeString(salin(PaketUji.KODE).resolve("kepatuhan.csv"), "id,keadaan,uji\n");
        assertThat(PemuatRegulasi.dariFolder(folder).semua().getFirst().sidik()).isEqualTo(PaketUji.paket().sidik());
    }

    @Test
    void gabungan_yang_tidak_pernah_lengkap_disebut_tindakan_tempat_perkara_berhenti() throws IOException {
        var berkas = salin(PaketUji.KODE).resolve("alur/penunjukan-lintas-unit.bpmn");
        ubah(berkas, "<parallelGateway id=\"cabang\"/>", "<exclusiveGateway id=\"cabang\"/>");
        for (var cabang : List.of("rekomendasi-pimpinan", "rekomendasi-penilai")) {
            ubah(berkas, "sourceRef=\"cabang\" targetRef=\"" + cabang + "\"/>", "sourceRef=\"cabang\" targetRef=\"" + cabang
                    + "\"><conditionExpression>${bentuk == '" + (cabang.endsWith("penilai") ? "TIM" : "INDIVIDU") + "'}</conditionExpression></sequenceFlow>");
        }
        assertThat(kesalahan()).anyMatch(k -> k.contains("dari keadaan tanpa tindakan terbuka akhir tidak dapat dicapai"))
                .anyMatch(k -> k.contains("\"Putuskan permohonan\" tidak pernah terbuka"));
    }

    @Test
    void berkas_mekanisme_yang_hilang_atau_bernama_lain_disebut() throws IOException {
        var paket = salin(PaketUji.KODE);
        Files.move(paket.resolve("alur/sukarela-dalam-unit.bpmn"), paket.resolve("alur/sukarela-dekat.bpmn"));
        Files.writeString(paket.resolve("alur/catatan.txt"), "x");
        assertThat(kesalahan()).anyMatch(k -> k.contains("lingkup.csv baris 6: mekanisme sukarela-dalam-unit tidak punya berkas"))
                .anyMatch(k -> k.contains("alur/sukarela-dekat.bpmn: nama berkas bukan nama mekanisme"))
                .anyMatch(k -> k.contains("alur/catatan.txt: folder alur hanya memuat berkas .bpmn"));
    }

    @Test
    void entitas_dari_luar_tidak_pernah_dibuka() throws IOException {
        var rahasia = Files.writeString(folder.resolveSibling("rahasia.txt"), "rahasia-negara");
        var berkas = salin(PaketUji.KODE).resolve("alur/sukarela-dalam-unit.bpmn");
        ubah(berkas, "<definitions ", "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + rahasia.toUri() + "\">]>\\n<definitions ");
        ubah(berkas, "<documentation>", "<documentation>&x;");
        assertThat(kesalahan()).isNotEmpty().noneMatch(k -> k.contains("rahasia-negara")).anyMatch(k -> k.contains("DOCTYPE dan entitas tidak diizinkan"));
    }
}
