package id.tatakerja.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.Persyaratan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is refused in the review of results, who acts where offices are vacant, shared or delegated, and what the settings change. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HasilDitinjauTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private RuangEvaluasi lmd;
    private RuangEvaluasi ihl;
    private RuangEvaluasi bkl;
    private RuangEvaluasi tjt;

    @BeforeAll
    void empat_kabupaten() {
        lmd = new RuangEvaluasi(port, sql, "hasil-lmd", 921, "lamandau-13-2024");
        ihl = new RuangEvaluasi(port, sql, "hasil-ihl", 922, "indragiri-hilir-1-2024");
        bkl = new RuangEvaluasi(port, sql, "hasil-bkl", 923, "bangkalan-28-2023");
        tjt = new RuangEvaluasi(port, sql, "hasil-tjt", 924, "tanjung-jabung-timur-14-2023");
    }

    private static long sendiri(RuangEvaluasi r, String unit, String jenjang) {
        return r.penugasan("INDIVIDU", unit, "", List.of(r.nip(unit, jenjang)));
    }

    private static long diserahkan(RuangEvaluasi r, String unit, String jenjang) {
        var id = sendiri(r, unit, jenjang);
        RuangEvaluasi.berhasil(r.serahkan(r.orang(r.nip(unit, jenjang)), id));
        return id;
    }

    private static Map<String, Object> isi(Object... pasangan) {
        var hasil = new HashMap<String, Object>(Map.of("uraian", "Laporan selesai dan dikirim.", "target", true, "tautan", List.of()));
        for (var i = 0; i < pasangan.length; i += 2) {
            hasil.put((String) pasangan[i], pasangan[i + 1]);
        }
        return hasil;
    }

    @Test
    void hasil_tanpa_pernyataan_tanpa_uraian_atau_dengan_tautan_salah_tidak_diterima_dan_tidak_tersimpan() {
        var id = sendiri(lmd, "D1BID", "PELAKSANA");
        var saya = lmd.orang(lmd.nip("D1BID", "PELAKSANA"));
        for (var salah : List.of(
                Map.entry("PERNYATAAN_WAJIB", isi("target", false)), Map.entry("URAIAN_WAJIB", isi("uraian", "ya")), Map.entry("TERLALU_PANJANG", isi("uraian", "x".repeat(8001))),
                Map.entry("TAUTAN_TIDAK_SAH", isi("tautan", List.of("javascript:alert(1)"))), Map.entry("TAUTAN_TIDAK_SAH", isi("tautan", List.of("http://contoh.go.id"))),
                Map.entry("TAUTAN_TERLALU_BANYAK", isi("tautan", Stream.generate(() -> "https://contoh.go.id/a").limit(11).toList())))) {
            RuangEvaluasi.ditolak(saya.kirim("/penugasan/" + id + "/hasil", salah.getValue()), 422, salah.getKey());
        }
        assertThat(lmd.organisasi().ambil("/penugasan/" + id + "/evaluasi").status()).isEqualTo(404);
        RuangEvaluasi.berhasil(lmd.serahkan(saya, id));
    }

    @Test
    void berkas_hasil_diperiksa_isinya_dan_dibaca_hanya_oleh_yang_terkait() {
        var id = diserahkan(lmd, "D1BID", "PELAKSANA");
        var saya = new id.tatakerja.akses.Klien(port);
        assertThat(saya.masuk(lmd.nip("D1BID", "PELAKSANA"), "demo")).isTrue();
        var halaman = "/penugasan/" + id + "/evaluasi";
        var alamat = saya.ambil(halaman).body().replaceAll("(?s).*action=\"(/hasil/\\d+/berkas)\".*", "$1");
        assertThat(alamat).startsWith("/hasil/");
        assertThat(unggah(saya, halaman, alamat, id, "laporan.pdf", "MZ program")).contains("adalah program").doesNotContain("laporan.pdf</a>");
        assertThat(unggah(saya, halaman, alamat, id, "besar.txt", "x".repeat(10 * 1024 * 1024 + 1))).contains("melebihi 10 MB");
        assertThat(unggah(saya, halaman, alamat, id, "foto.jpg", "hanya teks")).contains("tidak cocok dengan isinya");
        assertThat(unggah(saya, halaman, alamat, id, "laporan.pdf", "%PDF-1.7 isi laporan")).contains("laporan.pdf</a>");
        var berkas = saya.ambil(halaman).body().replaceAll("(?s).*href=\"(/hasil/berkas/\\d+)\">laporan.pdf.*", "$1");
        var peninjau = new id.tatakerja.akses.Klien(port);
        assertThat(peninjau.masuk(lmd.kepala.get("D1BID"), "demo")).isTrue();
        assertThat(peninjau.ambil(halaman).body()).contains("laporan.pdf</a>").doesNotContain("Lampirkan berkas hasil");
        var diunduh = peninjau.ambil(berkas);
        assertThat(diunduh.body()).isEqualTo("%PDF-1.7 isi laporan");
        assertThat(diunduh.headers().firstValue("Content-Disposition")).hasValueSatisfying(v -> assertThat(v).startsWith("attachment"));
        var lain = new id.tatakerja.akses.Klien(port);
        assertThat(lain.masuk(lmd.nip("D1SEK", "PELAKSANA"), "demo")).isTrue();
        assertThat(lain.ambil(berkas).statusCode()).isEqualTo(404);
        assertThat(lmd.kepala("D1BID").ambil("/penugasan/" + id + "/hasil").isi().path(0).path("penyerahan").path(0).path("berkas").path(0).path("nama").asString()).isEqualTo("laporan.pdf");
        assertThat(kirim(peninjau, halaman, alamat, id, "tambahan.txt", "catatan").statusCode()).isEqualTo(403);
    }

    private static String unggah(id.tatakerja.akses.Klien klien, String halaman, String alamat, long id, String nama, String isi) {
        var jawaban = kirim(klien, halaman, alamat, id, nama, isi);
        assertThat(jawaban.statusCode()).as(jawaban.body()).isEqualTo(302);
        return klien.ambil(halaman).body();
    }

    private static java.net.http.HttpResponse<String> kirim(id.tatakerja.akses.Klien klien, String halaman, String alamat, long id, String nama, String isi) {
        var token = klien.ambil(halaman).body().replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var badan = bagian("_csrf", "", token) + bagian("penugasan", "", Long.toString(id)) + bagian("berkas", "; filename=\"" + nama + "\"", isi) + "--batas--\r\n";
        return klien.kirim(klien.dasar(alamat, "Content-Type", "multipart/form-data; boundary=batas").POST(java.net.http.HttpRequest.BodyPublishers.ofString(badan)));
    }

    private static String bagian(String nama, String lagi, String isi) {
        return "--batas\r\nContent-Disposition: form-data; name=\"" + nama + "\"" + lagi + "\r\n\r\n" + isi + "\r\n";
    }

    @Test
    void hasil_hanya_diserahkan_yang_bertugas_pada_penugasan_yang_berlaku() {
        var id = sendiri(lmd, "D1BID", "AHLI_PERTAMA");
        var saya = lmd.orang(lmd.nip("D1BID", "AHLI_PERTAMA"));
        RuangEvaluasi.ditolak(lmd.serahkan(lmd.orang(lmd.nip("D1SEK", "PELAKSANA")), id), 404, "TIDAK_DITEMUKAN");
        RuangEvaluasi.ditolak(lmd.serahkan(lmd.kepala("D1BID"), id), 403, "BUKAN_PELAKSANA_PENUGASAN");
        ubah(lmd, "update penugasan.penugasan_pegawai set sampai = current_date - 2 where penugasan = ?", id);
        RuangEvaluasi.ditolak(lmd.serahkan(saya, id), 403, "BUKAN_PELAKSANA_PENUGASAN");
        ubah(lmd, "update penugasan.penugasan_pegawai set sampai = null where penugasan = ?", id);
        ubah(lmd, "update penugasan.penugasan set mulai = current_date + 5 where id = ?", id);
        RuangEvaluasi.ditolak(lmd.serahkan(saya, id), 422, "BELUM_MULAI");
        ubah(lmd, "update penugasan.penugasan set status = 'BERJALAN' where id = ?", id);
        RuangEvaluasi.ditolak(lmd.serahkan(saya, id), 409, "PENUGASAN_BELUM_AKTIF");
        ubah(lmd, "update penugasan.penugasan set status = 'SELESAI', mulai = current_date where id = ?", id);
        RuangEvaluasi.ditolak(lmd.serahkan(saya, id), 409, "PENUGASAN_SUDAH_BERAKHIR");
    }

    private void ubah(RuangEvaluasi r, String perintah, long id) {
        Penyewa.sebagai(r.kode, () -> sql.sql(perintah).param(id).update());
    }

    @Test
    void dua_peninjau_bersamaan_satu_yang_tercatat_dan_yang_lain_diberi_tahu() {
        var id = diserahkan(lmd, "D1SEK", "PELAKSANA");
        var kepala = lmd.kepala("D1SEK");
        var tugas = lmd.tugas(kepala, id);
        var jawaban = Stream.of("LANJUTKAN", "KEMBALIKAN")
                .map(h -> CompletableFuture.supplyAsync(() -> kepala.kirim("/tugas/" + tugas + "/tindakan", Map.of("hasil", h, "catatan", "Catatan " + h))))
                .toList().stream().map(CompletableFuture::join).toList();
        assertThat(jawaban.stream().map(KlienApi.Jawaban::status).sorted()).as("%s", jawaban).containsExactly(200, 409);
        assertThat(lmd.evaluasi(id).path("langkah").size()).isEqualTo(1);
        RuangEvaluasi.ditolak(kepala.kirim("/tugas/" + tugas + "/tindakan", Map.of("hasil", "LANJUTKAN")), 409, "TUGAS_SUDAH_SELESAI");
    }

    @Test
    void yang_menyerahkan_tidak_meninjau_hasilnya_sendiri_sekalipun_memangku_jabatannya() {
        var nip = lmd.nip("LSK", "PELAKSANA");
        var id = diserahkan(lmd, "LSK", "PELAKSANA");
        lmd.plt("LSK", nip, "PLH");
        RuangEvaluasi.ditolak(lmd.lakukan(lmd.orang(nip), id, "LANJUTKAN", ""), 403, "HASIL_SENDIRI");
        RuangEvaluasi.berhasil(lmd.lakukan(lmd.kepala("LSK"), id, "LANJUTKAN", ""));
    }

    @Test
    void jabatan_yang_tidak_ada_dilewati_dan_jabatan_kosong_ditemukan_pelaksana_tugasnya() {
        var tanpa = diserahkan(lmd, "D3SEK", "PELAKSANA");
        assertThat(lmd.menunggu(tanpa)).containsExactly("DIN3");
        assertThat(lmd.evaluasi(tanpa).path("rantai").path(0).path("dilewati").asString()).contains("Tidak ada Sekretaris");
        var kosong = diserahkan(lmd, "D3BID", "PELAKSANA");
        assertThat(lmd.menunggu(kosong)).containsExactly("D3BID");
        var plt = lmd.nipKepala("D1BID");
        assertThat(lmd.tugas(lmd.orang(plt), kosong)).isZero();
        lmd.plt("D3BID", plt, "PLT");
        RuangEvaluasi.berhasil(lmd.lakukan(lmd.orang(plt), kosong, "LANJUTKAN", ""));
        assertThat(lmd.evaluasi(kosong).path("langkah").path(0).path("jabatan").asString()).startsWith("Plt. ");
        assertThat(lmd.menunggu(kosong)).containsExactly("DIN3");
    }

    @Test
    void satu_pejabat_yang_memegang_dua_langkah_berturut_turut_bertindak_sekali() {
        lmd.plt("D2BI2", lmd.nipKepala("D2SBD"), "PLH");
        lmd.plt("KSEK", lmd.nipKepala("KSB"), "PLH");
        var sekali = diserahkan(lmd, "KSB", "PELAKSANA");
        assertThat(lmd.menunggu(sekali)).containsExactly("KSB");
        RuangEvaluasi.berhasil(lmd.lakukan(lmd.kepala("KSB"), sekali, "LANJUTKAN", ""));
        assertThat(lmd.menunggu(sekali)).as("yang hanya meneruskan tidak ditanya dua kali").containsExactly("KEC");
        var id = diserahkan(lmd, "D2SBD", "PELAKSANA");
        assertThat(lmd.menunggu(id)).as("pejabat definitifnya yang lain").containsExactly("D2SBD");
        // the office is vacant but for the Plt.: both places are his
        lmd.plt("D3BI2", lmd.nipKepala("DIN3"), "PLT");
        var satu = diserahkan(lmd, "D3BI2", "PELAKSANA");
        assertThat(lmd.menunggu(satu)).hasSize(1);
        RuangEvaluasi.berhasil(lmd.lakukan(lmd.kepala("DIN3"), satu, "DITERIMA", ""));
        assertThat(lmd.status(satu)).isEqualTo("SELESAI");
    }

    @Test
    void yang_menerima_mandat_meninjau_atas_nama_dan_yang_hanya_diberi_tahu_tidak_bertindak() {
        var hari = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var wakil = lmd.nip("D2SEK", "AHLI_PERTAMA");
        var jabatan = lmd.orang(wakil).ambil("/saya").isi().path("jabatan").path(0).path("jabatan").path("kode").asString();
        RuangEvaluasi.berhasil(lmd.kepala("D2SEK").kirim("/pelimpahan", Map.of(
                "pemberi", "K-D2SEK", "penerima", jabatan, "tindakan", List.of("TERIMA_HASIL"), "mulai", hari.toString(), "selesai", hari.plusDays(3).toString(), "nomor", "800/90",
                "tanggalSurat", hari.toString(), "alasan", "Dinas luar")));
        var id = diserahkan(lmd, "D2SB", "PELAKSANA");
        RuangEvaluasi.berhasil(lmd.lakukan(lmd.kepala("D2SB"), id, "LANJUTKAN", ""));
        assertThat(lmd.tugas(lmd.kepala("DIN2"), id)).as("hanya diberi tahu").isZero();
        assertThat(lmd.kepala("DIN2").ambil("/penugasan/" + id + "/evaluasi").status()).isEqualTo(200);
        assertThat(lmd.kepala("DIN1").ambil("/penugasan/" + id + "/evaluasi").status()).isEqualTo(404);
        RuangEvaluasi.berhasil(lmd.lakukan(lmd.orang(wakil), id, "DITERIMA", ""));
        assertThat(lmd.evaluasi(id).path("langkah").path(1).path("jabatan").asString()).startsWith("a.n. ");
    }

    @Test
    void pengaturan_menentukan_akhir_rantai_dan_siapa_yang_boleh_mengembalikan() {
        lmd.selama("rantaiBerpengawas", "SAMPAI_KEPALA", "SEPERTI_TERTULIS", () -> {
            var id = diserahkan(lmd, "D2SK", "PELAKSANA");
            RuangEvaluasi.berhasil(lmd.lakukan(lmd.kepala("D2SK"), id, "LANJUTKAN", ""));
            RuangEvaluasi.berhasil(lmd.lakukan(lmd.kepala("D2BID"), id, "LANJUTKAN", ""));
            assertThat(lmd.menunggu(id)).containsExactly("DIN2");
        });
        lmd.selama("pengembalianHasil", "SEMUA_PENINJAU", "PENINJAU_MENURUT_BACAAN", () -> {
            var id = diserahkan(lmd, "ISEK", "PELAKSANA");
            RuangEvaluasi.berhasil(lmd.lakukan(lmd.kepala("ISEK"), id, "KEMBALIKAN", "Kurang lampiran"));
            assertThat(lmd.evaluasi(id).path("status").asString()).isEqualTo("DIKEMBALIKAN");
        });
        lmd.selama("pengembalianHasil", "PENINJAU_TERTULIS", "PENINJAU_MENURUT_BACAAN", () -> {
            var id = diserahkan(lmd, "AS1", "PELAKSANA");
            RuangEvaluasi.ditolak(lmd.lakukan(lmd.kepala("AS1"), id, "KEMBALIKAN", "Kurang"), 422, "HASIL_TIDAK_MUNGKIN");
        });
        bkl.selama("pengembalianHasil", "PENINJAU_TERTULIS", "PENINJAU_MENURUT_BACAAN", () -> {
            var id = diserahkan(bkl, "BG1", "PELAKSANA");
            RuangEvaluasi.ditolak(bkl.lakukan(bkl.kepala("BG1"), id, "KEMBALIKAN", "Kurang"), 422, "HASIL_TIDAK_MUNGKIN");
            RuangEvaluasi.berhasil(bkl.lakukan(bkl.kepala("BG1"), id, "LANJUTKAN", ""));
            RuangEvaluasi.berhasil(bkl.lakukan(bkl.kepala("AS1"), id, "LANJUTKAN", ""));
            RuangEvaluasi.berhasil(bkl.lakukan(bkl.kepala("SETDA"), id, "KEMBALIKAN", "Tetap ada jalan kembali"));
        });
    }

    @Test
    @Persyaratan({"IHL-246", "IHL-248", "IHL-249"})
    void indragiri_hilir_penilai_dan_penanggung_jawab_berdampingan_atau_berurutan() {
        var ketua = ihl.nip("D1BID", "AHLI_PERTAMA");
        var anggota = List.of(ketua, ihl.nip("D1BID", "PELAKSANA"));
        var pj = ihl.nipKepala("D1SEK");
        var id = ihl.penugasan("TIM", "D1BID", pj, anggota);
        RuangEvaluasi.berhasil(ihl.serahkan(ihl.orang(ketua), id));
        assertThat(ihl.menunggu(id)).containsExactlyInAnyOrder("D1BID", "#" + pj);
        assertThat(dikabari(ihl, "K-DIN1")).as("pimpinan menerima hasilnya sejak diserahkan").isPositive();
        RuangEvaluasi.berhasil(ihl.lakukan(ihl.orang(pj), id, "LANJUTKAN", "Sesuai"));
        assertThat(ihl.menunggu(id)).as("pimpinan menunggu keduanya").containsExactly("D1BID");
        RuangEvaluasi.berhasil(ihl.lakukan(ihl.kepala("D1BID"), id, "LANJUTKAN", ""));
        RuangEvaluasi.berhasil(ihl.lakukan(ihl.kepala("DIN1"), id, "DITERIMA", ""));
        assertThat(ihl.status(id)).isEqualTo("SELESAI");
        assertThat(ihl.organisasi().ambil("/tim-kerja/" + tim(ihl, id)).teks("status")).isEqualTo("SELESAI");
        ihl.selama("urutanPeninjau", "BERURUTAN", "SERENTAK", () -> {
            var urut = ihl.penugasan("TIM", "D1BID", pj, anggota);
            RuangEvaluasi.berhasil(ihl.serahkan(ihl.orang(ketua), urut));
            assertThat(ihl.menunggu(urut)).containsExactly("#" + pj);
            RuangEvaluasi.berhasil(ihl.lakukan(ihl.orang(pj), urut, "LANJUTKAN", ""));
            assertThat(ihl.menunggu(urut)).containsExactly("D1BID");
        });
        var rangkap = ihl.penugasan("TIM", "D1BID", ihl.nipKepala("D1BID"), anggota);
        RuangEvaluasi.berhasil(ihl.serahkan(ihl.orang(ketua), rangkap));
        assertThat(ihl.menunggu(rangkap)).as("satu orang dengan dua peran meninjau sekali").hasSize(1);
        RuangEvaluasi.berhasil(ihl.lakukan(ihl.kepala("D1BID"), rangkap, "LANJUTKAN", ""));
        assertThat(ihl.menunggu(rangkap)).containsExactly("DIN1");
    }

    private long dikabari(RuangEvaluasi r, String jabatan) {
        return Penyewa.sebagai(r.kode, () -> sql.sql("select count(*) from pemberitahuan.kabar where instansi = ? and jenis = 'HASIL' and kepada = ?")
                .params(r.kode, jabatan).query(Long.class).single());
    }

    private long tim(RuangEvaluasi r, long penugasan) {
        return Penyewa.sebagai(r.kode, () -> sql.sql("select tim from timkerja.tim_penugasan where penugasan = ?").param(penugasan).query(Long.class).single());
    }

    @Test
    void yang_mengembalikan_menutup_tinjauan_di_sampingnya() {
        var ketua = ihl.nip("D2BID", "AHLI_PERTAMA");
        var pj = ihl.nipKepala("D2SEK");
        ihl.selama("pengembalianHasil", "SEMUA_PENINJAU", "PENINJAU_MENURUT_BACAAN", () -> {
            var id = ihl.penugasan("TIM", "D2BID", pj, List.of(ketua, ihl.nip("D2BID", "PELAKSANA")));
            RuangEvaluasi.berhasil(ihl.serahkan(ihl.orang(ketua), id));
            RuangEvaluasi.berhasil(ihl.lakukan(ihl.orang(pj), id, "KEMBALIKAN", "Belum lengkap"));
            assertThat(ihl.menunggu(id)).containsExactly("#" + ketua);
            RuangEvaluasi.berhasil(ihl.serahkan(ihl.orang(ketua), id));
            assertThat(ihl.menunggu(id)).hasSize(2);
        });
    }

    @Test
    @Persyaratan({"BKL-276", "BKL-356"})
    void target_dan_ekspektasi_menentukan_boleh_tidaknya_hasil_lanjut() {
        var id = diserahkan(bkl, "KEL2", "PELAKSANA");
        var pengawas = bkl.kepala("KEL2");
        var tugas = bkl.tugas(pengawas, id);
        RuangEvaluasi.ditolak(pengawas.kirim("/tugas/" + tugas + "/tindakan", Map.of("hasil", "DITERIMA", "ekspektasi", false)), 422, "UKURAN_BELUM_TERPENUHI");
        RuangEvaluasi.berhasil(pengawas.kirim("/tugas/" + tugas + "/tindakan", Map.of("hasil", "DITERIMA", "target", true, "ekspektasi", true)));
        var setda = diserahkan(bkl, "BG1", "AHLI_PERTAMA");
        RuangEvaluasi.ditolak(satu(bkl, "BG1", setda, Map.of("hasil", "LANJUTKAN", "target", false)), 422, "UKURAN_BELUM_TERPENUHI");
        RuangEvaluasi.berhasil(satu(bkl, "BG1", setda, Map.of("hasil", "LANJUTKAN")));
        RuangEvaluasi.ditolak(satu(bkl, "AS1", setda, Map.of("hasil", "LANJUTKAN", "target", false, "ekspektasi", false)), 422, "UKURAN_BELUM_TERPENUHI");
        RuangEvaluasi.berhasil(satu(bkl, "AS1", setda, Map.of("hasil", "LANJUTKAN", "target", false, "ekspektasi", true, "catatan", "Ekspektasi terpenuhi")));
        assertThat(bkl.menunggu(setda)).containsExactly("SETDA");
        var lanjut = diserahkan(tjt, "D1BID", "PELAKSANA");
        RuangEvaluasi.ditolak(satu(tjt, "D1BID", lanjut, Map.of("hasil", "LANJUTKAN", "target", false)), 422, "CATATAN_WAJIB");
        RuangEvaluasi.berhasil(satu(tjt, "D1BID", lanjut, Map.of("hasil", "LANJUTKAN", "target", false, "catatan", "Target tinggal sedikit")));
        RuangEvaluasi.ditolak(satu(tjt, "DIN1", lanjut, Map.of("hasil", "DITERIMA", "target", false)), 422, "UKURAN_BELUM_TERPENUHI");
    }

    @Test
    @Persyaratan({"TJT-184", "TJT-188"})
    void tanjung_jabung_timur_mengembalikan_dengan_langkah_perbaikan_orang_dan_tanggalnya() {
        var ketua = tjt.nip("D1BID", "AHLI_PERTAMA");
        for (var bentuk : List.of("INDIVIDU", "TIM")) {
            var id = tjt.penugasan(bentuk, "D1BID", "", bentuk.equals("TIM") ? List.of(ketua, tjt.nip("D1BID", "PELAKSANA")) : List.of(ketua));
            RuangEvaluasi.berhasil(tjt.serahkan(tjt.orang(ketua), id));
            RuangEvaluasi.berhasil(tjt.lakukan(tjt.kepala(tjt.menunggu(id).getFirst()), id, "LANJUTKAN", "Dinilai"));
            var pimpinan = tjt.menunggu(id).getFirst();
            for (var salah : List.of(
                    Map.of("langkah", "Lengkapi data"), Map.of("langkah", "Lengkapi data", "penanggungJawab", "199001012020011999", "sampai", RuangEvaluasi.hari(5)),
                    Map.of("langkah", "Lengkapi data", "penanggungJawab", ketua, "sampai", RuangEvaluasi.hari(-1)), Map.of("penanggungJawab", ketua, "sampai", RuangEvaluasi.hari(5)))) {
                RuangEvaluasi.ditolak(satu(tjt, pimpinan, id, Map.of("hasil", "KEMBALIKAN", "catatan", "Belum sesuai", "target", false, "perbaikan", salah)), 422, "PERBAIKAN_WAJIB");
            }
            RuangEvaluasi.berhasil(satu(tjt, pimpinan, id, Map.of("hasil", "KEMBALIKAN", "catatan", "Belum sesuai", "target", false, "perbaikan",
                    Map.of("langkah", "Lengkapi data tiga kecamatan", "penanggungJawab", ketua, "sampai", RuangEvaluasi.hari(5)))));
            var e = tjt.evaluasi(id);
            assertThat(e.path("status").asString()).isEqualTo("DIKEMBALIKAN");
            var perbaikan = e.path("langkah").path(e.path("langkah").size() - 1).path("perbaikan");
            assertThat(List.of(perbaikan.path("langkah").asString(), perbaikan.path("nip").asString(), perbaikan.path("sampai").asString()))
                    .containsExactly("Lengkapi data tiga kecamatan", ketua, RuangEvaluasi.hari(5));
            assertThat(tjt.menunggu(id)).containsExactly("#" + ketua);
            RuangEvaluasi.berhasil(tjt.serahkan(tjt.orang(ketua), id));
            assertThat(tjt.evaluasi(id).path("putaran").asInt()).as("pengulangan terhitung").isEqualTo(2);
        }
    }

    @Test
    @Persyaratan({"TJT-185"})
    void tanjung_jabung_timur_menyebut_aturan_nasional_untuk_hasil_terkait_butir_kegiatan() {
        var nip = tjt.nip("D1SEK", "AHLI_PERTAMA");
        var id = sendiri(tjt, "D1SEK", "AHLI_PERTAMA");
        ubah(tjt, "update pelaksanaan.kegiatan set butir = 'Menyusun kajian kebijakan' where penugasan = ?", id);
        RuangEvaluasi.berhasil(tjt.serahkan(tjt.orang(nip), id));
        var penilai = tjt.menunggu(id).getFirst();
        var klien = new id.tatakerja.akses.Klien(port);
        assertThat(klien.masuk(tjt.nipKepala(penilai), "demo")).isTrue();
        assertThat(klien.ambil("/evaluasi/tugas/" + tjt.tugas(tjt.kepala(penilai), id)).body()).contains("Menyusun kajian kebijakan", "Peraturan nasional yang dipakai menilai");
        RuangEvaluasi.ditolak(satu(tjt, penilai, id, Map.of("hasil", "LANJUTKAN")), 422, "ATURAN_WAJIB");
        RuangEvaluasi.berhasil(satu(tjt, penilai, id, Map.of("hasil", "LANJUTKAN", "aturan", "Peraturan Menteri tentang Jabatan Fungsional Analis Kebijakan")));
        assertThat(tjt.evaluasi(id).path("langkah").path(0).path("aturan").asString()).contains("Analis Kebijakan");
        var pelaksana = sendiri(tjt, "D1SEK", "PELAKSANA");
        ubah(tjt, "update pelaksanaan.kegiatan set butir = 'Uraian tugas' where penugasan = ?", pelaksana);
        RuangEvaluasi.berhasil(tjt.serahkan(tjt.orang(tjt.nip("D1SEK", "PELAKSANA")), pelaksana));
        RuangEvaluasi.berhasil(satu(tjt, tjt.menunggu(pelaksana).getFirst(), pelaksana, Map.of("hasil", "LANJUTKAN")));
    }

    private static KlienApi.Jawaban satu(RuangEvaluasi r, String unit, long id, Map<String, Object> isi) {
        return r.kepala(unit).kirim("/tugas/" + r.tugas(r.kepala(unit), id) + "/tindakan", isi);
    }

    @Test
    void penugasan_yang_hasilnya_ditinjau_tidak_ditutup_dan_penarikannya_menggugurkan_peninjauan() {
        var id = diserahkan(lmd, "DBG", "PELAKSANA");
        var tutup = lmd.kepala("DBG").kirim("/penugasan/" + id + "/penutupan", Map.of("catatan", "Selesai"));
        var atas = lmd.kepala("DPRD").kirim("/penugasan/" + id + "/penutupan", Map.of("catatan", "Selesai"));
        assertThat(Stream.of(tutup, atas).map(j -> j.teks("kode"))).as("%s %s", tutup, atas).contains("HASIL_SEDANG_DITINJAU");
        var tarik = lmd.kepala("DBG").kirim("/penugasan/" + id + "/penarikan", Map.of("alasan", "Pekerjaan dihentikan"));
        RuangEvaluasi.berhasil(tarik);
        assertThat(lmd.evaluasi(id).path("status").asString()).isEqualTo("GUGUR");
        assertThat(lmd.menunggu(id)).isEmpty();
        RuangEvaluasi.ditolak(lmd.serahkan(lmd.orang(lmd.nip("DBG", "PELAKSANA")), id), 409, "PENUGASAN_SUDAH_BERAKHIR");
    }

    @Test
    void beberapa_orang_sendiri_sendiri_selesai_bersama_penerimaan_yang_terakhir() {
        var orang = List.of(lmd.nip("UPT1", "PELAKSANA"), lmd.nip("UPT1", "AHLI_PERTAMA"));
        var id = lmd.penugasan("INDIVIDU", "UPT1", "", orang);
        orang.forEach(n -> RuangEvaluasi.berhasil(lmd.serahkan(lmd.orang(n), id)));
        assertThat(lmd.menunggu(id)).containsExactly("UPT1", "UPT1");
        RuangEvaluasi.berhasil(lmd.lakukan(lmd.kepala("UPT1"), id, "DITERIMA", ""));
        assertThat(lmd.status(id)).isEqualTo("AKTIF");
        RuangEvaluasi.berhasil(lmd.lakukan(lmd.kepala("UPT1"), id, "DITERIMA", ""));
        assertThat(lmd.status(id)).isEqualTo("SELESAI");
    }

    @Test
    void tempat_yang_tidak_diatur_disebut_dengan_dasarnya_dan_tinjauan_mengikuti_tenggat() {
        var id = sendiri(bkl, "SETDA", "PELAKSANA");
        var ditolak = bkl.serahkan(bkl.orang(bkl.nip("SETDA", "PELAKSANA")), id);
        RuangEvaluasi.ditolak(ditolak, 422, "RANTAI_TIDAK_DIATUR");
        assertThat(ditolak.isi().path("dasar").size()).isPositive();
        RuangEvaluasi.berhasil(tjt.organisasi().taruh("/instansi/" + tjt.kode + "/tenggat", Map.of("tenggat", Map.of("TINJAU", 3))));
        var berbatas = diserahkan(tjt, "D1SEK", "PELAKSANA");
        assertThat(tjt.evaluasi(berbatas).path("menunggu").path(0).path("batas").asString()).isNotBlank();
        assertThat(tjt.organisasi().ambil("/jejak?tindakan=PENYERAHAN_HASIL").mentah()).contains("penugasan:" + berbatas);
    }
}
