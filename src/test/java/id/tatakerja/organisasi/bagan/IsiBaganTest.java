package id.tatakerja.organisasi.bagan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.contoh.kabupaten.DataKabupaten;
import id.tatakerja.contoh.kabupaten.KabupatenContoh;
import id.tatakerja.contoh.kabupaten.SusunanKabupaten;
import id.tatakerja.kedudukan.PenilaiMenurutAturan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.KelompokPenilai;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.regulasi.Model;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.muat.PemuatRegulasi;
import id.tatakerja.uji.Persyaratan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The chart of every organisation of the example kabupaten, compared with the peta jabatan and the Pejabat Penilai Kinerja. */
class IsiBaganTest {

    private static final LocalDate HARI_INI = LocalDate.of(2026, 11, 22);

    /** All charts of one kabupaten: box by id with the unit under which it is drawn. */
    private record Gambaran(Paket paket, Susunan susunan, Map<String, Kelompok> kelompok, Map<String, List<String>> kotakDiUnit) {

        static Gambaran dari(KabupatenContoh kabupaten) {
            var paket = PemuatRegulasi.muat(Optional.empty()).paket(kabupaten.regulasi()).orElseThrow();
            var susunan = SusunanKabupaten.pada(DataKabupaten.baca(kabupaten), HARI_INI);
            var kacang = new StaticListableBeanFactory(Map.of("aturan", new PenilaiMenurutAturan(paket)));
            var kelompok = new KelompokMenurutPenilai(kacang.getBeanProvider(KelompokPenilai.class)).dari(susunan);
            var kotak = new HashMap<String, List<String>>();
            for (UnitSusunan unit : susunan.unit()) {
                if (unit.jenis().organisasi()) {
                    var alamat = new AlamatBagan(unit.kode(), Optional.empty(), "", 100, kelompok.keySet());
                    telusuri(new PenyusunBagan(susunan, kelompok, alamat).unit(unit), "", kotak);
                }
            }
            return new Gambaran(paket, susunan, kelompok, kotak);
        }

        private static void telusuri(Simpul simpul, String atas, Map<String, List<String>> kotak) {
            var isi = simpul.isi().orElseThrow();
            if (isi.rupa() != Gambar.Rupa.ORGANISASI) {
                kotak.computeIfAbsent(isi.id(), _ -> new ArrayList<>()).add(atas);
            }
            simpul.anak().forEach(a -> telusuri(a, isi.id(), kotak));
        }
    }

    @ParameterizedTest
    @EnumSource(KabupatenContoh.class)
    @Persyaratan({"IHL-033", "LMD-039"})
    void setiap_orang_tampil_tepat_sekali_di_bawah_pejabat_penilai_kinerjanya(KabupatenContoh kabupaten) {
        var g = Gambaran.dari(kabupaten);
        var penilai = new PenilaiMenurutAturan(g.paket()).penilai(g.susunan());
        var dilihat = new HashMap<String, String>();
        g.kelompok().forEach((jabatan, k) -> {
            assertThat(g.kotakDiUnit().get("k-" + jabatan)).as("kelompok %s digambar sekali", jabatan).hasSize(1);
            var unit = g.susunan().jabatan(jabatan).orElseThrow().unit();
            assertThat(g.kotakDiUnit().get("k-" + jabatan)).containsExactly("u-" + unit);
            k.anggota().forEach(a -> assertThat(dilihat.put(a.pegawai().nip(), jabatan)).as(a.pegawai().nip()).isNull());
        });
        var harus = g.susunan().pegawai().stream()
                .map(p -> p.nip())
                .filter(nip -> g.susunan().jabatanDefinitif(nip)
                        .filter(j -> !j.memimpin() && (j.jenis() == JenisJabatan.FUNGSIONAL || j.jenis() == JenisJabatan.PELAKSANA))
                        .isPresent())
                .collect(Collectors.toSet());
        assertThat(dilihat.keySet()).hasSizeGreaterThan(100).isEqualTo(harus);
        harus.stream().filter(penilai::containsKey).forEach(nip -> assertThat(dilihat).containsEntry(nip, penilai.get(nip)));
    }

    @ParameterizedTest
    @EnumSource(KabupatenContoh.class)
    @Persyaratan({"IHL-033"})
    void susunan_yang_digambar_sama_dengan_peta_jabatan_untuk_setiap_jenis_dan_model(KabupatenContoh kabupaten) {
        var g = Gambaran.dari(kabupaten);
        for (UnitSusunan unit : g.susunan().unit()) {
            var atas = unit.jenis().organisasi() ? "" : "u-" + unit.induk().orElseThrow();
            assertThat(g.kotakDiUnit().get("u-" + unit.kode())).as(unit.nama()).containsExactly(atas);
        }
        Set<String> model = g.susunan().unit().stream().map(UnitSusunan::model).filter(m -> !m.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(model).isEqualTo(g.paket().model().stream().map(Model::kode).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(g.susunan().unit().stream().map(u -> u.jenis().name()).distinct())
                .contains("SEKRETARIAT_DAERAH", "SEKRETARIAT_DPRD", "INSPEKTORAT", "DINAS", "BADAN", "KECAMATAN", "KELURAHAN", "UPT");
    }

    @ParameterizedTest
    @EnumSource(KabupatenContoh.class)
    @Persyaratan({"LMD-039"})
    void kotak_kelompok_menuliskan_nama_dan_jumlah_sebenarnya(KabupatenContoh kabupaten) {
        var g = Gambaran.dari(kabupaten);
        g.kelompok().forEach((jabatan, k) -> {
            var alamat = new AlamatBagan("", Optional.empty(), "", 100, Set.of(jabatan));
            var isi = new PenyusunKotak(g.susunan(), alamat, Optional.empty()).kelompok(k, "");
            assertThat(isi.sebutan()).contains(k.anggota().size() + " orang");
            assertThat(k.hitungan().stream().mapToLong(Kelompok.Hitungan::jumlah).sum()).isEqualTo(k.anggota().size());
            var nama = isi.tulisan().stream().filter(t -> t.gaya() == Gambar.Gaya.ORANG).count();
            assertThat(nama).isEqualTo(Math.min(40, k.anggota().size()));
        });
    }
}
