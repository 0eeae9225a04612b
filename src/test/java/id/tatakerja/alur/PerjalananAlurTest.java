package id.tatakerja.alur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.bersama.DitolakException;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.PaketUji;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.AkhirAlur;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Data;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Simpul;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PerjalananAlurTest {

    private static final Map<String, Paket> PAKET = PaketUji.semua().collect(Collectors.toMap(Paket::kode, Function.identity()));
    private static final Data SEORANG = new Data(Bentuk.INDIVIDU, 1);
    private final MemilihAlur memilih = new MemilihAlur();

    @Test
    void tindakan_yang_tidak_terbuka_ditolak_tanpa_mengubah_apa_pun() {
        var jalan = Perjalanan.sendiri(PAKET.get("bangkalan-28-2023").alur("penunjukan-lintas-unit").orElseThrow(), SEORANG);
        var mula = jalan.mulai();
        assertThatThrownBy(() -> jalan.maju(mula.penanda(), "putuskan", Hasil.SETUJU))
                .isInstanceOfSatisfying(DitolakException.class, d -> assertThat(d.penolakan().kode()).isEqualTo("TINDAKAN_TIDAK_TERBUKA"));
        assertThatThrownBy(() -> jalan.maju(mula.penanda(), "ajukan", Hasil.TOLAK))
                .isInstanceOfSatisfying(DitolakException.class, d -> assertThat(d.penolakan().kode()).isEqualTo("HASIL_TIDAK_MUNGKIN"));
        assertThat(jalan.alur().graf().terbuka(mula.penanda())).extracting(Simpul::id).containsExactly("ajukan");
    }

    @Test
    void tindakan_yang_sama_tidak_dapat_dilakukan_dua_kali() {
        var jalan = Perjalanan.sendiri(PAKET.get("lamandau-13-2024").alur("penunjukan-dalam-unit").orElseThrow(), SEORANG);
        var sesudah = jalan.maju(jalan.mulai().penanda(), "tunjuk", Hasil.SELESAI);
        assertThatThrownBy(() -> jalan.maju(sesudah.penanda(), "tunjuk", Hasil.SELESAI)).isInstanceOf(DitolakException.class);
    }

    @Test
    void penerimaan_menunggu_setiap_pegawai() {
        var graf = PAKET.get("tanjung-jabung-timur-14-2023").alur("penunjukan-dalam-unit").orElseThrow().graf();
        var data = new Data(Bentuk.TIM, 3);
        var l = graf.maju(graf.maju(graf.mulai(data).penanda(), "tunjuk", Hasil.SELESAI, data).penanda(), "terbitkan-surat", Hasil.SELESAI, data);
        assertThat(graf.terbuka(l.penanda())).extracting(Simpul::id).containsExactly("terima", "terima", "terima");
        l = graf.maju(graf.maju(l.penanda(), "terima", Hasil.SELESAI, data).penanda(), "terima", Hasil.SELESAI, data);
        assertThat(l.selesai()).isFalse();
        l = graf.maju(graf.penanda(graf.teks(l.penanda())), "terima", Hasil.SELESAI, data);
        assertThat(l.selesai()).isTrue();
        assertThat(l.akhir().orElseThrow().keadaan()).isEqualTo(AkhirAlur.AKTIF);
    }

    @Test
    void dua_pemerintah_dengan_peraturan_berbeda_selalu_sampai_ke_akhir() {
        for (var pemilik : PAKET.values()) {
            for (var asal : PAKET.values()) {
                if (memilih.pilih(pemilik, Cara.PENUNJUKAN, Lingkup.LINTAS_INSTANSI, false) instanceof PilihanAlur.Tersedia(var alurPemilik, var baris)
                        && memilih.pihakAsal(asal) instanceof PilihanAlur.Tersedia(var alurAsal, var barisAsal)) {
                    var kasus = new KasusUji(alurPemilik, Optional.of(alurAsal), new Data(Bentuk.TIM, 2));
                    for (var langkah = 0; !kasus.selesai() && langkah < 40; langkah++) {
                        var tindak = kasus.terbuka().getFirst();
                        kasus.lakukan(tindak, tindak.hasil().getFirst());
                    }
                    assertThat(kasus.selesai()).as("%s meminta %s", pemilik.kode(), asal.kode()).isTrue();
                    assertThat(kasus.akhir()).containsExactly(AkhirAlur.AKTIF, AkhirAlur.AKTIF);
                }
            }
        }
    }

    @Test
    void mekanisme_yang_tidak_dibuka_ditolak_dengan_dasarnya() {
        assertThat(memilih.pilih(PAKET.get("indragiri-hilir-1-2024"), Cara.SUKARELA, Lingkup.LINTAS_PERANGKAT_DAERAH, false))
                .isInstanceOfSatisfying(PilihanAlur.TidakTersedia.class, t -> {
                    assertThat(t.penolakan().kode()).isEqualTo("ALUR_TIDAK_TERSEDIA");
                    assertThat(t.penolakan().dasar()).extracting(k -> k.alamat()).contains("indragiri-hilir-1-2024#lampiran/c/2/paragraf-1");
                });
        for (var paket : PAKET.values()) {
            assertThat(memilih.pilih(paket, Cara.SUKARELA, Lingkup.LINTAS_INSTANSI, false)).as(paket.kode()).isInstanceOf(PilihanAlur.TidakTersedia.class);
        }
        assertThat(memilih.pihakAsal(PAKET.get("indragiri-hilir-1-2024"))).isInstanceOf(PilihanAlur.TidakTersedia.class);
    }

    @Test
    void setiap_cara_dan_jarak_dijawab_mekanisme_atau_penolakan_berdasar() {
        for (var paket : PAKET.values()) {
            for (var cara : Cara.values()) {
                for (var lingkup : Lingkup.values()) {
                    switch (memilih.pilih(paket, cara, lingkup, false)) {
                        case PilihanAlur.Tersedia(var alur, var baris) -> assertThat(baris.mekanisme()).isEqualTo(alur.mekanisme());
                        case PilihanAlur.TidakTersedia(var penolakan) -> assertThat(penolakan.dasar()).isNotEmpty();
                    }
                }
            }
        }
    }

    @Test
    void penempatan_lebih_dahulu_hanya_ada_di_peraturan_yang_mengenalnya() {
        assertThat(memilih.pilih(PAKET.get("bangkalan-28-2023"), Cara.PENUNJUKAN, Lingkup.DALAM_UNIT, true))
                .isInstanceOfSatisfying(PilihanAlur.Tersedia.class, t -> assertThat(t.alur().kode()).isEqualTo("penunjukan-dalam-unit-penempatan"));
        assertThat(memilih.pilih(PAKET.get("lamandau-13-2024"), Cara.PENUNJUKAN, Lingkup.DALAM_UNIT, true))
                .isInstanceOfSatisfying(PilihanAlur.Tersedia.class, t -> assertThat(t.alur().kode()).isEqualTo("penunjukan-dalam-unit"));
    }

    @Test
    void kepala_perangkat_daerah_mengisi_peran_pimpinan_hanya_pada_jarak_yang_disebut() {
        var alur = PAKET.get("lamandau-13-2024").alur("penunjukan-lintas-unit").orElseThrow();
        assertThat(alur.pengisi(PeranAlur.PIMPINAN_ASAL, Lingkup.LINTAS_PERANGKAT_DAERAH)).isEqualTo(PeranAlur.KEPALA_PERANGKAT_DAERAH);
        assertThat(alur.pengisi(PeranAlur.PIMPINAN_ASAL, Lingkup.LINTAS_UNIT)).isEqualTo(PeranAlur.PIMPINAN_ASAL);
    }
}
