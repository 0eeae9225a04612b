package id.tatakerja.contoh;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.bersama.Nip;
import id.tatakerja.contoh.baris.BarisJabatan;
import id.tatakerja.contoh.baris.BarisPegawai;
import id.tatakerja.contoh.baris.BarisUnit;
import id.tatakerja.contoh.kabupaten.DataKabupaten;
import id.tatakerja.contoh.kabupaten.KabupatenContoh;
import id.tatakerja.contoh.kabupaten.Keadaan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.regulasi.Model;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.muat.PemuatRegulasi;
import id.tatakerja.uji.Persyaratan;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The four example kabupaten as files. */
class KabupatenContohTest {

    private static final DataKabupaten IHL = DataKabupaten.baca(KabupatenContoh.INDRAGIRI_HILIR);

    @ParameterizedTest
    @EnumSource(KabupatenContoh.class)
    void berisi_250_sampai_600_orang_dan_semua_jenis_organisasi_yang_dikenal_peraturannya(KabupatenContoh kabupaten) {
        var data = DataKabupaten.baca(kabupaten);
        assertThat(data.pegawai()).hasSizeBetween(250, 600);
        var jenis = data.unit().stream().map(BarisUnit::jenis).collect(Collectors.toSet());
        var dikenal = EnumSet.of(
                JenisUnit.SEKRETARIAT_DAERAH, JenisUnit.SEKRETARIAT_DPRD, JenisUnit.INSPEKTORAT, JenisUnit.DINAS, JenisUnit.BADAN,
                JenisUnit.RSUD, JenisUnit.KECAMATAN, JenisUnit.KELURAHAN, JenisUnit.UPT, JenisUnit.UNIT_MANDIRI);
        if (kabupaten != KabupatenContoh.INDRAGIRI_HILIR) {
            // The annex of Indragiri Hilir lists every organisation by name and no Satuan is among them.
            dikenal.add(JenisUnit.SATUAN);
        }
        assertThat(jenis).containsAll(dikenal);
    }

    @ParameterizedTest
    @EnumSource(KabupatenContoh.class)
    void setiap_keadaan_ada_supaya_setiap_tampilan_terisi(KabupatenContoh kabupaten) {
        var jenis = DataKabupaten.baca(kabupaten).keadaan().stream().map(Keadaan::jenis).collect(Collectors.toSet());
        assertThat(jenis).containsExactlyInAnyOrder(Keadaan.Jenis.values());
    }

    @ParameterizedTest
    @EnumSource(KabupatenContoh.class)
    void jabatan_pemimpin_yang_lowong_ada_dengan_dan_tanpa_pelaksana_tugas(KabupatenContoh kabupaten) {
        var data = DataKabupaten.baca(kabupaten);
        var lowong = data.jabatan().stream()
                .filter(j -> j.memimpin() && data.pemangku(j.kode()).isEmpty())
                .map(BarisJabatan::kode)
                .toList();
        var diisiSementara = data.keadaan().stream()
                .filter(k -> k.jenis() == Keadaan.Jenis.PLT || k.jenis() == Keadaan.Jenis.PJ)
                .map(Keadaan::objek)
                .toList();
        assertThat(lowong).containsAll(diisiSementara).hasSizeGreaterThan(diisiSementara.size());
        assertThat(data.keadaan(Keadaan.Jenis.PLH)).allMatch(k -> !data.pemangku(k.objek()).isEmpty());
    }

    @Test
    void nip_unik_di_keempat_kabupaten_dan_terpisah_dari_pembangkit() {
        var semua = Arrays.stream(KabupatenContoh.values())
                .flatMap(k -> DataKabupaten.baca(k).pegawai().stream())
                .map(BarisPegawai::nip)
                .toList();
        assertThat(semua).doesNotHaveDuplicates().allMatch(n -> Nip.periksa(n).isEmpty());
        var bangkitan = PembangkitOrganisasi.kabupaten(15_000, 1)
                .pegawai()
                .map(BarisPegawai::nip)
                .collect(Collectors.toSet());
        assertThat(bangkitan).hasSize(15_000).doesNotContainAnyElementsOf(semua);
    }

