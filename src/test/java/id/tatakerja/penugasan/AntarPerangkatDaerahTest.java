package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.Persyaratan;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A government that counts each perangkat daerah as an instansi: two records in one tenant, which know each other by letters only. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AntarPerangkatDaerahTest {

    private static final Map<String, String> REGULASI = Map.of(
            "bkl", "bangkalan-28-2023", "tjt", "tanjung-jabung-timur-14-2023", "lmd", "lamandau-13-2024", "nas", "permenpanrb-7-2022");

    private final Map<String, RuangPenugasan> ruang = new LinkedHashMap<>();

    @LocalServerPort
    private int port;

    @BeforeAll
    void kabupaten() {
        var nomor = 1;
        for (var k : List.of("bkl", "tjt", "lmd", "nas")) {
            var r = DuaKabupaten.siap(port, "antarpd-" + k, nomor++, REGULASI.get(k), Set.of("bkl", "nas").contains(k) ? "" : "1");
            RuangPenugasan.berhasil(r.organisasi().ubah("/instansi/" + r.kode + "/pengaturan", Map.of("batasInstansi", "PERANGKAT_DAERAH")));
            ruang.put(k, r);
        }
    }

    private DuaKabupaten antara(String k) {
        return new DuaKabupaten(ruang.get(k), ruang.get(k));
    }

    private static Map<String, Object> permintaan(DuaKabupaten r) {
        var isi = r.permintaan();
        isi.remove("instansiAsal");
        return isi;
    }

    @ParameterizedTest
    @ValueSource(strings = {"bkl", "tjt", "lmd", "nas"})
    @Persyaratan({"BKL-005"})
    void berjalan_sampai_pegawai_menerima_dengan_dua_berkas_pada_satu_instansi(String k) {
        var r = antara(k);
        var satu = r.pemilik();
        var id = r.kirim(permintaan(r));
        var lain = r.diAsal();
        assertThat(lain).isGreaterThan(id);
        assertThat(satu.kasus(id).path("lingkup").asString()).isEqualTo("LINTAS_INSTANSI");
        assertThat(satu.kasus(id).path("alur").asString()).isEqualTo("penunjukan-lintas-instansi-pemilik");
        assertThat(satu.kasus(lain).path("alur").asString()).isEqualTo("penunjukan-lintas-instansi-asal");
        assertThat(List.of(satu.kasus(id).path("sisi").asString(), satu.kasus(lain).path("sisi").asString())).containsExactly("PEMILIK", "ASAL");
        assertThat(satu.kasus(id).path("pasangan").path("nama").asString()).isEqualTo("Unit DINAS B");
        assertThat(satu.kasus(lain).path("pasangan").path("nama").asString()).isEqualTo("Unit DINAS A");
        assertThat(satu.kasus(lain).path("unitPemilik").asString()).isEqualTo("Unit BIDANG A1, Unit DINAS A");
        r.sampaiAkhir(id, lain);
        assertThat(List.of(satu.status(id), satu.status(lain))).containsExactly("AKTIF", "AKTIF");
        assertThat(satu.tindakan(id)).startsWith("AJUKAN", "TERUSKAN").doesNotContain("INSTRUKSIKAN", "TERBITKAN_SURAT", "TERIMA");
        assertThat(satu.tindakan(lain)).contains("TERBITKAN_SURAT", "TERIMA").doesNotContain("AJUKAN", "TERUSKAN");
        var orang = satu.staf.get(DuaKabupaten.UNIT);
        assertThat(satu.kasus(id).path("pegawai").path(0).path("nip").asString()).isEqualTo(orang);
        assertThat(DuaKabupaten.surat(satu, id, "SURAT_PENUGASAN", true, 0).path("nomor")).isEqualTo(DuaKabupaten.surat(satu, lain, "SURAT_PENUGASAN", false, 0).path("nomor"));
        assertThat(satu.kasus(lain).path("naskah").toString()).contains("Unit DINAS A").doesNotContain("Jabatan K-SETDA, Unit");
        // the team stands once, with its owner, and the person is in it as one of the tenant
        var tim = satu.organisasi().ambil("/tim-kerja/" + satu.kasus(id).path("tim").path("id").asLong() + "?tanggal=" + RuangPenugasan.MULAI);
        assertThat(tim.mentah()).contains("\"" + orang + "\"").doesNotContain("\"nip\":\"\"");
        assertThat(satu.kasus(lain).path("tim").path("id").isNull()).isTrue();
    }

    private static final Map<String, Object> KENDALA = Map.of(
            "judul", "Data belum lengkap", "uraian", "Dua kecamatan belum mengirim data.", "alternatif", List.of("Kunjungan langsung", "Data tahun lalu"), "rekomendasi", 1);

    /** What a regulation says of the need and the purpose of a team between governments. */
    private static final Map<String, List<String>> PASAL = Map.of(
            "bkl", List.of("bangkalan-28-2023#lampiran/b/3/c/1", "bangkalan-28-2023#lampiran/b/3/c/2"),
            "lmd", List.of("lamandau-13-2024#lampiran-2/d/a/5/a", "lamandau-13-2024#lampiran-2/d/a/5/b"));

    @ParameterizedTest
    @ValueSource(strings = {"bkl", "lmd"})
    @Persyaratan({"BKL-218", "BKL-219", "BKL-220", "BKL-221", "LMD-266", "LMD-267"})
    void tim_antarinstansi_menuntut_kebutuhan_dan_tujuan_yang_tertaut_pada_target_atau_programnya(String k) {
        var r = antara(k);
        var isi = LakuPenugasan.kebutuhan(LakuPenugasan.kebutuhan(permintaan(r), "perjanjianKinerja", ""), "rencanaHasil", "Satu peta setahun");
        var tim = new HashMap<String, Object>(Map.of("nama", "Tim Peta", "ketua", r.pemilik().staf.get("BIDANG-A1")));
        LakuPenugasan.kurang(r.pemohon(), LakuPenugasan.dengan(permintaan(r), "pertimbangan", " "), "pertimbangan", k.equals("bkl") ? "lampiran/b/3/c/1" : "pasal-24/ayat-6");
        LakuPenugasan.kurang(r.pemohon(), LakuPenugasan.dengan(isi, "tim", tim), "tim.tujuan", PASAL.get(k).getLast().replaceAll(".*#", ""));
        tim.put("tujuan", "TARGET_LAIN");
        LakuPenugasan.kurang(r.pemohon(), LakuPenugasan.dengan(isi, "tim", tim), "tim.tujuan", PASAL.get(k).getLast().replaceAll(".*#", ""));
        tim.put("tujuan", "TARGET_PEMILIK");
        LakuPenugasan.kurang(r.pemohon(), LakuPenugasan.dengan(isi, "tim", tim), "perjanjianKinerja", PASAL.get(k).getLast().replaceAll(".*#", ""));
        tim.put("tujuan", "PROGRAM_STRATEGIS");
        LakuPenugasan.kurang(
                r.pemohon(), LakuPenugasan.kebutuhan(LakuPenugasan.dengan(isi, "tim", tim), "rencanaHasil", ""), "rencanaHasil", PASAL.get(k).getLast().replaceAll(".*#", ""));
        if (k.equals("lmd")) {
            var tanpa = LakuPenugasan.kebutuhan(LakuPenugasan.kebutuhan(permintaan(r), "sifatPekerjaan", List.of("DALAM_UNIT")), "teknis", List.of("DALAM_UNIT"));
            LakuPenugasan.kurang(r.pemohon(), tanpa, "bentuk", "lampiran-2/d/a/5/a");
        }
        var strategis = r.pemilik().mulai(r.pemohon(), LakuPenugasan.kebutuhan(LakuPenugasan.dengan(isi, "tim", tim), "perjanjianKinerja", "Target 1"));
        assertThat(r.pemilik().kasus(strategis).path("kebutuhan").path("rencanaHasil").asString()).isEqualTo("Satu peta setahun");
        var id = r.pemilik().mulai(r.pemohon(), permintaan(r));
        assertThat(r.pemilik().kasus(id).path("lingkup").asString()).isEqualTo("LINTAS_INSTANSI");
        assertThat(r.pemilik().kasus(id).path("kebutuhan").path("perjanjianKinerja").asString()).isEqualTo("Target 1");
        var dibaca = r.pemilik().organisasi().ambil("/tim-kerja/" + r.pemilik().kasus(id).path("tim").path("id").asLong()).isi();
        assertThat(List.of(dibaca.path("lingkup").asString(), dibaca.path("tujuan").asString())).containsExactly("LINTAS_INSTANSI", "TARGET_PEMILIK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bkl", "lmd", "tjt"})
    @Persyaratan({"BKL-222", "BKL-223", "BKL-224", "BKL-225", "BKL-226", "BKL-227", "BKL-228", "LMD-268", "LMD-269", "LMD-270", "LMD-271", "LMD-272"})
    void tim_antarinstansi_diarahkan_pemiliknya_kendalanya_kepada_setiap_pimpinan_asal_dan_koordinasinya_bertahap(String k) {
        var r = antara(k);
        var satu = r.pemilik();
        var pemilik = k.equals("tjt") ? "DINAS-A" : "BIDANG-A1";
        var id = r.kirim(LakuPenugasan.dengan(LakuPenugasan.kebutuhan(permintaan(r), "keadaan", "Permintaan mendesak"), "mulai", RuangKerja.hari(-20), "selesai", RuangKerja.hari(30), "sifat", "INSIDENTAL"));
        r.sampaiAkhir(id, r.diAsal());
        assertThat(satu.status(id)).isEqualTo("AKTIF");
        var anggota = satu.orang(satu.staf.get(DuaKabupaten.UNIT));
        var asal = satu.organisasi().ambil("/pegawai/" + satu.staf.get(DuaKabupaten.UNIT) + "/kedudukan").teks("pimpinanUnitOrganisasi.jabatan.kode").substring(2);
        var arahan = RuangKerja.jalur(id, "/umpan-balik");
        RuangKerja.isi(satu.kepala(pemilik).kirim(arahan, Map.of("jenis", "ARAHAN", "isi", "Dahulukan pesisir")));
        if (!k.equals("tjt")) {
            RuangKerja.isi(satu.kepala("DINAS-A").kirim(arahan, Map.of("jenis", "ARAHAN", "isi", "Arahan kepala perangkat daerah pelaksana fungsi")));
        }
        RuangKerja.ditolak(satu.kepala(asal).kirim(arahan, Map.of("jenis", "ARAHAN", "isi", "Pimpinan asal anggota")), 403, "BUKAN_PENGARAH");
        RuangKerja.ditolak(anggota.kirim(arahan, Map.of("jenis", "ARAHAN", "isi", "Anggota")), 403, "BUKAN_PENGARAH");
        var kepalaAsal = satu.kepala("DINAS-B").kirim(arahan, Map.of("jenis", "ARAHAN", "isi", "Kepala perangkat daerah asal"));
        assertThat(kepalaAsal.status()).as(kepalaAsal.mentah()).isIn(403, 404);

        RuangKerja.ditolak(anggota.kirim(RuangKerja.jalur(id, "/kendala"), LakuPenugasan.dengan(KENDALA, "alternatif", List.of())), 422, "ALTERNATIF_WAJIB");
        var biasa = RuangKerja.isi(anggota.kirim(RuangKerja.jalur(id, "/kendala"), KENDALA)).path("id").asLong();
        assertThat(RuangKerja.isi(anggota.ambil("/kendala/" + biasa)).path("giliran").toString()).contains("K-" + pemilik).doesNotContain("K-" + asal);
        assertThat(RuangKerja.isi(satu.kepala(pemilik).ambil("/kendala")).toString()).contains("\"id\":" + biasa);
        RuangKerja.isi(satu.kepala(pemilik).kirim("/kendala/" + biasa + "/putusan", Map.of("cara", "TINDAK_LANJUTI", "uraian", "Saya surati camatnya")));
        assertThat(RuangKerja.isi(anggota.ambil("/kendala/" + biasa)).toString()).contains("Saya surati camatnya");
        var bersama = RuangKerja.isi(anggota.kirim(RuangKerja.jalur(id, "/kendala"), LakuPenugasan.dengan(KENDALA, "perluKolaborasi", true))).path("id").asLong();
        var dari = RuangKerja.isi(satu.kepala(asal).kirim("/kendala/" + bersama + "/putusan", Map.of("cara", "TINDAK_LANJUTI", "uraian", "Kami kirim dua orang")));
        assertThat(dari.path("selesai").asBoolean()).isFalse();
        RuangKerja.ditolak(satu.kepala(asal).kirim("/kendala/" + bersama + "/putusan", Map.of("cara", "TINDAK_LANJUTI", "uraian", "Untuk unit pemilik")), 409, "GILIRAN_SUDAH_SELESAI");
        var milik = java.util.stream.StreamSupport.stream(dari.path("giliran").spliterator(), false).filter(g -> g.path("uraian").asString("").equals("Kami kirim dua orang")).toList();
        assertThat(milik).hasSize(1);
        assertThat(milik.getFirst().path("unit").asString()).as("terikat pada unit pejabatnya").isEqualTo(asal);
        assertThat(RuangKerja.isi(satu.kepala(pemilik).kirim("/kendala/" + bersama + "/putusan", Map.of("cara", "TINDAK_LANJUTI", "uraian", "Kami siapkan data"))).path("selesai").asBoolean()).isTrue();

        var koordinasi = new HashMap<String, Object>(Map.of("tanggal", RuangKerja.hari(-1), "hal", "Pembagian desa", "jabatan", "K-BIDANG-B2"));
        RuangKerja.ditolak(anggota.kirim(RuangKerja.jalur(id, "/koordinasi"), koordinasi), 422, "TAHAP_WAJIB");
        for (var tahap : List.of("PERENCANAAN", "PELAKSANAAN", "PEMANTAUAN", "EVALUASI")) {
            koordinasi.put("tahap", tahap);
            RuangKerja.isi(anggota.kirim(RuangKerja.jalur(id, "/koordinasi"), koordinasi));
        }
        var kedua = r.kirim(LakuPenugasan.dengan(LakuPenugasan.kebutuhan(permintaan(r), "keadaan", "Permintaan mendesak"), "mulai", RuangKerja.hari(-20), "selesai", RuangKerja.hari(30), "sifat", "INSIDENTAL"));
        r.sampaiAkhir(kedua, r.diAsal());
        RuangKerja.isi(anggota.kirim(RuangKerja.jalur(id, "/koordinasi"), Map.of("tahap", "PEMANTAUAN", "hal", "Dengan tim lain", "pekerjaanLain", kedua)));
        assertThat(RuangKerja.isi(satu.kepala(pemilik).ambil(RuangKerja.jalur(kedua, "/koordinasi"))).path("isi").path(0).path("tahap").asString()).isEqualTo("PEMANTAUAN");
        var ketua = new Klien(port);
        assertThat(ketua.masuk(satu.staf.get("BIDANG-A1"), "demo")).isTrue();
        assertThat(ketua.ambil("/pemberitahuan").body()).contains("Koordinasi: Dengan tim lain");
        assertThat(ketua.ambil("/pekerjaan/" + id + "/koordinasi.csv").body().lines().skip(1)).hasSize(5).allMatch(b -> b.matches("[^,;]*[,;](Perencanaan|Pelaksanaan|Pemantauan|Evaluasi)[,;].*"));
        assertThat(RuangKerja.isi(anggota.ambil(RuangKerja.jalur(id, "/koordinasi"))).path("isi").path(0).path("tanggal").asString()).isNotEmpty();
    }

    /** Each act of the home side that may refuse. */
    static Stream<List<String>> penolakan() {
        return Stream.of("bkl", "tjt", "lmd", "nas").flatMap(k -> (k.equals("lmd") ? Stream.of("PUTUSKAN TOLAK")
                : Stream.of("INSTRUKSIKAN TOLAK", "JAWAB_KETERSEDIAAN TIDAK_TERSEDIA", "SETUJUI_JAWABAN TOLAK")).map(a -> List.of((k + " " + a).split(" "))));
    }

    @ParameterizedTest
    @MethodSource("penolakan")
    void setiap_penolakan_perangkat_daerah_asal_sampai_kepada_pemilik(List<String> p) {
        var r = antara(p.get(0));
        var satu = r.pemilik();
        var id = r.kirim(permintaan(r));
        var lain = r.diAsal();
        for (var n = 0; n < 9 && !satu.kasus(lain).path("menunggu").path(0).path("tindakan").asString().equals(p.get(1)); n++) {
            RuangPenugasan.berhasil(DuaKabupaten.lakukan(satu, lain, satu.kasus(lain).path("menunggu").path(0).path("hasilMungkin").path(0).asString(), ""));
        }
        assertThat(DuaKabupaten.lakukan(satu, lain, p.get(2), " ").teks("kode")).isEqualTo("ALASAN_WAJIB");
        assertThat(satu.status(id)).isEqualTo("BERJALAN");
        RuangPenugasan.berhasil(DuaKabupaten.lakukan(satu, lain, p.get(2), "Sedang musim banjir"));
        assertThat(List.of(satu.status(lain), satu.status(id))).containsExactly("DITOLAK", "DITOLAK");
        assertThat(satu.kasus(id).path("jawabanLuar").path("alasan").asString()).isEqualTo("Sedang musim banjir");
        assertThat(satu.kasus(id).path("pegawai").size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bkl", "tjt", "lmd", "nas"})
    void penolakan_di_pihak_pemilik_tidak_membuka_berkas_di_asal(String k) {
        var r = antara(k);
        var sebelum = r.diAsal();
        var id = r.pemilik().mulai(r.pemohon(), permintaan(r));
        RuangPenugasan.berhasil(r.pemilik().lakukan(r.pemilik().kepala("SETDA"), id, "TOLAK", "Dikerjakan sendiri dahulu"));
        assertThat(r.pemilik().status(id)).isEqualTo("DITOLAK");
        assertThat(r.diAsal()).isEqualTo(id).isGreaterThan(sebelum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bkl", "tjt", "lmd", "nas"})
    void pejabat_satu_sisi_tidak_membaca_berkas_sisi_lain_kecuali_suratnya(String k) {
        var r = antara(k);
        var satu = r.pemilik();
        var id = r.kirim(permintaan(r));
        var lain = r.diAsal();
        r.sampaiAkhir(id, lain);
        for (var siapa : List.of("DINAS-B", "BIDANG-B1")) {
            assertThat(satu.kepala(siapa).ambil("/penugasan/" + id).status()).as(siapa).isEqualTo(404);
        }
        for (var siapa : List.of("DINAS-A", "BIDANG-A1")) {
            assertThat(satu.kepala(siapa).ambil("/penugasan/" + lain).status()).as(siapa).isEqualTo(404);
        }
        var pemohon = r.pemohon().ambil("/penugasan/" + id);
        assertThat(pemohon.mentah()).doesNotContain("INSTRUKSIKAN", "REKOMENDASIKAN", "\"kode\":\"K-DINAS-B\"");
        var masuk = DuaKabupaten.surat(satu, id, "SURAT_PENUGASAN", true, 0).path("id").asLong();
        var asli = DuaKabupaten.surat(satu, lain, "SURAT_PENUGASAN", false, 0).path("id").asLong();
        assertThat(r.pemohon().ambil("/naskah/" + masuk).status()).isEqualTo(200);
        assertThat(r.pemohon().ambil("/naskah/" + asli).status()).isEqualTo(404);
        assertThat(satu.orang(satu.staf.get("BIDANG-A2")).ambil("/penugasan/" + lain).status()).isEqualTo(404);
        assertThat(satu.orang(satu.staf.get(DuaKabupaten.UNIT)).ambil("/penugasan/" + lain).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bkl", "tjt", "lmd", "nas"})
    void penarikan_dan_perubahan_masa_sampai_ke_sisi_lain(String k) {
        var r = antara(k);
        var satu = r.pemilik();
        var ditarik = r.kirim(permintaan(r));
        var tertutup = r.diAsal();
        RuangPenugasan.berhasil(r.pemohon().kirim("/penugasan/" + ditarik + "/penarikan", Map.of("alasan", "Anggaran dipotong")));
        assertThat(List.of(satu.status(ditarik), satu.status(tertutup))).containsExactly("DIBATALKAN", "DIBATALKAN");
        assertThat(satu.kasus(tertutup).path("perubahan").path(0).path("alasan").asString()).isEqualTo("Anggaran dipotong");
        var id = r.kirim(permintaan(r));
        var lain = r.diAsal();
        r.sampaiAkhir(id, lain);
        var penerbit = satu.orang(penerbit(satu, lain));
        var lama = RuangPenugasan.SELESAI.plusDays(30).toString();
        RuangPenugasan.berhasil(penerbit.kirim("/penugasan/" + lain + "/masa", Map.of("selesai", lama, "alasan", "Data bertambah")));
        assertThat(satu.kasus(id).path("selesai").asString()).isEqualTo(lama);
        RuangPenugasan.berhasil(penerbit.kirim("/penugasan/" + lain + "/penarikan", Map.of("alasan", "Dipanggil kembali")));
        assertThat(List.of(satu.status(id), satu.status(lain))).containsExactly("DIBATALKAN", "DIBATALKAN");
    }

    private static String penerbit(RuangPenugasan r, long kasus) {
        return java.util.stream.StreamSupport.stream(r.kasus(kasus).path("langkah").spliterator(), false)
                .filter(l -> l.path("tindakan").asString().equals("TERBITKAN_SURAT")).findFirst().orElseThrow().path("pegawai").path("nip").asString();
    }

    @Test
    void pegawai_yang_disebut_dibawa_ke_asal_dan_pegawai_dua_unit_ditolak_sebelum_dikirim() {
        var r = antara("lmd");
        var satu = r.pemilik();
        var isi = permintaan(r);
        isi.remove("unitAsal");
        isi.put("pegawai", List.of(satu.staf.get("BIDANG-B1"), satu.staf.get("BIDANG-B2")));
        var sebelum = r.diAsal();
        assertThat(r.pemohon().kirim("/penugasan", isi).teks("kode")).isEqualTo("ASAL_BERBEDA");
        assertThat(r.diAsal()).isEqualTo(sebelum);
        isi.put("pegawai", List.of(satu.staf.get("BIDANG-B1")));
        var id = r.kirim(isi);
        assertThat(satu.kasus(id).path("pegawai").size()).isZero();
        assertThat(satu.kasus(id).path("pengaturanLain").asString()).contains("Pegawai yang diminta: ", satu.staf.get("BIDANG-B1"));
        assertThat(satu.kasus(r.diAsal()).path("pegawai").path(0).path("nip").asString()).isEqualTo(satu.staf.get("BIDANG-B1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bkl", "tjt", "lmd", "nas"})
    void sukarela_antarinstansi_ditolak_dengan_pasalnya(String k) {
        var satu = ruang.get(k);
        RuangPenugasan.ditolak(satu.orang(satu.staf.get("BIDANG-B2")).kirim("/penugasan", satu.permintaan("SUKARELA", "BIDANG-A1")), "ALUR_TIDAK_TERSEDIA");
    }

    @Test
    void indragiri_hilir_tidak_menawarkan_batas_itu_dan_antarinstansi_ditolak_dengan_pasalnya() {
        var ihl = DuaKabupaten.siap(port, "antarpd-ihl", 5, "indragiri-hilir-1-2024", "I");
        assertThat(ihl.organisasi().ubah("/instansi/" + ihl.kode + "/pengaturan", Map.of("batasInstansi", "PERANGKAT_DAERAH")).status()).isEqualTo(422);
        var isi = new HashMap<>(ihl.permintaan("PENUNJUKAN", "BIDANG-A1"));
        isi.put("instansiAsal", "Badan Statistik Contoh");
        assertThat(RuangPenugasan.ditolak(ihl.kepala("BIDANG-A1").kirim("/penugasan", isi), "ALUR_TIDAK_TERSEDIA").mentah()).contains("indragiri-hilir-1-2024#");
    }

    @Test
    void halaman_memperlihatkan_jalan_dan_sisi_lain_dengan_nama_perangkat_daerahnya() {
        var r = antara("bkl");
        var satu = r.pemilik();
        var kepala = new Klien(port);
        assertThat(kepala.masuk(satu.kepala.get("BIDANG-A1"), "demo")).isTrue();
        var isian = new HashMap<>(Map.of(
                "cara", "PENUNJUKAN", "bentuk", "INDIVIDU", "sifat", "RUTIN", "unitPemilik", "BIDANG-A1", "judul", "Peta rawan banjir", "maksudTujuan", "Peta tersedia",
                "kompetensi", "pemetaan", "ekspektasi", "Satu peta", "mulai", RuangPenugasan.MULAI.toString()));
        isian.putAll(Map.of("selesai", RuangPenugasan.SELESAI.toString(), "unitAsal", "BIDANG-B1", "jumlah", "1", "alasanPilihan", "Berpengalaman", "butirKegiatan", "Memetakan", "ke", "tinjau"));
        var tinjau = kepala.isiDari("/penugasan/baru", "/penugasan/baru", isian);
        assertThat(tinjau.body()).contains("Lintas instansi", "Jalan yang akan ditempuh", "Unit DINAS B, yang menjawab dengan suratnya sendiri");
        var id = r.kirim(permintaan(r));
        assertThat(kepala.ambil("/penugasan/" + id).body()).contains("Perangkat daerah asal pegawai", "Menunggu jawaban Unit DINAS B atas surat nomor").doesNotContain("Instruksikan");
        var berwenang = new Klien(port);
        assertThat(berwenang.masuk(satu.kepala.get("SETDA"), "demo")).isTrue();
        assertThat(berwenang.ambil("/penugasan/" + r.diAsal()).body()).contains("Perangkat daerah pemilik kinerja", "Surat masuk dari Jabatan K-SETDA");
    }
}
