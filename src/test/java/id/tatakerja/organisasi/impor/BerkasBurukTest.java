package id.tatakerja.organisasi.impor;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad files as they come over the wire: a sentence with the place, a 4xx, and not one row written. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BerkasBurukTest {

    private static final String KODE = "berkas-buruk";
    private static final String MILIK = " where instansi = '" + KODE + "'";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private KlienApi organisasi;
    private Map<String, String> baik;
    private String semula = "";

    @BeforeAll
    void instansi_dengan_isi() {
        organisasi = KlienApi.sebagai(port, "organisasi-" + KODE);
        KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", KODE, "nama", "Kabupaten Buruk", "jenis", "KABUPATEN", "regulasi", "lamandau-13-2024", "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "N")));
        var l = new LembarUji(51).unit("D", "DINAS", "", "1", "JPT_PRATAMA").unit("B", "BIDANG", "D", "", "ADMINISTRATOR");
        for (int i = 0; i < 60; i++) {
            l.orang("B", "AHLI_MUDA");
        }
        baik = l.jadi();
        assertThat(organisasi.impor(KODE, false, baik).status()).isEqualTo(200);
    }

    @BeforeEach
    void catat() {
        semula = sidik();
    }

    @AfterEach
    void tidak_ada_yang_tertulis() {
        assertThat(sidik()).isEqualTo(semula);
    }

    private String sidik() {
        return Penyewa.sebagai(KODE, () -> sql.sql("select concat((select count(*) from jejak.entri" + MILIK + "), (select md5(string_agg(t::text, '' order by t::text))"
                        + " from organisasi.unit_versi t" + MILIK + "), (select md5(string_agg(t::text, '' order by t::text)) from organisasi.jabatan_versi t" + MILIK
                        + "), (select md5(string_agg(t::text, '' order by t::text)) from organisasi.pegawai_versi t" + MILIK + "))")
                .query(String.class).single());
    }

    private void ditolak(KlienApi.Jawaban jawaban, String... galat) {
        assertThat(jawaban.status()).as(jawaban.mentah()).isEqualTo(422);
        assertThat(jawaban.teks("kode")).isEqualTo("IMPOR_DITOLAK");
        assertThat(tempat(jawaban)).contains(galat);
    }

    private static TreeSet<String> tempat(KlienApi.Jawaban jawaban) {
        var hasil = new TreeSet<String>();
        for (var g : jawaban.isi().path("galat")) {
            assertThat(g.path("pesan").asString()).as("kalimat").endsWith(".").hasSizeGreaterThan(30);
            hasil.add(String.join(" ", g.path("berkas").asString(), g.path("baris").asString(), g.path("kolom").asString(), g.path("kode").asString()));
        }
        return hasil;
    }

    private Map<String, String> ganti(String lembar, String lama, String baru) {
        var hasil = new HashMap<>(baik);
        hasil.put(lembar, baik.get(lembar).replaceFirst(lama, baru));
        assertThat(hasil).isNotEqualTo(baik);
        return hasil;
    }

    private Map<String, byte[]> bita(String lembar, byte[] isi) {
        var hasil = new LinkedHashMap<String, byte[]>();
        baik.forEach((nama, csv) -> hasil.put(nama, csv.getBytes(StandardCharsets.UTF_8)));
        hasil.put(lembar, isi);
        return hasil;
    }

    @Test
    void kolom_tertukar() {
        ditolak(organisasi.impor(KODE, false, ganti("pegawai", "nip,nama", "nama,nip")), "pegawai 1 nama KOLOM_TERTUKAR", "pegawai 1 nip KOLOM_TERTUKAR");
    }

    @Test
    void pengodean_lain() {
        ditolak(organisasi.imporBita(KODE, false, bita("unit", baik.get("unit").getBytes(StandardCharsets.UTF_16))), "unit 0  PENGODEAN_SALAH");
        String beraksen = baik.get("unit").replace("Unit B", "Unit Bénédiction Überall");
        ditolak(organisasi.imporBita(KODE, false, bita("unit", beraksen.getBytes(Charset.forName("windows-1252")))), "unit 3  PENGODEAN_SALAH");
        assertThat(organisasi.imporBita(KODE, true, bita("unit", beraksen.getBytes(StandardCharsets.UTF_8))).status()).isEqualTo(200);
    }

    @Test
    void rumus_dalam_sel() throws IOException {
        var keluar = new ByteArrayOutputStream();
        try (var buku = new Workbook(keluar, "uji", "1.0")) {
            for (var lembar : List.of("unit", "jabatan", "pegawai")) {
                var satu = buku.newWorksheet(lembar);
                var baris = baik.get(lembar).lines().toList();
                for (int b = 0; b < baris.size(); b++) {
                    var sel = baris.get(b).split(",", -1);
                    for (int k = 0; k < sel.length; k++) {
                        satu.value(b, k, sel[k]);
                    }
                }
                if (lembar.equals("unit")) {
                    satu.formula(2, 1, "HYPERLINK(\"http://contoh\",\"x\")");
                }
            }
        }
        ditolak(organisasi.imporBita(KODE, false, Map.of("berkas", keluar.toByteArray())), "unit 3 nama RUMUS");
    }

    @Test
    void seratus_kesalahan_disebut_semua_dengan_tempatnya() {
        var baris = baik.get("pegawai").lines().toList();
        var rusak = new StringBuilder(baris.getFirst()).append('\n');
        var diharapkan = new TreeSet<String>();
        for (int i = 1; i < baris.size(); i++) {
            var sel = baris.get(i).split(",", -1);
            if (i <= 50) {
                sel[4] = "HONORER";
                sel[7] = "2024-02-31";
                diharapkan.add("pegawai " + (i + 1) + " status STATUS_TIDAK_DIKENAL");
                diharapkan.add("pegawai " + (i + 1) + " tmt TANGGAL_TIDAK_ADA");
            }
            rusak.append(String.join(",", sel)).append('\n');
        }
        var lembar = new HashMap<>(baik);
        lembar.put("pegawai", rusak.toString());
        var jawaban = organisasi.impor(KODE, false, lembar);
        assertThat(jawaban.isi().path("jumlahGalat").asInt()).as(jawaban.mentah()).isEqualTo(100);
        assertThat(tempat(jawaban)).isEqualTo(diharapkan);
    }

    @Test
    void susunan_berputar_kode_tidak_dikenal_dan_nip_ganda() {
        ditolak(organisasi.impor(KODE, false, ganti("unit", "DINAS,,1", "DINAS,B,1")), "unit 2 induk INDUK_BERPUTAR");
        ditolak(organisasi.impor(KODE, false, ganti("unit", "BIDANG,D", "BIDANG,TIADA")), "unit 3 induk INDUK_TIDAK_DIKENAL");
        ditolak(organisasi.impor(KODE, false, ganti("jabatan", "K-B,B,", "K-B,TIADA,")), "jabatan 3 unit UNIT_TIDAK_DIKENAL");
        var ganda = new HashMap<>(baik);
        ganda.put("pegawai", baik.get("pegawai") + baik.get("pegawai").lines().skip(1).findFirst().orElseThrow() + "\n");
        ditolak(organisasi.impor(KODE, false, ganda), "pegawai 64 nip NIP_GANDA");
    }

    @Test
    void nip_17_angka_dan_tanggal_31_februari() {
        ditolak(organisasi.impor(KODE, false, ganti("pegawai", "\n[0-9]", "\n")), "pegawai 2 nip NIP_TIDAK_SAH");
        ditolak(organisasi.impor(KODE, false, ganti("pegawai", "2024-01-02", "2024-02-31")), "pegawai 2 tmt TANGGAL_TIDAK_ADA");
    }

    @Test
    void berkas_50_mb_dan_arsip_yang_mengembang() throws IOException {
        var besar = organisasi.imporBita(KODE, false, Map.of("berkas", new byte[50 * 1024 * 1024]));
        assertThat(besar.status()).as(besar.mentah()).isEqualTo(413);
        assertThat(besar.teks("kode")).isEqualTo("BERKAS_TERLALU_BESAR");
        var keluar = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(keluar)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 300; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        var bom = organisasi.imporBita(KODE, false, Map.of("berkas", keluar.toByteArray()));
        assertThat(bom.status()).as(bom.mentah()).isEqualTo(413);
        assertThat(bom.teks("detail")).contains("setelah dibuka terlalu besar");
    }

    @Test
    void program_berganti_nama_dan_berkas_kosong() {
        ditolak(organisasi.imporBita(KODE, false, Map.of("berkas", "MZ\u0090\u0000program".getBytes(StandardCharsets.ISO_8859_1))), "berkas 0  BUKAN_XLSX");
        var kosong = organisasi.imporBita(KODE, false, Map.of("berkas", new byte[0]));
        assertThat(kosong.status()).isEqualTo(400);
        assertThat(kosong.teks("kode")).as(kosong.mentah()).isEqualTo("BERKAS_TIDAK_LENGKAP");
        ditolak(organisasi.imporBita(KODE, false, bita("jabatan", new byte[0])), "jabatan 1  KEPALA_KOSONG");
    }

    @Test
    void berkas_yang_hanya_berjudul_tidak_mengakhiri_seluruh_organisasi() {
        var judul = new HashMap<String, String>();
        baik.forEach((nama, csv) -> judul.put(nama, csv.lines().findFirst().orElseThrow() + "\n"));
        ditolak(organisasi.impor(KODE, false, judul), "unit 2 kode LEMBAR_TANPA_ISI");
    }

    @Test
    void instansi_lain_dan_kode_instansi_yang_ada() {
        assertThat(KlienApi.sebagai(port, "organisasi-tidak-ada").impor(KODE, false, baik).status()).isEqualTo(401);
        var ada = KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", KODE, "nama", "Lagi", "jenis", "KABUPATEN", "regulasi", "lamandau-13-2024", "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "N")));
        assertThat(ada.status()).isEqualTo(409);
        assertThat(ada.teks("kode")).isEqualTo("INSTANSI_SUDAH_ADA");
    }

    @Test
    void dua_impor_bersamaan_diterapkan_satu_demi_satu() throws Exception {
        String kode = KODE + "-bersama";
        assertThat(KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", kode, "nama", "Bersama", "jenis", "KABUPATEN", "regulasi", "lamandau-13-2024", "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "N"))).status()).isEqualTo(201);
        var lembar = new LembarUji(52).unit("D", "DINAS", "", "1", "JPT_PRATAMA").unit("B", "BIDANG", "D", "", "ADMINISTRATOR").jadi();
        try (var benang = Executors.newVirtualThreadPerTaskExecutor()) {
            var satu = benang.submit(() -> KlienApi.sebagai(port, "organisasi-" + kode).impor(kode, false, lembar));
            var dua = benang.submit(() -> KlienApi.sebagai(port, "organisasi-" + kode).impor(kode, false, lembar));
            assertThat(List.of(satu.get().status(), dua.get().status())).as(satu.get().mentah() + dua.get().mentah()).containsOnly(200);
            assertThat(baru(satu.get()) + baru(dua.get())).isEqualTo(2);
        }
    }

    private static int baru(KlienApi.Jawaban jawaban) {
        return jawaban.isi().path("perubahan").path("pegawai").path("baru").asInt();
    }

    @Test
    void tanggal_berlaku_yang_jauh_ke_depan_ditolak() {
        var jauh = KlienApi.sebagai(port, "organisasi-" + KODE).taruh("/unit/D?tanggal=9999-12-31", Map.of("nama", "Dinas Nanti"));
        assertThat(jauh.status()).as(jauh.mentah()).isEqualTo(422);
        assertThat(jauh.teks("kode")).isEqualTo("TANGGAL_TIDAK_WAJAR");
    }

    @Test
    void gelar_yang_terlalu_panjang_ditolak_dengan_tempatnya() {
        ditolak(KlienApi.sebagai(port, "organisasi-" + KODE).impor(KODE, false, ganti("pegawai", "(\\n[^,]*,[^,]*),,", "$1,,".replaceFirst(",,", "," + "x".repeat(200) + ","))),
                "pegawai 2 gelar_depan TERLALU_PANJANG");
    }
}
