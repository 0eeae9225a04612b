package id.tatakerja.regulasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.regulasi.muat.PemuatRegulasi;
import id.tatakerja.uji.Persyaratan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facts that the regulations list, held as data of their packs. */
class IsiPaketTest {

    private static final Regulasi REGULASI = PemuatRegulasi.muat(Optional.empty());

    @Test
    @Persyaratan({"TJT-010", "TJT-011", "TJT-012", "TJT-013"})
    void tanjung_jabung_timur_membagi_urusan_ke_dalam_empat_model() {
        assertThat(urusan("1")).hasSize(2).anyMatch(u -> u.toLowerCase().contains("perhubungan"));
        assertThat(urusan("2")).hasSize(2).anyMatch(u -> u.toLowerCase().contains("pendidikan"));
        assertThat(urusan("3")).hasSize(14).anyMatch(u -> u.toLowerCase().contains("kesehatan"));
        assertThat(urusan("4")).hasSize(16).anyMatch(u -> u.toLowerCase().contains("perikanan"));
        assertThat(Stream.of("1", "2", "3", "4").flatMap(m -> urusan(m).stream())).doesNotHaveDuplicates();
    }

    @Test
    @Persyaratan({"LMD-075", "LMD-076", "LMD-077"})
    void lamandau_menyebut_pejabat_penilai_menurut_model_dinas() {
        assertThat(penilai("1")).containsExactlyInAnyOrder(Calon.KEPALA_ORGANISASI, Calon.SEKRETARIS, Calon.KEPALA_BIDANG, Calon.KEPALA_SUBBAGIAN);
        assertThat(penilai("2")).containsExactlyInAnyOrder(Calon.KEPALA_ORGANISASI, Calon.SEKRETARIS, Calon.KEPALA_BIDANG, Calon.KEPALA_SUBBAGIAN);
        assertThat(penilai("3")).contains(Calon.KEPALA_SUBBIDANG, Calon.KEPALA_SEKSI);
    }

    @Test
    void keempat_peraturan_memuat_seluruh_1351_persyaratan() {
        var semua = REGULASI.semua().stream().flatMap(p -> p.persyaratan().stream()).map(satu -> satu.id()).toList();
        assertThat(semua).hasSize(1351).doesNotHaveDuplicates();
    }

    private static List<String> urusan(String model) {
        return REGULASI.paket("tanjung-jabung-timur-14-2023").orElseThrow().model().stream()
                .filter(m -> m.kode().equals(model))
                .flatMap(m -> m.organisasi().stream())
                .toList();
    }

    /** The Pejabat Fungsional who leads a unit is admitted everywhere and no part of the list of a model. */
    private static List<Calon> penilai(String model) {
        return REGULASI.paket("lamandau-13-2024").orElseThrow().penilai().untuk("DINAS", model).penilai().stream()
                .filter(c -> c != Calon.PEMIMPIN_FUNGSIONAL)
                .toList();
    }
}
