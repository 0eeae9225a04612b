package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.RuangKerja.ditolak;
import static id.tatakerja.penugasan.RuangKerja.hari;
import static id.tatakerja.penugasan.RuangKerja.isi;
import static id.tatakerja.penugasan.RuangKerja.jalur;
import static id.tatakerja.penugasan.RuangKerja.kegiatan;
import static id.tatakerja.penugasan.RuangKerja.lapor;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.Persyaratan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What the head of a team owes each of its members: an expectation beside which the result is read, and feedback at intervals. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
class AnggotaDiperhatikanTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private ScheduledTaskHolder terjadwal;

    /** A team of three whose head is the first, begun forty days ago, and who leads it. */
    private record Tim(RuangPenugasan r, RuangKerja k, String pimpinan, long id) {

        KlienApi ketua() {
            return r.orang(nip("BIDANG-A1"));
        }

        String nip(String siapa) {
            return r.staf.get(siapa);
        }
    }

    private Tim tim(String kode, int nomor, String regulasi, String model, String pemohon, String pimpinan) {
        var r = new RuangPenugasan(port, kode, nomor, regulasi, model, (l, staf) -> staf.put("BIDANG-A1/3", l.orang("BIDANG-A1", "AHLI_PERTAMA")), List.of());
        if (regulasi.startsWith("bangkalan")) {
            DuaKabupaten.siap(r, regulasi);
        } else {
            r.tetapkan();
        }
        RuangPenugasan.berhasil(r.organisasi().ubah("/unit/DINAS-A/pengaturan", Map.of("selangLaporan", "MINGGUAN")));
        var k = new RuangKerja(r);
        var orang = new String[] {"BIDANG-A1", "BIDANG-A1/2", "BIDANG-A1/3"};
        var isi = LakuPenugasan.tim(r, "PENUNJUKAN", "BIDANG-A1", Map.of("nama", "Tim Peta", "ketua", r.staf.get("BIDANG-A1")), orang);
        return new Tim(r, k, pimpinan, k.berlaku(r.kepala(pemohon), LakuPenugasan.dengan(isi, "mulai", hari(-40), "selesai", hari(30), "sifat", "INSIDENTAL", "tim",
                Map.of("nama", "Tim Peta", "ketua", r.staf.get("BIDANG-A1"), "alasanKetua", "Keahliannya paling sesuai", "tujuan", "PEMILIK_ATAU_STRATEGIS"))));
    }

    @Test
    @Persyaratan({"BKL-173", "BKL-183", "BKL-185", "BKL-189"})
    void anggota_tim_bangkalan_tahu_harapan_ketuanya_dan_mendapat_umpan_balik_berkala() {
        var t = tim("harap-bkl", 491, "bangkalan-28-2023", "", "BIDANG-A1", "BIDANG-A1");
        diperhatikan(t, false);
        var penilai = t.r().organisasi().ambil("/pegawai/" + t.nip("BIDANG-A1") + "/kedudukan").teks("pejabatPenilaiKinerja.jabatan.kode");
        assertThat(t.r().kepala(penilai.substring(2)).ambil("/pekerjaan-tanpa-target").mentah()).as("penilai melihat yang tidak tertaut").contains("\"penugasan\":" + t.id());
    }

    @Test
    @Persyaratan({"IHL-170", "IHL-172", "IHL-177"})
    void anggota_tim_indragiri_hilir_tahu_harapan_ketuanya_dan_mendapat_umpan_balik_berkala() {
        diperhatikan(tim("harap-ihl", 492, "indragiri-hilir-1-2024", "I", "BIDANG-A1", "DINAS-A"), false);
    }

    @Test
    @Persyaratan({"TJT-113", "TJT-115", "TJT-119"})
    void anggota_tim_tanjung_jabung_timur_tahu_harapan_ketuanya_dan_mendapat_umpan_balik_berkala() {
        diperhatikan(tim("harap-tjt", 494, "tanjung-jabung-timur-14-2023", "1", "DINAS-A", "DINAS-A"), false);
    }

    @Test
    @Persyaratan({"LMD-225", "LMD-227", "LMD-233"})
    void anggota_tim_lamandau_tidak_mendapat_peran_tanpa_harapan_dan_hasilnya_dibaca_di_sampingnya() {
        var t = tim("harap-lmd", 493, "lamandau-13-2024", "1", "BIDANG-A1", "BIDANG-A1");
        diperhatikan(t, true);
        var anggota = t.r().orang(t.nip("BIDANG-A1/2"));
        isi(anggota.kirim(jalur(t.id(), "/hasil-anggota"), Map.of("uraian", "Lima desa selesai", "tautan", List.of())));
        var hasil = isi(t.ketua().ambil(jalur(t.id(), "/hasil-anggota"))).path(0);
        assertThat(hasil.path("uraian").asString()).isEqualTo("Lima desa selesai");
        assertThat(hasil.path("harapan").toString()).contains("Wawancara: Data lima desa lengkap");
        assertThat(masuk(t.nip("BIDANG-A1")).ambil("/penugasan/" + t.id() + "/hasil-anggota").body()).contains("Lima desa selesai", "Diharapkan: Wawancara: Data lima desa lengkap");
        // a role of before the regulation's table asked for it
        Penyewa.<Integer, RuntimeException>sebagai(t.r().kode, () -> sql.sql("update pelaksanaan.kegiatan_orang set harapan = '' where nip = ?").param(t.nip("BIDANG-A1/3")).update());
        ditolak(t.r().orang(t.nip("BIDANG-A1/3")).kirim(jalur(t.id(), "/hasil-anggota"), Map.of("uraian", "Bagian saya selesai", "tautan", List.of())), 422, "HARAPAN_BELUM_ADA");
    }

    /** The head gives roles with what is expected, is asked for feedback on each member who had none, and gives it to one after the other. */
    private void diperhatikan(Tim t, boolean wajib) {
        var baris = t.k().disepakati(t.id(), t.r().kepala(t.pimpinan()), t.ketua());
        var rinci = kegiatan(baris.getFirst(), "Wawancara", -10, -6, t.nip("BIDANG-A1/2"), t.nip("BIDANG-A1/3"));
        var tanpa = new HashMap<>(rinci);
        tanpa.put("orang", List.of(Map.of("nip", t.nip("BIDANG-A1/2"), "peran", "Pelaksana", "kompetensi", "analisis data")));
        if (wajib) {
            var tolak = t.ketua().kirim(jalur(t.id(), "/kegiatan"), tanpa);
            ditolak(tolak, 422, "WAJIB_DIISI");
            assertThat(tolak.teks("detail")).contains("diharapkan dari");
        }
        tanpa.put("orang", List.of(Map.of("nip", t.nip("BIDANG-A1/2"), "peran", "Pelaksana", "harapan", "Lengkap")));
        var tanpaKecakapan = t.ketua().kirim(jalur(t.id(), "/kegiatan"), tanpa);
        ditolak(tanpaKecakapan, 422, "WAJIB_DIISI");
        assertThat(tanpaKecakapan.teks("detail")).contains("yang mendasari perannya");
        tanpa.put("orang", List.of());
        ditolak(t.ketua().kirim(jalur(t.id(), "/kegiatan"), tanpa), 422, "WAJIB_DIISI");
        var satu = t.k().rinci(t.ketua(), t.id(), rinci);
        var anggota = t.r().orang(t.nip("BIDANG-A1/2"));
        isi(anggota.taruh(jalur(t.id(), "/rencana/individu"), Map.of("isi", "Dua desa")));
        if (wajib) {
            var belum = lapor(anggota, satu, -7, 40, 0);
            ditolak(belum, 409, "PERAN_BELUM_LENGKAP");
            assertThat(belum.teks("detail")).contains(nama(t, "BIDANG-A1"));
        }
        t.k().rinci(t.ketua(), t.id(), kegiatan(baris.getLast(), "Menulis", -4, 20, t.nip("BIDANG-A1")));
        isi(lapor(anggota, satu, -7, 40, 0));
        assertThat(masuk(t.nip("BIDANG-A1")).ambil("/kegiatan/" + satu).body()).contains("Harapan dan hasil setiap orang", "Data lima desa lengkap", "40%: Sudah dikerjakan");

        ditagih();
        var ketua = masuk(t.nip("BIDANG-A1"));
        var nama = nama(t, "BIDANG-A1/2");
        var lain = nama(t, "BIDANG-A1/3");
        assertThat(ketua.ambil("/").body()).contains("Umpan balik anggota: Tim Peta", nama, lain);
        assertThat(ketua.ambil("/pemberitahuan").body()).contains("Umpan balik anggota: Tim Peta");
        assertThat(masuk(t.nip("BIDANG-A1/2")).ambil("/").body()).doesNotContain("Umpan balik anggota");
        assertThat(ketua.ambil("/pekerjaan/" + t.id() + "/umpan-balik?anggota=ya").body()).contains("belum mendapat umpan balik Ketua Tim");
        ditolak(t.ketua().kirim(jalur(t.id(), "/umpan-balik"), Map.of("jenis", "UMPAN_BALIK", "isi", "Baik", "untuk", t.nip("BIDANG-B1"))), 422, "BUKAN_PESERTA");
        isi(t.ketua().kirim(jalur(t.id(), "/umpan-balik"), Map.of("jenis", "UMPAN_BALIK", "isi", "Lengkapi sumbernya", "untuk", t.nip("BIDANG-A1/2"))));
        assertThat(perlu(t)).contains("Umpan balik anggota: Tim Peta", lain).doesNotContain(nama + ".", nama + ",");
        assertThat(masuk(t.nip("BIDANG-A1/2")).ambil("/pekerjaan/" + t.id() + "/umpan-balik").body()).contains("Lengkapi sumbernya", "kepada " + nama);
        isi(t.ketua().kirim(jalur(t.id(), "/umpan-balik"), Map.of("jenis", "UMPAN_BALIK", "isi", "Teruskan", "kegiatan", satu)));
        assertThat(perlu(t)).doesNotContain("Umpan balik anggota");
        ditagih();
        assertThat(perlu(t)).as("masa ini sudah diberi").doesNotContain("Umpan balik anggota");
    }

    private static String perlu(Tim t) {
        return t.ketua().ambil("/saya/perlu-tindakan").mentah();
    }

    private static String nama(Tim t, String siapa) {
        return t.r().organisasi().ambil("/pegawai/" + t.nip(siapa)).teks("nama");
    }

    /** Runs the round of a day as the clock does, as if it had not been made today. */
    private void ditagih() {
        Penyewa.seluruhInstalasi(() -> sql.sql("delete from pelaksanaan.pemantauan_putaran").update());
        terjadwal.getScheduledTasks().stream().map(t -> t.getTask()).filter(t -> t.toString().contains("MengingatkanPemantauan")).findFirst().orElseThrow().getRunnable().run();
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }
}
