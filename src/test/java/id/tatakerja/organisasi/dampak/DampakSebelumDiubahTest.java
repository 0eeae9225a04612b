package id.tatakerja.organisasi.dampak;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the preview says is what happens: person by person, and for everybody whom it does not name nothing. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DampakSebelumDiubahTest {

    private static final String KODE = "dampak-uji";
    private static final String DASAR = "/instansi/" + KODE;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private KlienApi organisasi;
    private Map<String, String> lembar;
    private String ahliMuda;
    private String pelaksana;
    private String kabidA1;

    @BeforeAll
    void dinas_dengan_dua_bidang() {
        organisasi = KlienApi.sebagai(port, "organisasi-" + KODE);
        var dibuat = KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", KODE, "nama", "Kabupaten Dampak", "jenis", "KABUPATEN", "regulasi", "lamandau-13-2024", "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "Nama Contoh")));
        assertThat(dibuat.status()).as(dibuat.mentah()).isEqualTo(201);
        var l = new LembarUji(21)
                .unit("DINAS-A", "DINAS", "", "1", "JPT_PRATAMA")
                .unit("BIDANG-A1", "BIDANG", "DINAS-A", "", "ADMINISTRATOR")
                .unit("BIDANG-A2", "BIDANG", "DINAS-A", "", "ADMINISTRATOR")
                .unit("UPT-A", "UPT", "DINAS-A", "", "PENGAWAS");
        ahliMuda = l.orang("BIDANG-A1", "AHLI_MUDA");
        pelaksana = l.orang("BIDANG-A1", "PELAKSANA");
        l.orang("BIDANG-A2", "AHLI_PERTAMA");
        l.orang("UPT-A", "PELAKSANA");
        lembar = l.jadi();
        kabidA1 = barisPegawai("K-BIDANG-A1").substring(0, 18);
        assertThat(organisasi.impor(KODE, false, lembar).status()).isEqualTo(200);
    }

    @Test
    @Order(1)
    void berkas_yang_sama_tidak_mengubah_kedudukan_siapa_pun() {
        var dampak = organisasi.impor(KODE, true, lembar).isi().path("dampak");
        assertThat(dampak.path("diperiksa").asInt()).isEqualTo(4);
        assertThat(dampak.path("berubah").asInt() + dampak.path("baru").asInt() + dampak.path("berakhir").asInt()).isZero();
        assertThat(dampak.path("daftar").size()).isZero();
    }

    @Test
    @Order(2)
    void pratinjau_tidak_meninggalkan_apa_pun() {
        var sebelum = sidik();
        assertThat(organisasi.impor(KODE, true, dipindahkan()).isi().path("dampak").path("daftar").size()).isPositive();
        organisasi.ubah(DASAR + "/pengaturan?uji=true", Map.of("pimpinanUnitOrganisasi", "PIMPINAN_TERTINGGI"));
        assertThat(sidik()).isEqualTo(sebelum);
    }

    @Test
    @Order(3)
    void halaman_wisaya_menyebut_siapa_yang_berubah_sebelum_diterapkan() throws InterruptedException {
        var orang = new Klien(port);
        assertThat(orang.masuk("organisasi-" + KODE, "demo")).isTrue();
        String alamat = unggah(orang, dipindahkan());
        String halaman = "";
        for (int i = 0; i < 100 && !halaman.contains("id=\"dampak\""); i++) {
            Thread.sleep(100);
            halaman = orang.ambil(alamat).body();
        }
        assertThat(halaman).contains("Siapa yang berubah", "Jabatan K-BIDANG-A2", "aturan ", "jabatan kosong", "Terapkan impor");
        assertThat(orang.ambil(alamat + "/dampak.csv").body()).contains(ahliMuda).contains(pelaksana).contains("Jabatan K-BIDANG-A1 (jabatan kosong)");
        String id = alamat.substring(alamat.lastIndexOf('/') + 1);
        assertThat(organisasi.ambil(DASAR + "/pekerjaan/" + id + "/dampak").mentah()).contains(ahliMuda);
    }

    @Test
    @Order(4)
    void orang_pindah_dan_jabatan_ditinggalkan_menjadi_persis_seperti_pratinjau() {
        var semula = kedudukan();
        var dampak = organisasi.impor(KODE, true, dipindahkan()).isi().path("dampak");
        assertThat(nama(dampak, ahliMuda).path("sebelum").path("penilai").path("jabatan").asString()).isEqualTo("K-BIDANG-A1");
        assertThat(nama(dampak, ahliMuda).path("sesudah").path("penilai").path("jabatan").asString()).isEqualTo("K-BIDANG-A2");
        assertThat(nama(dampak, pelaksana).path("sebelum").path("penilai").path("nip").asString()).isEqualTo(kabidA1);
        assertThat(nama(dampak, pelaksana).path("sesudah").path("penilai").path("pemangku").asString()).isEmpty();

        assertThat(organisasi.impor(KODE, false, dipindahkan()).status()).isEqualTo(200);

        assertThat(kedudukan()).isEqualTo(diramalkan(semula, dampak));
    }

    @Test
    @Order(5)
    void pengaturan_menjadi_persis_seperti_pratinjau() {
        var semula = kedudukan();
        var nilai = Map.of("pimpinanUnitOrganisasi", "PIMPINAN_TERTINGGI");
        var dampak = organisasi.ubah(DASAR + "/pengaturan?uji=true", nilai);
        assertThat(dampak.status()).as(dampak.mentah()).isEqualTo(200);
        assertThat(dampak.isi().path("berubah").asInt()).isPositive();
        var orang = new Klien(port);
        orang.masuk("organisasi-" + KODE, "demo");
        String kueri = "?kunci=pimpinanUnitOrganisasi&nilai=PIMPINAN_TERTINGGI&tanggal=";
        assertThat(orang.ambil("/pengaturan/tinjau" + kueri).body()).contains("Siapa yang berubah", "Unduh daftar lengkap");
        assertThat(orang.ambil("/pengaturan/dampak.csv" + kueri).body()).contains(pelaksana);

        assertThat(organisasi.ubah(DASAR + "/pengaturan", nilai).status()).isEqualTo(200);

        assertThat(kedudukan()).isEqualTo(diramalkan(semula, dampak.isi()));
        assertThat(kedudukan()).isNotEqualTo(semula);
    }

    @Test
    @Order(6)
    void pratinjau_pengaturan_menolak_yang_tidak_dikenal_dan_instansi_lain() {
        assertThat(organisasi.ubah(DASAR + "/pengaturan?uji=true", Map.of("pimpinanUnitOrganisasi", "X")).status()).isEqualTo(422);
        assertThat(organisasi.ubah("/instansi/bukan-milik/pengaturan?uji=true", Map.of()).status()).isEqualTo(404);
        assertThat(KlienApi.sebagai(port, ahliMuda).ubah(DASAR + "/pengaturan?uji=true", Map.of()).status()).isEqualTo(403);
    }

    /** The Ahli Muda goes to the other Bidang, and the Kepala Bidang leaves. */
    private Map<String, String> dipindahkan() {
        var baru = new HashMap<>(lembar);
        String lama = barisPegawai("P-BIDANG-A1-AHLI_MUDA");
        String kodeLama = lama.split(",")[6];
        baru.put("jabatan", lembar.get("jabatan") + "P-PINDAH,Perencana,BIDANG-A2,FUNGSIONAL,AHLI_MUDA,tidak,8,1\n");
        baru.put("pegawai", lembar.get("pegawai")
                .replace(lama, lama.replace(kodeLama, "P-PINDAH"))
                .replace(barisPegawai("K-BIDANG-A1") + "\n", ""));
        return baru;
    }

    private String barisPegawai(String jabatan) {
        return lembar.get("pegawai").lines().filter(b -> b.contains(jabatan)).findFirst().orElseThrow();
    }

    private static JsonNode nama(JsonNode dampak, String nip) {
        return dampak.path("daftar").valueStream().filter(p -> p.path("nip").asString().equals(nip)).findFirst().orElseThrow();
    }

    /** Everybody's place as the API tells it. */
    private Map<String, String> kedudukan() {
        var hasil = new TreeMap<String, String>();
        for (var baris : organisasi.ambil("/pegawai?ukuran=100").isi().path("isi")) {
            String nip = baris.path("nip").asString();
            var k = organisasi.ambil("/pegawai/" + nip + "/kedudukan");
            if (k.status() == 200) {
                hasil.put(nip, String.join(" ", k.teks("status"), k.teks("aturan"),
                        k.teks("pejabatPenilaiKinerja.jabatan.kode"), k.teks("pejabatPenilaiKinerja.pegawai.nip"),
                        k.teks("pimpinanUnitOrganisasi.jabatan.kode"), k.teks("pimpinanUnitOrganisasi.pegawai.nip")));
            }
        }
        assertThat(hasil).hasSizeGreaterThanOrEqualTo(4);
        return hasil;
    }

    private static Map<String, String> diramalkan(Map<String, String> semula, JsonNode dampak) {
        var hasil = new TreeMap<>(semula);
        for (var p : dampak.path("daftar")) {
            var k = p.path("sesudah");
            hasil.put(p.path("nip").asString(), String.join(" ", k.path("hasil").asString(), k.path("aturan").asString(),
                    k.path("penilai").path("jabatan").asString(""), k.path("penilai").path("nip").asString(""),
                    k.path("pimpinan").path("jabatan").asString(""), k.path("pimpinan").path("nip").asString("")));
        }
        return hasil;
    }

    /** What the instansi has written anywhere: data, proposals, accounts, audit trail. */
    private String sidik() {
        return Penyewa.seluruhInstalasi(() -> sql.sql("""
                select concat_ws('|',
                    (select md5(string_agg(t::text, ',' order by t::text)) from organisasi.pegawai_versi t where instansi = :i),
                    (select md5(string_agg(t::text, ',' order by t::text)) from organisasi.penempatan t where instansi = :i),
                    (select md5(string_agg(t::text, ',' order by t::text)) from organisasi.jabatan_versi t where instansi = :i),
                    (select md5(string_agg(t::text, ',' order by t::text)) from organisasi.pengaturan t where instansi = :i),
                    (select md5(string_agg(t::text, ',' order by t::text)) from kedudukan.usulan t where instansi = :i),
                    (select count(*) from akses.akun t where instansi = :i),
                    (select md5(string_agg(t::text, ',' order by t::text)) from jejak.entri t where instansi = :i))
                """).param("i", KODE).query(String.class).single());
    }

    private static String unggah(Klien orang, Map<String, String> bagian) {
        var cocok = TOKEN.matcher(orang.ambil("/impor").body());
        assertThat(cocok.find()).isTrue();
        var isi = new StringBuilder("--batas\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + cocok.group(1) + "\r\n");
        isi.append("--batas\r\nContent-Disposition: form-data; name=\"tanggal\"\r\n\r\n").append(java.time.LocalDate.now()).append("\r\n");
        bagian.forEach((nama, csv) -> isi.append("--batas\r\nContent-Disposition: form-data; name=\"").append(nama).append("\"; filename=\"")
                .append(nama).append(".csv\"\r\nContent-Type: text/csv\r\n\r\n").append(csv).append("\r\n"));
        var jawaban = orang.kirim(orang.dasar("/impor", "Content-Type", "multipart/form-data; boundary=batas")
                .POST(HttpRequest.BodyPublishers.ofString(isi + "--batas--\r\n")));
        assertThat(jawaban.statusCode()).as(jawaban.body()).isEqualTo(302);
        return Klien.tujuan(jawaban);
    }
}
