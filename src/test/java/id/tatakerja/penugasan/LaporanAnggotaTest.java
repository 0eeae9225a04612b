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
import id.tatakerja.naskah.rupa.PdfBaku;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.Persyaratan;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the head of a team says of its members reaches their own officials wherever they sit, with receipt; and reports as print. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaporanAnggotaTest {

    private static final Map<String, Object> ISI = Map.of("uraian", "Mengumpulkan data dua desa dengan teliti.");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    /** A team of BIDANG-A2 with three people of BIDANG-A1, whose officials sit there. */
    private record Ruang(RuangPenugasan r, long tim) {

        KlienApi ketua() {
            return r.orang(r.staf.get("BIDANG-A1"));
        }

        String anggota() {
            return r.staf.get("BIDANG-A1/2");
        }
    }

    private Ruang ruang(String kode, int nomor, String regulasi, String model) {
        var r = new RuangPenugasan(port, kode, nomor, regulasi, model, (l, staf) -> staf.put("BIDANG-A1/3", l.orang("BIDANG-A1", "AHLI_PERTAMA")), List.of());
        if (regulasi.startsWith("bangkalan")) {
            RuangPenugasan.berhasil(r.organisasi().ubah("/unit/DINAS-A/pengaturan", Map.of(
                    "varianPenilai", "LEVEL_II", "pertimbanganBebanKerja", "Kepala Dinas sudah menilai 40 orang", "pertimbanganRentangKendali", "Terlalu lebar untuk satu pejabat")));
            RuangPenugasan.berhasil(r.organisasi().ubah("/unit/DINAS-B/pengaturan", Map.of("varianPenilai", "LEVEL_I")));
        }
        r.tetapkan();
        var tim = new HashMap<String, Object>(Map.of(
                "nama", "Tim Data", "ketua", r.staf.get("BIDANG-A1"), "alasanKetua", "Keahliannya paling sesuai", "tujuan", "PEMILIK_ATAU_STRATEGIS"));
        if (kode.endsWith("ihl")) {
            tim.put("penanggungJawab", r.kepala.get("BIDANG-A2"));
        }
        var pemohon = kode.endsWith("tjt") ? r.kepala("DINAS-A") : r.kepala("BIDANG-A2");
        return new Ruang(r, new RuangKerja(r).berlaku(pemohon, LakuPenugasan.dengan(
                LakuPenugasan.tim(r, "PENUNJUKAN", "BIDANG-A2", tim, "BIDANG-A1", "BIDANG-A1/2", "BIDANG-A1/3"), "mulai", hari(-20), "selesai", hari(30), "sifat", "INSIDENTAL")));
    }

    private static JsonNode buka(KlienApi ketua, long tim, String nip) {
        var dibuka = ketua.kirim(jalur(tim, "/laporan/anggota"), Map.of("pegawai", nip));
        assertThat(dibuka.status()).as(dibuka.mentah()).isEqualTo(201);
        return dibuka.isi();
    }

    /** Opened by the head, sent, found and read by each official of the member, and the head sees when. */
    private void sampaiDibaca(Ruang a) {
        var ketua = a.ketua();
        var milik = isi(a.r().orang(a.anggota()).ambil("/laporan")).path("sampaikan").path(0);
        assertThat(isi(a.r().orang(a.anggota()).ambil("/laporan/" + milik.path("id").asLong())).path("tujuan").path(0).path("kunci").asString())
                .as("laporan anggota dari unit lain tetap kepada ketuanya").isEqualTo("#" + a.r().staf.get("BIDANG-A1"));
        ditolak(a.r().orang(a.anggota()).kirim(jalur(a.tim(), "/laporan/anggota"), Map.of("pegawai", a.anggota())), 403, "BUKAN_KETUA");
        ditolak(ketua.kirim(jalur(a.tim(), "/laporan/anggota"), Map.of("pegawai", a.r().staf.get("BIDANG-B1"))), 422, "BUKAN_ANGGOTA");
        var id = buka(ketua, a.tim(), a.anggota()).path("id").asLong();
        assertThat(buka(ketua, a.tim(), a.anggota()).path("id").asLong()).as("yang terbuka diteruskan").isEqualTo(id);
        ditolak(ketua.kirim("/laporan/" + id + "/pengiriman", Map.of("uraian", " ")), 422, "WAJIB_DIISI");
        var terkirim = isi(ketua.kirim("/laporan/" + id + "/pengiriman", ISI)).path("tandaTerima");
        assertThat(LakuPenugasan.teks(terkirim, "jabatan")).as("pejabat anggota, bukan pemilik kinerja").isNotEmpty().noneMatch(j -> j.contains("K-BIDANG-A2"));
        ditolak(ketua.kirim("/laporan/" + id + "/pengiriman", ISI), 409, "LAPORAN_SUDAH_ADA");
        for (var t : terkirim) {
            var kepala = masuk(a.r().kepala.get(t.path("jabatan").asString().replaceAll(".*K-(\\S+).*", "$1")));
            var beranda = kepala.ambil("/").body();
            assertThat(beranda).contains("Laporan kinerja anggota");
            var alamat = beranda.replaceAll("(?s).*href=\"(/laporan-anggota/\\d+)\".*", "$1");
            assertThat(kepala.ambil(alamat).body()).contains("dua desa dengan teliti", "Dibaca pada", "sebagai");
            assertThat(kepala.ambil("/").body()).doesNotContain(alamat + "\"");
            assertThat(kepala.ambil("/laporan-anggota").body()).contains(alamat);
        }
        assertThat(masuk(a.r().staf.get("BIDANG-A1")).ambil("/laporan/" + id).body()).contains("dibaca pada").doesNotContain(": belum dibaca");
        assertThat(masuk(a.anggota()).ambil("/laporan/" + id).body()).as("anggota membaca laporan tentang dirinya").contains("dua desa dengan teliti");
        assertThat(a.r().kepala("BIDANG-B1").ambil("/laporan/" + id).status()).isEqualTo(404);
    }

    @Test
    @Persyaratan({"LMD-228", "LMD-229"})
    void lamandau_laporan_ketua_sampai_kepada_penilai_dan_pimpinan_anggota_di_unit_asalnya_dan_penutupnya_ditagih_saat_keluar() {
        var a = ruang("anggota-lmd", 451, "lamandau-13-2024", "1");
        sampaiDibaca(a);
        keluar(a);
        penutup(a);
    }

    @Test
    @Persyaratan({"BKL-186", "BKL-238"})
    void bangkalan_laporan_ketua_sampai_kepada_penilai_anggota_di_unit_asalnya() {
        sampaiDibaca(ruang("anggota-bkl", 452, "bangkalan-28-2023", ""));
    }

    @Test
    @Persyaratan("IHL-174")
    void indragiri_hilir_laporan_ketua_sampai_kepada_penilai_dan_pimpinan_anggota() {
        sampaiDibaca(ruang("anggota-ihl", 453, "indragiri-hilir-1-2024", "I"));
    }

    @Test
    @Persyaratan("TJT-116")
    void tanjung_jabung_timur_laporan_ketua_sampai_kepada_penilai_dan_pimpinan_anggota() {
        sampaiDibaca(ruang("anggota-tjt", 454, "tanjung-jabung-timur-14-2023", "1"));
    }

    /** A member who left owes nothing more and sends nothing more; the head closes the account. */
    private void keluar(Ruang a) {
        var anggota = a.r().orang(a.anggota());
        RuangPenugasan.berhasil(a.r().organisasi().ubah("/unit/DINAS-A/pengaturan", Map.of("selangLaporan", "MINGGUAN")));
        var milik = isi(anggota.ambil("/laporan")).path("sampaikan");
        assertThat(milik.size()).isPositive();
        var laporan = milik.path(0).path("id").asLong();
        isi(a.r().kepala("BIDANG-A2").kirim("/tim-kerja/" + LakuPenugasan.nomorTim(a.r(), a.tim()) + "/perubahan", Map.of(
                "jenis", "LEPAS", "pegawai", a.anggota(), "alasan", "Dibutuhkan unitnya", "tanggal", hari(0))));
        // the last day is still his; the next one is not
        Penyewa.<Integer, RuntimeException>sebagai(a.r().kode, () -> sql.sql("update timkerja.tim_orang set selesai = selesai - 1 where nip = ?").param(a.anggota()).update());
        ditolak(anggota.kirim("/laporan/" + laporan + "/pengiriman", ISI), 409, "SUDAH_KELUAR_TIM");
        var ditagih = StreamSupport.stream(isi(a.ketua().ambil("/laporan")).path("sampaikan").spliterator(), false).filter(l -> l.path("jenis").asString().equals("CAPAIAN")).toList();
        assertThat(ditagih).as("sudah dilaporkan sampai hari ini").isEmpty();
        ditolak(anggota.kirim("/laporan", Map.of("penugasan", a.tim(), "mulai", hari(-1), "uraian", "x")), 409, "SUDAH_KELUAR_TIM");
    }

    /** A stay that ends without an account: the closing one stands in the inbox of the head. */
    private void penutup(Ruang a) {
        var tim = new RuangKerja(a.r()).tim("BIDANG-A1", "BIDANG-A1", "BIDANG-A1/2", "BIDANG-A1/3");
        isi(a.r().kepala("BIDANG-A1").kirim("/tim-kerja/" + LakuPenugasan.nomorTim(a.r(), tim) + "/perubahan", Map.of(
                "jenis", "LEPAS", "pegawai", a.anggota(), "alasan", "Dibutuhkan unitnya", "tanggal", hari(0))));
        var ditagih = StreamSupport.stream(isi(a.ketua().ambil("/laporan")).path("sampaikan").spliterator(), false)
                .filter(l -> l.path("jenis").asString().equals("CAPAIAN") && l.path("penugasan").asLong() == tim).toList();
        assertThat(ditagih).hasSize(1);
        assertThat(ditagih.getFirst().path("selesai").asString()).isEqualTo(hari(0));
        assertThat(masuk(a.r().staf.get("BIDANG-A1")).ambil("/").body()).contains("/laporan/" + ditagih.getFirst().path("id").asLong(), "Laporan kinerja anggota");
    }

    @Test
    @Persyaratan({"LMD-238", "LMD-269", "LMD-270", "LMD-271", "LMD-272"})
    void pegawai_pemerintah_lain_mencatat_pekerjaan_dalam_tim_dari_instansinya() {
        var d = new DuaKabupaten(DuaKabupaten.siap(port, "luar-lmd-1", 461, "lamandau-13-2024", "1"), DuaKabupaten.siap(port, "luar-lmd-2", 462, "lamandau-13-2024", "1"));
        var kerja = new KerjaDariLuar(port, d, "BIDANG-A1");
        assertThat(kerja.kemajuanSampai()).isPositive();
        kerja.laporanSampai();
        kerja.terlihatDiRumah();
        kerja.kendalaSampai();
        kerja.kendalaDiteruskanDiRumah();
        kerja.koordinasiSampai();
        kerja.umpanBalikSampai();
        kerja.berakhir();
    }

    @Test
    @Persyaratan("LMD-228")
    void laporan_tentang_anggota_dari_pemerintah_lain_sampai_di_sana_dan_tanda_bacanya_kembali() {
        var d = new DuaKabupaten(DuaKabupaten.siap(port, "anggota-lmd-1", 455, "lamandau-13-2024", "1"), DuaKabupaten.siap(port, "anggota-lmd-2", 456, "lamandau-13-2024", "1"));
        var id = d.kirim(d.permintaan());
        var lain = d.diAsal();
        d.sampaiAkhir(id, lain);
        assertThat(d.pemilik().status(id)).isEqualTo("AKTIF");
        var nip = d.asal().staf.get(DuaKabupaten.UNIT);
        var ketua = d.pemilik().orang(d.pemilik().staf.get("BIDANG-A1"));
        var laporan = buka(ketua, id, nip).path("id").asLong();
        isi(ketua.kirim("/laporan/" + laporan + "/pengiriman", ISI));
        var kepala = d.asal().kepala("BIDANG-B1");
        var masuk = isi(kepala.ambil("/laporan-anggota")).path("isi");
        assertThat(masuk.size()).as(masuk.toString()).isEqualTo(1);
        assertThat(masuk.path(0).path("pegawai").asString()).isEqualTo(nip);
        assertThat(masuk.path(0).path("instansi").asString()).isEqualTo(d.pemilik().kode);
        assertThat(masuk(d.asal().kepala.get("BIDANG-B1")).ambil("/").body()).contains("/laporan-anggota/");
        assertThat(isi(ketua.ambil("/laporan/" + laporan)).path("tandaTerima").path(0).path("dibaca").isNull()).isTrue();
        isi(kepala.ambil("/laporan-anggota/" + masuk.path(0).path("id").asLong()));
        assertThat(isi(ketua.ambil("/laporan/" + laporan)).path("tandaTerima").path(0).path("dibaca").asString("")).as("tanda baca kembali").isNotEmpty();
        assertThat(d.pemilik().kepala("BIDANG-B1").ambil("/laporan-anggota").isi().path("jumlah").asInt()).as("tidak di instansi pemilik").isZero();
    }

    @Test
    void laporan_tercetak_sebagai_pdf_baku_satu_satu_menurut_pekerjaan_dan_menurut_unit() throws Exception {
        var r = new RuangPenugasan(port, "anggota-cetak", 457, "lamandau-13-2024", "1").tetapkan();
        var k = new RuangKerja(r);
        var kerja = k.individu("BIDANG-A1", "BIDANG-A1");
        var pegawai = r.orang(r.staf.get("BIDANG-A1"));
        var baris = k.disepakati(kerja, r.kepala("BIDANG-A1"), pegawai);
        isi(lapor(pegawai, k.rinci(pegawai, kerja, kegiatan(baris.getFirst(), "Wawancara desa", -10, -6, r.staf.get("BIDANG-A1"))), -8, 40, 600_000));
        var id = isi(pegawai.ambil(jalur(kerja, "/laporan"))).path("isi").path(0).path("id").asLong();
        ditolak(pegawai.ambil("/laporan/" + id + "/pdf"), 409, "LAPORAN_BELUM_DIKIRIM");
        isi(pegawai.kirim("/laporan/" + id + "/pengiriman", Map.of("uraian", "Wawancara dua desa.\nRekap disusun.", "hambatan", "Jembatan rusak")));
        var satu = pdf(r.staf.get("BIDANG-A1"), "/laporan/" + id + "/pdf");
        assertThat(kata(satu)).contains("LAPORAN", "Laporan individu", "Wawancara dua desa", "Rp600.000", "Jembatan rusak", "Wawancara desa", "UNIT DINAS");
        var masa = "?mulai=" + hari(-40) + "&selesai=" + hari(200);
        var menurutKerja = pdf(r.kepala.get("BIDANG-A1"), "/penugasan/" + kerja + "/laporan/pdf" + masa);
        assertThat(kata(menurutKerja)).contains("Laporan pada masa ini", "Menunggu jawaban", "Wawancara dua desa");
        var menurutUnit = pdf(r.kepala.get("DINAS-A"), "/laporan/unit/pdf" + masa + "&unit=DINAS-A");
        assertThat(kata(menurutUnit)).contains("Pelaksanaan tugas Unit DINAS A", "1 dari 1", "Rp600.000");
        assertThat(List.of(satu, menurutKerja, menurutUnit)).allSatisfy(p -> assertThat(PdfBaku.pelanggaran(p)).isEmpty());
        ditolak(r.kepala("BIDANG-A1").ambil("/laporan/unit/pdf" + masa + "&unit=DINAS-B"), 422, "UNIT_TIDAK_DIPIMPIN");
        ditolak(r.kepala("BIDANG-A1").ambil("/laporan/unit/pdf?unit=BIDANG-A1&mulai=" + hari(0) + "&selesai=" + hari(-1)), 422, "TANGGAL_TERBALIK");
        var kepala = masuk(r.kepala.get("DINAS-A"));
        var salah = kepala.ambil("/laporan?unit=DINAS-A&mulai=2026-01-01&selesai=2020-01-01");
        assertThat(salah.body()).contains("Hari terakhir mendahului", "2026-01-01");
        assertThat(kepala.ambil("/laporan?unit=DINAS-A&mulai=2026-01-01&selesai=2026-12-31").statusCode()).isEqualTo(302);
    }

    private byte[] pdf(String siapa, String jalur) throws Exception {
        try (var klien = HttpClient.newHttpClient()) {
            var jawaban = klien.send(new Klien(port).dasar("/api/v1" + jalur, "Authorization", "Bearer demo-" + siapa).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(jawaban.statusCode()).as(new String(jawaban.body(), java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(200);
            return jawaban.body();
        }
    }

    private static String kata(byte[] pdf) throws java.io.IOException {
        try (var dokumen = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(dokumen).replaceAll("\\s+", " ");
        }
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }
}
