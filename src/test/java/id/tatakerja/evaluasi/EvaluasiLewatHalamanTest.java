package id.tatakerja.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A result from the home page of who did the work to acceptance, with one return, wholly over pages and without any script. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
class EvaluasiLewatHalamanTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private Klien masuk(String nama) {
        var klien = new Klien(port);
        assertThat(klien.masuk(nama, "demo")).as("masuk sebagai %s", nama).isTrue();
        return klien;
    }

    private static String lanjut(HttpResponse<String> jawaban) {
        assertThat(jawaban.statusCode()).as(jawaban.body()).isEqualTo(302);
        return Klien.tujuan(jawaban);
    }

    @Test
    void setiap_orang_menemukan_langkahnya_di_beranda_sampai_hasil_diterima() {
        var r = new RuangEvaluasi(port, sql, "hasil-halaman", 931, "lamandau-13-2024");
        var nip = r.nip("D1BID", "PELAKSANA");
        var id = r.penugasan("INDIVIDU", "D1BID", "", List.of(nip));
        var saya = masuk(nip);
        var bidang = masuk(r.nipKepala("D1BID"));
        var dinas = masuk(r.nipKepala("DIN1"));
        var serahkan = "/penugasan/" + id + "/hasil";
        assertThat(saya.ambil("/penugasan").body()).contains("Penyusunan laporan", "/penugasan/" + id);
        assertThat(saya.ambil("/penugasan/" + id).body()).contains("Hasil dan peninjauannya", serahkan);
        assertThat(saya.ambil("/pekerjaan/" + id).body()).contains("href=\"" + serahkan + "\"", "belum diserahkan");
        assertThat(saya.ambil(serahkan).body()).contains("Siapa yang akan meninjau", "Jabatan K-D1BID", "Jabatan K-DIN1", "Satu laporan");
        var kurang = saya.isiDari(serahkan, serahkan, Map.of("uraian", "Laporan <b>selesai</b> semua", "tautan", "ftp://salah"));
        assertThat(kurang.statusCode()).isEqualTo(422);
        assertThat(kurang.body()).contains("Laporan &lt;b&gt;selesai&lt;/b&gt; semua", "ftp://salah", "Nyatakan bahwa target sudah terpenuhi");
        var kepada = lanjut(saya.isiDari(serahkan, serahkan, Map.of("uraian", "Laporan selesai semua", "target", "true", "tautan", "https://berkas.contoh.go.id/a")));
        assertThat(saya.ambil(kepada).body()).contains("Sedang ditinjau", "<svg", "Jabatan K-D1BID", "https://berkas.contoh.go.id/a", "Hasil diserahkan");

        var pertama = "/tugas/" + r.tugas(r.kepala("D1BID"), id);
        assertThat(bidang.ambil("/").body()).contains("Meninjau hasil", pertama);
        var tinjau = lanjut(bidang.ambil(pertama));
        assertThat(bidang.ambil(tinjau).body()).contains("Target dan hasilnya", "Satu laporan", "Laporan selesai semua", "name=\"target\"", "hasil-KEMBALIKAN");
        var tanpa = bidang.isiDari(tinjau, tinjau, Map.of("penilaian", "ya", "hasil", "KEMBALIKAN", "catatan", ""));
        assertThat(tanpa.statusCode()).isEqualTo(422);
        assertThat(tanpa.body()).contains("Tulis catatan tentang yang perlu disesuaikan");
        lanjut(bidang.isiDari(tinjau, tinjau, Map.of("penilaian", "ya", "hasil", "KEMBALIKAN", "catatan", "Tambahkan lampiran")));

        var lagi = "/tugas/" + r.tugas(r.orang(nip), id);
        assertThat(saya.ambil("/").body()).contains(lagi);
        assertThat(lanjut(saya.ambil(lanjut(saya.ambil(lagi))))).isEqualTo(serahkan);
        assertThat(saya.ambil(serahkan).body()).contains("Tambahkan lampiran");
        lanjut(saya.isiDari(serahkan, serahkan, Map.of("uraian", "Laporan dan lampirannya selesai", "target", "true", "ekspektasi", "true")));

        var kedua = "/tugas/" + r.tugas(r.kepala("D1BID"), id);
        var langsung = bidang.isiDari("/", kedua, Map.of("hasil", "KEMBALIKAN", "alasan", ""));
        assertThat(langsung.statusCode()).as("langsung dari beranda, tanpa catatan").isEqualTo(422);
        lanjut(bidang.isiDari("/", kedua, Map.of("hasil", "LANJUTKAN", "alasan", "")));

        var ketiga = "/tugas/" + r.tugas(r.kepala("DIN1"), id);
        assertThat(dinas.ambil("/").body()).contains("Menerima hasil", ketiga, "Terima hasil");
        var terima = lanjut(dinas.ambil(ketiga));
        var belum = dinas.isiDari(terima, terima, Map.of("penilaian", "ya", "hasil", "DITERIMA", "catatan", "Ditimbang dahulu"));
        assertThat(belum.statusCode()).as("target tidak dicentang").isEqualTo(422);
        assertThat(belum.body()).contains("Ditimbang dahulu");
        var akhir = lanjut(dinas.isiDari(terima, terima, Map.of("penilaian", "ya", "target", "true", "ekspektasi", "true", "hasil", "DITERIMA", "catatan", "")));
        assertThat(dinas.ambil(akhir).body()).contains("Hasil sudah diterima", "Penyerahan ke-2", "Tambahkan lampiran");
        assertThat(saya.ambil("/penugasan/" + id).body()).contains("Hasil: diterima", "Hasil diterima oleh Jabatan K-DIN1");
        assertThat(saya.ambil("/pekerjaan/" + id).body()).contains("href=\"" + serahkan + "\"", ": diterima");
        assertThat(saya.ambil("/pemberitahuan").body()).contains("Hasilnya diterima");
        assertThat(lanjut(saya.ambil(serahkan))).isEqualTo("/penugasan/" + id + "/evaluasi");
    }
}
