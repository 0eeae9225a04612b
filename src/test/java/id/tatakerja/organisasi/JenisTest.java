package id.tatakerja.organisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.organisasi.JenisJabatan.Kelompok;
import id.tatakerja.organisasi.Jenjang.Kategori;
import id.tatakerja.organisasi.Jenjang.TingkatKerja;
import id.tatakerja.uji.Persyaratan;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JenisTest {

    @Test
    @Persyaratan({"LMD-010", "LMD-011"})
    void setiap_jenis_jabatan_termasuk_tepat_satu_kelompok() {
        assertThat(JenisJabatan.ADMINISTRATOR.kelompok()).isEqualTo(Kelompok.MANAJERIAL);
        assertThat(JenisJabatan.PELAKSANA.kelompok()).isEqualTo(Kelompok.NONMANAJERIAL);
        assertThat(JenisJabatan.FUNGSIONAL.kelompok()).isEqualTo(Kelompok.NONMANAJERIAL);
    }

    @Test
    @Persyaratan({"LMD-012", "LMD-013", "LMD-014"})
    void tiga_jenjang_manajerial_berurutan_dan_tidak_ada_yang_keempat() {
        assertThat(Arrays.stream(JenisJabatan.values()).filter(j -> j.kelompok() == Kelompok.MANAJERIAL))
                .containsExactly(JenisJabatan.JPT_PRATAMA, JenisJabatan.ADMINISTRATOR, JenisJabatan.PENGAWAS);
        assertThat(JenisJabatan.ADMINISTRATOR.diAtas(JenisJabatan.PENGAWAS)).isTrue();
        assertThat(JenisJabatan.PENGAWAS.diAtas(JenisJabatan.ADMINISTRATOR)).isFalse();
        assertThat(JenisJabatan.PENGAWAS.diAtas(JenisJabatan.PELAKSANA)).isFalse();
    }

    @Test
    @Persyaratan({"LMD-018", "LMD-019", "LMD-020"})
    void jenjang_tertutup_dan_berurutan_dalam_dua_kategori() {
        assertThat(Jenjang.dari(Kategori.KEAHLIAN))
                .containsExactly(Jenjang.AHLI_UTAMA, Jenjang.AHLI_MADYA, Jenjang.AHLI_MUDA, Jenjang.AHLI_PERTAMA);
        assertThat(Jenjang.dari(Kategori.KETERAMPILAN))
                .containsExactly(Jenjang.PENYELIA, Jenjang.MAHIR, Jenjang.TERAMPIL, Jenjang.PEMULA);
        assertThat(Jenjang.AHLI_MADYA.lebihTinggiDari(Jenjang.AHLI_MUDA)).isTrue();
        assertThat(Jenjang.PENYELIA.lebihTinggiDari(Jenjang.TERAMPIL)).isTrue();
        assertThat(Jenjang.AHLI_UTAMA.lebihTinggiDari(Jenjang.PEMULA)).isFalse();
    }

    @Test
    @Persyaratan({"LMD-021", "LMD-022", "LMD-023", "LMD-024", "LMD-025", "LMD-026", "LMD-027", "LMD-028"})
    void setiap_jenjang_menyebut_tingkat_kerjanya() {
        assertThat(Jenjang.AHLI_UTAMA.tingkatKerja()).isEqualTo(TingkatKerja.TERTINGGI);
        assertThat(Jenjang.AHLI_MADYA.tingkatKerja()).isEqualTo(TingkatKerja.TINGGI);
        assertThat(Jenjang.AHLI_MUDA.tingkatKerja()).isEqualTo(TingkatKerja.LANJUTAN);
        assertThat(Jenjang.AHLI_PERTAMA.tingkatKerja()).isEqualTo(TingkatKerja.DASAR);
        assertThat(Jenjang.PENYELIA.tingkatKerja()).isEqualTo(TingkatKerja.KOORDINASI);
        assertThat(Jenjang.MAHIR.tingkatKerja()).isEqualTo(TingkatKerja.UTAMA);
        assertThat(Jenjang.TERAMPIL.tingkatKerja()).isEqualTo(TingkatKerja.LANJUTAN);
        assertThat(Jenjang.PEMULA.tingkatKerja()).isEqualTo(TingkatKerja.DASAR);
    }

    @Test
    void pelaksana_tidak_dapat_memimpin_dan_jenjang_hanya_pada_fungsional() {
        assertThatThrownBy(() -> JabatanSusunan.dari("J", "Pengadministrasi", "U", JenisJabatan.PELAKSANA, Optional.empty(), true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JabatanSusunan.dari(
                        "J", "Kepala", "U", JenisJabatan.PENGAWAS, Optional.of(Jenjang.MAHIR), true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
