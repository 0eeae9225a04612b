package id.tatakerja.regulasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.regulasi.TabelPerencanaan.Panduan;
import id.tatakerja.regulasi.TabelPerencanaan.Selang;
import id.tatakerja.regulasi.TabelPerencanaan.Tahap;
import id.tatakerja.regulasi.TabelPerencanaan.TindakanKerja;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who divides targets, who agrees the plan, who reports to whom, per regulation. */
class PerencanaanTest {

    private static final Map<String, Paket> PAKET = PaketUji.semua().collect(Collectors.toMap(Paket::kode, Function.identity()));

    private static Panduan panduan(String paket, String kode) {
        return PAKET.get(paket).perencanaan().panduan().stream().filter(p -> p.kode().equals(kode)).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
            "bangkalan-28-2023, P-D1, KEPALA_ORGANISASI>ASISTEN ASISTEN>KEPALA_BAGIAN, KEPALA_BAGIAN",
            "bangkalan-28-2023, P-D2, KEPALA_ORGANISASI>LEVEL_II, LEVEL_II",
            "bangkalan-28-2023, P-D3, '', KEPALA_ORGANISASI",
            "bangkalan-28-2023, P-D4, KEPALA_ORGANISASI>LEVEL_II, LEVEL_II",
            "bangkalan-28-2023, P-D5, '', KEPALA_ORGANISASI",
            "bangkalan-28-2023, P-D6, '', KEPALA_ORGANISASI",
            "indragiri-hilir-1-2024, P-TIM, '', PIMPINAN",
            "lamandau-13-2024, P-SETDA, KEPALA_ORGANISASI>ASISTEN ASISTEN>KEPALA_BAGIAN, KEPALA_BAGIAN;KEPALA_SUBBAGIAN",
            "lamandau-13-2024, P-DPRD, KEPALA_ORGANISASI>KEPALA_BAGIAN, KEPALA_BAGIAN",
            "lamandau-13-2024, P-INSPEKTORAT, KEPALA_ORGANISASI>INSPEKTUR_PEMBANTU;SEKRETARIS, INSPEKTUR_PEMBANTU;KEPALA_SUBBAGIAN",
            "lamandau-13-2024, P-DINAS-4A, KEPALA_ORGANISASI>SEKRETARIS;KEPALA_BIDANG, SEKRETARIS;KEPALA_BIDANG",
            "lamandau-13-2024, P-DINAS-4B, KEPALA_ORGANISASI>SEKRETARIS;KEPALA_BIDANG, KEPALA_SUBBAGIAN;KEPALA_SUBBIDANG;KEPALA_SEKSI",
            "lamandau-13-2024, P-RSUD, KEPALA_ORGANISASI>KEPALA_BIDANG;KEPALA_BAGIAN, KEPALA_SEKSI;KEPALA_SUBBAGIAN",
            "lamandau-13-2024, P-KECAMATAN, KEPALA_ORGANISASI>SEKRETARIS;KEPALA_SEKSI, KEPALA_ORGANISASI;KEPALA_SEKSI;KEPALA_SUBBAGIAN",
            "lamandau-13-2024, P-KELURAHAN, KEPALA_ORGANISASI>SEKRETARIS;KEPALA_SEKSI, SEKRETARIS;KEPALA_SEKSI",
            "lamandau-13-2024, P-UPT, KEPALA_ORGANISASI>PEGAWAI, KEPALA_ORGANISASI"})
    void target_dibagi_dan_rencana_disepakati_oleh_pejabat_yang_disebut(String paket, String kode, String bagi, String sepakat) {
        var langkah = panduan(paket, kode).langkah();
        assertThat(langkah.stream().filter(l -> l.tindakan() == TindakanKerja.BAGI_TARGET).map(l -> kata(l.oleh()) + ">" + kata(l.kepada()))
                .collect(Collectors.joining(" "))).isEqualTo(bagi);
        assertThat(langkah.getLast().tindakan()).isEqualTo(TindakanKerja.SEPAKATI_RENCANA);
        assertThat(kata(langkah.getLast().bersama())).isEqualTo(sepakat);
    }

    private static String kata(List<Pelaku> pelaku) {
        return pelaku.stream().map(Pelaku::name).collect(Collectors.joining(";"));
    }

    @Test
    void tanjung_jabung_timur_memuat_sembilan_langkah_dengan_dialog_sebelum_ekspektasi() {
        var langkah = panduan("tanjung-jabung-timur-14-2023", "P-INDIVIDU").langkah();
        assertThat(langkah).hasSize(9).extracting(TabelPerencanaan.Langkah::tindakan)
                .containsSubsequence(TindakanKerja.DIALOG_KINERJA, TindakanKerja.TETAPKAN_EKSPEKTASI, TindakanKerja.SEPAKATI_SUMBER_DAYA);
        assertThat(panduan("tanjung-jabung-timur-14-2023", "P-TIM").langkah().getFirst().tindakan()).isEqualTo(TindakanKerja.DIALOG_KINERJA);
    }

    @Test
    void ketua_melapor_berkala_dan_selangnya_pengaturan_pada_keempat_peraturan() {
        PAKET.values().stream().filter(p -> p.identitas().awalanPersyaratan().isPresent() && !p.kode().equals(PaketUji.KODE)).forEach(p -> {
            var tim = panduan(p.kode(), "J-TIM").langkah();
            assertThat(tim).as(p.kode()).anySatisfy(l -> {
                assertThat(l.oleh()).containsExactly(Pelaku.KETUA_TIM);
                assertThat(l.selang()).isEqualTo(Selang.BERKALA);
                assertThat(l.kepada()).contains(Pelaku.PIMPINAN);
            }).anySatisfy(l -> assertThat(l.tindakan()).isEqualTo(TindakanKerja.LAPORKAN_ANGGOTA))
                    .anySatisfy(l -> assertThat(l.selang()).isEqualTo(Selang.SEWAKTU_WAKTU));
            assertThat(p.pengaturan(TabelPerencanaan.KUNCI_SELANG)).as(p.kode()).isPresent();
            assertThat(panduan(p.kode(), "J-INDIVIDU").tahap()).isEqualTo(Tahap.PERTANGGUNGJAWABAN);
        });
    }
}
