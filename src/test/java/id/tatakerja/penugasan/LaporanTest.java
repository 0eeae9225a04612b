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
import id.tatakerja.pertanggungjawaban.MenyiapkanLaporan;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.Persyaratan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Reports under every regulation: who owes them when, what they say, to whom they go, how they are answered, and what is refused. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaporanTest {

    private static final String KETUA = "BIDANG-A1";
    private static final String ANGGOTA = "BIDANG-A1/2";
    private static final Map<String, Object> ISI = Map.of("uraian", "Dua desa selesai didata.", "rencana", "Tiga desa lagi");

    @LocalServerPort
    private int port;

    @Autowired
    private MenyiapkanLaporan menyiapkan;

    /** A regency whose teams report every week: a team of two, and work that its member does alone, both begun twenty days ago. */
    private record Ruang(RuangPenugasan r, RuangKerja k, long tim, long sendiri) {

        /** Whether what a member addresses to somebody else goes to the head of the team. */
        boolean mengalihkan() {
            return r.kode.equals("laporan-lmd");
        }

        KlienApi orang(String staf) {
            return r.orang(r.staf.get(staf));
        }

        /** Whoever a key stands for. */
        KlienApi pemegang(String kunci) {
            return kunci.startsWith("#") ? r.orang(kunci.substring(1)) : r.kepala(kunci.substring(2));
        }
    }

    private Ruang ruang(String kode, int nomor, String regulasi, String model) {
        var r = new RuangPenugasan(port, kode, nomor, regulasi, model);
        if (regulasi.startsWith("bangkalan")) {
            RuangPenugasan.berhasil(r.organisasi().ubah("/unit/DINAS-A/pengaturan", Map.of(
                    "varianPenilai", "LEVEL_II", "pertimbanganBebanKerja", "Kepala Dinas sudah menilai 40 orang", "pertimbanganRentangKendali", "Terlalu lebar untuk satu pejabat")));
            RuangPenugasan.berhasil(r.organisasi().ubah("/unit/DINAS-B/pengaturan", Map.of("varianPenilai", "LEVEL_I")));
        }
        r.tetapkan();
        RuangPenugasan.berhasil(r.organisasi().ubah("/unit/DINAS-A/pengaturan", Map.of("selangLaporan", "MINGGUAN")));
        var k = new RuangKerja(r);
        return new Ruang(r, k, tim(r, k), k.berlaku(pemohon(r, "BIDANG-A1"), LakuPenugasan.dengan(
                r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get(ANGGOTA)), "mulai", hari(-20), "selesai", hari(30), "sifat", "INSIDENTAL")));
    }

    /** Some regulations name the head of a bidang, some that of its dinas. */
    private static KlienApi pemohon(RuangPenugasan r, String unit) {
        return r.kode.endsWith("tjt") ? r.kepala("DINAS-A") : r.kepala(unit);
    }

    private static long tim(RuangPenugasan r, RuangKerja k) {
        var ihl = r.kode.endsWith("ihl");
        var tim = new HashMap<String, Object>(Map.of("nama", "Tim Data", "ketua", r.staf.get(KETUA), "alasanKetua", "Keahliannya paling sesuai", "tujuan", "PEMILIK_ATAU_STRATEGIS"));
        if (ihl) {
            tim.put("penanggungJawab", r.kepala.get("BIDANG-A1"));
        }
        return k.berlaku(pemohon(r, "BIDANG-A1"), LakuPenugasan.dengan(
                LakuPenugasan.tim(r, "PENUNJUKAN", "BIDANG-A1", tim, KETUA, ANGGOTA), "mulai", hari(-20), "selesai", hari(30), "sifat", "INSIDENTAL"));
    }

    private static List<JsonNode> laporan(KlienApi siapa, long pekerjaan, String jenis) {
        return StreamSupport.stream(isi(siapa.ambil(jalur(pekerjaan, "/laporan"))).path("isi").spliterator(), false).filter(l -> l.path("jenis").asString().equals(jenis)).toList();
    }

    private static long tertua(KlienApi siapa, long pekerjaan, String jenis) {
        return laporan(siapa, pekerjaan, jenis).getLast().path("id").asLong();
    }

    private static List<String> tujuan(KlienApi siapa, long laporan) {
        return LakuPenugasan.teks(isi(siapa.ambil("/laporan/" + laporan)).path("tujuan"), "kunci");
    }

    private static KlienApi.Jawaban kirim(KlienApi siapa, long laporan, Object... lagi) {
        return siapa.kirim("/laporan/" + laporan + "/pengiriman", LakuPenugasan.dengan(ISI, lagi));
    }

    /** What every regulation has in common: member to head, head to leader, one alone to the leader, on demand at any time. */
    private void seluruhJalan(Ruang a) {
        var ketua = a.orang(KETUA);
        var anggota = a.orang(ANGGOTA);
        var dariAnggota = laporan(anggota, a.tim(), "ANGGOTA");
        assertThat(dariAnggota).as("tiap minggu sejak awal, yang lewat tetap ditagih").hasSizeBetween(3, 4);
        assertThat(dariAnggota.getLast().path("mulai").asString()).isEqualTo(hari(-20));
        assertThat(dariAnggota.getLast().path("terlambat").asBoolean()).isTrue();
        assertThat(laporan(anggota, a.tim(), "TIM")).as("anggota membaca, tidak menyampaikan laporan tim").hasSameSizeAs(dariAnggota);
        var punyaAnggota = tertua(anggota, a.tim(), "ANGGOTA");
        var punyaTim = tertua(ketua, a.tim(), "TIM");
        assertThat(laporan(ketua, a.tim(), "TIM").getLast().path("terlambat").asBoolean()).isTrue();
        assertThat(laporan(ketua, a.tim(), "TIM").getLast().path("pekerjaan").asString()).isEqualTo("Tim Data");
        assertThat(laporan(ketua, a.tim(), "ANGGOTA")).as("ketua melihat keadaan laporan anggotanya").hasSameSizeAs(dariAnggota);
        assertThat(tujuan(anggota, punyaAnggota)).containsExactly("#" + a.r().staf.get(KETUA));
        var tujuanTim = tujuan(ketua, punyaTim);
        var pimpinan = a.pemegang(tujuanTim.getFirst());
        ditolak(kirim(anggota, punyaTim), 403, "BUKAN_LAPORAN_ANDA");
        ditolak(kirim(ketua, punyaTim), 422, "LAPORAN_ANGGOTA_BELUM_MASUK");
        if (a.mengalihkan()) {
            assertThat(isi(kirim(anggota, punyaAnggota, "kepada", tujuanTim.getFirst())).toString()).as("sampai pada Ketua Tim").contains("#" + a.r().staf.get(KETUA));
            assertThat(a.r().organisasi().ambil("/jejak?tindakan=KIRIM_LAPORAN").mentah()).contains("dialihkanDari", tujuanTim.getFirst());
        } else {
            ditolak(kirim(anggota, punyaAnggota, "kepada", tujuanTim.getFirst()), 422, "PENERIMA_TIDAK_SAH");
            isi(kirim(anggota, punyaAnggota));
        }
        assertThat(masuk(a.r().staf.get(KETUA)).ambil("/").body()).as("ditemukan di beranda").contains("/laporan/" + punyaAnggota);
        assertThat(pimpinan.ambil("/laporan").isi().path("jawab").toString()).as("bukan tugas pimpinan").doesNotContain("\"id\":" + punyaAnggota + ",");
        ditolak(kirim(anggota, punyaAnggota), 409, "LAPORAN_SUDAH_ADA");
        ditolak(pimpinan.kirim("/laporan/" + punyaAnggota + "/jawaban", Map.of("cara", "TERIMA")), 403, "BUKAN_PENERIMA");
        ditolak(a.r().kepala("BIDANG-B1").kirim("/laporan/" + punyaAnggota + "/jawaban", Map.of("cara", "TERIMA")), 404, "TIDAK_DITEMUKAN");
        ditolak(ketua.kirim("/laporan/" + punyaAnggota + "/jawaban", Map.of("cara", "KEMBALIKAN")), 422, "CATATAN_WAJIB");
        isi(ketua.kirim("/laporan/" + punyaAnggota + "/jawaban", Map.of("cara", "KEMBALIKAN", "catatan", "Sebutkan desanya")));
        assertThat(masuk(a.r().staf.get(ANGGOTA)).ambil("/laporan/" + punyaAnggota).body()).contains("Sebutkan desanya", "Dua desa selesai didata.", "Dikembalikan");
        isi(kirim(anggota, punyaAnggota));
        isi(ketua.kirim("/laporan/" + punyaAnggota + "/jawaban", Map.of("cara", "TERIMA", "catatan", "Baik")));
        ditolak(ketua.kirim("/laporan/" + punyaAnggota + "/jawaban", Map.of("cara", "TERIMA")), 409, "LAPORAN_TIDAK_MENUNGGU");
        var tim = isi(kirim(ketua, punyaTim));
        assertThat(tim.path("penerima").path("kunci").asString()).isEqualTo(tujuanTim.getFirst());
        isi(pimpinan.kirim("/laporan/" + punyaTim + "/jawaban", Map.of("cara", "TERIMA")));
        tanpaLaporanAnggota(a, ketua, anggota, pimpinan);
        sewaktuWaktu(a, ketua, anggota, pimpinan, tujuanTim.getFirst());
    }

    /** The next period: the report of the team goes out without that of the member, names it, and closes the period once accepted. */
    private static void tanpaLaporanAnggota(Ruang a, KlienApi ketua, KlienApi anggota, KlienApi pimpinan) {
        var tim = laporan(ketua, a.tim(), "TIM");
        var kedua = tim.get(tim.size() - 2).path("id").asLong();
        var milikAnggota = laporan(anggota, a.tim(), "ANGGOTA");
        var tertinggal = milikAnggota.get(milikAnggota.size() - 2).path("id").asLong();
        var terkirim = isi(kirim(ketua, kedua, "menegaskan", true));
        assertThat(terkirim.path("belum").size()).isEqualTo(1);
        isi(pimpinan.kirim("/laporan/" + kedua + "/jawaban", Map.of("cara", "TERIMA")));
        ditolak(kirim(anggota, tertinggal), 409, "PERIODE_DITUTUP");
    }

    private void sewaktuWaktu(Ruang a, KlienApi ketua, KlienApi anggota, KlienApi pimpinan, String kunci) {
        var minta = Map.<String, Object>of("pegawai", List.of(a.r().staf.get(ANGGOTA)), "batas", hari(2), "catatan", "Untuk rapat besok");
        ditolak(ketua.kirim(jalur(a.tim(), "/laporan/permintaan"), minta), 403, "BUKAN_PEMINTA");
        ditolak(pimpinan.kirim(jalur(a.tim(), "/laporan/permintaan"), LakuPenugasan.dengan(minta, "batas", hari(-1))), 422, "BATAS_TIDAK_SAH");
        ditolak(pimpinan.kirim(jalur(a.tim(), "/laporan/permintaan"), LakuPenugasan.dengan(minta, "pegawai", List.of(a.r().staf.get("BIDANG-B1")))), 422, "BUKAN_PESERTA");
        var berkala = laporan(anggota, a.tim(), "ANGGOTA").size();
        var diminta = isi(pimpinan.kirim(jalur(a.tim(), "/laporan/permintaan"), minta)).path("isi").path(0);
        assertThat(diminta.path("diminta").asString()).isNotEmpty();
        ditolak(pimpinan.kirim(jalur(a.tim(), "/laporan/permintaan"), minta), 409, "SUDAH_DIMINTA");
        assertThat(laporan(anggota, a.tim(), "ANGGOTA")).as("jadwal berkala tidak berubah").hasSize(berkala + 1);
        var id = diminta.path("id").asLong();
        assertThat(masuk(a.r().staf.get(ANGGOTA)).ambil("/").body()).contains("/laporan/" + id);
        assertThat(masuk(a.r().staf.get(KETUA)).ambil("/pemberitahuan").body()).contains("meminta laporan langsung dari anggota tim Anda");
        assertThat(tujuan(anggota, id)).as("langsung kepada yang meminta").containsExactly(kunci);
        isi(kirim(anggota, id));
        isi(pimpinan.kirim("/laporan/" + id + "/jawaban", Map.of("cara", "TERIMA")));
        var dariKetua = isi(pimpinan.kirim(jalur(a.tim(), "/laporan/permintaan"), LakuPenugasan.dengan(minta, "pegawai", List.of(a.r().staf.get(KETUA))))).path("isi").path(0);
        assertThat(dariKetua.path("jenis").asString()).isEqualTo("TIM");
        assertThat(masuk(a.r().staf.get(KETUA)).ambil("/").body()).contains("/laporan/" + dariKetua.path("id").asLong());
    }

    /** One who works alone reports straight to one official, apart from what he or she reports as a member. */
    private static List<String> perorangan(Ruang a) {
        var pegawai = a.orang(ANGGOTA);
        var jenis = LakuPenugasan.teks(isi(pegawai.ambil("/laporan")).path("sampaikan"), "jenis");
        assertThat(jenis).contains("INDIVIDU", "ANGGOTA");
        var id = tertua(pegawai, a.sendiri(), "INDIVIDU");
        var tujuan = tujuan(pegawai, id);
        ditolak(kirim(pegawai, id, "kepada", "#" + a.r().staf.get(KETUA)), 422, "PENERIMA_TIDAK_SAH");
        isi(kirim(pegawai, id));
        assertThat(isi(a.pemegang(tujuan.getFirst()).ambil("/laporan")).path("jawab").toString()).contains("\"id\":" + id + ",");
        assertThat(isi(a.pemegang(tujuan.getFirst()).ambil("/laporan/" + id)).path("uraian").asString()).contains("Dua desa");
        return tujuan;
    }

    @Test
    @Persyaratan({"LMD-273", "LMD-274", "LMD-275", "LMD-276", "LMD-277", "LMD-278", "LMD-234"})
    void lamandau_melapor_kepada_ketua_lalu_pimpinan_dan_perorangan_langsung_kepada_satu_pejabat() {
        var a = ruang("laporan-lmd", 441, "lamandau-13-2024", "1");
        seluruhJalan(a);
        masukanBuruk(a);
        assertThat(perorangan(a)).containsExactly("K-BIDANG-A1");
        ditolak(a.orang(ANGGOTA).kirim("/laporan", Map.of("penugasan", a.sendiri(), "mulai", hari(-20), "uraian", "Lagi")), 409, "LAPORAN_SUDAH_ADA");
        assertThat(masuk(a.r().kepala.get("BIDANG-A1")).ambil("/pekerjaan/" + a.tim() + "/laporan").body()).contains("setiap minggu", "laporan terlambat");
        assertThat(laporan(a.r().kepala("BIDANG-A1"), a.tim(), "TIM").stream().filter(l -> l.path("terlambat").asBoolean())).isNotEmpty().allMatch(l -> l.path("status").asString().equals("DITUNGGU"));
        semuaTertagih(a);
    }

    @Test
    @Persyaratan({"BKL-161", "BKL-190", "BKL-229", "BKL-230", "BKL-231", "BKL-232", "BKL-233", "BKL-234", "BKL-235", "BKL-236", "BKL-237", "BKL-239"})
    void bangkalan_melapor_menurut_jangka_unit_kepada_ketua_dan_pimpinan_dan_bentuknya_terpisah() {
        var a = ruang("laporan-bkl", 442, "bangkalan-28-2023", "");
        seluruhJalan(a);
        assertThat(perorangan(a)).containsExactly("K-BIDANG-A1");
        assertThat(laporan(a.orang(ANGGOTA), a.sendiri(), "INDIVIDU")).as("satu bentuk pertanggungjawaban tiap penugasan").hasSize(1);
        assertThat(laporan(a.orang(KETUA), a.tim(), "INDIVIDU")).isEmpty();
        ditolak(a.r().kepala("DINAS-A").kirim(jalur(a.tim(), "/laporan/permintaan"), Map.of("pegawai", List.of(a.r().staf.get(KETUA)), "batas", hari(1))), 403, "BUKAN_PEMINTA");
        var tanpaKetua = a.k().berlaku(a.r().kepala("BIDANG-A2"), LakuPenugasan.dengan(
                LakuPenugasan.tim(a.r(), "PENUNJUKAN", "BIDANG-A2", Map.of("nama", "Tim Setara", "tujuan", "PEMILIK_ATAU_STRATEGIS"), "BIDANG-A2", "BIDANG-A2/2"),
                "mulai", hari(-20), "selesai", hari(30), "sifat", "INSIDENTAL"));
        var setara = a.orang("BIDANG-A2");
        assertThat(tujuan(setara, tertua(setara, tanpaKetua, "ANGGOTA"))).as("tanpa ketua langsung kepada pimpinan").containsExactly("K-BIDANG-A2");
        assertThat(laporan(setara, tanpaKetua, "TIM")).isEmpty();
    }

    @Test
    @Persyaratan({"IHL-178", "IHL-208", "IHL-209", "IHL-210", "IHL-211", "IHL-212", "IHL-213", "IHL-214", "IHL-215", "IHL-216"})
    void indragiri_hilir_menawarkan_dua_penerima_dan_penanggung_jawab_boleh_meminta() {
        var a = ruang("laporan-ihl", 443, "indragiri-hilir-1-2024", "I");
        var tim = tertua(a.orang(KETUA), a.tim(), "TIM");
        assertThat(tujuan(a.orang(KETUA), tim)).hasSize(2).contains("#" + a.r().kepala.get("BIDANG-A1"));
        seluruhJalan(a);
        var penanggungJawab = a.r().kepala("BIDANG-A1");
        isi(penanggungJawab.kirim(jalur(a.tim(), "/laporan/permintaan"), Map.of("pegawai", List.of(a.r().staf.get(KETUA)), "batas", hari(1))));
        duaPenerima(a);
        ditolak(a.r().kepala("BIDANG-A2").kirim(jalur(a.tim(), "/laporan/permintaan"), Map.of("pegawai", List.of(a.r().staf.get(KETUA)), "batas", hari(1))), 404, "TIDAK_DITEMUKAN");
    }

    /** The immediate superior and the leader of the work are two, one of them is chosen, and the other can read it. */
    private static void duaPenerima(Ruang a) {
        assertThat(perorangan(a)).containsExactlyInAnyOrder("K-BIDANG-A1", "K-DINAS-A");
        var id = tertua(a.orang(ANGGOTA), a.sendiri(), "INDIVIDU");
        var dipilih = isi(a.orang(ANGGOTA).ambil("/laporan/" + id)).path("penerima").path("kunci").asString();
        var lain = a.pemegang(dipilih.equals("K-DINAS-A") ? "K-BIDANG-A1" : "K-DINAS-A");
        assertThat(isi(lain.ambil("/laporan/" + id)).path("uraian").asString()).contains("Dua desa");
        ditolak(lain.kirim("/laporan/" + id + "/jawaban", Map.of("cara", "TERIMA")), 403, "BUKAN_PENERIMA");
    }

    @Test
    @Persyaratan({"TJT-120", "TJT-160", "TJT-161", "TJT-162", "TJT-163"})
    void tanjung_jabung_timur_melapor_kepada_pimpinan_dan_yang_tidak_masuk_ditandai_terlambat() {
        var a = ruang("laporan-tjt", 444, "tanjung-jabung-timur-14-2023", "1");
        seluruhJalan(a);
        assertThat(perorangan(a)).containsExactly("K-DINAS-A");
        var perorangan = tertua(a.orang(ANGGOTA), a.sendiri(), "INDIVIDU");
        assertThat(isi(a.r().kepala("BIDANG-A1").ambil("/laporan/" + perorangan)).path("uraian").asString()).as("penilai membaca, bukan perantara").contains("Dua desa");
        ditolak(a.r().kepala("BIDANG-A1").kirim(jalur(a.tim(), "/laporan/permintaan"), Map.of("pegawai", List.of(a.r().staf.get(ANGGOTA)), "batas", hari(1))), 403, "BUKAN_PEMINTA");
    }

    /** The round of a day reminds who owes, and tells who waits that it is late. */
    private void semuaTertagih(Ruang a) {
        var dikabarkan = Penyewa.<Integer, RuntimeException>sebagai(a.r().kode, () -> menyiapkan.tagih(a.r().kode));
        assertThat(dikabarkan).isPositive();
        assertThat(Penyewa.<Integer, RuntimeException>sebagai(a.r().kode, () -> menyiapkan.tagih(a.r().kode))).as("sekali saja").isZero();
        assertThat(masuk(a.r().staf.get(ANGGOTA)).ambil("/pemberitahuan").body()).contains("Lewat batas waktu");
        assertThat(masuk(a.r().kepala.get("BIDANG-A1")).ambil("/pemberitahuan").body()).contains("belum masuk");
        assertThat(masuk(a.r().kepala.get("BIDANG-A1")).ambil("/laporan").body()).contains("Terlambat dari unit Anda");
    }

    private void masukanBuruk(Ruang a) {
        var pegawai = a.orang(ANGGOTA);
        ditolak(pegawai.kirim("/laporan", Map.of("penugasan", a.sendiri(), "mulai", hari(40), "uraian", "x")), 422, "PERIODE_BELUM_MULAI");
        ditolak(pegawai.kirim("/laporan", Map.of("penugasan", a.sendiri(), "mulai", hari(-90), "uraian", "x")), 422, "PERIODE_TIDAK_DIKENAL");
        ditolak(pegawai.kirim("/laporan", Map.of("penugasan", a.sendiri(), "mulai", hari(-20), "uraian", "x".repeat(20_001))), 422, "TERLALU_PANJANG");
        ditolak(a.orang("BIDANG-B1").kirim("/laporan", Map.of("penugasan", a.sendiri(), "mulai", hari(-20), "uraian", "x")), 404, "TIDAK_DITEMUKAN");
    }

    @Test
    void laporan_disiapkan_dari_kemajuan_dan_kendala_lalu_disunting_dan_dikirim_lewat_halaman_tanpa_kehilangan_ketikan() {
        var r = new RuangPenugasan(port, "laporan-halaman", 445, "lamandau-13-2024", "1").tetapkan();
        var k = new RuangKerja(r);
        var kerja = k.individu("BIDANG-A1", "BIDANG-A1");
        var pegawai = r.orang(r.staf.get("BIDANG-A1"));
        var baris = k.disepakati(kerja, r.kepala("BIDANG-A1"), pegawai);
        var wawancara = k.rinci(pegawai, kerja, kegiatan(baris.getFirst(), "Wawancara desa", -10, -6, r.staf.get("BIDANG-A1")));
        isi(lapor(pegawai, wawancara, -8, 40, 600_000));
        isi(pegawai.kirim(jalur(kerja, "/kendala"), Map.of(
                "judul", "Jalan terputus", "uraian", "Jembatan rusak.", "alternatif", List.of("Lewat sungai"), "rekomendasi", 1)));
        var laman = masuk(r.staf.get("BIDANG-A1"));
        assertThat(laman.ambil("/pekerjaan/" + kerja).body()).contains("/pekerjaan/" + kerja + "/laporan");
        var id = tertua(pegawai, kerja, "INDIVIDU");
        var alamat = "/laporan/" + id;
        assertThat(laman.ambil(alamat).body()).contains("Wawancara desa (40%)", "Sudah dikerjakan.", "Rp600.000", "Jalan terputus: menunggu putusan");
        assertThat(laman.isiDari(alamat, alamat, Map.of("uraian", "Konsep saya", "ke", "simpan")).statusCode()).isEqualTo(302);
        var kepala = masuk(r.kepala.get("BIDANG-A1"));
        assertThat(kepala.ambil(alamat).body()).as("konsep belum terlihat orang lain").contains("belum dikirim").doesNotContain("Konsep saya");
        var salah = laman.isiDari(alamat, alamat, Map.of("uraian", " ", "hambatan", "Hambatan yang diketik"));
        assertThat(salah.statusCode()).isEqualTo(422);
        assertThat(salah.body()).contains("Tulis apa yang sudah dikerjakan", "Hambatan yang diketik");
        assertThat(laman.isiDari(alamat, alamat, Map.of("uraian", "Wawancara dua desa", "hambatan", "Jembatan")).statusCode()).isEqualTo(302);
        var tanpaCatatan = kepala.isiDari(alamat, alamat + "/jawaban", Map.of("cara", "KEMBALIKAN"));
        assertThat(tanpaCatatan.statusCode()).isEqualTo(422);
        assertThat(tanpaCatatan.body()).contains("tidak dapat dikembalikan tanpa catatan", "Wawancara dua desa");
        assertThat(kepala.isiDari(alamat, alamat + "/jawaban", Map.of("cara", "TERIMA", "catatan", "Terima kasih")).statusCode()).isEqualTo(302);
        assertThat(laman.ambil(alamat).body()).contains("Diterima oleh", "Terima kasih", "Rp600.000");
        assertThat(kepala.isiDari("/pekerjaan/" + kerja + "/laporan", "/pekerjaan/" + kerja + "/laporan", Map.of("batas", hari(2), "catatan", "Untuk rapat")).body())
                .contains("Pilih sedikitnya satu orang", "Untuk rapat");
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }
}
