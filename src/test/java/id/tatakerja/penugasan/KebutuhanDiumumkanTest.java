package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.Persyaratan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Work that is told to everybody, and for which one volunteers in one's own name. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KebutuhanDiumumkanTest {

    @LocalServerPort
    private int port;

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }

    @Test
    @Persyaratan({"IHL-078"})
    void pegawai_mengajukan_diri_atas_namanya_sendiri_dari_kebutuhan_yang_diumumkan() {
        var r = new RuangPenugasan(port, "umum-ihl", 441, "indragiri-hilir-1-2024", "I", (l, staf) -> staf.put("pelaksana", l.orang("BIDANG-A1", "PELAKSANA")), List.of()).tetapkan();
        var kebutuhan = Map.<String, Object>of(
                "unit", "BIDANG-A1", "judul", "Pendataan sekolah", "maksudTujuan", "Data lengkap", "kompetensi", List.of("analisis data"), "ekspektasi", "Satu daftar",
                "mulai", RuangPenugasan.MULAI.toString(), "selesai", RuangPenugasan.SELESAI.toString(), "jumlah", 2);
        var pelaksana = r.staf.get("pelaksana");
        assertThat(r.orang(pelaksana).kirim("/kebutuhan", kebutuhan).status()).as("bukan pimpinan").isEqualTo(403);
        assertThat(r.kepala("BIDANG-B1").kirim("/kebutuhan", kebutuhan).status()).as("bukan unitnya").isEqualTo(403);
        var salah = r.kepala("BIDANG-A1").kirim("/kebutuhan", LakuPenugasan.dengan(new HashMap<>(kebutuhan), "judul", " ", "selesai", "2020-01-01", "jumlah", 0));
        assertThat(salah.status()).isEqualTo(422);
        assertThat(LakuPenugasan.bidang(salah)).containsExactlyInAnyOrder("judul", "selesai", "jumlah");
        var dibuat = r.kepala("BIDANG-A1").kirim("/kebutuhan", kebutuhan);
        assertThat(dibuat.status()).as(dibuat.mentah()).isEqualTo(201);
        var nomor = dibuat.isi().path("id").asLong();

        var klien = masuk(pelaksana);
        assertThat(klien.ambil("/penugasan").body()).contains("href=\"/penugasan/kebutuhan\"");
        assertThat(klien.ambil("/penugasan/kebutuhan").body()).contains("Pendataan sekolah", "Ajukan sukarela", "/penugasan/baru?kebutuhan=" + nomor).doesNotContain("Umumkan kebutuhan");
        var formulir = klien.ambil("/penugasan/baru?kebutuhan=" + nomor).body();
        assertThat(formulir).contains("value=\"Pendataan sekolah\"", "value=\"SUKARELA\" checked", "analisis data");
        var isi = new HashMap<String, String>(Map.of(
                "cara", "SUKARELA", "bentuk", "INDIVIDU", "sifat", "RUTIN", "unitPemilik", "BIDANG-A1", "judul", "Pendataan sekolah", "maksudTujuan", "Data lengkap", "kompetensi", "analisis data",
                "ekspektasi", "Satu daftar", "butirKegiatan", "Mendata", "pertimbangan", "Ingin membantu"));
        isi.putAll(Map.of("mulai", RuangPenugasan.MULAI.toString(), "selesai", RuangPenugasan.SELESAI.toString(), "alasanPilihan", "Ingin belajar", "ditanya", "alasanPilihan", "ke", "kirim"));
        var terkirim = klien.isiDari("/penugasan/baru?kebutuhan=" + nomor, "/penugasan/baru", isi);
        assertThat(terkirim.statusCode()).as(terkirim.body()).isEqualTo(302);
        var id = Long.parseLong(Klien.tujuan(terkirim).replaceAll(".*/", ""));
        var kasus = r.kasus(id);
        assertThat(kasus.path("cara").asString()).isEqualTo("SUKARELA");
        assertThat(kasus.path("langkah").path(0).path("pegawai").path("nip").asString()).as("atas namanya sendiri").isEqualTo(pelaksana);
        assertThat(LakuPenugasan.teks(kasus.path("pegawai"), "nip")).containsExactly(pelaksana);

        var kepala = masuk(r.kepala.get("BIDANG-A1"));
        var kurang = kepala.isiDari("/penugasan/kebutuhan", "/penugasan/kebutuhan", Map.of("unit", "BIDANG-A1", "judul", "Yang kedua", "jumlah", "x"));
        assertThat(kurang.statusCode()).isEqualTo(422);
        assertThat(kurang.body()).contains("value=\"Yang kedua\"", "Isi tanggal mulai");
        assertThat(r.kepala("BIDANG-B1").kirim("/kebutuhan/" + nomor + "/penutupan", "{}").status()).isEqualTo(403);
        assertThat(kepala.isiDari("/penugasan/kebutuhan", "/penugasan/kebutuhan/" + nomor + "/tutup", Map.of()).statusCode()).isEqualTo(302);
        assertThat(r.orang(pelaksana).ambil("/kebutuhan").isi()).isEmpty();
        assertThat(r.kepala("BIDANG-A1").kirim("/kebutuhan/" + nomor + "/penutupan", "{}").status()).isEqualTo(404);
        assertThat(r.status(id)).as("permohonannya berjalan terus").isEqualTo("BERJALAN");
    }
}
