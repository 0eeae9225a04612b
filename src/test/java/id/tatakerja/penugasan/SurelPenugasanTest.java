package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** E-mail over a real mail server: off at first, then set, chosen, sent, failed, tried again. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurelPenugasanTest {

    private static final String ALAMAT = "kepala@contoh.test";
    private static final String SANDI = "Rahasia-Server-77";

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private ApplicationContext konteks;

    private RuangPenugasan r;
    private Klien kepala;

    @BeforeAll
    void kabupaten() {
        server.setUser("tatakerja@contoh.test", "tatakerja", SANDI);
        server.start();
        r = new RuangPenugasan(port, "tugas-surel", 69, "lamandau-13-2024", "1").tetapkan();
        kepala = masuk(r.kepala.get("BIDANG-A2"));
    }

    @AfterAll
    void henti() {
        Penyewa.seluruhInstalasi(() -> sql.sql("delete from pemberitahuan.smtp").update());
        server.stop();
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }

    /** Wakes the worker as a restart does and waits for what must come. */
    private void sampai(java.util.function.BooleanSupplier syarat) throws InterruptedException {
        var pekerja = (SmartLifecycle) konteks.getBean("pekerjaSurel");
        pekerja.stop();
        pekerja.start();
        for (var n = 0; n < 400 && !syarat.getAsBoolean(); n++) {
            Thread.sleep(100);
        }
        assertThat(syarat.getAsBoolean()).as("surel: %s", baris("select ragam || ' ' || keadaan || ' ' || coba || ' ' || galat from pemberitahuan.surel")).isTrue();
    }

    private List<String> baris(String pertanyaan) {
        return Penyewa.seluruhInstalasi(() -> sql.sql(pertanyaan).query(String.class).list());
    }

    private void ubah(String pernyataan) {
        Penyewa.seluruhInstalasi(() -> sql.sql(pernyataan).update());
    }

    private List<MimeMessage> kotak() {
        return Arrays.asList(server.getReceivedMessages());
    }

    private static String isi(MimeMessage pesan) {
        try {
            return pesan.getSubject() + "\n" + pesan.getContent();
        } catch (java.io.IOException | jakarta.mail.MessagingException gagal) {
            throw new IllegalStateException(gagal);
        }
    }

    private long mulai(String judul) {
        var permintaan = r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A2"));
        permintaan.put("judul", judul);
        return r.mulai(r.kepala("BIDANG-A1"), permintaan);
    }

    private Map<String, String> isian(int portServer) {
        return Map.of(
                "aktif", "ya", "server", "127.0.0.1", "port", Integer.toString(portServer), "keamanan", "TANPA", "pengguna", "tatakerja", "sandi", SANDI, "pengirim",
                "tatakerja@contoh.test");
    }

    @Test
    @Order(1)
    void tanpa_server_surel_tidak_ada_yang_diantrekan_dan_alamat_belum_diterima() {
        mulai("Sebelum ada server");
        assertThat(baris("select judul from pemberitahuan.kabar where olah")).isEmpty();
        var ditolak = kepala.isiDari("/profil/surel", "/profil/surel", Map.of("cara", "LANGSUNG", "alamat", ALAMAT));
        assertThat(ditolak.statusCode()).isEqualTo(422);
        assertThat(ditolak.body()).contains("belum mengaktifkan surel", "value=\"" + ALAMAT + "\"");
    }

    @Test
    @Order(2)
    void administrator_mengatur_mencoba_dan_kata_sandi_tersandi() {
        assertThat(kepala.ambil("/pengaturan/surel").statusCode()).isEqualTo(403);
        var admin = masuk("admin");
        var salah = admin.isiDari("/pengaturan/surel", "/pengaturan/surel", Map.of("server", "a b", "port", "99999", "keamanan", "X", "pengirim", "bukan"));
        assertThat(salah.statusCode()).isEqualTo(422);
        assertThat(salah.body()).contains("Isi nama atau alamat server", "Isi port 1 sampai", "value=\"a b\"");
        assertThat(admin.isiDari("/pengaturan/surel", "/pengaturan/surel", isian(1)).statusCode()).isEqualTo(302);
        assertThat(admin.isiDari("/pengaturan/surel", "/pengaturan/surel/uji", Map.of("kepada", ALAMAT)).body()).contains("menolak atau tidak terjangkau").doesNotContain(SANDI);
        assertThat(admin.isiDari("/pengaturan/surel", "/pengaturan/surel", isian(server.getSmtp().getPort())).statusCode()).isEqualTo(302);
        assertThat(admin.isiDari("/pengaturan/surel", "/pengaturan/surel/uji", Map.of("kepada", ALAMAT)).statusCode()).isEqualTo(302);
        assertThat(kotak()).hasSize(1);
        assertThat(isi(kotak().getFirst())).contains("Surel percobaan Tatakerja");
        assertThat(baris("select encode(sandi, 'escape') from pemberitahuan.smtp").getFirst()).isNotBlank().doesNotContain(SANDI);
        assertThat(admin.ambil("/pengaturan/surel").body()).contains("Sudah tersimpan. Kosongkan").doesNotContain(SANDI);
        assertThat(baris("select to_jsonb(e)::text from jejak.entri e where tindakan = 'ATUR_SUREL'")).isNotEmpty()
                .allSatisfy(e -> assertThat(e).doesNotContain(SANDI));
    }

    @Test
    @Order(3)
    void alamat_dipakai_setelah_dikonfirmasi_oleh_pemilik_akunnya() throws Exception {
        server.purgeEmailFromAllMailboxes();
        assertThat(kepala.isiDari("/profil/surel", "/profil/surel", Map.of("cara", "LANGSUNG", "alamat", "bukan alamat")).statusCode()).isEqualTo(422);
        assertThat(kepala.isiDari("/profil/surel", "/profil/surel", Map.of("cara", "LANGSUNG", "alamat", ALAMAT)).statusCode()).isEqualTo(302);
        sampai(() -> kotak().size() == 1);
        var kode = Pattern.compile("kode=([0-9a-f]{48})").matcher(isi(kotak().getFirst()));
        assertThat(kode.find()).isTrue();
        mulai("Sebelum dikonfirmasi");
        var lain = masuk(r.kepala.get("BIDANG-B1"));
        assertThat(lain.isiDari("/profil/surel", "/profil/surel/konfirmasi", Map.of("kode", kode.group(1))).statusCode()).as("akun lain").isEqualTo(404);
        assertThat(kepala.isiDari("/profil/surel", "/profil/surel/konfirmasi", Map.of("kode", "00")).statusCode()).as("kode terkaan").isEqualTo(404);
        assertThat(kepala.ambil("/profil/surel/konfirmasi?kode=" + kode.group(1)).body()).contains("Ya, ini alamat saya");
        assertThat(baris("select alamat from pemberitahuan.langganan")).as("membuka tautan saja belum cukup").containsExactly("");
        assertThat(kepala.isiDari("/profil/surel", "/profil/surel/konfirmasi", Map.of("kode", kode.group(1))).statusCode()).isEqualTo(302);
        assertThat(kepala.isiDari("/profil/surel", "/profil/surel/konfirmasi", Map.of("kode", kode.group(1))).statusCode()).as("sekali pakai").isEqualTo(404);
        assertThat(baris("select alamat from pemberitahuan.langganan")).containsExactly(ALAMAT);
        assertThat(baris("select isi from pemberitahuan.surel where ragam = 'KONFIRMASI'")).as("isi tidak disimpan setelah terkirim").containsOnly("");
    }

    @Test
    @Order(4)
    void surel_segera_memuat_pokok_giliran_dan_tautan_tanpa_nip_dan_alasan() throws Exception {
        sampai(() -> baris("select judul from pemberitahuan.kabar where olah").isEmpty());
        server.purgeEmailFromAllMailboxes();
        var id = mulai("Surel segera");
        sampai(() -> kotak().stream().anyMatch(p -> isi(p).contains("Surel segera")));
        var pesan = kotak().stream().filter(p -> isi(p).contains("Surel segera")).toList();
        assertThat(pesan).hasSize(1);
        assertThat(isi(pesan.getFirst())).contains("Giliran Anda: Memutuskan: Surel segera", "Giliran: Jabatan K-BIDANG-A2", "/pemberitahuan/", "/profil/surel")
                .doesNotContain(r.staf.get("BIDANG-A2"), r.kepala.get("BIDANG-A2"), r.kepala.get("BIDANG-A1"), "Keahliannya tidak ada");
        assertThat(GreenMailUtil.getAddressList(pesan.getFirst().getAllRecipients())).isEqualTo(ALAMAT);
        assertThat(id).isPositive();
    }

    @Test
    @Order(5)
    void server_yang_mati_membuat_surel_menunggu_dicoba_lagi_lalu_terkirim_sekali() throws Exception {
        server.purgeEmailFromAllMailboxes();
        server.stop();
        mulai("Surel tertunda");
        sampai(() -> baris("select id::text from pemberitahuan.surel where keadaan = 'MENUNGGU' and coba = 1 and galat <> '' and berikut > now() + interval '30 seconds'").size() == 1);
        server.start();
        server.setUser("tatakerja@contoh.test", "tatakerja", SANDI);
        ubah("update pemberitahuan.smtp set port = " + server.getSmtp().getPort());
        ubah("update pemberitahuan.surel set berikut = now() where keadaan = 'MENUNGGU'");
        sampai(() -> kotak().stream().anyMatch(p -> isi(p).contains("Surel tertunda")));
        assertThat(kotak().stream().filter(p -> isi(p).contains("Surel tertunda"))).hasSize(1);
    }

    @Test
    @Order(6)
    void yang_berkali_kali_gagal_berhenti_dicoba_dan_terlihat_administrator_yang_dapat_mengulangnya() throws Exception {
        ubah("update pemberitahuan.smtp set port = 1");
        mulai("Surel mati");
        sampai(() -> !baris("select id::text from pemberitahuan.surel where keadaan = 'MENUNGGU' and coba = 1").isEmpty());
        ubah("update pemberitahuan.surel set coba = 11, berikut = now() where keadaan = 'MENUNGGU'");
        sampai(() -> baris("select id::text from pemberitahuan.surel where keadaan = 'MATI'").size() == 1);
        var admin = masuk("admin");
        assertThat(admin.ambil("/pengaturan/surel").body()).contains("Yang berhenti dicoba", "k***@contoh.test").doesNotContain(ALAMAT);
        ubah("update pemberitahuan.smtp set port = " + server.getSmtp().getPort());
        var nomor = baris("select id::text from pemberitahuan.surel where keadaan = 'MATI'").getFirst();
        server.purgeEmailFromAllMailboxes();
        assertThat(admin.isiDari("/pengaturan/surel", "/pengaturan/surel/" + nomor + "/ulang", Map.of()).statusCode()).isEqualTo(302);
        sampai(() -> kotak().stream().anyMatch(p -> isi(p).contains("Surel mati")));
        assertThat(admin.isiDari("/pengaturan/surel", "/pengaturan/surel/" + nomor + "/ulang", Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    @Order(7)
    void ringkasan_dikumpulkan_menjadi_satu_surel_pada_pagi_hari_dan_yang_tidak_mau_tidak_dikirimi() throws Exception {
        server.purgeEmailFromAllMailboxes();
        assertThat(kepala.isiDari("/profil/surel", "/profil/surel", Map.of("cara", "RINGKASAN", "alamat", ALAMAT)).statusCode()).isEqualTo(302);
        mulai("Ringkas satu");
        mulai("Ringkas dua");
        sampai(() -> baris("select jumlah::text from pemberitahuan.surel where ragam = 'RINGKASAN' and keadaan = 'MENUNGGU' and jumlah = 2").size() == 1);
        assertThat(kotak()).as("belum waktunya").isEmpty();
        assertThat(baris("select to_char(berikut at time zone 'Asia/Jakarta', 'HH24:MI') from pemberitahuan.surel where ragam = 'RINGKASAN'")).containsExactly("07:00");
        ubah("update pemberitahuan.surel set berikut = now() where ragam = 'RINGKASAN'");
        sampai(() -> kotak().size() == 1);
        assertThat(isi(kotak().getFirst())).contains("Ringkasan pemberitahuan", "Ringkas satu", "Ringkas dua");
        assertThat(kepala.isiDari("/profil/surel", "/profil/surel", Map.of("cara", "TIDAK", "alamat", ALAMAT)).statusCode()).isEqualTo(302);
        mulai("Tidak dikirim");
        sampai(() -> baris("select judul from pemberitahuan.kabar where olah").isEmpty());
        assertThat(baris("select id::text from pemberitahuan.surel where keadaan = 'MENUNGGU'")).isEmpty();
    }
}
