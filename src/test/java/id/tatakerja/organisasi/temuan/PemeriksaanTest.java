package id.tatakerja.organisasi.temuan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.bersama.Periode;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.Jenjang;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.PegawaiSusunan.Status;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.PenyusunSusunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.muat.PemuatRegulasi;
import id.tatakerja.uji.Persyaratan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PemeriksaanTest {

    private static final Regulasi REGULASI = PemuatRegulasi.muat(Optional.empty());
    private static final LocalDate HARI = LocalDate.of(2026, 3, 15);

    private final PenyusunSusunan susunan = new PenyusunSusunan("contoh", "indragiri-hilir-1-2024", HARI);
    private String paket = "indragiri-hilir-1-2024";
    private int urut;

    private void unit(String kode, String nama, JenisUnit jenis, String induk, String model) {
        susunan.unit(new UnitSusunan(kode, nama, jenis, Optional.of(induk).filter(i -> !i.isEmpty()), model));
    }

    private void pemimpin(String unit, String nama, JenisJabatan jenis) {
        susunan.jabatan(JabatanSusunan.dari(
                "K-" + unit + urut++, nama, unit, jenis,
                jenis == JenisJabatan.FUNGSIONAL ? Optional.of(Jenjang.AHLI_MADYA) : Optional.empty(), true));
    }

    private PegawaiSusunan orang(String nip, Status status, String golongan) {
        var satu = new PegawaiSusunan(urut++, nip, "Orang", "", "", status, golongan);
        susunan.pegawai(satu);
        return satu;
    }

    private void duduk(PegawaiSusunan orang, String jabatan, Penempatan.Jenis jenis) {
        susunan.penempatan(new Penempatan(orang, jabatan, jenis, Periode.sejak(HARI), ""));
    }

    private List<String> temuan() {
        var acuan = new Acuan(REGULASI.paket(paket).orElseThrow());
        var hasil = new ArrayList<String>();
        var jadi = susunan.jadi();
        for (Pemeriksaan satu : List.of(
                new PemeriksaanPemimpin(), new PemeriksaanSusunan(), new PemeriksaanJabatan(), new PemeriksaanPegawai())) {
            satu.periksa(jadi, acuan, t -> hasil.add(t.kode() + " " + t.objek().kode()));
        }
        return hasil;
    }

    @Test
    void unit_tanpa_pemimpin_pemimpin_kosong_dan_dua_pemimpin_ditemukan() {
        unit("A", "Kecamatan A", JenisUnit.KECAMATAN, "", "");
        unit("B", "Kecamatan B", JenisUnit.KECAMATAN, "", "");
        unit("C", "Kecamatan C", JenisUnit.KECAMATAN, "", "");
        pemimpin("B", "Camat B", JenisJabatan.ADMINISTRATOR);
        pemimpin("C", "Camat C", JenisJabatan.ADMINISTRATOR);
        pemimpin("C", "Camat C lagi", JenisJabatan.ADMINISTRATOR);
        assertThat(temuan()).contains(
                "UNIT_TANPA_PEMIMPIN A", "JABATAN_PEMIMPIN_KOSONG K-B0", "DUA_PEMIMPIN C");
    }

    @Test
    void susunan_berputar_ditemukan_pada_setiap_unit_di_dalamnya_saja() {
        unit("A", "A", JenisUnit.BIDANG, "B", "");
        unit("B", "B", JenisUnit.BIDANG, "A", "");
        unit("C", "C", JenisUnit.SEKSI, "B", "");
        assertThat(temuan()).contains("SUSUNAN_BERPUTAR A", "SUSUNAN_BERPUTAR B").doesNotContain("SUSUNAN_BERPUTAR C");
    }

    @Test
    @Persyaratan({"LMD-030", "LMD-031", "LMD-032", "LMD-033", "LMD-034", "LMD-035", "LMD-036"})
    void pemimpin_yang_bukan_kepala_organisasi_menurut_lampiran_ditemukan() {
        paket = "lamandau-13-2024";
        unit("SETDA", "Sekretariat Daerah", JenisUnit.SEKRETARIAT_DAERAH, "", "");
        unit("DPRD", "Sekretariat DPRD", JenisUnit.SEKRETARIAT_DPRD, "", "");
        unit("INSP", "Inspektorat", JenisUnit.INSPEKTORAT, "", "");
        unit("DINAS", "Dinas A", JenisUnit.DINAS, "", "1");
        unit("RSUD", "RSUD", JenisUnit.RSUD, "", "");
        unit("KEC", "Kecamatan", JenisUnit.KECAMATAN, "", "");
        unit("KEL", "Kelurahan", JenisUnit.KELURAHAN, "KEC", "");
        pemimpin("SETDA", "Asisten Pemerintahan", JenisJabatan.JPT_PRATAMA);
        pemimpin("DPRD", "Kepala Bagian Umum", JenisJabatan.ADMINISTRATOR);
        pemimpin("INSP", "Inspektur Pembantu I", JenisJabatan.JPT_PRATAMA);
        pemimpin("DINAS", "Sekretaris Dinas A", JenisJabatan.JPT_PRATAMA);
        pemimpin("RSUD", "Kepala Seksi", JenisJabatan.PENGAWAS);
        pemimpin("KEC", "Sekretaris Kecamatan", JenisJabatan.ADMINISTRATOR);
        pemimpin("KEL", "Kepala Seksi Pemerintahan", JenisJabatan.PENGAWAS);
        assertThat(temuan()).contains(
                "PEMIMPIN_TIDAK_SESUAI SETDA", "PEMIMPIN_TIDAK_SESUAI DPRD", "PEMIMPIN_TIDAK_SESUAI INSP",
                "PEMIMPIN_TIDAK_SESUAI DINAS", "PEMIMPIN_TIDAK_SESUAI RSUD", "PEMIMPIN_TIDAK_SESUAI KEC", "PEMIMPIN_TIDAK_SESUAI KEL");
    }

    @Test
    void dua_pelaksana_tugas_pada_satu_jabatan_ditemukan_sedangkan_satu_atau_beserta_pejabat_definitif_tidak() {
        unit("A", "Kecamatan A", JenisUnit.KECAMATAN, "", "");
        pemimpin("A", "Camat A", JenisJabatan.ADMINISTRATOR);
        unit("B", "Kecamatan B", JenisUnit.KECAMATAN, "", "");
        pemimpin("B", "Camat B", JenisJabatan.ADMINISTRATOR);
        duduk(orang("199001012015011001", Status.PNS, "III/d"), "K-A0", Penempatan.Jenis.PLT);
        duduk(orang("199001012015011002", Status.PNS, "III/d"), "K-A0", Penempatan.Jenis.PLH);
        duduk(orang("199001012015011003", Status.PNS, "IV/a"), "K-B1", Penempatan.Jenis.DEFINITIF);
        duduk(orang("199001012015011004", Status.PNS, "III/d"), "K-B1", Penempatan.Jenis.PLH);
        assertThat(temuan()).contains("PELAKSANA_TUGAS_GANDA K-A0").doesNotContain("PELAKSANA_TUGAS_GANDA K-B1");
    }

    @Test
    void kepala_yang_benar_bukan_temuan() {
        unit("SETDA", "Sekretariat Daerah", JenisUnit.SEKRETARIAT_DAERAH, "", "");
        unit("INSP", "Inspektorat Daerah", JenisUnit.INSPEKTORAT, "", "IV");
        unit("BPBD", "Badan Penanggulangan Bencana Daerah", JenisUnit.BADAN, "", "BPBD");
        pemimpin("SETDA", "Sekretaris Daerah Kabupaten Indragiri Hilir", JenisJabatan.JPT_PRATAMA);
        pemimpin("INSP", "Inspektur Daerah", JenisJabatan.JPT_PRATAMA);
        pemimpin("BPBD", "Kepala Pelaksana Badan", JenisJabatan.JPT_PRATAMA);
        assertThat(temuan()).noneMatch(t -> t.startsWith("PEMIMPIN_TIDAK") || t.startsWith("MODEL"));
    }

    @Test
    @Persyaratan({"IHL-010", "IHL-012", "IHL-014", "IHL-016", "IHL-018", "IHL-023", "IHL-024"})
    void susunan_yang_menyimpang_dari_model_ditemukan_pada_bidang_dan_sekretariat() {
        dinas("I", "Dinas Perhubungan", JenisUnit.DINAS, 3, 3);
        dinas("II", "Badan Pendapatan Daerah", JenisUnit.BADAN, 2, 2);
        dinas("III", "Dinas Kesehatan", JenisUnit.DINAS, 1, 2);
        dinas("IV", "Dinas Sosial", JenisUnit.DINAS, 0, 2);
        dinas("III+IV", "Badan Perencanaan Pembangunan Daerah", JenisUnit.BADAN, 1, 1);
        dinas("BPBD", "Badan Penanggulangan Bencana Daerah", JenisUnit.BADAN, 1, 1);
        dinas("KESBANGPOL", "Badan Kesatuan Bangsa dan Politik", JenisUnit.BADAN, 1, 1);
        assertThat(temuan()).filteredOn(t -> t.startsWith("MODEL_MENYIMPANG")).containsExactlyInAnyOrder(
                "MODEL_MENYIMPANG I-BID", "MODEL_MENYIMPANG II-SEK", "MODEL_MENYIMPANG III-BID", "MODEL_MENYIMPANG IV-SEK",
                "MODEL_MENYIMPANG III+IV-BID", "MODEL_MENYIMPANG BPBD-BID", "MODEL_MENYIMPANG KESBANGPOL-BID");
    }

    private void dinas(String model, String nama, JenisUnit jenis, int seksi, int subbagian) {
        unit(model, nama, jenis, "", model);
        unit(model + "-SEK", "Sekretariat", JenisUnit.SEKRETARIAT, model, "");
        unit(model + "-BID", "Bidang", JenisUnit.BIDANG, model, "");
        for (int i = 0; i < seksi; i++) {
            unit(model + "-BID-" + i, "Seksi " + i, jenis == JenisUnit.BADAN ? JenisUnit.SUBBIDANG : JenisUnit.SEKSI, model + "-BID", "");
        }
        for (int i = 0; i < subbagian; i++) {
            unit(model + "-SEK-" + i, "Subbagian " + i, JenisUnit.SUBBAGIAN, model + "-SEK", "");
        }
    }

    @Test
    @Persyaratan({"IHL-009", "IHL-011", "IHL-013", "IHL-015", "IHL-017", "IHL-025"})
    void lampiran_indragiri_hilir_mendaftar_tiga_puluh_organisasi_masing_masing_dengan_satu_model() {
        var acuan = new Acuan(REGULASI.paket(paket).orElseThrow());
        assertThat(List.of("I", "II", "III", "IV", "III+IV")).extracting(kode -> organisasi(acuan, kode).size()).containsExactly(2, 3, 9, 7, 4);
        var semua = acuan.paket().model().stream().flatMap(m -> m.organisasi().stream()).toList();
        assertThat(semua).doesNotHaveDuplicates().hasSize(28);
        assertThat(acuan.paket().strukturTambahan()).extracting(s -> s.jenis()).contains("SEKRETARIAT_DAERAH", "SEKRETARIAT_DPRD");
        assertThat(acuan.modelTersirat(JenisUnit.INSPEKTORAT, "Inspektorat Daerah")).hasValueSatisfying(m -> assertThat(m.kode()).isEqualTo("IV"));
    }

    private static List<String> organisasi(Acuan acuan, String model) {
        return acuan.paket().model(model).orElseThrow().organisasi();
    }

    @Test
    void organisasi_dengan_model_lain_daripada_yang_disebut_lampiran_ditemukan() {
        dinas("II", "Dinas Perhubungan", JenisUnit.DINAS, 2, 1);
        dinas("IV", "Dinas Kesehatan", JenisUnit.DINAS, 0, 1);
        assertThat(temuan()).contains("MODEL_MENYIMPANG II", "MODEL_MENYIMPANG IV");
    }

    @Test
    @Persyaratan("TJT-014")
    void urusan_beberapa_model_tanpa_pilihan_dan_model_di_luar_urusannya_ditemukan() {
        paket = "tanjung-jabung-timur-14-2023";
        List<String> dua = List.of("komunikasi dan informatika", "statistik");
        for (var model : List.of("", "1", "3", "4", "BPBD")) {
            susunan.unit(new UnitSusunan("D" + model, "Dinas " + model, JenisUnit.DINAS, Optional.empty(), model, dua));
        }
        assertThat(temuan()).filteredOn(t -> t.startsWith("MODEL")).containsExactlyInAnyOrder("MODEL_KOSONG D", "MODEL_MENYIMPANG D1");
        var acuan = new Acuan(REGULASI.paket(paket).orElseThrow());
        assertThat(acuan.urusanUnit(susunan.jadi().unit("D").orElseThrow())).satisfies(u -> {
            assertThat(u.menunggu()).isTrue();
            assertThat(u.rinci()).isEqualTo("Model 3 (komunikasi dan informatika) dan Model 4 (statistik)");
        });
    }

    @Test
    @Persyaratan({"IHL-020", "IHL-021", "IHL-022"})
    void jumlah_subbagian_pada_bagian_yang_ditentukan_lampiran_diperiksa() {
        unit("SETDA", "Sekretariat Daerah", JenisUnit.SEKRETARIAT_DAERAH, "", "");
        unit("HUKUM", "Bagian Hukum", JenisUnit.BAGIAN, "SETDA", "");
        unit("HUKUM-1", "Subbagian", JenisUnit.SUBBAGIAN, "HUKUM", "");
        unit("PROTOKOL", "Bagian Protokol dan Komunikasi Pimpinan", JenisUnit.BAGIAN, "SETDA", "");
        unit("PROTOKOL-1", "Subbagian", JenisUnit.SUBBAGIAN, "PROTOKOL", "");
        unit("DPRD", "Sekretariat DPRD", JenisUnit.SEKRETARIAT_DPRD, "", "");
        unit("UMUM", "Bagian Umum", JenisUnit.BAGIAN, "DPRD", "");
        unit("LAIN", "Bagian Persidangan", JenisUnit.BAGIAN, "DPRD", "");
        unit("LAIN-1", "Subbagian", JenisUnit.SUBBAGIAN, "LAIN", "");
        assertThat(temuan()).filteredOn(t -> t.startsWith("STRUKTUR")).containsExactlyInAnyOrder(
                "STRUKTUR_MENYIMPANG HUKUM", "STRUKTUR_MENYIMPANG UMUM", "STRUKTUR_MENYIMPANG LAIN");
    }

    @Test
    void pemimpin_fungsional_tanpa_dasar_ditemukan() {
        unit("UPT", "UPT Puskesmas", JenisUnit.UPT, "", "");
        pemimpin("UPT", "Dokter Ahli Madya", JenisJabatan.FUNGSIONAL);
        assertThat(temuan()).contains("PEMIMPIN_FUNGSIONAL_TANPA_DASAR K-UPT0").noneMatch(t -> t.startsWith("PEMIMPIN_TIDAK"));
    }

    @Test
    void pemangku_ganda_kelebihan_dan_plt_pada_jabatan_terisi_ditemukan() {
        unit("A", "Kecamatan A", JenisUnit.KECAMATAN, "", "");
        susunan.jabatan(new JabatanSusunan(
                "CAMAT", "Camat A", "A", JenisJabatan.ADMINISTRATOR, Optional.empty(), true, Optional.empty(), Optional.of(1), ""));
        duduk(orang("198501012010012001", Status.PNS, "IV/a"), "CAMAT", Penempatan.Jenis.DEFINITIF);
        duduk(orang("198501012010012002", Status.PNS, "IV/a"), "CAMAT", Penempatan.Jenis.DEFINITIF);
        duduk(orang("198501012010012003", Status.PNS, "IV/a"), "CAMAT", Penempatan.Jenis.PLT);
        assertThat(temuan()).contains(
                "JABATAN_DUA_PEMANGKU CAMAT", "MELEBIHI_KEBUTUHAN CAMAT", "PLT_PADA_JABATAN_TERISI CAMAT",
                "PEGAWAI_TANPA_JABATAN 198501012010012003");
    }

    @Test
    void jenjang_golongan_status_dan_pola_nip_dicocokkan() {
        unit("A", "Kecamatan A", JenisUnit.KECAMATAN, "", "");
        susunan.jabatan(JabatanSusunan.dari(
                "REN", "Perencana Ahli Madya", "A", JenisJabatan.FUNGSIONAL, Optional.of(Jenjang.AHLI_MADYA), false));
        duduk(orang("198501012010012001", Status.PNS, "III/c"), "REN", Penempatan.Jenis.DEFINITIF);
        duduk(orang("198501012010012002", Status.PNS, "IV/b"), "REN", Penempatan.Jenis.DEFINITIF);
        duduk(orang("198501012022212003", Status.PNS, "IX"), "REN", Penempatan.Jenis.DEFINITIF);
        duduk(orang("198501012022212004", Status.PPPK, "X"), "REN", Penempatan.Jenis.DEFINITIF);
        assertThat(temuan()).filteredOn(t -> !t.startsWith("UNIT_TANPA")).containsExactlyInAnyOrder(
                "JENJANG_TIDAK_SESUAI_GOLONGAN 198501012010012001", "NIP_TIDAK_SESUAI_STATUS 198501012022212003",
                "GOLONGAN_TIDAK_SESUAI_STATUS 198501012022212003");
    }
}
