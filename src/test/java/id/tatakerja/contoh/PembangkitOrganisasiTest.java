package id.tatakerja.contoh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.bersama.Nip;
import id.tatakerja.contoh.baris.BarisJabatan;
import id.tatakerja.contoh.baris.BarisPegawai;
import id.tatakerja.contoh.baris.BarisUnit;
import id.tatakerja.contoh.orang.NomorPegawai;
import id.tatakerja.contoh.orang.NomorPegawai.Angkatan;
import id.tatakerja.contoh.susun.BagianNasional;
import id.tatakerja.contoh.susun.Rancangan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.PegawaiSusunan.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The generator of invented organisations. */
class PembangkitOrganisasiTest {

    private static final LocalDate HARI_INI = LocalDate.of(2026, 11, 22);

    private static PembangkitOrganisasi pembangkit(int pegawai) {
        return PembangkitOrganisasi.kabupaten(pegawai, 7);
    }

    @Test
    void benih_yang_sama_memberi_baris_yang_sama_dan_benih_lain_orang_lain() {
        List<BarisPegawai> sekali = pembangkit(2_000).pegawai().toList();
        assertThat(pembangkit(2_000).pegawai()).containsExactlyElementsOf(sekali);
        assertThat(pembangkit(2_000).jabatan().toList()).isEqualTo(pembangkit(2_000).jabatan().toList());

        List<String> nama = PembangkitOrganisasi.kabupaten(2_000, 8)
                .pegawai()
                .map(BarisPegawai::nama)
                .toList();
        assertThat(nama).hasSize(2_000).isNotEqualTo(sekali.stream().map(BarisPegawai::nama).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 650, 1_234, 15_000})
    void jumlah_pegawai_tepat_seperti_diminta_dan_setiap_rujukan_ada(int pegawai) {
        var pembangkit = pembangkit(pegawai);
        var unit = pembangkit.unit().toList();
        var kodeUnit = unit.stream().map(BarisUnit::kode).collect(Collectors.toSet());
        var jabatan = pembangkit.jabatan().toList();
        var kodeJabatan = jabatan.stream().map(BarisJabatan::kode).collect(Collectors.toSet());

        assertThat(pembangkit.pegawai()).hasSize(pegawai).allMatch(p -> kodeJabatan.contains(p.jabatan()));
        assertThat(kodeUnit).hasSameSizeAs(unit);
        assertThat(kodeJabatan).hasSameSizeAs(jabatan);
        assertThat(unit).allMatch(u -> u.induk().isEmpty() || kodeUnit.contains(u.induk()));
        assertThat(jabatan).allMatch(j -> kodeUnit.contains(j.unit()));
    }

    @Test
    void orang_bertahan_pada_jenis_jabatan_dengan_golongan_dan_nip_yang_sesuai() {
        var pembangkit = pembangkit(3_000);
        var jabatan = pembangkit.jabatan().collect(Collectors.toMap(BarisJabatan::kode, j -> j));
        pembangkit.pegawai().forEach(p -> {
            var j = Objects.requireNonNull(jabatan.get(p.jabatan()));
            assertThat(Nip.periksa(p.nip())).isEmpty();
            assertThat(new Nip(p.nip()).polaPns()).isEqualTo(p.status() == Status.PNS);
            assertThat(p.status().golongan()).contains(p.golongan());
            assertThat(p.nama()).isNotBlank();
            assertThat(p.tmt()).isBefore(HARI_INI);
            j.jenjang().ifPresent(x -> assertThat(x.golongan(p.status())).contains(p.golongan()));
            if (j.jenis() != JenisJabatan.FUNGSIONAL && j.jenis() != JenisJabatan.PELAKSANA) {
                assertThat(p.status()).isEqualTo(Status.PNS);
            }
        });
    }

    @Test
    void baris_mempunyai_tepat_kolom_kontrak() {
        var lembar = pembangkit(300);
        assertThat(BarisUnit.KOLOM.subList(0, BarisUnit.KOLOM_KONTRAK)).containsExactly("kode", "nama", "jenis", "induk", "model");
        assertThat(BarisJabatan.KOLOM.subList(0, BarisJabatan.KOLOM_KONTRAK))
                .containsExactly("kode", "nama", "unit", "jenis", "jenjang", "memimpin", "kelas", "kebutuhan");
        assertThat(BarisPegawai.KOLOM)
                .containsExactly(
                        "nip", "nama", "gelar_depan", "gelar_belakang", "status", "golongan", "jabatan", "tmt", "kompetensi", "surel");
        assertThat(lembar.unit()).allMatch(b -> b.sel().size() == BarisUnit.KOLOM.size());
        assertThat(lembar.jabatan()).allMatch(b -> b.sel().size() == BarisJabatan.KOLOM.size());
        assertThat(lembar.pegawai()).allMatch(b -> b.sel().size() == BarisPegawai.KOLOM.size());
    }

