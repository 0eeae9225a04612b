package id.tatakerja.contoh.muat;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.AkunContoh;
import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.contoh.kabupaten.DataKabupaten;
import id.tatakerja.contoh.kabupaten.KabupatenContoh;
import id.tatakerja.contoh.kabupaten.Keadaan;
import id.tatakerja.contoh.baris.PenulisLembar;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.uji.KlienApi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The first start with examples, on a database server of its own. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.uji.basisdata=tidak", "tatakerja.demo=ya", "tatakerja.contoh=ya", "tatakerja.contoh.penugasan=tidak", "tatakerja.db.kolam=5"})
class MuatContohTest {

    @LocalServerPort
    private int port;

    @Autowired
    private MuatContoh muat;

    @Autowired
    private MembacaSusunan pembaca;

    @Autowired
    private AkunContoh akun;

    @Autowired
    private SapaanContoh sapaan;

    @DynamicPropertySource
    static void folderSendiri(DynamicPropertyRegistry pengaturan) throws IOException {
        var folder = Files.createTempDirectory("contoh");
        pengaturan.add("tatakerja.data", folder::toString);
    }

    @Test
    void sesudah_menyala_alamat_dan_dua_akun_yang_dapat_masuk_disebut() {
        var kalimat = sapaan.kalimat(port);
        assertThat(kalimat).contains("http://127.0.0.1:" + port);
        assertThat(List.of("bupati-", "organisasi-")).allSatisfy(awal -> {
            var nama = kalimat.replaceFirst(".*\\b(" + awal + "[a-z-]+) .*", "$1");
            assertThat(new Klien(port).masuk(nama, "demo")).as(nama).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(KabupatenContoh.class)
    void kabupaten_ada_lengkap_dengan_pengangkatan_sementara_delegasi_dan_pengaturan(KabupatenContoh kabupaten) {
        var data = DataKabupaten.baca(kabupaten);
        Susunan kini = susunan(kabupaten);
        assertThat(kini.unit()).hasSameSizeAs(data.unit());
        assertThat(kini.pegawai()).hasSameSizeAs(data.pegawai());
        assertThat(kini.delegasi()).hasSameSizeAs(data.keadaan(Keadaan.Jenis.DELEGASI));
        for (Keadaan k : data.keadaan(Keadaan.Jenis.PENGATURAN)) {
            assertThat(kini.pengaturan(k.objek(), k.kunci())).contains(k.nilai());
        }
        for (Keadaan k : data.keadaan(Keadaan.Jenis.PLT)) {
            assertThat(kini.pemangku(k.objek()))
                    .singleElement()
                    .satisfies(p -> assertThat(p.jenis()).isEqualTo(Penempatan.Jenis.PLT));
        }
    }

    @ParameterizedTest
    @EnumSource(KabupatenContoh.class)
    void kedudukan_sudah_dihitung_sebagian_diputuskan_dan_ditetapkan(KabupatenContoh kabupaten) {
        var data = DataKabupaten.baca(kabupaten);
        var organisasi = KlienApi.sebagai(port, "organisasi-" + kabupaten.kode());
        var jumlah = organisasi.kirim("/instansi/" + kabupaten.kode() + "/kedudukan/hitung", Map.of());
        assertThat(jumlah.status()).as(jumlah.mentah()).isEqualTo(200);
        for (String status : new String[] {"SESUAI_ATURAN", "PERLU_PILIHAN", "TIDAK_DIATUR", "DITETAPKAN_KHUSUS"}) {
            assertThat(jumlah.isi().path(status).asInt()).as(status).isPositive();
        }
        for (Keadaan k : data.keadaan(Keadaan.Jenis.KEPUTUSAN)) {
            var orang = data.pemangku(k.objek()).getFirst();
            var kedudukan = organisasi.ambil("/pegawai/" + orang.nip() + "/kedudukan");
            assertThat(kedudukan.teks("status")).isEqualTo("DITETAPKAN_KHUSUS");
            assertThat(kedudukan.teks("pejabatPenilaiKinerja.jabatan.kode")).isEqualTo(k.nilai());
        }
    }

    @Test
    void akun_contoh_dapat_masuk_dan_bernama() {
        assertThat(akun.daftar()).hasSize(24).allSatisfy(a -> {
            var saya = KlienApi.sebagai(port, a.namaPengguna()).ambil("/saya");
            assertThat(saya.status()).as(a.namaPengguna()).isEqualTo(200);
            assertThat(saya.mentah()).contains(a.nama());
        });
    }

    @ParameterizedTest
    @EnumSource(KabupatenContoh.class)
    void setiap_temuan_bertautan_ke_halaman_objek_dan_ke_perbaikannya(KabupatenContoh kabupaten) {
        new IkutiTautanTemuan(port, kabupaten.kode()).periksa();
    }

    @Test
    void menyalakan_lagi_tidak_mengubah_apa_pun() {
        Susunan dahulu = susunan(KabupatenContoh.LAMANDAU);
        muat.start();
        Susunan kini = susunan(KabupatenContoh.LAMANDAU);
        assertThat(kini.pegawai()).containsExactlyElementsOf(dahulu.pegawai());
        assertThat(kini.delegasi()).containsExactlyElementsOf(dahulu.delegasi());
    }

    @Test
    void berkas_yang_diunduh_sama_dengan_data_yang_ada_sehingga_impornya_tidak_mengubah_apa_pun() throws Exception {
        var kabupaten = KabupatenContoh.BANGKALAN;
        try (var peramban = HttpClient.newHttpClient()) {
            var jawaban = peramban.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/contoh/" + kabupaten.kode() + ".xlsx")).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(jawaban.statusCode()).isEqualTo(200);
            try (var buku = new ReadableWorkbook(new ByteArrayInputStream(jawaban.body()))) {
                assertThat(buku.findSheet("pegawai").orElseThrow().read())
                        .hasSize(1 + DataKabupaten.baca(kabupaten).pegawai().size());
            }
        }
        var csv = PenulisLembar.csv(DataKabupaten.baca(kabupaten).lembaran());
        var hasil = KlienApi.sebagai(port, "organisasi-" + kabupaten.kode())
                .impor(kabupaten.kode(), true, Map.of("unit", csv.unit(), "jabatan", csv.jabatan(), "pegawai", csv.pegawai()));
        assertThat(hasil.status()).as(hasil.mentah()).isEqualTo(200);
        for (String lembar : new String[] {"unit", "jabatan", "pegawai"}) {
            assertThat(hasil.isi().path("perubahan").path(lembar).path("baru").asInt()).as(lembar).isZero();
            assertThat(hasil.isi().path("perubahan").path(lembar).path("berubah").asInt()).as(lembar).isZero();
        }
    }

    private Susunan susunan(KabupatenContoh kabupaten) {
        return Penyewa.<Susunan, RuntimeException>sebagai(
                kabupaten.kode(), () -> pembaca.pada(kabupaten.kode(), LocalDate.now(MemuatKabupaten.ZONA)));
    }
}
