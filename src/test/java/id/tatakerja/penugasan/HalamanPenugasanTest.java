package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.tampilan.Teks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of assignments as people use them, without script: begin, decide from the home page, list, change. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HalamanPenugasanTest {

    private static final String BARU = "/penugasan/baru";

    @LocalServerPort
    private int port;

    private RuangPenugasan r;

    @BeforeAll
    void kabupaten() {
        r = new RuangPenugasan(port, "tugas-halaman", 65, "lamandau-13-2024", "1").tetapkan();
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }

    private static Map<String, String> isian(String judul) {
        var isi = new HashMap<>(Map.of("pertimbangan", "Beban kerja unit", "alasanPilihan", "Berpengalaman"));
        isi.putAll(Map.of(
                "cara", "PENUNJUKAN", "bentuk", "INDIVIDU", "sifat", "RUTIN", "unitPemilik", "BIDANG-A1", "judul", judul, "maksudTujuan", "Laporan tersusun",
                "kompetensi", "analisis data\nstatistik", "ekspektasi", "Satu laporan", "mulai", RuangPenugasan.MULAI.toString(), "selesai", RuangPenugasan.SELESAI.toString()));
        return isi;
    }

    private static Map<String, String> tambah(Map<String, String> asal, String... pasangan) {
        var hasil = new HashMap<>(asal);
        for (var i = 0; i < pasangan.length; i += 2) {
            hasil.put(pasangan[i], pasangan[i + 1]);
        }
        return hasil;
    }

    @Test
    void yang_diminta_dengan_kriteria_dipilih_dari_daftar_dengan_kecocokan_dan_bebannya() {
        var permintaan = r.permintaan("PENUNJUKAN", "BIDANG-A1");
        permintaan.put("unitAsal", "BIDANG-A2");
        permintaan.put("jumlah", 1);
        var id = r.mulai(r.kepala("BIDANG-A1"), permintaan);
        r.berhasil(r.kepala("BIDANG-A2"), id, "SETUJU");
        var kepala = masuk(r.kepala.get("BIDANG-A2"));
        var alamat = "/tugas/" + r.tugas(r.kepala("BIDANG-A2"), id);
        var halaman = kepala.ambil(alamat).body();
        assertThat(halaman).contains("Pegawai yang disebut", "Unit BIDANG A2", "NIP pegawai lain").doesNotContain("Unit BIDANG A1</span>", r.staf.get("BIDANG-A2"));
        var nomor = halaman.replaceAll("(?s).*?name=\"orang\" value=\"(\\d+)\".*", "$1");
        var terlalu = kepala.isiDari(alamat, alamat, Map.of("hasil", "SELESAI", "orang", nomor, "pegawai", r.staf.get("BIDANG-B1"), "catatan", "Dua orang"));
        assertThat(terlalu.body()).contains("value=\"" + nomor + "\" checked", "Dua orang");
        var terkirim = kepala.isiDari(alamat, alamat, Map.of("hasil", "SELESAI", "orang", nomor, "catatan", "Berpengalaman"));
        assertThat(terkirim.statusCode()).as(terkirim.body()).isEqualTo(302);
        assertThat(r.kasus(id).path("pegawai").size()).isEqualTo(1);
        assertThat(r.kasus(id).path("menunggu").path(0).path("tindakan").asString()).isEqualTo("TERIMA");
    }

    @Test
    void permintaan_dibuat_dalam_tiga_langkah_dengan_jalannya_terlihat_lebih_dahulu() {
        var kepala = masuk(r.kepala.get("BIDANG-A1"));
        assertThat(kepala.ambil(BARU).body()).contains("Unit pemilik kinerja", "<option value=\"BIDANG-A1\" selected>");
        var isian = isian("Peta data dari halaman");
        var kurang = kepala.isiDari(BARU, BARU, tambah(isian, "judul", "", "selesai", "2020-01-01", "ke", "orang"));
        assertThat(kurang.body()).contains("Tulis judul pekerjaan.", "mendahului tanggal mulai", "Laporan tersusun", "value=\"2020-01-01\"");
        var calon = kepala.isiDari(BARU, BARU, tambah(isian, "unitCari", "BIDANG-A2", "ke", "orang"));
        assertThat(calon.body()).contains("Belum tercatat: analisis data, statistik", "Belum ada penugasan lain pada masa itu", "Unit BIDANG A2")
                .doesNotContain(r.staf.get("BIDANG-A2"));
        var nomor = calon.body().replaceAll("(?s).*?name=\"orang\" value=\"(\\d+)\".*", "$1");
        var tanpaOrang = kepala.isiDari(BARU, BARU, tambah(isian, "ke", "tinjau"));
        assertThat(tanpaOrang.body()).contains("Sebut pegawainya, atau unit asal");
        var tinjau = kepala.isiDari(BARU, BARU, tambah(isian, "orang", nomor, "ke", "tinjau"));
        assertThat(tinjau.body()).contains("Lintas unit", "Jalan yang akan ditempuh", "Memutuskan", "Jabatan K-BIDANG-A2", "Surat permohonan pelibatan terbit")
                .doesNotContain("Belum dapat dikirim");
        var bukanSaya = masuk(r.kepala.get("BIDANG-B1")).isiDari(BARU, BARU, tambah(isian, "orang", nomor, "ke", "tinjau"));
        assertThat(bukanSaya.body()).contains("Belum dapat dikirim", "Jabatan K-BIDANG-A1");
        var terkirim = kepala.isiDari(BARU, BARU, tambah(isian, "orang", nomor, "ke", "kirim"));
        assertThat(terkirim.statusCode()).as(terkirim.body()).isEqualTo(302);
        assertThat(kepala.ambil(Klien.tujuan(terkirim)).body()).contains("Sekarang giliran siapa", "Jabatan K-BIDANG-A2");
    }

    @Test
    void isian_tim_dikeluhkan_hanya_sesudah_pernah_ditanyakan() {
        var kepala = masuk(r.kepala.get("BIDANG-A1"));
        var isian = tambah(isian("Tim yang ditanya dahulu"), "bentuk", "TIM", "pengaturanLain", "Dua hari seminggu");
        isian.remove("alasanPilihan");
        var nomor = kepala.isiDari(BARU, BARU, tambah(isian, "unitCari", "BIDANG-A1", "ke", "orang")).body().replaceAll("(?s).*?name=\"orang\" value=\"(\\d+)\".*", "$1");
        var tinjau = kepala.isiDari(BARU, BARU, tambah(isian, "orang", nomor, "ke", "tinjau")).body();
        assertThat(tinjau).contains("Lengkapi isian di bawah", "Nama tim", "name=\"ditanya\" value=\"tim\"", "name=\"alasanPilihan\"")
                .doesNotContain("Ada yang perlu diperbaiki", "Belum dapat dikirim", "galat-medan");
        var kirim = kepala.isiDari(BARU, BARU, tambah(isian, "orang", nomor, "ditanya", "tim", "namaTim", "Tim Setengah", "ke", "kirim")).body();
        assertThat(kirim).contains("Ada yang perlu diperbaiki", "Belum dapat dikirim", "Isi ketua tim", "Tulis rencana hasil dan targetnya", "Pilih sifat pekerjaannya", "value=\"Tim Setengah\"");
        var kembali = kepala.isiDari(BARU, BARU, tambah(isian, "orang", nomor, "ditanya", "tim", "namaTim", "Tim Setengah", "ke", "pekerjaan")).body();
        assertThat(kembali).contains("type=\"hidden\" name=\"namaTim\" value=\"Tim Setengah\"", "type=\"hidden\" name=\"ditanya\" value=\"tim\"");
    }

    @Test
    void unit_pada_instansi_lain_dapat_disebut_dan_tidak_tertukar_dengan_unit_sendiri() {
        var kepala = masuk(r.kepala.get("BIDANG-A1"));
        var isian = tambah(isian("Minta ke unit luar"), "pengaturanLain", "Jarak jauh", "unitAsal", "BIDANG-A2", "instansiAsal", "Badan Contoh Provinsi", "unitLuar",
                "Bidang Pemetaan", "jumlah", "2", "bentuk", "TIM");
        assertThat(kepala.isiDari(BARU, BARU, tambah(isian, "ke", "cari")).body()).contains("Unit pada instansi lain itu", "value=\"Bidang Pemetaan\"");
        assertThat(kepala.isiDari(BARU, BARU, tambah(isian, "ke", "tinjau")).body()).contains("Diminta dari", "Badan Contoh Provinsi", "Unit yang diminta", "Bidang Pemetaan");
        var panjang = kepala.isiDari(BARU, BARU, tambah(isian, "unitLuar", "x".repeat(400), "ke", "kirim")).body();
        assertThat(panjang).contains("paling banyak 300 karakter");
    }

    @Test
    void beranda_memutuskan_dalam_satu_langkah_dan_menolak_hanya_dengan_alasan() {
        var permintaan = r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A2"));
        permintaan.put("judul", "Putusan dari beranda");
        var id = r.mulai(r.kepala("BIDANG-A1"), permintaan);
        var asal = masuk(r.kepala.get("BIDANG-A2"));
        var tugas = "/tugas/" + r.tugas(r.kepala("BIDANG-A2"), id);
        assertThat(asal.ambil("/").body()).contains("Memutuskan: Putusan dari beranda", "Putuskan di sini", "action=\"" + tugas + "\"", "Sejak ");
        var tanpaAlasan = asal.isiDari("/", tugas, Map.of("hasil", "TOLAK", "alasan", " "));
        assertThat(tanpaAlasan.body()).contains("Tulis alasannya");
        assertThat(asal.isiDari("/", tugas, Map.of("hasil", "SETUJU", "alasan", "")).statusCode()).isEqualTo(302);
        var staf = masuk(r.staf.get("BIDANG-A2"));
        var terima = "/tugas/" + r.tugas(r.orang(r.staf.get("BIDANG-A2")), id);
        assertThat(staf.ambil("/").body()).contains("Menerima penugasan: Putusan dari beranda", "Terima");
        assertThat(staf.isiDari("/", terima, Map.of("hasil", "SELESAI")).statusCode()).isEqualTo(302);
        assertThat(r.status(id)).isEqualTo("AKTIF");
    }

    @Test
    void daftar_menyaring_dan_menyebut_siapa_yang_ditunggu_hanya_bagi_yang_tersangkut() {
        var permintaan = r.permintaan("PENUNJUKAN", "BIDANG-B1", r.staf.get("BIDANG-B2"));
        permintaan.put("judul", "Survei 100% pasar");
        var id = r.mulai(r.kepala("BIDANG-B1"), permintaan);
        var organisasi = masuk("organisasi-" + r.kode);
        assertThat(organisasi.ambil("/penugasan?q=100%25").body()).contains("/penugasan/" + id, "Memutuskan: Jabatan K-BIDANG-B2", "1 penugasan");
        assertThat(organisasi.ambil("/penugasan?q=100%25&status=AKTIF").body()).contains("Tidak ada yang cocok");
        assertThat(organisasi.ambil("/penugasan?unit=BIDANG-B1").body()).contains("/penugasan/" + id);
        assertThat(organisasi.ambil("/penugasan?halaman=-4&status=entah").statusCode()).isEqualTo(200);
        assertThat(masuk(r.kepala.get("BIDANG-B2")).ambil("/penugasan?giliran=saya").body()).contains("Survei 100% pasar");
        assertThat(masuk(r.kepala.get("BIDANG-B1")).ambil("/penugasan?giliran=saya").body()).contains("Tidak ada yang cocok");
        assertThat(masuk(r.staf.get("DINAS-B")).ambil("/penugasan").body()).contains("Belum ada penugasan yang menyangkut Anda");
        var api = r.kepala("BIDANG-B2").ambil("/penugasan?q=survei&ukuran=5");
        assertThat(api.isi().path("jumlah").asInt()).as(api.mentah()).isEqualTo(1);
        assertThat(api.isi().path("isi").path(0).path("menunggu").path(0).path("tindakan").asString()).isEqualTo("PUTUSKAN");
        assertThat(r.orang(r.staf.get("DINAS-B")).ambil("/penugasan").isi().path("jumlah").asInt()).isZero();
        assertThat(r.organisasi().ambil("/penugasan?status=ENTAH").status()).isEqualTo(400);
    }

    @Test
    void pejabat_yang_menugaskan_mengubah_masa_dan_menarik_di_halaman() {
        var id = r.mulai(r.kepala("BIDANG-B1"), r.permintaan("PENUNJUKAN", "BIDANG-B1", r.staf.get("BIDANG-B1")));
        var kepala = masuk(r.kepala.get("BIDANG-B1"));
        var ubah = "/penugasan/" + id + "/ubah";
        var akhir = RuangPenugasan.SELESAI.plusDays(90);
        assertThat(kepala.ambil("/penugasan/" + id).body()).contains("Tarik atau ubah masa");
        var kurang = kepala.isiDari(ubah, ubah, Map.of("apa", "masa", "selesai", akhir.toString(), "alasan", ""));
        assertThat(kurang.body()).contains("Tulis alasannya", "value=\"" + akhir + "\"");
        assertThat(kepala.isiDari(ubah, ubah, Map.of("apa", "masa", "selesai", akhir.toString(), "alasan", "Pekerjaan bertambah")).statusCode()).isEqualTo(302);
        assertThat(kepala.ambil("/penugasan/" + id).body()).contains("Diperpanjang sampai " + Teks.tanggal(akhir) + " (semula " + Teks.tanggal(RuangPenugasan.SELESAI) + ")", "Pekerjaan bertambah");
        assertThat(Klien.tujuan(masuk(r.staf.get("BIDANG-B1")).ambil(ubah))).isEqualTo("/penugasan/" + id);
        assertThat(kepala.isiDari(ubah, ubah, Map.of("apa", "tarik", "alasan", "Tidak jadi")).statusCode()).isEqualTo(302);
        assertThat(r.status(id)).isEqualTo("DIBATALKAN");
        assertThat(r.naskah(id)).isEqualTo(List.of("SURAT_PERINTAH", "SURAT_PERINTAH", "SURAT_PERINTAH"));
    }

    @Test
    void jawaban_instansi_di_luar_aplikasi_dicatat_di_halaman_dengan_pindaiannya() {
        RuangPenugasan.berhasil(r.organisasi().ubah("/instansi/" + r.kode, Map.of("pejabatYangBerwenang", "K-SETDA")));
        var permintaan = r.permintaan("PENUNJUKAN", "BIDANG-A1");
        permintaan.put("instansiAsal", "Badan Contoh Provinsi");
        permintaan.put("jumlah", 1);
        permintaan.put("bentuk", "TIM");
        permintaan.put("tim", Map.of("nama", "Tim Peta", "ketua", r.staf.get("BIDANG-A1"), "tujuan", "TARGET_PEMILIK"));
        var id = r.mulai(r.kepala("BIDANG-A1"), permintaan);
        r.berhasil(r.kepala("SETDA"), id, "SETUJU");
        var kepala = masuk(r.kepala.get("BIDANG-A1"));
        var jawaban = "/penugasan/" + id + "/jawaban";
        assertThat(kepala.ambil("/penugasan/" + id).body()).contains("Menunggu surat jawaban dari", "Badan Contoh Provinsi", "Catat jawabannya");
        assertThat(kepala.ambil(jawaban).body()).contains("Jawaban dari Badan Contoh Provinsi");
        var tanpaBerkas = kepala.isiDari(jawaban, jawaban, Map.of("nomor", "9/X", "tanggal", RuangPenugasan.KEMARIN, "hasil", "SETUJU", "pegawai", "Siti Contoh;;Analis"));
        assertThat(tanpaBerkas.body()).contains("Pilih pindaian surat jawaban", "value=\"9/X\"", "Siti Contoh;;Analis");
        assertThat(kepala.ambil(jawaban + ".pdf").statusCode()).isEqualTo(404);
        assertThat(Klien.tujuan(masuk("organisasi-" + r.kode).ambil("/penugasan/" + id + "/ubah"))).isEqualTo("/penugasan/" + id);
    }
}