    @ParameterizedTest
    @EnumSource(KabupatenContoh.class)
    void yang_tidak_sesuai_hanya_yang_dengan_sengaja_dicatat(KabupatenContoh kabupaten) {
        var data = DataKabupaten.baca(kabupaten);
        var salahGolongan = data.pegawai().stream()
                .filter(p -> !p.jabatan().isEmpty())
                .filter(p -> data.jabatan(p.jabatan())
                        .jenjang()
                        .filter(j -> !j.golongan(p.status()).contains(p.golongan()))
                        .isPresent())
                .count();
        var berlebih = data.jabatan().stream()
                .filter(j -> data.pemangku(j.kode()).size() > j.kebutuhan())
                .map(BarisJabatan::kode);
        assertThat(salahGolongan).isEqualTo(data.keadaan(Keadaan.Jenis.GOLONGAN).size());
        assertThat(berlebih)
                .containsExactlyElementsOf(
                        data.keadaan(Keadaan.Jenis.BERLEBIH).stream().map(Keadaan::objek).toList());
        assertThat(data.pegawai().stream().filter(p -> p.jabatan().isEmpty())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(KabupatenContoh.class)
    void model_hanya_yang_dikenal_peraturan_dan_semuanya_ada(KabupatenContoh kabupaten) {
        var paket = paket(kabupaten);
        var dipakai = DataKabupaten.baca(kabupaten).unit().stream()
                .map(BarisUnit::model)
                .filter(m -> !m.isEmpty())
                .collect(Collectors.toSet());
        assertThat(dipakai).containsExactlyInAnyOrderElementsOf(
                paket.model().stream().map(Model::kode).collect(Collectors.toSet()));
    }

    @Test
    @Persyaratan({"IHL-009", "IHL-011", "IHL-013", "IHL-015", "IHL-017", "IHL-019", "IHL-025"})
    void indragiri_hilir_memuat_tepat_organisasi_yang_didaftar_setiap_model() {
        for (Model model : paket(KabupatenContoh.INDRAGIRI_HILIR).model()) {
            var nama = IHL.unit().stream().filter(u -> u.model().equals(model.kode())).map(BarisUnit::nama).toList();
            assertThat(nama).as(model.kode()).containsExactlyInAnyOrderElementsOf(model.organisasi());
        }
    }

    @Test
    @Persyaratan({"IHL-010", "IHL-012", "IHL-014", "IHL-016", "IHL-018", "IHL-023", "IHL-024"})
    void indragiri_hilir_mempunyai_banyak_seksi_dan_subbagian_yang_ditulis_setiap_model() {
        for (Model model : paket(KabupatenContoh.INDRAGIRI_HILIR).model()) {
            for (BarisUnit organisasi : IHL.unit().stream().filter(u -> u.model().equals(model.kode())).toList()) {
                var anak = anak(organisasi.kode());
                model.seksiPerBidang().ifPresent(n -> anak.stream()
                        .filter(u -> u.jenis() == JenisUnit.BIDANG)
                        .forEach(b -> assertThat(anak(b.kode()).stream().filter(u -> u.jenis() != JenisUnit.UNIT_MANDIRI))
                                .as(b.nama())
                                .hasSize(n)));
                model.subbagianSekretariat().ifPresent(n -> assertThat(anak.stream().filter(u -> u.jenis() == JenisUnit.SEKRETARIAT))
                        .as(organisasi.nama())
                        .singleElement()
                        .satisfies(s -> assertThat(anak(s.kode())).hasSize(n)));
            }
        }
    }

    @Test
    @Persyaratan({"IHL-020", "IHL-021", "IHL-022"})
    void indragiri_hilir_mempunyai_subbagian_hanya_pada_bagian_yang_ditulis() {
        for (var struktur : paket(KabupatenContoh.INDRAGIRI_HILIR).strukturTambahan()) {
            var bagian = IHL.unit().stream()
                    .filter(u -> u.jenis() == JenisUnit.BAGIAN && diBawah(u, struktur.jenis()))
                    .filter(u -> struktur.bagian().isEmpty() ? !u.nama().equals("Bagian Umum") : struktur.bagian().contains(u.nama()))
                    .toList();
            assertThat(bagian).hasSizeGreaterThanOrEqualTo(Math.max(1, struktur.bagian().size()));
            assertThat(bagian).allSatisfy(b -> assertThat(anak(b.kode())).as(b.nama()).hasSize(struktur.subbagian()));
        }
    }

    @Test
    @Persyaratan({"TJT-015", "TJT-016"})
    void tanjung_jabung_timur_mempunyai_tiga_asisten_dan_kepala_subbagian_protokol() {
        var data = DataKabupaten.baca(KabupatenContoh.TANJUNG_JABUNG_TIMUR);
        var paket = paket(KabupatenContoh.TANJUNG_JABUNG_TIMUR);
        List<String> asisten = data.unit().stream()
                .filter(u -> u.jenis() == JenisUnit.ASISTEN)
                .map(u -> u.nama().toLowerCase(java.util.Locale.ROOT))
                .toList();
        assertThat(asisten).hasSize(3);
        paket.kelompokAsisten().forEach((kelompok, kata) ->
                assertThat(asisten).as(kelompok).anyMatch(a -> kata.stream().anyMatch(a::contains)));
        assertThat(data.jabatan()).anyMatch(j -> j.nama().equals("Kepala Subbagian Protokol") && j.memimpin());
    }

    @Test
    @Persyaratan("TJT-014")
    void tanjung_jabung_timur_mempunyai_perangkat_daerah_dengan_urusan_dua_model() {
        var acuan = new Acuan(paket(KabupatenContoh.TANJUNG_JABUNG_TIMUR));
        var data = DataKabupaten.baca(KabupatenContoh.TANJUNG_JABUNG_TIMUR);
        var berurusan = data.unit().stream().filter(u -> !u.urusan().isEmpty()).toList();
        assertThat(berurusan).singleElement().satisfies(u -> {
            var model = acuan.modelUrusan(u.jenis(), List.of(u.urusan().split(";")));
            assertThat(model).extracting(Model::kode).hasSize(2).contains(u.model());
        });
    }

    private static boolean diBawah(BarisUnit unit, String jenisOrganisasi) {
        BarisUnit kini = unit;
        while (!kini.induk().isEmpty()) {
            String induk = kini.induk();
            kini = IHL.unit().stream().filter(u -> u.kode().equals(induk)).findFirst().orElseThrow();
        }
        return kini.jenis().name().equals(jenisOrganisasi);
    }

    /** Units below, other organisations left out. */
    private static List<BarisUnit> anak(String kode) {
        return IHL.unit().stream().filter(u -> u.induk().equals(kode) && !u.jenis().organisasi()).toList();
    }

    private static Paket paket(KabupatenContoh kabupaten) {
        return PemuatRegulasi.muat(Optional.empty()).semua().stream()
                .filter(p -> p.kode().equals(kabupaten.regulasi()))
                .findFirst()
                .orElseThrow();
    }
}
