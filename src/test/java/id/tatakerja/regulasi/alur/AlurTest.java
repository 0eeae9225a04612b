package id.tatakerja.regulasi.alur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.PaketUji;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelPenetapanTim.Tujuan;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.junit.jupiter.api.Test;

class AlurTest {

    private static final Map<String, Paket> PAKET = PaketUji.semua().collect(Collectors.toMap(Paket::kode, Function.identity()));

    private static Simpul.Tindak tindak(String paket, String alur, String id) {
        return PAKET.get(paket).alur(alur).flatMap(a -> a.graf().simpul(id)).map(Simpul.Tindak.class::cast).orElseThrow();
    }

    @Test
    void daerah_kelima_mendapat_mekanisme_cabang_serentak_dan_tenggat_dari_berkas_saja() {
        var alur = PaketUji.paket().alur("penunjukan-lintas-unit").orElseThrow();
        var data = new Data(Bentuk.TIM, 1);
        var sesudah = alur.graf().maju(alur.graf().mulai(data).penanda(), "ajukan", Hasil.SELESAI, data);
        assertThat(sesudah.dibuka()).extracting(Simpul::id).containsExactly("rekomendasi-pimpinan", "rekomendasi-penilai");
        var satu = alur.graf().maju(sesudah.penanda(), "rekomendasi-penilai", Hasil.TIDAK_MENDUKUNG, data);
        assertThat(satu.dibuka()).isEmpty();
        var dua = alur.graf().maju(satu.penanda(), "rekomendasi-pimpinan", Hasil.MENDUKUNG, data);
        assertThat(dua.dibuka()).extracting(Simpul::id).containsExactly("putuskan");
        assertThat(tindak(PaketUji.KODE, "penunjukan-lintas-unit", "putuskan").batas()).hasValueSatisfying(b -> assertThat(b.lama()).isEqualTo(Period.ofDays(5)));
    }

    @Test
    void surat_permohonan_memuat_yang_diperintahkan_peraturannya_saja() {
        var bangkalan = tindak("bangkalan-28-2023", "penunjukan-lintas-unit", "ajukan").naskah().getFirst();
        assertThat(bangkalan.utama()).isEqualTo(JenisNaskah.SURAT_PERMOHONAN_PELIBATAN);
        assertThat(bangkalan.kepada()).containsExactly(PeranAlur.PENILAI_ASAL);
        assertThat(bangkalan.tembusan()).containsExactly(PeranAlur.PENILAI_PEMILIK);
        assertThat(bangkalan.isi()).containsExactly(IsiNaskah.KOMPETENSI);
        assertThat(bangkalan.anjuran()).containsExactlyInAnyOrder(IsiNaskah.MAKSUD_TUJUAN, IsiNaskah.EKSPEKTASI, IsiNaskah.DURASI);
        assertThat(tindak("tanjung-jabung-timur-14-2023", "penunjukan-lintas-unit", "ajukan").naskah().getFirst().isi()).hasSize(4);
        assertThat(tindak("indragiri-hilir-1-2024", "penunjukan-lintas-perangkat-daerah", "ajukan").naskah().getFirst().isi()).hasSize(4);
    }

    @Test
    void surat_perintah_lamandau_memuat_empat_hal_menurut_bentuknya() {
        var terbit = tindak("lamandau-13-2024", "penunjukan-dalam-unit", "terbitkan-surat");
        for (var bentuk : Bentuk.values()) {
            assertThat(terbit.naskah().stream().filter(n -> n.terbit(Hasil.SELESAI, bentuk))).singleElement().satisfies(n -> {
                assertThat(n.isi()).containsExactlyInAnyOrder(IsiNaskah.MAKSUD_TUJUAN, IsiNaskah.EKSPEKTASI, IsiNaskah.DURASI, IsiNaskah.PENGATURAN_LAIN);
                assertThat(n.dasar()).extracting(k -> k.alamatLokal()).containsExactly(bentuk == Bentuk.TIM ? "pasal-22/ayat-2" : "pasal-20/ayat-2");
            });
        }
    }

    @Test
    void surat_penugasan_lintas_instansi_bertembusan_tiga_pejabat_dan_hanya_bagi_yang_terdaftar() {
        var surat = tindak("bangkalan-28-2023", "penunjukan-lintas-instansi-asal", "terbitkan-surat");
        assertThat(surat.hanyaDaftar()).isTrue();
        assertThat(surat.naskah().getFirst().tembusan()).containsExactly(PeranAlur.BERWENANG_ASAL, PeranAlur.PENILAI_ASAL, PeranAlur.BERWENANG_PEMILIK);
    }

