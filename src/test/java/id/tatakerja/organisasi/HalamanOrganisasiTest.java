package id.tatakerja.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.tampilan.Teks;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages as a browser without scripts sees them: words, absent buttons, forms that come back filled in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HalamanOrganisasiTest {

    private static final String KODE = "halaman-uji";
    private static final String LAIN = "halaman-lain";
    private static final LocalDate NANTI = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(300);

    @LocalServerPort
    private int port;

    private Klien organisasi;
    private Klien asn;
    private Klien bupati;
    private Klien orangLain;
    private String nip = "";
    private Map<String, String> lembar = Map.of();

    @BeforeAll
    void dua_instansi() {
        var admin = KlienApi.sebagai(port, "admin");
        assertThat(admin.kirim("/instansi", instansi(KODE)).status()).isEqualTo(201);
        assertThat(admin.kirim("/instansi", instansi(LAIN)).status()).isEqualTo(201);
        var l = new LembarUji(23)
                .unit("DINAS-H", "DINAS", "", "", "JPT_PRATAMA")
                .unit("BIDANG-H", "BIDANG", "DINAS-H", "", "ADMINISTRATOR")
                .unitTanpaKepala("UPT-H", "UPT", "DINAS-H", "")
                .unitTanpaKepala("SEK-H", "SEKRETARIAT", "DINAS-H", "")
                .jabatanKosong("K-SEK-H", "SEK-H", "ADMINISTRATOR");
        nip = l.orang("BIDANG-H", "AHLI_MUDA");
        l.orang("UPT-H", "PELAKSANA");
        lembar = l.jadi();
        var diimpor = KlienApi.sebagai(port, "organisasi-" + KODE).impor(KODE, false, lembar);
        assertThat(diimpor.status()).as(diimpor.mentah()).isEqualTo(200);
        organisasi = masuk("organisasi-" + KODE);
        bupati = masuk("bupati-" + KODE);
        asn = masuk(nip);
        orangLain = masuk("organisasi-" + LAIN);
    }

    @Test
    void bagan_menggambar_unit_pemimpin_dan_kelompok_dengan_judul_uraian_dan_tabel() {
        String isi = baik(asn.ambil("/bagan?unit=DINAS-H"));

        assertThat(isi).contains("<title id=\"bagan-judul\">Bagan organisasi Unit DINAS H", "<desc id=\"bagan-uraian\">")
                .contains("id=\"u-BIDANG-H\"", "Jabatan kosong", "Ahli Muda: 1", "Isi gambar sebagai tabel")
                .doesNotContain("style=");
    }

    @Test
    void pencarian_pada_bagan_menandai_kotak_dan_menautkan_hasil() {
        String isi = baik(asn.ambil("/bagan?unit=DINAS-H&q=sek"));

        assertThat(isi).contains("kotak-cocok", "href=\"/bagan?unit=DINAS-H&amp;q=sek#u-SEK-H\"");
    }

    @Test
    void nama_dalam_kelompok_terbuka_lewat_tautan_tanpa_skrip() {
        String isi = baik(asn.ambil("/bagan?unit=DINAS-H&buka=K-DINAS-H&buka=K-BIDANG-H"));

        assertThat(isi).contains("Tutup nama");
        assertThat(isi).contains("class=\"t-orang\">Orang 3</text>");
    }

    @Test
    void halaman_unit_menawarkan_perbaikan_hanya_kepada_pengelola() {
        assertThat(baik(organisasi.ambil("/unit/SEK-H"))).contains("Jabatan kosong", "Tunjuk Plt., Plh., atau Pj.", "Peta jabatan");
        assertThat(baik(asn.ambil("/unit/SEK-H"))).contains("Jabatan kosong").doesNotContain("Tunjuk Plt.", "Ubah jabatan pemimpin");
        assertThat(asn.ambil("/jabatan/K-SEK-H/pelaksana-tugas").statusCode()).isEqualTo(403);
        assertThat(baik(organisasi.ambil("/unit/UPT-H"))).contains("tidak mempunyai jabatan pemimpin");
    }

    @Test
    void instansi_lain_mendapat_404_untuk_unit_dan_pegawai() {
        assertThat(orangLain.ambil("/unit/DINAS-H").statusCode()).isEqualTo(404);
        assertThat(orangLain.ambil("/bagan?unit=DINAS-H").statusCode()).isEqualTo(404);
        assertThat(orangLain.ambil(tautanPegawai()).statusCode()).isEqualTo(404);
        assertThat(orangLain.ambil("/bagan?instansi=" + KODE).statusCode()).isEqualTo(404);
        assertThat(orangLain.ambil("/jabatan/K-SEK-H/ubah").statusCode()).isEqualTo(404);
    }

    @Test
    void nip_tidak_pernah_berada_dalam_alamat_dan_tersamar_bagi_orang_lain() {
        String daftar = baik(organisasi.ambil("/pegawai?q=" + nip));
        assertThat(daftar).contains("1 orang", "Orang 3");
        assertThat(Pattern.compile("href=\"[^\"]*[0-9]{18}").matcher(baik(organisasi.ambil("/pegawai"))).find()).isFalse();
        assertThat(baik(organisasi.ambil(tautanPegawai()))).contains(tercetak(nip));
        assertThat(baik(bupati.ambil(tautanPegawai()))).doesNotContain(tercetak(nip)).contains("********");
        assertThat(baik(asn.ambil("/pegawai?q=" + nip))).contains("0 orang");
    }

    @Test
    void tanggal_lampau_menunjukkan_keadaan_hari_itu() {
        assertThat(baik(organisasi.ambil("/unit/BIDANG-H?tanggal=2025-03-15"))).contains("Keadaan pada 15 Maret 2025");
        assertThat(organisasi.ambil("/unit/BIDANG-H?tanggal=2025-02-31").statusCode()).isEqualTo(400);
    }

    @Test
    void formulir_plt_kembali_dengan_semua_yang_diketik_lalu_berhasil() {
        String jalur = "/jabatan/K-SEK-H/pelaksana-tugas";
        var kurang = new HashMap<>(Map.of("jenis", "PLT", "nip", nip, "mulai", "2026-01-05", "selesai", "2026-02-31", "dasar", "SK 800/1/2026"));
        var ditolak = organisasi.isiDari(jalur, jalur, kurang);
        assertThat(ditolak.statusCode()).isEqualTo(422);
        assertThat(ditolak.body()).contains("href=\"#selesai\"", "value=\"SK 800/1/2026\"", "value=\"" + nip + "\"");

        kurang.put("selesai", "2099-12-31");
        var diterima = organisasi.isiDari(jalur, jalur, kurang);
        assertThat(Klien.tujuan(diterima)).as(diterima.body()).isEqualTo("/unit/SEK-H");
        assertThat(baik(organisasi.ambil("/unit/SEK-H"))).contains("SK 800/1/2026", "Plt.");
        assertThat(baik(asn.ambil("/bagan?unit=DINAS-H"))).contains("Plt. Orang 3");
    }

    @Test
    void ubah_jabatan_menyebut_bidang_yang_salah_dan_mempertahankan_isian() {
        String jalur = "/jabatan/K-BIDANG-H/ubah";
        var isian = new HashMap<>(Map.of(
                "nama", "Kepala Bidang Baru", "unit", "BIDANG-H", "jenis", "ADMINISTRATOR", "jenjang", "", "memimpin", "ya", "kelas", "99",
                "kebutuhan", "1", "tanggal", NANTI.toString()));
        var ditolak = organisasi.isiDari(jalur, jalur, isian);

        assertThat(ditolak.statusCode()).isEqualTo(422);
        assertThat(ditolak.body()).contains("href=\"#kelas\"", "value=\"Kepala Bidang Baru\"", "value=\"99\"");
    }

    @Test
    void temuan_menyebut_objek_dan_menautkan_perbaikan_hanya_bagi_pengelola() {
        assertThat(baik(organisasi.ambil("/temuan"))).contains("Tidak mempunyai jabatan pemimpin", "Unit UPT H", "Perbaiki Unit UPT H");
        assertThat(baik(bupati.ambil("/temuan"))).contains("Unit UPT H").doesNotContain("aria-label=\"Perbaiki");
        assertThat(asn.ambil("/temuan").statusCode()).isEqualTo(403);
    }

    @Test
    void pengaturan_menyebut_bacaan_dan_berubah_sesudah_ditinjau() {
        String halaman = baik(organisasi.ambil("/pengaturan"));
        assertThat(halaman).contains("Bacaan yang dipakai", "Yang memutuskan", "Bawaan menurut bacaan peraturan", "class=\"kutipan\"");
        assertThat(baik(asn.ambil("/pengaturan"))).doesNotContain("Lihat siapa yang berubah");
        var pilihan = Pattern.compile("name=\"kunci\" value=\"([^\"]+)\".*?name=\"nilai\" value=\"([^\"]+)\"", Pattern.DOTALL).matcher(halaman);
        assertThat(pilihan.find()).isTrue();
        String tinjau = "/pengaturan/tinjau?kunci=" + pilihan.group(1) + "&nilai=" + pilihan.group(2) + "&tanggal=" + NANTI;

        assertThat(baik(organisasi.ambil(tinjau))).contains("Siapa yang berubah", "Simpan pengaturan");
        var salah = organisasi.isiDari(tinjau, "/pengaturan", Map.of("kunci", pilihan.group(1), "nilai", pilihan.group(2), "tanggal", "2099-02-31"));
        assertThat(salah.body()).contains("tidak ada pada kalender", "value=\"2099-02-31\"");
        var simpan = organisasi.isiDari(tinjau, "/pengaturan", Map.of("kunci", pilihan.group(1), "nilai", pilihan.group(2), "tanggal", NANTI.toString()));
        assertThat(Klien.tujuan(simpan)).startsWith("/pengaturan");
        assertThat(asn.isiDari("/", "/pengaturan", Map.of("kunci", pilihan.group(1))).statusCode()).isEqualTo(403);
    }

    @Test
    void instansi_dibuat_administrator_dan_formulirnya_kembali_berisi() {
        var admin = masuk("admin");
        var isian = Map.of("kode", "Huruf Besar", "nama", "Kabupaten Baru", "jenis", "KABUPATEN", "regulasi", "permenpanrb-7-2022",
                "zonaWaktu", "Asia/Jakarta", "pejabatPembinaKepegawaian.sebutan", "Bupati", "pejabatPembinaKepegawaian.nama", "Ani");
        var ditolak = admin.isiDari("/instansi/baru", "/instansi/baru", isian);
        assertThat(ditolak.statusCode()).isEqualTo(422);
        assertThat(ditolak.body()).contains("href=\"#kode\"", "value=\"Huruf Besar\"", "value=\"Kabupaten Baru\"");
        assertThat(Klien.tujuan(admin.ambil("/bagan"))).isEqualTo("/instansi");
        assertThat(baik(admin.ambil("/bagan?instansi=" + KODE))).contains("Kabupaten " + KODE);
        assertThat(baik(admin.ambil("/temuan"))).contains("Unit UPT H");
        assertThat(organisasi.ambil("/instansi/baru").statusCode()).isEqualTo(403);
    }

    @Test
    void impor_diperiksa_dipratinjau_dan_ditemukan_lagi() throws InterruptedException {
        var berubah = new LinkedHashMap<>(lembar);
        berubah.computeIfPresent("unit", (k, v) -> v.replace("Unit UPT H", "Unit UPT H Raya"));
        var diunggah = unggah(organisasi, berubah, NANTI.toString());
        assertThat(diunggah.statusCode()).as(diunggah.body()).isEqualTo(302);
        String jalur = Klien.tujuan(diunggah);
        String isi = sampaiSelesai(organisasi, jalur);

        assertThat(isi).contains("Pratinjau impor", "Unit UPT H Raya", "Terapkan impor", "Temuan pada isi berkas", Teks.tanggal(NANTI));
        assertThat(baik(organisasi.ambil("/impor"))).contains(jalur, "Siap diterapkan");
        assertThat(baik(organisasi.ambil("/unit/UPT-H"))).doesNotContain("Raya");
        assertThat(orangLain.ambil(jalur).statusCode()).isEqualTo(404);
        assertThat(asn.ambil("/impor").statusCode()).isEqualTo(403);
    }

    @Test
    void impor_yang_terlalu_jauh_ke_depan_kembali_ke_formulir_dengan_tanggalnya() {
        var ditolak = unggah(organisasi, lembar, "2062-06-01");

        assertThat(ditolak.statusCode()).isEqualTo(422);
        assertThat(ditolak.body()).contains("href=\"#tanggal\"", "lebih dari satu tahun di depan", "value=\"2062-06-01\"");
    }

    @Test
    void impor_yang_salah_menyebut_tempat_dan_dapat_diunduh_sebagai_csv() throws InterruptedException {
        var rusak = new LinkedHashMap<>(lembar);
        rusak.computeIfPresent("pegawai", (k, v) -> v.replace(nip, "12345"));
        String jalur = Klien.tujuan(unggah(organisasi, rusak, NANTI.toString()));
        String isi = sampaiSelesai(organisasi, jalur);

        assertThat(isi).contains("Berkas perlu diperbaiki", "NIP harus 18 angka", "pegawai, baris");
        assertThat(baik(organisasi.ambil(jalur + "?lembar=unit"))).doesNotContain("NIP harus 18 angka");
        assertThat(baik(organisasi.ambil(jalur + "/galat.csv"))).contains("lembar,baris,kolom,kode,pesan", "NIP_TIDAK_SAH");
    }

    @Test
    void tanpa_berkas_formulir_impor_kembali_dengan_tanggal_yang_diketik() {
        var ditolak = unggah(organisasi, Map.of(), "2030-05-06");

        assertThat(ditolak.statusCode()).isEqualTo(422);
        assertThat(ditolak.body()).contains("Pilih satu berkas .xlsx", "value=\"2030-05-06\"");
    }

    @Test
    void instansi_tanpa_data_diajari_langkah_pertama() {
        assertThat(baik(orangLain.ambil("/bagan"))).contains("Belum ada susunan organisasi", "href=\"/impor\"");
        assertThat(baik(orangLain.ambil("/pegawai"))).contains("Belum ada pegawai");
        assertThat(baik(orangLain.ambil("/temuan"))).contains("Belum ada data untuk diperiksa");
    }

    private HttpResponse<String> unggah(Klien klien, Map<String, String> bagian, String tanggal) {
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(klien.ambil("/impor").body());
        assertThat(token.find()).isTrue();
        String batas = UUID.randomUUID().toString();
        var badan = new StringBuilder();
        Map.of("_csrf", token.group(1), "tanggal", tanggal).forEach((nama, nilai) -> badan.append("--").append(batas)
                .append("\r\nContent-Disposition: form-data; name=\"").append(nama).append("\"\r\n\r\n").append(nilai).append("\r\n"));
        bagian.forEach((nama, isi) -> badan.append("--").append(batas).append("\r\nContent-Disposition: form-data; name=\"").append(nama)
                .append("\"; filename=\"").append(nama).append(".csv\"\r\nContent-Type: text/csv\r\n\r\n").append(isi).append("\r\n"));
        badan.append("--").append(batas).append("--\r\n");
        return klien.kirim(klien.dasar("/impor", "Content-Type", "multipart/form-data; boundary=" + batas)
                .POST(HttpRequest.BodyPublishers.ofString(badan.toString())));
    }

    private static String sampaiSelesai(Klien klien, String jalur) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            String isi = baik(klien.ambil(jalur));
            if (!isi.contains("id=\"kemajuan\"")) {
                return isi;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("Pekerjaan tidak selesai");
    }

    private String tautanPegawai() {
        var tautan = Pattern.compile("href=\"(/pegawai/[0-9]+)\"").matcher(baik(organisasi.ambil("/pegawai?q=" + nip)));
        assertThat(tautan.find()).isTrue();
        return tautan.group(1);
    }

    private Klien masuk(String nama) {
        var klien = new Klien(port);
        assertThat(klien.masuk(nama, "demo")).as("masuk sebagai " + nama).isTrue();
        return klien;
    }

    private static String baik(HttpResponse<String> jawaban) {
        assertThat(jawaban.statusCode()).as(jawaban.body()).isEqualTo(200);
        return jawaban.body();
    }

    private static String tercetak(String nip) {
        return nip.substring(0, 8) + " " + nip.substring(8, 14) + " " + nip.charAt(14) + " " + nip.substring(15);
    }

    private static Map<String, Object> instansi(String kode) {
        return Map.of(
                "kode", kode, "nama", "Kabupaten " + kode, "jenis", "KABUPATEN", "regulasi", "lamandau-13-2024", "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "Nama Bupati"));
    }
}
