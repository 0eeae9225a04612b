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
import id.tatakerja.organisasi.KalenderKerja;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.Persyaratan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Obstacles on their way to the right leader; direction, monitoring and coordination. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KendalaTest {

    private static final Map<String, Object> KENDALA = Map.of(
            "judul", "Data belum lengkap", "uraian", "Dua kecamatan belum mengirim data.", "alternatif", List.of("Kunjungan langsung", "Data tahun lalu"), "rekomendasi", 1);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private ScheduledTaskHolder terjadwal;

    private RuangPenugasan lmd;
    private long sendiri;
    private long lintas;

    @BeforeAll
    void kabupaten() {
        lmd = new RuangPenugasan(port, "kendala-lmd", 411, "lamandau-13-2024", "1").tetapkan();
        sendiri = new RuangKerja(lmd).tim("BIDANG-A1", "BIDANG-A1", "BIDANG-A1/2");
        lintas = new RuangKerja(lmd).tim("BIDANG-A2", "BIDANG-A1", "BIDANG-A1/2");
    }

    private long ajukan(KlienApi siapa, long pekerjaan, Map<String, Object> kendala) {
        return isi(siapa.kirim(jalur(pekerjaan, "/kendala"), kendala)).path("id").asLong();
    }

    @Test
    @Persyaratan({"LMD-222", "LMD-252", "LMD-253"})
    void kendala_tanpa_alternatif_ditolak_dan_yang_lengkap_menunggu_putusan_pimpinan_dengan_batas_waktu() {
        var ketua = lmd.orang(lmd.staf.get("BIDANG-A1"));
        var kepala = lmd.kepala("BIDANG-A1");
        ditolak(ketua.kirim(jalur(sendiri, "/kendala"), LakuPenugasan.dengan(KENDALA, "alternatif", List.of())), 422, "ALTERNATIF_WAJIB");
        ditolak(ketua.kirim(jalur(sendiri, "/kendala"), LakuPenugasan.dengan(KENDALA, "rekomendasi", 3)), 422, "REKOMENDASI_WAJIB");
        ditolak(ketua.kirim(jalur(sendiri, "/kendala"), LakuPenugasan.dengan(KENDALA, "perluKolaborasi", true)), 422, "KOLABORASI_DALAM_UNIT");
        ditolak(kepala.kirim(jalur(sendiri, "/kendala"), KENDALA), 403, "TIDAK_BERWENANG");
        var id = ajukan(ketua, sendiri, LakuPenugasan.dengan(KENDALA, "batas", hari(3)));
        var kotak = masuk(lmd.kepala.get("BIDANG-A1")).ambil("/").body();
        assertThat(kotak).contains("/kendala/" + id, "Data belum lengkap");
        assertThat(isi(kepala.ambil("/kendala")).toString()).contains("Data belum lengkap");
        assertThat(masuk(lmd.kepala.get("BIDANG-A1")).ambil("/pemberitahuan").body()).contains("Kendala: Data belum lengkap");
        ditolak(ketua.kirim("/kendala/" + id + "/putusan", Map.of("cara", "PUTUSKAN", "alternatif", 1)), 403, "BUKAN_GILIRAN_ANDA");
        ditolak(kepala.kirim("/kendala/" + id + "/putusan", Map.of("cara", "PUTUSKAN")), 422, "WAJIB_DIISI");
        ditolak(kepala.kirim("/kendala/" + id + "/putusan", Map.of("cara", "TERUSKAN", "uraian", "Di luar wewenang")), 422, "BATAS_WAJIB");
        var putus = isi(kepala.kirim("/kendala/" + id + "/putusan", Map.of("cara", "PUTUSKAN", "alternatif", 2)));
        assertThat(putus.path("selesai").asBoolean()).isTrue();
        assertThat(putus.path("giliran").path(0).path("uraian").asString()).contains("Data tahun lalu");
        assertThat(putus.path("giliran").path(0).path("sebutan").asString()).isEqualTo("Jabatan K-BIDANG-A1");
        assertThat(putus.path("giliran").path(0).path("selesai").asString()).isNotEmpty();
        ditolak(kepala.kirim("/kendala/" + id + "/putusan", Map.of("cara", "PUTUSKAN", "alternatif", 1)), 409, "GILIRAN_SUDAH_SELESAI");
        assertThat(masuk(lmd.kepala.get("BIDANG-A1")).ambil("/").body()).doesNotContain("/kendala/" + id + "\"");
        assertThat(masuk(lmd.staf.get("BIDANG-A1/2")).ambil("/kendala/" + id).body()).contains("Data tahun lalu", "Diputuskan");
    }

    @Test
    void kendala_yang_diteruskan_menunggu_pimpinan_di_atasnya() {
        var id = ajukan(lmd.orang(lmd.staf.get("BIDANG-A1/2")), sendiri, KENDALA);
        isi(lmd.kepala("BIDANG-A1").kirim("/kendala/" + id + "/putusan", Map.of("cara", "TERUSKAN", "uraian", "Menyangkut bidang lain", "batas", hari(2))));
        assertThat(masuk(lmd.kepala.get("DINAS-A")).ambil("/").body()).contains("/kendala/" + id);
        var akhir = isi(lmd.kepala("DINAS-A").kirim("/kendala/" + id + "/putusan", Map.of("cara", "TINDAK_LANJUTI", "uraian", "Saya surati camatnya")));
        assertThat(akhir.path("selesai").asBoolean()).isTrue();
        assertThat(akhir.path("giliran").size()).isEqualTo(2);
    }

    @Test
    @Persyaratan({"LMD-261", "LMD-262", "LMD-263"})
    void kendala_tim_lintas_unit_ditujukan_kepada_pemilik_atau_bila_perlu_kerja_sama_kepada_setiap_pimpinan() {
        var anggota = lmd.orang(lmd.staf.get("BIDANG-A1"));
        var biasa = ajukan(anggota, lintas, KENDALA);
        assertThat(jabatan(isi(anggota.ambil("/kendala/" + biasa)))).containsExactly("K-BIDANG-A2");
        var bersama = ajukan(anggota, lintas, LakuPenugasan.dengan(KENDALA, "perluKolaborasi", true));
        assertThat(jabatan(isi(anggota.ambil("/kendala/" + bersama)))).containsExactlyInAnyOrder("K-BIDANG-A1", "K-BIDANG-A2");
        var satu = isi(lmd.kepala("BIDANG-A1").kirim("/kendala/" + bersama + "/putusan", Map.of("cara", "TINDAK_LANJUTI", "uraian", "Kami kirim dua orang")));
        assertThat(satu.path("selesai").asBoolean()).isFalse();
        assertThat(isi(lmd.kepala("BIDANG-A2").ambil("/kendala")).toString()).contains("\"id\":" + bersama);
        assertThat(isi(lmd.kepala("BIDANG-A2").kirim("/kendala/" + bersama + "/putusan", Map.of("cara", "TINDAK_LANJUTI", "uraian", "Kami siapkan data"))).path("selesai").asBoolean()).isTrue();
    }

    @Test
    @Persyaratan({"LMD-215", "LMD-246", "LMD-255", "LMD-259"})
    void arahan_hanya_dari_pimpinan_pemilik_dan_dibaca_sebelum_kemajuan_dilaporkan() {
        var ruang = new RuangKerja(lmd);
        var id = ruang.tim("BIDANG-A2", "BIDANG-A2", "BIDANG-A2/2");
        var ketua = lmd.orang(lmd.staf.get("BIDANG-A2"));
        var kepala = lmd.kepala("BIDANG-A2");
        var baris = ruang.disepakati(id, kepala, ketua);
        var kegiatan = ruang.rinci(ketua, id, kegiatan(baris.getFirst(), "Wawancara", -10, -6, lmd.staf.get("BIDANG-A2"), lmd.staf.get("BIDANG-A2/2")));
        var pantau = isi(kepala.kirim(jalur(id, "/umpan-balik"), Map.of("jenis", "PEMANTAUAN", "isi", "Pekan pertama tertinggal"))).path("id").asLong();
        ditolak(ketua.kirim(jalur(id, "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Saya mengarahkan")), 403, "BUKAN_PENGARAH");
        ditolak(lmd.kepala("DINAS-A").kirim(jalur(id, "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Bukan pemilik")), 403, "BUKAN_PENGARAH");
        ditolak(lmd.kepala("BIDANG-A1").kirim(jalur(lintas, "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Unit asal anggota")), 403, "BUKAN_PENGARAH");
        isi(lmd.kepala("BIDANG-A2").kirim(jalur(lintas, "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Pemilik kinerja")));
        isi(lmd.kepala("DINAS-A").kirim(jalur(id, "/umpan-balik"), Map.of("jenis", "CATATAN", "isi", "Sekadar catatan")));
        var arahan = isi(kepala.kirim(jalur(id, "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Dahulukan pesisir", "dari", pantau))).path("id").asLong();
        isi(ketua.taruh(jalur(id, "/rencana/individu"), Map.of("isi", "Semua wilayah")));
        ditolak(lapor(ketua, kegiatan, -7, 20, 0), 409, "ARAHAN_BELUM_DIBACA");
        var anggota = masuk(lmd.staf.get("BIDANG-A2/2"));
        assertThat(anggota.ambil("/pemberitahuan").body()).contains("Arahan: Tim BIDANG-A2");
        assertThat(anggota.ambil("/pekerjaan/" + id + "/umpan-balik").body()).contains("Dahulukan pesisir", "Pekan pertama tertinggal", "Jabatan K-BIDANG-A2");
        assertThat(masuk(lmd.staf.get("BIDANG-A2")).ambil("/kegiatan/" + kegiatan).body()).contains("belum Anda nyatakan sudah dibaca");
        assertThat(ketua.kirim("/umpan-balik/" + arahan + "/dibaca", Map.of()).status()).isEqualTo(204);
        isi(lapor(ketua, kegiatan, -7, 20, 0));
        var semua = isi(kepala.ambil(jalur(id, "/umpan-balik"))).path("isi");
        assertThat(semua.path(0).path("dari").asLong()).isEqualTo(pantau);
        assertThat(semua.path(0).path("dibaca").toString()).contains(lmd.staf.get("BIDANG-A2"));
        assertThat(masuk(lmd.kepala.get("BIDANG-A2")).ambil("/pekerjaan/" + id + "/umpan-balik").body()).contains("Dahulukan pesisir", "Berdasarkan Hasil pemantauan");
    }

    @Test
    @Persyaratan({"LMD-251", "LMD-256", "LMD-260", "LMD-264"})
    void koordinasi_bertahap_terlihat_oleh_kedua_tim() {
        var ketua = lmd.orang(lmd.staf.get("BIDANG-A1"));
        var isian = new HashMap<String, Object>(Map.of("tanggal", hari(-1), "hal", "Pembagian desa", "hasil", "Pesisir oleh kami", "pekerjaanLain", lintas));
        ditolak(ketua.kirim(jalur(sendiri, "/koordinasi"), isian), 422, "TAHAP_WAJIB");
        for (var tahap : List.of("PERENCANAAN", "PELAKSANAAN", "PEMANTAUAN", "EVALUASI")) {
            isian.put("tahap", tahap);
            isi(ketua.kirim(jalur(sendiri, "/koordinasi"), isian));
        }
        assertThat(isi(lmd.kepala("BIDANG-A2").ambil(jalur(lintas, "/koordinasi"))).path("jumlah").asInt()).isEqualTo(4);
        ditolak(ketua.kirim(jalur(sendiri, "/koordinasi"), Map.of("tahap", "EVALUASI", "hal", "Dengan siapa")), 422, "PIHAK_WAJIB");
        isi(ketua.kirim(jalur(sendiri, "/koordinasi"), Map.of("tahap", "EVALUASI", "hal", "Hasil sementara", "jabatan", "K-BIDANG-B1")));
        isi(ketua.kirim(jalur(lintas, "/koordinasi"), Map.of("tahap", "PEMANTAUAN", "hal", "Antarunit", "jabatan", "K-BIDANG-B1")));
        assertThat(isi(ketua.ambil(jalur(lintas, "/koordinasi"))).path("jumlah").asInt()).isEqualTo(5);
        assertThat(masuk(lmd.kepala.get("BIDANG-B1")).ambil("/pemberitahuan").body()).contains("Koordinasi: Hasil sementara");
        assertThat(masuk(lmd.staf.get("BIDANG-A1")).ambil("/pekerjaan/" + sendiri + "/umpan-balik").body()).contains("Evaluasi <span class=\"redup\">2</span>");
    }

    @Test
    void kendala_yang_lewat_batas_hari_kerjanya_dikabarkan_sekali_kepada_pejabatnya_dan_atasannya() {
        var id = ajukan(lmd.orang(lmd.staf.get("BIDANG-A1")), sendiri, LakuPenugasan.dengan(KENDALA, "judul", "Izin tertunda"));
        assertThat(isi(lmd.kepala("BIDANG-A1").ambil("/kendala/" + id)).path("giliran").path(0).path("batas").asString())
                .isEqualTo(KalenderKerja.BAWAAN.sesudah(RuangPenugasan.HARI_INI, 5).toString());
        jadwal();
        assertThat(masuk(lmd.kepala.get("DINAS-A")).ambil("/pemberitahuan").body()).doesNotContain("Izin tertunda");
        Penyewa.<Integer, RuntimeException>sebagai(lmd.kode, () -> sql.sql("update pelaksanaan.kendala_giliran set batas = current_date - 3 where kendala = ?").param(id).update());
        jadwal();
        jadwal();
        assertThat(masuk(lmd.kepala.get("BIDANG-A1")).ambil("/pemberitahuan").body()).contains("Sudah lewat: batas waktunya");
        var atasan = masuk(lmd.kepala.get("DINAS-A"));
        assertThat(atasan.ambil("/pemberitahuan").body().split("Belum dikerjakan pejabat di bawah Anda", -1)).as("sekali").hasSize(2);
        assertThat(atasan.ambil("/kendala/" + id).body()).contains("Izin tertunda", "Lewat batas waktu");
    }

    @Test
    @Persyaratan({"LMD-217", "LMD-235", "LMD-236", "LMD-237", "LMD-249", "LMD-254", "LMD-257"})
    void jangkauan_tercatat_kebutuhan_tim_dituntut_dan_pemantauannya_ditagih() {
        var dinding = lmd.kepala("DINAS-A");
        assertThat(isi(dinding.ambil("/pekerjaan/unit?tanda=DALAM_UNIT")).path("isi").toString()).contains("\"id\":" + sendiri + ",").doesNotContain("\"id\":" + lintas + ",");
        assertThat(isi(dinding.ambil("/pekerjaan/unit?tanda=LINTAS_UNIT")).path("isi").toString()).contains("\"id\":" + lintas + ",").doesNotContain("\"id\":" + sendiri + ",");
        assertThat(masuk(lmd.kepala.get("DINAS-A")).ambil("/pekerjaan/unit").body()).contains("di dalam unit", "lintas unit");
        for (var p : List.of(List.of("BIDANG-A1", "lampiran-2/d/a/3/b/1"), List.of("BIDANG-A2", "lampiran-2/d/a/4/a"))) {
            var tanpa = LakuPenugasan.tim(lmd, "PENUNJUKAN", p.getFirst(), Map.of("nama", "Tim", "ketua", lmd.staf.get("BIDANG-A1")), "BIDANG-A1", "BIDANG-A1/2");
            for (var b : List.of("sifatPekerjaan", "teknis")) {
                tanpa = LakuPenugasan.kebutuhan(tanpa, b, List.of("DALAM_UNIT"));
            }
            LakuPenugasan.kurang(lmd.kepala(p.getFirst()), tanpa, "bentuk", p.getLast());
        }
        var ruang = new RuangKerja(lmd);
        var dalam = ruang.tim("BIDANG-A1", "BIDANG-A1", "BIDANG-A1/2");
        var baris = ruang.disepakati(dalam, lmd.kepala("BIDANG-A1"), lmd.orang(lmd.staf.get("BIDANG-A1")));
        ditolak(lmd.orang(lmd.staf.get("BIDANG-A1")).kirim(jalur(dalam, "/kegiatan"), kegiatan(baris.getFirst(), "Wawancara", -10, -6, lmd.staf.get("BIDANG-A2"))), 422, "BUKAN_PESERTA");
        ditolak(lmd.kepala("BIDANG-A1").kirim("/penugasan", LakuPenugasan.tim(lmd, "PENUNJUKAN", "BIDANG-A1", Map.of("nama", "Tim"), "BIDANG-A1", "BIDANG-A2")), 422, "JARAK_BERBEDA");
        var dua = ruang.berlaku(lmd.kepala("BIDANG-A2"), LakuPenugasan.dengan(
                LakuPenugasan.tim(lmd, "PENUNJUKAN", "BIDANG-A2", Map.of("nama", "Tim dua unit", "ketua", lmd.staf.get("BIDANG-A2"), "alasanKetua", "Keahliannya"), "BIDANG-A1/2"),
                "mulai", hari(-20), "selesai", hari(30), "sifat", "INSIDENTAL"));
        var ketua = lmd.orang(lmd.staf.get("BIDANG-A2"));
        var nomor = ruang.disepakati(dua, lmd.kepala("BIDANG-A2"), ketua).getFirst();
        var bagian = new HashMap<String, Long>();
        for (var siapa : List.of("BIDANG-A2", "BIDANG-A1/2")) {
            bagian.put(siapa, ruang.rinci(ketua, dua, kegiatan(nomor, "Bagian " + siapa, -10, -6, lmd.staf.get(siapa))));
        }
        bagian.forEach((siapa, kegiatan) -> {
            var saya = lmd.orang(lmd.staf.get(siapa));
            isi(saya.taruh(jalur(dua, "/rencana/individu"), Map.of("isi", "Bagian saya")));
            isi(lapor(saya, kegiatan, -7, 30, 0));
        });
        RuangPenugasan.berhasil(lmd.organisasi().ubah("/unit/DINAS-A/pengaturan", Map.of("selangLaporan", "MINGGUAN")));
        Penyewa.<Integer, RuntimeException>sebagai(lmd.kode, () -> sql.sql("delete from pelaksanaan.pemantauan_putaran").update());
        jadwal("MengingatkanPemantauan");
        var kepala = masuk(lmd.kepala.get("BIDANG-A1"));
        assertThat(kepala.ambil("/").body()).contains("Pemantauan tim", "/pekerjaan/" + dalam + "/umpan-balik");
        Penyewa.<Integer, RuntimeException>sebagai(lmd.kode, () -> sql.sql("update pelaksanaan.pemantauan set batas = current_date - 2 where penugasan = ?").param(dalam).update());
        assertThat(kepala.ambil("/").body()).contains("Lewat batas waktu");
        isi(lmd.orang(lmd.staf.get("BIDANG-A1")).kirim(jalur(dalam, "/umpan-balik"), Map.of("jenis", "PEMANTAUAN", "isi", "Ketua bukan pimpinan")));
        assertThat(kepala.ambil("/").body()).contains("/pekerjaan/" + dalam + "/umpan-balik\"");
        isi(lmd.kepala("BIDANG-A1").kirim(jalur(dalam, "/umpan-balik"), Map.of("jenis", "PEMANTAUAN", "isi", "Sesuai rencana")));
        assertThat(kepala.ambil("/").body()).doesNotContain("/pekerjaan/" + dalam + "/umpan-balik\"");
        assertThat(kepala.ambil("/pekerjaan/" + dalam + "/umpan-balik").body()).as("tercatat dengan siapa dan kapan").contains("Sesuai rencana", "Ketua bukan pimpinan");
    }

    /** Runs what runs by the clock. */
    private void jadwal() {
        jadwal("MengingatkanKendala");
    }

    private void jadwal(String apa) {
        terjadwal.getScheduledTasks().stream().map(t -> t.getTask()).filter(t -> t.toString().contains(apa)).findFirst().orElseThrow().getRunnable().run();
    }

    @Test
    void kendala_lewat_halaman_menyimpan_yang_diketik_bila_ditolak() {
        var ketua = masuk(lmd.staf.get("BIDANG-A1"));
        var alamat = "/pekerjaan/" + sendiri + "/kendala";
        var salah = ketua.isiDari(alamat, alamat, Map.of("judul", "Listrik padam", "uraian", "Sejak Senin", "alternatif.1", "", "rekomendasi", "1"));
        assertThat(salah.statusCode()).isEqualTo(422);
        assertThat(salah.body()).contains("sedikitnya satu alternatif", "Sejak Senin");
        var jadi = ketua.isiDari(alamat, alamat, Map.of("judul", "Listrik padam", "uraian", "Sejak Senin", "alternatif.2", "Sewa genset", "rekomendasi", "2"));
        assertThat(jadi.statusCode()).as(jadi.body()).isEqualTo(302);
        var kepala = masuk(lmd.kepala.get("BIDANG-A1"));
        var halaman = Klien.tujuan(jadi);
        assertThat(kepala.isiDari(halaman, halaman, Map.of("cara", "TERUSKAN", "alternatif", "0", "uraian", "Bukan urusan saya")).body()).contains("sampai kapan atasan Anda", "Bukan urusan saya");
        assertThat(kepala.isiDari(halaman, halaman, Map.of("cara", "PUTUSKAN", "alternatif", "1", "uraian", "")).statusCode()).isEqualTo(302);
        assertThat(ketua.ambil(alamat).body()).contains("Listrik padam", "Diputuskan");
    }

    private static List<String> jabatan(tools.jackson.databind.JsonNode kendala) {
        var hasil = new ArrayList<String>();
        kendala.path("giliran").forEach(g -> g.path("jabatan").forEach(j -> hasil.add(j.asString())));
        return hasil;
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }
}