    @Test
    void setiap_penolakan_menerbitkan_naskah_beralasan() {
        // who denies an oral wish answers no letter
        PAKET.values().forEach(p -> p.alur().values().forEach(a -> a.tindak().stream().filter(t -> t.tindakan() != Tindakan.NYATAKAN_KEINGINAN).forEach(t -> t.hasil().stream().filter(Hasil::menutup).forEach(
                h -> assertThat(t.naskah()).as("%s %s %s", p.kode(), a.kode(), h)
                        .anyMatch(n -> n.hasil().filter(h::equals).isPresent() && n.isi().contains(IsiNaskah.ALASAN))))));
    }

    @Test
    void penetap_tim_menurut_jarak_tujuan_dan_perintah_peraturan() {
        var ihl = PAKET.get("indragiri-hilir-1-2024").penetapanTim();
        assertThat(ihl.untuk(Lingkup.LINTAS_PERANGKAT_DAERAH, false, Tujuan.PEMILIK_ATAU_STRATEGIS).oleh()).containsExactly(PeranAlur.BUPATI);
        assertThat(ihl.untuk(Lingkup.LINTAS_PERANGKAT_DAERAH, false, Tujuan.TARGET_LAIN).oleh()).containsExactly(PeranAlur.BUPATI, PeranAlur.SEKRETARIS_DAERAH);
        assertThat(ihl.untuk(Lingkup.DALAM_UNIT, false, Tujuan.TARGET_LAIN).ditetapkan()).isFalse();
        var lmd = PAKET.get("lamandau-13-2024").penetapanTim();
        assertThat(lmd.untuk(Lingkup.LINTAS_UNIT, true, Tujuan.TARGET_LAIN).oleh()).containsExactly(PeranAlur.KEPALA_PERANGKAT_DAERAH);
        assertThat(lmd.untuk(Lingkup.LINTAS_INSTANSI, true, Tujuan.TARGET_LAIN).oleh()).containsExactly(PeranAlur.BUPATI);
        assertThat(lmd.untuk(Lingkup.LINTAS_INSTANSI, false, Tujuan.TARGET_LAIN).naskah()).containsExactly(JenisNaskah.SK_TIM_KERJA);
        assertThat(PAKET.get("bangkalan-28-2023").penetapanTim().baris()).noneMatch(b -> b.ditetapkan());
    }

    @Test
    void gambar_memuat_setiap_tindakan_dan_tidak_ada_yang_saling_menutup() {
        PAKET.values().forEach(p -> p.alur().values().forEach(a -> {
            var gambar = a.gambar();
            assertThat(gambar.lambang()).extracting(GambarAlur.Lambang::id).containsAll(a.graf().simpul().stream().map(Simpul::id).toList());
            for (var satu : gambar.lambang()) {
                assertThat(gambar.lambang().stream().filter(l -> l != satu && l.jenis() != GambarAlur.Jenis.BATAS && satu.jenis() != GambarAlur.Jenis.BATAS)
                        .filter(l -> l.x() < satu.x() + satu.lebar() && satu.x() < l.x() + l.lebar() && l.y() < satu.y() + satu.tinggi() && satu.y() < l.y() + l.tinggi()))
                        .as("%s %s %s", p.kode(), a.kode(), satu.id()).isEmpty();
            }
        }));
    }

    @Test
    void setiap_berkas_sah_menurut_skema_BPMN_2_0() throws Exception {
        var jumlah = 0;
        for (var akar : List.of(PaketUji.FOLDER_NYATA, PaketUji.FOLDER_UJI)) {
            try (var semua = Files.walk(akar)) {
                for (var berkas : semua.filter(b -> b.toString().endsWith(".bpmn")).toList()) {
                    var isi = Files.readAllBytes(berkas);
                    assertThatCode(() -> new BpmnXMLConverter().validateModel(() -> new ByteArrayInputStream(isi))).as("%s", berkas).doesNotThrowAnyException();
                    jumlah++;
                }
            }
        }
        assertThat(jumlah).isGreaterThanOrEqualTo(37);
    }
}