    @ParameterizedTest
    @EnumSource(Angkatan.class)
    void nip_tidak_pernah_kembar_pada_dua_ratus_ribu_nomor(Angkatan angkatan) {
        var semua = new long[400_000];
        for (var i = 0; i < 200_000; i++) {
            semua[2 * i] = Long.parseLong(NomorPegawai.nip(i, angkatan, Status.PNS).angka());
            semua[2 * i + 1] = Long.parseLong(NomorPegawai.nip(i, angkatan, Status.PPPK).angka());
        }
        Arrays.sort(semua);
        var kembar = 0;
        for (var i = 1; i < semua.length; i++) {
            kembar += semua[i] == semua[i - 1] ? 1 : 0;
        }
        assertThat(kembar).isZero();
    }

    @Test
    void nomor_terbesar_masih_mempunyai_nip_pada_setiap_angkatan() {
        for (Angkatan angkatan : Angkatan.values()) {
            for (Status status : Status.values()) {
                String nip = NomorPegawai.nip(NomorPegawai.BATAS - 1, angkatan, status).angka();
                assertThat(nip).hasSize(18);
            }
        }
        assertThatThrownBy(() -> NomorPegawai.nip(NomorPegawai.BATAS, Angkatan.MUDA, Status.PNS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void instansi_senegara_terbagi_tepat_dan_tidak_berebut_nomor() {
        var semua = BagianNasional.bagi(1, BagianNasional.INSTANSI, BagianNasional.PEGAWAI);
        assertThat(semua).hasSize(545);
        assertThat(semua.stream().mapToInt(Rancangan::pegawai).sum()).isEqualTo(4_700_000);
        assertThat(semua.stream().map(Rancangan::kode)).doesNotHaveDuplicates();
        for (var i = 1; i < semua.size(); i++) {
            assertThat(semua.get(i).nomorAwal()).isEqualTo(semua.get(i - 1).nomorAwal() + semua.get(i - 1).pegawai());
        }
        var besar = semua.stream().mapToInt(Rancangan::pegawai).summaryStatistics();
        assertThat(besar.getMin()).isGreaterThan(1_000);
        assertThat(besar.getMax()).isBetween(20_000, 120_000);
    }

    @Test
    void nip_tidak_kembar_di_antara_instansi_satu_pemasangan() {
        var dilihat = new HashSet<String>();
        PembangkitOrganisasi.nasional(3, 12, 24_000)
                .forEach(p -> p.pegawai().forEach(o -> assertThat(dilihat.add(o.nip())).isTrue()));
        assertThat(dilihat).hasSize(24_000);
    }

    @Test
    void susunan_dalam_ingatan_memuat_semua_orang_pada_jabatannya() {
        var pembangkit = pembangkit(2_500);
        var susunan = pembangkit.susunan(HARI_INI);
        assertThat(susunan.pegawai()).hasSize(2_500);
        assertThat(susunan.unit()).hasSize((int) pembangkit.unit().count());
        assertThat(susunan.pegawai()).allMatch(p -> susunan.jabatanDefinitif(p.nip()).isPresent());
        assertThat(susunan.unit()).filteredOn(u -> u.jenis() == JenisUnit.UPT).isNotEmpty()
                .allMatch(u -> susunan.pemimpin(u.kode()).filter(j -> j.jenis() == JenisJabatan.FUNGSIONAL).isPresent());
    }

    @Test
    void aliran_pegawai_tidak_menumpuk_di_ingatan() {
        var rancangan = new Rancangan("besar", "Besar", "KABUPATEN", "bangkalan-28-2023",
                id.tatakerja.contoh.orang.Budaya.JAWA, 250_000, Rancangan.NOMOR_PERTAMA, 5);
        var pembangkit = new PembangkitOrganisasi(rancangan);
        long sebelum = terpakai();
        var puncak = new HashMap<String, Long>();
        long jumlah = 0;
        for (var i = pembangkit.pegawai().iterator(); i.hasNext(); ) {
            i.next();
            if (++jumlah % 50_000 == 0) {
                puncak.merge("puncak", terpakai() - sebelum, Math::max);
            }
        }
        assertThat(jumlah).isEqualTo(250_000);
        // a kept person takes some two hundred bytes; what other applications of the same JVM do meanwhile stays far below
        assertThat(puncak.get("puncak")).isLessThan(40_000_000L);
    }

    @Test
    void nama_cukup_beragam_dan_tidak_semuanya_dari_satu_budaya() {
        var nama = pembangkit(15_000).pegawai().map(BarisPegawai::nama).collect(Collectors.toSet());
        assertThat(nama).hasSizeGreaterThan(7_000);
    }

    private static long terpakai() {
        System.gc();
        var ingatan = Runtime.getRuntime();
        return ingatan.totalMemory() - ingatan.freeMemory();
    }
}
