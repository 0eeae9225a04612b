package id.tatakerja.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import id.tatakerja.uji.Persyaratan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The API of section 3 as another program calls it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisasiApiTest {

    private static final String KODE = "organisasi-uji";
    private static final String LAIN = "organisasi-lain";

    @LocalServerPort
    private int port;

    private KlienApi admin;
    private KlienApi organisasi;
    private KlienApi bupati;
    private KlienApi orangLain;
    private Map<String, String> lembar;
    private String ahliMuda;

    @BeforeAll
    void dua_instansi() {
        admin = KlienApi.sebagai(port, "admin");
        organisasi = KlienApi.sebagai(port, "organisasi-" + KODE);
        bupati = KlienApi.sebagai(port, "bupati-" + KODE);
        orangLain = KlienApi.sebagai(port, "organisasi-" + LAIN);
        assertThat(admin.kirim("/instansi", instansi(KODE, "lamandau-13-2024")).status()).isEqualTo(201);
        assertThat(admin.kirim("/instansi", instansi(LAIN, "tanjung-jabung-timur-14-2023")).status()).isEqualTo(201);
        var l = new LembarUji(11)
                .unit("DINAS-A", "DINAS", "", "1", "JPT_PRATAMA")
                .unit("BIDANG-A1", "BIDANG", "DINAS-A", "", "ADMINISTRATOR")
                .unitTanpaKepala("UPT-A", "UPT", "DINAS-A", "")
                .unitTanpaKepala("SUBBAG-A", "SUBBAGIAN", "DINAS-A", "")
                .jabatanKosong("K-SUBBAG-A", "SUBBAG-A", "PENGAWAS");
        ahliMuda = l.orang("BIDANG-A1", "AHLI_MUDA");
        l.orang("UPT-A", "PELAKSANA");
        lembar = l.jadi();
        var diimpor = organisasi.impor(KODE, false, lembar);
        assertThat(diimpor.status()).as(diimpor.mentah()).isEqualTo(200);
        assertThat(diimpor.isi().path("jumlah").path("pegawai").asInt()).isEqualTo(4);
    }

    private static Map<String, Object> instansi(String kode, String regulasi) {
        return new HashMap<>(Map.of(
                "kode", kode, "nama", "Kabupaten " + kode, "jenis", "KABUPATEN", "regulasi", regulasi, "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "Nama Contoh")));
    }

    @Test
    void kode_instansi_yang_ada_bentrok_dan_bukan_administrator_ditolak() {
        var kedua = admin.kirim("/instansi", instansi(KODE, "lamandau-13-2024"));
        assertThat(kedua.status()).isEqualTo(409);
        assertThat(kedua.teks("kode")).as(kedua.mentah()).isEqualTo("INSTANSI_SUDAH_ADA");
        assertThat(organisasi.kirim("/instansi", instansi("baru", "lamandau-13-2024")).status()).isEqualTo(403);
    }

    @Test
    @Persyaratan({"BKL-003", "BKL-004"})
    void instansi_menyebut_jenisnya_dan_instansi_pusat_menyebut_golongannya() {
        var tanpaJenis = instansi("tanpa-jenis", "lamandau-13-2024");
        tanpaJenis.remove("jenis");
        assertThat(admin.kirim("/instansi", tanpaJenis).mentah()).contains("\"bidang\":\"jenis\"").contains("WAJIB_DIISI");
        var pusat = instansi("kementerian-uji", "permenpanrb-7-2022");
        pusat.put("jenis", "PUSAT");
        assertThat(admin.kirim("/instansi", pusat).status()).isEqualTo(422);
        pusat.put("subjenis", "KEMENTERIAN");
        assertThat(admin.kirim("/instansi", pusat).status()).isEqualTo(201);
    }

    @Test
    void instansi_lain_tidak_terlihat() {
        for (String jalur : List.of("", "/pengaturan", "/temuan", "/pekerjaan")) {
            assertThat(orangLain.ambil("/instansi/" + KODE + jalur).status()).as(jalur).isEqualTo(404);
        }
        assertThat(orangLain.impor(KODE, true, lembar).status()).isEqualTo(404);
        assertThat(orangLain.ambil("/unit?instansi=" + KODE).status()).isEqualTo(404);
        assertThat(orangLain.ambil("/pegawai/" + ahliMuda).status()).isEqualTo(404);
        assertThat(orangLain.ambil("/instansi").mentah()).contains(LAIN).doesNotContain(KODE);
        assertThat(admin.ambil("/instansi?q=organisasi-").mentah()).contains(LAIN).contains(KODE);
    }

    @Test
    void impor_dengan_galat_422_menyebut_tempat_dan_impor_ulang_tidak_mengubah() {
        var rusak = new HashMap<>(lembar);
        rusak.put("unit", lembar.get("unit") + "X,Bidang X,BIDANG,TIDAK-ADA,\n");
        var ditolak = organisasi.impor(KODE, false, rusak);
        assertThat(ditolak.status()).isEqualTo(422);
        assertThat(ditolak.isi().path("galat").path(0).path("berkas").asString()).as(ditolak.mentah()).isEqualTo("unit");
        assertThat(ditolak.isi().path("galat").path(0).path("baris").asInt()).isEqualTo(6);
        assertThat(ditolak.isi().path("galat").path(0).path("kolom").asString()).isEqualTo("induk");
        var lagi = organisasi.impor(KODE, false, lembar);
        assertThat(lagi.isi().path("perubahan").path("pegawai").path("baru").asInt()).isZero();
        assertThat(lagi.isi().path("perubahan").path("pegawai").path("berubah").asInt()).isZero();
    }

    @Test
    void berkas_terlalu_besar_dijawab_413() {
        var besar = new HashMap<>(lembar);
        besar.put("pegawai", "x".repeat(25 * 1024 * 1024));
        var jawaban = organisasi.impor(KODE, true, besar);
        assertThat(jawaban.status()).isEqualTo(413);
        assertThat(jawaban.teks("kode")).as(jawaban.mentah()).isEqualTo("BERKAS_TERLALU_BESAR");
    }

    @Test
    void pohon_unit_dan_daftar_pegawai_menjawab_menurut_saringan() {
        var pohon = organisasi.ambil("/unit");
        assertThat(pohon.isi().path("isi").path(0).path("kode").asString()).isEqualTo("DINAS-A");
        assertThat(pohon.isi().path("isi").path(0).path("pemimpin").path("kode").asString()).isEqualTo("K-DINAS-A");
        assertThat(organisasi.ambil("/pegawai?unit=DINAS-A").isi().path("jumlah").asInt()).isEqualTo(4);
        assertThat(organisasi.ambil("/pegawai?unit=BIDANG-A1&jenjang=AHLI_MUDA").isi().path("isi").path(0).path("nip").asString())
                .isEqualTo(ahliMuda);
        assertThat(organisasi.ambil("/pegawai?q=%25").isi().path("jumlah").asInt()).isZero();
        assertThat(organisasi.ambil("/pegawai?ukuran=201").status()).isEqualTo(422);
        assertThat(admin.ambil("/pegawai").status()).isEqualTo(422);
        assertThat(admin.ambil("/pegawai?instansi=" + KODE + "&ukuran=2").isi().path("isi").size()).isEqualTo(2);
        assertThat(organisasi.ambil("/pegawai/" + ahliMuda).isi().path("jabatan").path(0).path("jabatan").path("unit").path("kode").asString())
                .isEqualTo("BIDANG-A1");
    }

    @Test
    void saringan_yang_tidak_dikenal_dan_nomor_halaman_di_luar_batas_ditolak_dengan_sebabnya() {
        var unit = organisasi.ambil("/pegawai?unit=TIDAKADA");
        assertThat(unit.status()).as(unit.mentah()).isEqualTo(422);
        assertThat(unit.mentah()).contains("UNIT_TIDAK_DIKENAL", "\"bidang\":\"unit\"");
        assertThat(organisasi.ambil("/pegawai?jenjang=ABC").mentah()).contains("JENJANG_TIDAK_DIKENAL", "\"bidang\":\"jenjang\"", "AHLI_MUDA");
        assertThat(organisasi.ambil("/pegawai?jenjang=PELAKSANA").status()).isEqualTo(200);
        for (String jalur : List.of("/instansi", "/unit", "/pegawai")) {
            for (String salah : List.of("?halaman=0", "?halaman=-1", "?halaman=1000000001", "?ukuran=0", "?ukuran=201")) {
                var ditolak = organisasi.ambil(jalur + salah);
                assertThat(ditolak.status()).as(jalur + salah + ditolak.mentah()).isEqualTo(422);
                assertThat(ditolak.mentah()).contains("PENOMORAN_TIDAK_SAH", salah.contains("ukuran") ? "UKURAN_TIDAK_SAH" : "HALAMAN_TIDAK_SAH");
            }
        }
        var semua = admin.ambil("/instansi?q=ORGANISASI-&ukuran=1");
        assertThat(semua.isi().path("isi").size()).isEqualTo(1);
        assertThat(semua.isi().path("jumlah").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(admin.ambil("/instansi?q=" + LAIN).mentah()).contains(LAIN).doesNotContain(KODE);
        assertThat(organisasi.ambil("/unit?halaman=2&ukuran=1").isi().path("isi").size()).isZero();
        assertThat(organisasi.ambil("/unit?ukuran=1").isi().path("jumlahUnit").asInt()).isGreaterThan(1);
    }

    @Test
    void pelaksana_tugas_memangku_jabatan_kosong_dalam_masanya_dan_terlihat_pada_dirinya() {
        LocalDate hari = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"));
        var form = Map.of("nip", ahliMuda, "jenis", "PLT", "mulai", hari.toString(), "selesai", hari.plusDays(30).toString(),
                "dasar", "SPT 1/2026");
        var ditunjuk = organisasi.kirim("/jabatan/K-SUBBAG-A/pelaksana-tugas", form);
        assertThat(ditunjuk.status()).as(ditunjuk.mentah()).isEqualTo(201);
        var saya = KlienApi.sebagai(port, ahliMuda).ambil("/saya");
        assertThat(saya.isi().path("jabatan").size()).isEqualTo(2);
        assertThat(saya.mentah()).contains("\"PLT\"").contains("K-SUBBAG-A");
        assertThat(organisasi.kirim("/jabatan/K-SUBBAG-A/pelaksana-tugas", form).status()).isEqualTo(409);
        assertThat(KlienApi.sebagai(port, ahliMuda).kirim("/jabatan/K-SUBBAG-A/pelaksana-tugas", form).status()).isEqualTo(403);
        assertThat(orangLain.kirim("/jabatan/K-SUBBAG-A/pelaksana-tugas", form).status()).isEqualTo(404);
        assertThat(organisasi.kirim("/jabatan/K-SUBBAG-A/pelaksana-tugas", Map.of("nip", "1", "jenis", "PLX")).status()).isEqualTo(422);
        var akhir = organisasi.ubah("/jabatan/K-SUBBAG-A/pelaksana-tugas/" + ditunjuk.teks("id"), Map.of("selesai", hari.toString()));
        assertThat(akhir.status()).isEqualTo(204);
    }

    @Test
    @Persyaratan({"IHL-006", "TJT-008", "LMD-007"})
    void delegasi_penilaian_mencatat_pemberi_penerima_lingkup_masa_dan_dokumen() {
        var form = new HashMap<String, Object>(Map.of(
                "penerima", "K-BIDANG-A1", "unit", "UPT-A", "mulai", "2026-06-01", "selesai", "2026-06-30", "dokumen", "SK 5/2026"));
        assertThat(organisasi.kirim("/jabatan/K-DINAS-A/delegasi-penilai", form).status()).isEqualTo(201);
        form.remove("dokumen");
        assertThat(organisasi.kirim("/jabatan/K-DINAS-A/delegasi-penilai", form).mentah()).contains("dokumen");
    }

    @Test
    void pengaturan_menyebut_bawaan_pilihan_dan_dasar_dan_dapat_diubah() {
        var daftar = organisasi.ambil("/instansi/" + KODE + "/pengaturan");
        var pertama = daftar.isi().path(0);
        assertThat(pertama.path("kunci").asString()).isEqualTo("pimpinanUnitOrganisasi");
        assertThat(pertama.path("nilai").asString()).isEqualTo(pertama.path("bawaan").asString());
        assertThat(pertama.path("dasar").path(0).path("alamat").asString()).startsWith("lamandau-13-2024#");
        var diubah = organisasi.ubah("/instansi/" + KODE + "/pengaturan", Map.of("pimpinanUnitOrganisasi", "UNIT_KERJA"));
        assertThat(diubah.isi().path(0).path("nilai").asString()).isEqualTo("UNIT_KERJA");
        assertThat(organisasi.ambil("/unit/UPT-A/pengaturan").isi().path(0).path("nilai").asString()).isEqualTo("UNIT_KERJA");
        organisasi.ubah("/unit/DINAS-A/pengaturan", Map.of("pimpinanUnitOrganisasi", "PIMPINAN_TERTINGGI"));
        assertThat(organisasi.ambil("/unit/UPT-A/pengaturan").isi().path(0).path("nilai").asString()).isEqualTo("PIMPINAN_TERTINGGI");
        assertThat(organisasi.ubah("/instansi/" + KODE + "/pengaturan", Map.of("tidakAda", "X")).status()).isEqualTo(422);
        assertThat(organisasi.ubah("/instansi/" + KODE + "/pengaturan", Map.of("pimpinanUnitOrganisasi", "X")).status()).isEqualTo(422);
        assertThat(KlienApi.sebagai(port, ahliMuda).ubah("/instansi/" + KODE + "/pengaturan", Map.of()).status()).isEqualTo(403);
    }

    @Test
    @Persyaratan({"LMD-003"})
    void model_struktur_dipilih_dari_daftar_peraturan_juga_oleh_bupati() {
        assertThat(organisasi.taruh("/unit/DINAS-B", Map.of("nama", "Dinas B", "jenis", "DINAS")).mentah()).contains("MODEL_WAJIB");
        assertThat(organisasi.taruh("/unit/DINAS-B", Map.of("nama", "Dinas B", "jenis", "DINAS", "model", "4")).mentah())
                .contains("MODEL_TIDAK_DIKENAL");
        assertThat(bupati.ubah("/unit/DINAS-A/pengaturan", Map.of("model", "2")).mentah()).contains("\"nilai\":\"2\"");
        organisasi.ubah("/unit/DINAS-A/pengaturan", Map.of("model", "1"));
    }

    @Test
    @Persyaratan({"LMD-001"})
    void unit_tanpa_jenis_ditolak() {
        assertThat(organisasi.taruh("/unit/TANPA", Map.of("nama", "Tanpa")).mentah()).contains("\"bidang\":\"jenis\"");
    }

    @Test
    @Persyaratan({"BKL-006", "IHL-002", "TJT-004", "LMD-004", "IHL-003", "TJT-006", "LMD-005"})
    void pemimpin_unit_hanya_dari_empat_jenis_dan_fungsional_dengan_dasar_pengangkatan() {
        Map<String, Object> kepala = new HashMap<>(Map.of(
                "nama", "Kepala UPT", "unit", "UPT-A", "jenis", "PELAKSANA", "memimpin", true, "uraianTugas", "Memimpin"));
        assertThat(organisasi.taruh("/jabatan/K-UPT-A", kepala).mentah()).contains("PELAKSANA_MEMIMPIN");
        kepala.putAll(Map.of("nama", "Dokter Ahli Madya", "jenis", "FUNGSIONAL", "jenjang", "AHLI_MADYA"));
        assertThat(organisasi.taruh("/jabatan/K-UPT-A", kepala).mentah()).contains("DASAR_PENGANGKATAN_WAJIB");
        kepala.put("dasarPengangkatan", "Keputusan Bupati 7/2026 tanggal 2 Januari 2026");
        var diterima = organisasi.taruh("/jabatan/K-UPT-A", kepala);
        assertThat(diterima.status()).as(diterima.mentah()).isEqualTo(201);
        kepala.put("unit", "BIDANG-A1");
        assertThat(organisasi.taruh("/jabatan/K-LAIN", kepala).mentah()).contains("PEMIMPIN_TIDAK_SESUAI");
        assertThat(organisasi.impor(KODE, false, lembar).mentah()).contains("\"kode\":\"K-UPT-A\"");
    }

    @Test
    @Persyaratan({"LMD-016", "LMD-015"})
    void jabatan_pelaksana_menyebut_uraian_tugas_dan_jabatan_fungsional_bidang_keahlian() {
        Map<String, Object> jabatan = Map.of("nama", "Pengadministrasi", "unit", "DINAS-A", "jenis", "PELAKSANA", "memimpin", "tidak");
        assertThat(organisasi.taruh("/jabatan/PEL-BARU", jabatan).mentah()).contains("URAIAN_TUGAS_WAJIB");
        Map<String, Object> fungsional = Map.of(
                "nama", "Ahli Muda", "unit", "DINAS-A", "jenis", "FUNGSIONAL", "jenjang", "AHLI_MUDA", "memimpin", "tidak");
        assertThat(organisasi.taruh("/jabatan/JF-BARU", fungsional).mentah()).contains("BIDANG_KEAHLIAN_WAJIB");
    }

    @Test
    @Persyaratan({"BKL-001", "TJT-001", "LMD-008", "LMD-009"})
    void status_pegawai_hanya_pns_atau_pppk() {
        var pegawai = new HashMap<String, Object>(Map.of("nama", "Orang Baru", "status", "HONORER", "golongan", "III/a"));
        assertThat(organisasi.taruh("/pegawai/199001012020011001", pegawai).mentah()).contains("STATUS_TIDAK_DIKENAL");
        pegawai.remove("status");
        assertThat(organisasi.taruh("/pegawai/199001012020011001", pegawai).status()).isEqualTo(422);
        assertThat(organisasi.taruh("/pegawai/19900101202001100", Map.of("nama", "A", "status", "PNS")).mentah()).contains("NIP_TIDAK_SAH");
    }

    @Test
    @Persyaratan({"IHL-008"})
    void penyetaraan_jabatan_dicatat_dengan_dasarnya_hanya_pada_pejabat_fungsional() {
        var dicatat = organisasi.taruh("/pegawai/" + ahliMuda + "/penyetaraan", Map.of("dokumen", "Keputusan Bupati 9/2022"));
        assertThat(dicatat.status()).as(dicatat.mentah()).isEqualTo(204);
        assertThat(organisasi.ambil("/pegawai/" + ahliMuda).mentah()).contains("\"penyetaraan\":\"Keputusan Bupati 9/2022\"");
        String kepala = organisasi.ambil("/pegawai?unit=DINAS-A&q=K-DINAS-A").isi().path("isi").path(0).path("nip").asString();
        assertThat(organisasi.taruh("/pegawai/" + kepala + "/penyetaraan", Map.of("dokumen", "Keputusan")).mentah())
                .contains("BUKAN_PEJABAT_FUNGSIONAL");
        assertThat(orangLain.taruh("/pegawai/" + ahliMuda + "/penyetaraan", Map.of("dokumen", "X")).status()).isEqualTo(404);
    }

    @Test
    void temuan_menyebut_objek_saran_dan_tautan() {
        var temuan = bupati.ambil("/instansi/" + KODE + "/temuan");
        assertThat(temuan.status()).isEqualTo(200);
        assertThat(temuan.mentah()).contains("JABATAN_PEMIMPIN_KOSONG").contains("K-SUBBAG-A").contains("\"saran\"").contains("\"tautan\"");
    }

    @Test
    void pejabat_yang_berwenang_harus_jabatan_yang_ada() {
        assertThat(organisasi.ubah("/instansi/" + KODE, Map.of("pejabatYangBerwenang", "TIDAK-ADA")).status()).isEqualTo(422);
        var diubah = organisasi.ubah("/instansi/" + KODE, Map.of("pejabatYangBerwenang", "K-DINAS-A"));
        assertThat(diubah.teks("pejabatYangBerwenang")).isEqualTo("K-DINAS-A");
        assertThat(organisasi.ubah("/instansi/" + KODE, Map.of("regulasi", "bangkalan-28-2023")).status()).isEqualTo(403);
    }
}
