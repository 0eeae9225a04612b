package id.tatakerja.regulasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelLingkup.Mekanisme;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaketTest {

    private final Paket paket = PaketUji.paket();

    @Test
    void identitas_dibaca_dari_peraturan_yaml_saja() {
        var identitas = paket.identitas();
        assertThat(identitas.judul()).isEqualTo("Peraturan Bupati Teluk Uji Nomor 1 Tahun 2025");
        assertThat(identitas.berlaku()).contains(LocalDate.of(2025, 3, 1));
        assertThat(identitas.zonaWaktu().getId()).isEqualTo("Asia/Makassar");
        assertThat(identitas.indukNasional()).isEmpty();
    }

    @Test
    void pohon_pasal_mengenal_induk_dan_anak() {
        assertThat(paket.pasal()).containsOnlyKeys(
                "pasal-1", "pasal-1/ayat-1", "pasal-1/ayat-2", "pasal-2", "lampiran", "lampiran/1");
        assertThat(paket.bunyi("pasal-1").orElseThrow().anak()).containsExactly("pasal-1/ayat-1", "pasal-1/ayat-2");
        assertThat(paket.bunyi("pasal-1/ayat-2").orElseThrow().induk()).contains("pasal-1");
    }

    @Test
    void kutipan_memuat_kode_paket_dan_label() {
        var kutipan = paket.kutip("pasal-1/ayat-2");
        assertThat(kutipan.alamat()).isEqualTo("teluk-uji-1-2025#pasal-1/ayat-2");
        assertThat(kutipan.label()).isEqualTo("Pasal 1 ayat (2)");
        assertThatThrownBy(() -> paket.kutip("pasal-9")).hasMessageContaining("pasal-9");
    }

    @Test
    void baris_tabel_memuat_syarat_hasil_dasar_dan_nomor_baris_berkas() {
        var baris = paket.kedudukan().baris().get(1);
        assertThat(baris.no()).isEqualTo("K-01");
        assertThat(baris.barisBerkas()).isEqualTo(3);
        assertThat(baris.syarat().get(Fakta.JENJANG)).hasSize(8).doesNotContain("PELAKSANA");
        assertThat(baris.syarat()).doesNotContainKey(Fakta.DELEGASI);
        assertThat(baris.dasar()).extracting(k -> k.label()).containsExactly("Lampiran angka 1", "Pasal 1 ayat (1)");
        assertThat(paket.kedudukan().baris().get(4).syarat().get(Fakta.JENIS)).hasSize(8).doesNotContain("UPT");
    }

    @Test
    void sel_berbaris_dua_tidak_menggeser_nomor_baris_berikutnya() {
        assertThat(paket.kedudukan().baris().get(3).barisBerkas()).isEqualTo(5);
        assertThat(paket.kedudukan().baris().get(4).barisBerkas()).isEqualTo(7);
    }

    @Test
    void penilai_tanpa_model_berlaku_bagi_semua_model_lain() {
        assertThat(paket.penilai().untuk("DINAS", "1").penilai()).contains(Calon.KEPALA_BIDANG);
        assertThat(paket.penilai().untuk("DINAS", "TANPA").penilai()).contains(Calon.JPT_PRATAMA_GARIS);
        assertThat(paket.penilai().untuk("BADAN", "1").mengizinkan(Calon.SEKRETARIS_ORGANISASI)).isTrue();
        assertThat(paket.penilai().untuk("BADAN", "1").mengizinkan(Calon.KEPALA_ORGANISASI)).isFalse();
    }

    @Test
    void lingkup_menyebut_mekanisme_setiap_jarak() {
        assertThat(paket.lingkup().untuk(Cara.PENUNJUKAN, Lingkup.LINTAS_INSTANSI).mekanisme())
                .isEqualTo(Mekanisme.PENUNJUKAN_LINTAS_INSTANSI);
        assertThat(paket.lingkup().untuk(Cara.SUKARELA, Lingkup.LINTAS_INSTANSI).mekanisme()).isEqualTo(Mekanisme.TIDAK_TERSEDIA);
    }

    @Test
    void contoh_dibaca_beserta_pengaturan_unit() {
        var kejadian = paket.contoh().getFirst().kejadian().getFirst();
        assertThat(kejadian.pengaturan()).containsEntry("pimpinanUnitOrganisasi@DISHUB-BID", "UNIT_KERJA");
        assertThat(kejadian.maka().penilai()).contains("DISHUB-BID");
        assertThat(paket.contoh().getFirst().organisasi().getLast().model()).isEqualTo("TANPA");
    }

    @Test
    void sidik_berupa_sha256() {
        assertThat(paket.sidik()).matches("[0-9a-f]{64}");
    }
}
