package id.tatakerja.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KelompokUnitTest {

    private final PenyusunSusunan susunan = new PenyusunSusunan("contoh", "lamandau-13-2024", LocalDate.of(2026, 3, 15));

    private void unit(String kode, String nama, JenisUnit jenis, String induk) {
        susunan.unit(new UnitSusunan(kode, nama, jenis, Optional.of(induk).filter(i -> !i.isEmpty()), ""));
    }

    @Test
    void dua_sekretariat_dibedakan_oleh_perangkat_daerahnya_yang_disebut_lebih_dahulu() {
        unit("S1", "Sekretariat", JenisUnit.SEKRETARIAT, "SOSIAL");
        unit("SOSIAL", "Dinas Sosial", JenisUnit.DINAS, "");
        unit("KES", "Dinas Kesehatan", JenisUnit.DINAS, "");
        unit("S2", "Sekretariat", JenisUnit.SEKRETARIAT, "KES");
        unit("B2", "Bidang Pelayanan", JenisUnit.BIDANG, "KES");

        assertThat(KelompokUnit.dari(susunan.jadi()))
                .extracting(k -> k.nama() + ": " + String.join(", ", k.unit().stream().map(UnitSusunan::kode).toList()))
                .containsExactly("Dinas Kesehatan: KES, B2, S2", "Dinas Sosial: SOSIAL, S1");
    }
}
