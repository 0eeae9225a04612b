package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.tampilan.Teks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Deadlines by the calendar of the instansi, and who finds and may do an open act: Plt., successor, who acts in another's name. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaktuPenugasanTest {

    @LocalServerPort
    private int port;

    private RuangPenugasan r;
    private LocalDate hariIni;

    @BeforeAll
    void kabupaten() {
        r = new RuangPenugasan(port, "tugas-waktu", 66, "lamandau-13-2024", "1").tetapkan();
        hariIni = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        RuangPenugasan.berhasil(r.organisasi().taruh(
                "/instansi/tugas-waktu/tenggat", Map.of("pengingat", 2, "tenggat", Map.of("PUTUSKAN", 5))));
    }

    private long mulai() {
        return r.mulai(r.kepala("BIDANG-A1"), r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A2")));
    }

    private LocalDate batas(long kasus) {
        return LocalDate.parse(r.kasus(kasus).path("menunggu").path(0).path("batas").asString());
    }

    /** The fifth working day after today, Saturdays, Sundays and the given day resting. */
    private LocalDate kelima(LocalDate libur) {
        var hari = hariIni;
        for (var n = 0; n < 5; ) {
            hari = hari.plusDays(1);
            if (hari.getDayOfWeek() != DayOfWeek.SATURDAY && hari.getDayOfWeek() != DayOfWeek.SUNDAY && !hari.equals(libur)) {
                n++;
            }
        }
        return hari;
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }

    private String jabatan(String nip) {
        return r.orang(nip).ambil("/saya").isi().path("jabatan").path(0).path("jabatan").path("kode").asString();
    }

    @Test
    void batas_menurut_hari_kerja_dan_berpindah_bersama_kalender_setelah_jumlahnya_disebut() {
        var id = mulai();
        assertThat(batas(id)).isEqualTo(kelima(LocalDate.MAX));
        var libur = kelima(LocalDate.MAX).getDayOfWeek() == DayOfWeek.MONDAY ? kelima(LocalDate.MAX) : kelima(LocalDate.MAX).minusDays(1);
        var kalender = Map.of("hari", List.of(Map.of("tanggal", libur.toString(), "jenis", "LIBUR_DAERAH", "nama", "Hari jadi kabupaten")));
        var uji = r.organisasi().taruh("/instansi/tugas-waktu/kalender?uji=true", kalender);
        assertThat(uji.isi().path("langkahBerpindah").asInt()).as(uji.mentah()).isPositive();
        assertThat(batas(id)).as("percobaan tidak mengubah").isEqualTo(kelima(LocalDate.MAX));
        var simpan = r.organisasi().taruh("/instansi/tugas-waktu/kalender", kalender);
        assertThat(simpan.isi().path("langkahBerpindah").asInt()).as(simpan.mentah()).isEqualTo(uji.isi().path("langkahBerpindah").asInt());
        assertThat(batas(id)).isEqualTo(kelima(libur)).isAfter(kelima(LocalDate.MAX));
        var halaman = masuk("organisasi-tugas-waktu");
        assertThat(halaman.ambil("/pengaturan/kalender").body()).contains("Hari jadi kabupaten", "waktu WIB");
        var tinjau = halaman.isiDari("/pengaturan/kalender", "/pengaturan/kalender", Map.of("pekan", "SABTU,MINGGU", "hapus", libur.toString(), "csv", ""));
        assertThat(tinjau.body()).contains("langkah</strong> yang sedang terbuka berganti", "Kembali menjadi hari kerja", "Hari jadi kabupaten");
        assertThat(batas(id)).as("meninjau tidak mengubah").isEqualTo(kelima(libur));
        RuangPenugasan.berhasil(r.organisasi().taruh("/instansi/tugas-waktu/kalender", Map.of("hari", List.of())));
        assertThat(batas(id)).isEqualTo(kelima(LocalDate.MAX));
    }

    @Test
    void kalender_yang_salah_ditolak_dengan_barisnya_dan_hanya_bagian_organisasi_yang_mengubah() {
        var halaman = masuk("organisasi-tugas-waktu");
        var salah = halaman.isiDari("/pengaturan/kalender", "/pengaturan/kalender", Map.of("pekan", "MINGGU", "csv", "tanggal,jenis,nama\n2027-02-30,CUTI_BERSAMA,Cuti\n2027-03-01,LIBUR,X"));
        assertThat(salah.statusCode()).isEqualTo(422);
        assertThat(salah.body()).contains("Baris 2:", "Baris 3:", "2027-02-30,CUTI_BERSAMA,Cuti");
        assertThat(halaman.ambil("/pengaturan/kalender?tetap=2027").body()).contains("2027-08-17,LIBUR_NASIONAL").doesNotContain("CUTI_BERSAMA,Cuti bersama");
        assertThat(r.kepala("BIDANG-A1").taruh("/instansi/tugas-waktu/kalender", Map.of("hari", List.of())).status()).isEqualTo(403);
        var semuaLibur = r.organisasi().taruh("/instansi/tugas-waktu/kalender", Map.of("liburPekan", List.of("SENIN", "SELASA", "RABU", "KAMIS", "JUMAT", "SABTU", "MINGGU")));
        assertThat(semuaLibur.status()).isEqualTo(422);
        assertThat(semuaLibur.mentah()).contains("TANPA_HARI_KERJA");
        assertThat(r.organisasi().taruh("/instansi/tugas-waktu/tenggat", Map.of("tenggat", Map.of("PUTUSKAN", 0))).status()).isEqualTo(422);
    }

    @Test
    void yang_menerima_mandat_bertindak_atas_nama_dan_kedua_jabatan_tercatat_juga_pada_surat() {
        var wakil = r.staf.get("BIDANG-B2/2");
        var isi = Map.of(
                "pemberi", "K-BIDANG-B2", "penerima", jabatan(wakil), "tindakan", List.of("PUTUSKAN", "TERBITKAN_SURAT"), "mulai", hariIni.toString(),
                "selesai", hariIni.plusDays(30).toString(), "nomor", "800/77", "tanggalSurat", hariIni.toString(), "alasan", "Pimpinan mengikuti pelatihan");
        assertThat(r.kepala("BIDANG-A1").kirim("/pelimpahan", isi).status()).as("bukan pemangku jabatan pemberi").isEqualTo(403);
        var dibuat = r.kepala("BIDANG-B2").kirim("/pelimpahan", isi);
        assertThat(dibuat.status()).as(dibuat.mentah()).isEqualTo(201);
        var id = r.mulai(r.kepala("BIDANG-B1"), r.permintaan("PENUNJUKAN", "BIDANG-B1", r.staf.get("BIDANG-B2")));
        var tugas = r.orang(wakil).ambil("/tugas").isi().path(0);
        assertThat(tugas.path("penugasan").asLong()).isEqualTo(id);
        assertThat(tugas.path("atasNamaJabatan").asString()).startsWith("a.n. Jabatan K-BIDANG-B2, Jabatan P-BIDANG-B2");
        assertThat(masuk(wakil).ambil("/").body()).contains("a.n. Jabatan K-BIDANG-B2");
        r.berhasil(r.orang(wakil), id, "SETUJU");
        assertThat(r.tindakan(id)).containsExactly("AJUKAN", "PUTUSKAN", "TERBITKAN_SURAT");
        assertThat(r.orang(wakil).ambil("/penugasan/" + id).status()).as("yang bertindak tetap dapat membacanya").isEqualTo(200);
        assertThat(masuk("organisasi-tugas-waktu").ambil("/penugasan/" + id).body()).contains("a.n. Jabatan K-BIDANG-B2, Jabatan P-BIDANG-B2");
        var surat = r.kasus(id).path("naskah");
        var terakhir = surat.path(surat.size() - 1).path("id").asLong();
        assertThat(masuk("organisasi-tugas-waktu").ambil("/naskah/" + terakhir).body()).contains("Jabatan P-BIDANG-B2");
        assertThat(r.organisasi().ambil("/jejak?tindakan=TINDAKAN_PENUGASAN").mentah()).contains("K-BIDANG-B2 kepada", "800/77");
        var kini = dibuat.isi().path("id").asLong();
        RuangPenugasan.berhasil(r.kepala("BIDANG-B2").kirim("/pelimpahan/" + kini + "/cabut", "{}"));
        var sesudah = r.mulai(r.kepala("BIDANG-B1"), r.permintaan("PENUNJUKAN", "BIDANG-B1", r.staf.get("BIDANG-B2")));
        assertThat(r.tugas(r.orang(wakil), sesudah)).as("mandat yang dicabut tidak berlaku").isZero();
        assertThat(r.tugas(r.kepala("BIDANG-B2"), sesudah)).isPositive();
    }

    @Test
    void mandat_hanya_untuk_langkah_yang_disebut_sehingga_langkah_berikutnya_kembali_ke_pemberi() {
        var wakil = r.staf.get("BIDANG-A2/2");
        RuangPenugasan.berhasil(r.kepala("BIDANG-A2").kirim("/pelimpahan", Map.of(
                "pemberi", "K-BIDANG-A2", "penerima", jabatan(wakil), "tindakan", List.of("PUTUSKAN"), "mulai", hariIni.toString(), "selesai",
                hariIni.plusDays(3).toString(), "nomor", "800/78", "tanggalSurat", hariIni.toString(), "alasan", "Dinas luar")));
        var id = mulai();
        r.berhasil(r.orang(wakil), id, "SETUJU");
        assertThat(r.tindakan(id)).containsExactly("AJUKAN", "PUTUSKAN");
        assertThat(r.tugas(r.orang(wakil), id)).isZero();
        r.berhasil(r.kepala("BIDANG-A2"), id, "SELESAI");
        assertThat(r.tindakan(id)).containsExactly("AJUKAN", "PUTUSKAN", "TERBITKAN_SURAT");
    }

    @Test
    void mandat_ditolak_kepada_diri_sendiri_bukan_bawahan_langkah_pribadi_masa_terbalik_dan_berlaku_surut() {
        var kepala = r.kepala("DINAS-B");
        var wakil = jabatan(r.staf.get("DINAS-B"));
        for (var salah : List.of(
                Map.of("penerima", "K-DINAS-B"), Map.of("penerima", "K-DINAS-A"), Map.of("tindakan", List.of("TERIMA")), Map.of("tindakan", List.of("ENTAH")),
                Map.of("selesai", hariIni.minusDays(2).toString()), Map.of("mulai", hariIni.minusDays(3).toString()), Map.of("selesai", hariIni.plusDays(400).toString()),
                Map.of("nomor", " "), Map.of("tanggalSurat", hariIni.plusDays(2).toString()))) {
            var isi = new java.util.HashMap<String, Object>(Map.of(
                    "pemberi", "K-DINAS-B", "penerima", wakil, "tindakan", List.of("PUTUSKAN"), "mulai", hariIni.toString(), "selesai",
                    hariIni.plusDays(9).toString(), "nomor", "800/79", "tanggalSurat", hariIni.toString(), "alasan", "Cuti"));
            isi.putAll(salah);
            var ditolak = kepala.kirim("/pelimpahan", isi);
            assertThat(ditolak.status()).as("%s: %s", salah, ditolak.mentah()).isEqualTo(422);
            assertThat(ditolak.isi().path("galat").size()).isPositive();
        }
        assertThat(kepala.ambil("/pelimpahan").mentah()).as("tidak ada yang tersimpan").doesNotContain("800/79");
    }

    @Test
    void pelaksana_tugas_dan_pengganti_menemukan_langkah_yang_terbuka_dan_pendahulunya_tidak_lagi() {
        var ruang = new RuangPenugasan(port, "tugas-ganti", 67, "lamandau-13-2024", "1").tetapkan();
        var plt = ruang.staf.get("DINAS-B");
        var pertama = ruang.mulai(ruang.kepala("BIDANG-A1"), ruang.permintaan("PENUNJUKAN", "BIDANG-A1", ruang.staf.get("BIDANG-A2/2")));
        var dahulu = ruang.kasus(pertama).path("menunggu").path(0);
        var jabatan = dahulu.path("jabatan").path("kode").asString();
        assertThat(ruang.tugas(ruang.orang(plt), pertama)).isZero();
        RuangPenugasan.berhasil(ruang.organisasi().kirim("/jabatan/" + jabatan + "/pelaksana-tugas", Map.of(
                "nip", plt, "jenis", "PLH", "mulai", hariIni.toString(), "selesai", hariIni.plusDays(5).toString(), "dasar", "Surat 9")));
        assertThat(ruang.tugas(ruang.orang(plt), pertama)).as("Plh. menemukannya").isPositive();
        ruang.berhasil(ruang.orang(plt), pertama, "SETUJU");
        var langkah = ruang.kasus(pertama).path("langkah").path(1);
        assertThat(langkah.path("pegawai").path("nip").asString()).as(langkah.toString()).isEqualTo(plt);
        var kedua = ruang.mulai(ruang.kepala("BIDANG-B1"), ruang.permintaan("PENUNJUKAN", "BIDANG-B1", ruang.staf.get("BIDANG-B2")));
        var lama = ruang.kepala.get("BIDANG-B2");
        var pengganti = ruang.staf.get("BIDANG-A2");
        assertThat(ruang.tugas(ruang.orang(lama), kedua)).isPositive();
        var kosong = "K-BIDANG-B2";
        var milikPengganti = ruang.orang(pengganti).ambil("/saya").isi().path("jabatan").path(0).path("jabatan").path("kode").asString();
        pindah(ruang, lama, "P-SEMENTARA");
        pindah(ruang, pengganti, kosong);
        assertThat(milikPengganti).isNotEqualTo(kosong);
        assertThat(ruang.tugas(ruang.orang(lama), kedua)).as("yang pindah tidak membawanya").isZero();
        assertThat(ruang.tugas(ruang.orang(pengganti), kedua)).as("pengganti menemukannya").isPositive();
        ruang.berhasil(ruang.orang(pengganti), kedua, "SETUJU");
        assertThat(ruang.tindakan(kedua)).contains("PUTUSKAN");
    }

    private void pindah(RuangPenugasan ruang, String nip, String jabatan) {
        if (jabatan.startsWith("P-")) {
            RuangPenugasan.berhasil(ruang.organisasi().taruh("/jabatan/" + jabatan, Map.of(
                    "nama", "Jabatan " + jabatan, "unit", "DINAS-A", "jenis", "FUNGSIONAL", "jenjang", "AHLI_MADYA", "memimpin", "tidak")));
        }
        var orang = ruang.organisasi().ambil("/pegawai/" + nip).isi();
        RuangPenugasan.berhasil(ruang.organisasi().taruh("/pegawai/" + nip, Map.of(
                "nama", orang.path("nama").asString(), "status", "PNS", "golongan", "IV/a", "jabatan", jabatan, "tmt", hariIni.toString())));
    }

    @Test
    void halaman_penugasan_menggambar_jalannya_dengan_langkah_terbuka_bertanda_dan_tabel_yang_sama() {
        var id = mulai();
        var halaman = masuk("organisasi-tugas-waktu").ambil("/penugasan/" + id).body();
        assertThat(halaman).contains("/aset/alur.css", "class=\"bagan-alur alur-kasus\"", "alur-selesai", "alur-terbuka", "di sini", "Gambar ini sebagai tabel",
                "Belum atau tidak dilalui", "paling lambat " + Teks.tanggal(batas(id)));
        var gambar = halaman.substring(halaman.indexOf("<svg xmlns"), halaman.indexOf("</svg>", halaman.indexOf("<svg xmlns")));
        assertThat(gambar).doesNotContain("style=").contains("aria-labelledby", "<title");
    }

    @Test
    void langkah_berurutan_satu_jabatan_dikerjakan_sekali_dan_keduanya_tercatat_pada_jejak() {
        var id = r.mulai(r.kepala("BIDANG-A1"), r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A1")));
        assertThat(r.tindakan(id)).containsExactly("TUNJUK", "TERBITKAN_SURAT");
        var jejak = r.organisasi().ambil("/jejak?objek=penugasan:" + id).isi().path("isi");
        var tindakan = new java.util.ArrayList<String>();
        jejak.forEach(e -> {
            if (e.path("objek").asString().equals("penugasan:" + id)) {
                tindakan.add(e.path("sesudah").path("tindakan").asString());
            }
        });
        assertThat(tindakan).contains("TUNJUK", "TERBITKAN_SURAT");
    }
}
