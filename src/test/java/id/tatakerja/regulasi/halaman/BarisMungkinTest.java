package id.tatakerja.regulasi.halaman;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.regulasi.Baris;
import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Masukan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.PaketUji;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BarisMungkinTest {

    private final Paket paket = PaketUji.paket();

    private TreeSet<Integer> semuaMasukan(Map<Fakta, String> tetap) {
        var hasil = new TreeSet<Integer>();
        isi(0, new EnumMap<>(Fakta.class), tetap, hasil);
        return hasil;
    }

    private void isi(int letak, EnumMap<Fakta, String> nilai, Map<Fakta, String> tetap, TreeSet<Integer> hasil) {
        if (letak == Fakta.values().length) {
            paket.kedudukan().putuskan(Masukan.dari(paket.kosakata(), nilai)).forEach(b -> hasil.add(b.barisBerkas()));
            return;
        }
        var fakta = Fakta.values()[letak];
        var ada = tetap.get(fakta);
        var dipakai = paket.kedudukan().masukan().contains(fakta);
        for (var n : ada != null ? List.of(ada) : dipakai ? fakta.nilai(paket) : fakta.nilai(paket).subList(0, 1)) {
            nilai.put(fakta, n);
            isi(letak + 1, nilai, tetap, hasil);
        }
    }

    @Test
    void sama_dengan_mencoba_semua_masukan() {
        for (var jenis : Fakta.JENIS.nilai(paket)) {
            for (var jenjang : Fakta.JENJANG.nilai(paket)) {
                var tetap = Map.of(Fakta.JENIS, jenis, Fakta.JENJANG, jenjang, Fakta.DELEGASI, "TIDAK");
                assertThat(BarisMungkin.untuk(paket, Map.of(
                                Fakta.JENIS, List.of(jenis), Fakta.JENJANG, List.of(jenjang), Fakta.DELEGASI, List.of("TIDAK")))).as("%s", tetap).extracting(Baris::barisBerkas)
                        .containsExactlyElementsOf(semuaMasukan(tetap));
            }
        }
    }

    @Test
    void syarat_disebut_dengan_kata_orang() {
        assertThat(BarisTampil.dari(paket, paket.kedudukan().baris().get(1)).syarat())
                .extracting(s -> s.label() + ": " + s.nilai())
                .containsExactly("Jenis organisasi: Dinas, Badan", "Model: Model 1", "Bagian tempat kerja: Bidang", "Jenjang: semua jenjang fungsional");
        assertThat(BarisTampil.dari(paket, paket.kedudukan().baris().get(4)).syarat().getFirst().nilai())
                .isEqualTo("selain Sekretariat Daerah, UPT");
    }

    @Test
    void saran_pada_celah_tidak_terbaca_sebagai_aturan() {
        assertThat(BarisTampil.dari(paket, paket.kedudukan().baris().getLast()).penilai()).isEqualTo("Tidak ditunjuk oleh peraturan");
        var aturan = paket.kedudukan().baris().get(1);
        var celah = new Baris(
                aturan.no(), 9, aturan.syarat(), id.tatakerja.regulasi.Keadaan.CELAH, aturan.penilai(), aturan.pimpinan(), List.of(),
                aturan.dasar(), List.of(), aturan.penjelasan(), 9);
        assertThat(BarisTampil.dari(paket, celah).penilai()).isEqualTo("Tidak ditunjuk oleh peraturan; saran: Kepala Bidang");
    }
}
