package id.tatakerja.organisasi.bagan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.organisasi.KelompokPenilai;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.bagan.Gambar.Kotak;
import id.tatakerja.organisasi.bagan.Gambar.Tulisan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class PenyusunBaganTest {

    private final Susunan susunan = DinasContoh.susunan();

    @Test
    void kelompok_tanpa_kedudukan_tergantung_pada_pemimpin_unit() {
        Gambar gambar = gambar("", Optional.empty());

        assertThat(tulisan(gambar, "k-bidang1-kepala")).contains("Ahli Muda: 4", "Ahli Pertama: 2", "Pelaksana: 1");
    }

    @Test
    void kelompok_berpindah_ke_pejabat_penilai_kinerja_yang_dihitung() {
        Gambar gambar = gambar("", Optional.of(s -> s.pegawai().stream()
                .collect(java.util.stream.Collectors.toMap(p -> p.nip(), p -> "dinkes-kepala"))));

        assertThat(gambar.kotak().stream().map(k -> k.isi().id())).doesNotContain("k-bidang1-kepala");
        assertThat(tulisan(gambar, "k-dinkes-kepala")).contains("Ahli Madya: 2", "Ahli Muda: 12");
    }

    @Test
    void jabatan_kosong_dan_pelaksana_tugas_disebut_dengan_kata() {
        Gambar gambar = gambar("", Optional.empty());

        assertThat(tulisan(gambar, "u-bidang2")).contains("Jabatan kosong");
        assertThat(tulisan(gambar, "u-bidang3")).contains("Plt. Rina Marlina, S.E.");
        assertThat(tulisan(gambar, "u-upt1")).contains("Tanpa jabatan pemimpin");
    }

    @Test
    void pencarian_menandai_kelompok_yang_memuat_orangnya() {
        Gambar gambar = gambar("pegawai umum-pelaksana 1", Optional.empty());

        assertThat(gambar.kotak().stream().filter(k -> k.isi().cocok()).map(k -> k.isi().id())).containsExactly("k-umum-kepala");
    }

    @Test
    void setiap_baris_muat_di_kotaknya() {
        List<String> baris = Lipatan.lipat("Dinas Perumahan, Kawasan Permukiman, Pertanahan dan Ketatalaksanaan", 13.5, 180, 2);

        assertThat(baris).hasSize(2).allMatch(b -> Lipatan.panjang(b) * 13.5 <= 180);
        assertThat(baris.getLast()).endsWith("…");
    }

    private Gambar gambar(String cari, Optional<KelompokPenilai> aturan) {
        var alamat = new AlamatBagan("dinkes", Optional.empty(), cari, 100, Set.of());
        var kacang = new StaticListableBeanFactory(aturan.<Map<String, Object>>map(a -> Map.of("aturan", a)).orElse(Map.of()));
        var kelompok = new KelompokMenurutPenilai(kacang.getBeanProvider(KelompokPenilai.class)).dari(susunan);
        return TataLetak.susun(new PenyusunBagan(susunan, kelompok, alamat).unit(susunan.unit("dinkes").orElseThrow()));
    }

    private static List<String> tulisan(Gambar gambar, String id) {
        Stream<Kotak> kotak = gambar.kotak().stream().filter(k -> k.isi().id().equals(id));
        return kotak.findFirst().orElseThrow().isi().tulisan().stream().map(Tulisan::teks).toList();
    }
}
