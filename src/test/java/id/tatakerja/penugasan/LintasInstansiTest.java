package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.Persyaratan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Governments of one installation that ask each other for people, each under its own regulation, to the end and to every refusal. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LintasInstansiTest {

    private static final List<String> PENDEK = List.of("AJUKAN", "TERUSKAN");
    private static final List<String> TIM = List.of("AJUKAN", "TERUSKAN", "SAMPAIKAN", "TETAPKAN_TIM");
    private static final List<String> PANJANG = List.of(
            "INSTRUKSIKAN", "REKOMENDASIKAN", "JAWAB_KETERSEDIAAN", "KIRIM_JAWABAN", "SETUJUI_JAWABAN", "TERBITKAN_SURAT", "TERIMA");
    private static final List<String> RINGKAS = List.of("PUTUSKAN", "TERBITKAN_SURAT", "TERIMA");

    @LocalServerPort
    private int port;

    private final Map<String, RuangPenugasan> satu = new HashMap<>();
    private final Map<String, RuangPenugasan> dua = new HashMap<>();
    private RuangPenugasan ihl;

    @BeforeAll
    void kabupaten() {
        var nomor = 131;
        for (var k : List.of(Map.entry("bkl", "bangkalan-28-2023"), Map.entry("tjt", "tanjung-jabung-timur-14-2023"), Map.entry("lmd", "lamandau-13-2024"))) {
            var model = k.getKey().equals("bkl") ? "" : "1";
            satu.put(k.getKey(), DuaKabupaten.siap(port, "lintas-" + k.getKey() + "-1", nomor++, k.getValue(), model));
            dua.put(k.getKey(), DuaKabupaten.siap(port, "lintas-" + k.getKey() + "-2", nomor++, k.getValue(), model));
        }
        ihl = DuaKabupaten.siap(port, "lintas-ihl", nomor, "indragiri-hilir-1-2024", "I");
    }

    static Stream<List<String>> pasangan() {
        return Stream.of("bkl", "tjt", "lmd").flatMap(a -> Stream.of("bkl", "tjt", "lmd").map(b -> List.of(a, b)));
    }

    private DuaKabupaten antara(List<String> p) {
        return new DuaKabupaten(satu.get(p.get(0)), dua.get(p.get(1)));
    }

    private static List<String> alurAsal(List<String> p) {
        return p.get(1).equals("lmd") ? RINGKAS : PANJANG;
    }

    @ParameterizedTest
    @MethodSource("pasangan")
    @Persyaratan({"BKL-117", "BKL-118", "BKL-124", "BKL-126", "BKL-138", "BKL-139", "BKL-140", "BKL-141", "BKL-142", "TJT-059", "TJT-066", "TJT-067", "TJT-075",
            "TJT-076", "LMD-154", "LMD-156", "LMD-162"})
    void setiap_pasangan_peraturan_berjalan_sampai_pegawai_menerima_dan_kedua_berkas_aktif(List<String> p) {
        var r = antara(p);
        var id = r.kirim(r.permintaan());
        var lain = r.diAsal();
        assertThat(DuaKabupaten.surat(r.pemilik(), id, "SURAT_PERMOHONAN_PELIBATAN", false, 0).path("tembusan").toString())
                .contains(Map.of("bkl", "Jabatan K-DINAS-A", "tjt", "Bupati Contoh", "lmd", r.asal().kode).get(p.get(0)));
        assertThat(r.asal().kasus(lain).path("menunggu").path(0).path("jabatan").path("kode").asString()).isEqualTo(p.get(1).equals("lmd") ? "K-BIDANG-B1" : "K-SETDA");
        assertThat(r.asal().kasus(lain).path("sisi").asString()).isEqualTo("ASAL");
        assertThat(r.pemilik().kasus(id).path("sisi").asString()).isEqualTo("PEMILIK");
        r.sampaiAkhir(id, lain);
        assertThat(r.pemilik().tindakan(id)).isEqualTo(p.get(0).equals("lmd") ? TIM : PENDEK);
        assertThat(r.asal().tindakan(lain)).isEqualTo(alurAsal(p));
        assertThat(List.of(r.pemilik().status(id), r.asal().status(lain))).containsExactly("AKTIF", "AKTIF");
        assertThat(r.pemilik().kasus(id).path("pegawai").path(0).path("nip").asString()).isEqualTo(r.asal().staf.get(DuaKabupaten.UNIT));
        var permohonan = DuaKabupaten.surat(r.pemilik(), id, p.get(0).equals("lmd") ? "SURAT_PELIBATAN" : "SURAT_PERMOHONAN_PELIBATAN", false, p.get(0).equals("lmd") ? 0 : 1);
        assertThat(r.asal().kasus(lain).path("naskah").toString()).contains(permohonan.path("nomor").asString());
        assertThat(r.asal().kasus(lain).path("pasangan").path("instansi").asString()).isEqualTo(r.pemilik().kode);
        var penugasan = DuaKabupaten.surat(r.asal(), lain, "SURAT_PENUGASAN", false, 0);
        assertThat(penugasan.path("tembusan").size()).isEqualTo(p.get(1).equals("lmd") ? 0 : 3);
        assertThat(DuaKabupaten.surat(r.pemilik(), id, "SURAT_PENUGASAN", true, 0).path("nomor")).isEqualTo(penugasan.path("nomor"));
        assertThat(r.pemilik().kasus(id).path("pasangan").path("nomorSurat")).isEqualTo(penugasan.path("nomor"));
    }

    /** Each act of the home side that may refuse, with the acts done before it. */
    static Stream<List<String>> penolakan() {
        return Stream.of("bkl bkl", "tjt tjt", "lmd lmd", "bkl lmd", "lmd bkl").flatMap(s -> (s.endsWith("lmd") ? Stream.of("PUTUSKAN TOLAK")
                : Stream.of("INSTRUKSIKAN TOLAK", "JAWAB_KETERSEDIAAN TIDAK_TERSEDIA", "SETUJUI_JAWABAN TOLAK")).map(a -> List.of((s + " " + a).split(" "))));
    }

    @ParameterizedTest
    @MethodSource("penolakan")
    @Persyaratan({"BKL-128", "BKL-131", "LMD-159"})
    void setiap_penolakan_instansi_asal_sampai_kepada_pemilik_dengan_alasannya(List<String> p) {
        var r = antara(p);
        var id = r.kirim(r.permintaan());
        var lain = r.diAsal();
        for (var n = 0; n < 9 && !r.asal().kasus(lain).path("menunggu").path(0).path("tindakan").asString().equals(p.get(2)); n++) {
            RuangPenugasan.berhasil(DuaKabupaten.lakukan(r.asal(), lain, r.asal().kasus(lain).path("menunggu").path(0).path("hasilMungkin").path(0).asString(), ""));
        }
        var tanpaAlasan = DuaKabupaten.lakukan(r.asal(), lain, p.get(3), " ");
        assertThat(tanpaAlasan.teks("kode")).as(tanpaAlasan.mentah()).isEqualTo("ALASAN_WAJIB");
        assertThat(r.pemilik().status(id)).isEqualTo("BERJALAN");
        RuangPenugasan.berhasil(DuaKabupaten.lakukan(r.asal(), lain, p.get(3), "Sedang musim banjir"));
        assertThat(List.of(r.asal().status(lain), r.pemilik().status(id))).containsExactly("DITOLAK", "DITOLAK");
        assertThat(r.pemilik().kasus(id).path("jawabanLuar").path("alasan").asString()).isEqualTo("Sedang musim banjir");
        assertThat(r.pemilik().kasus(id).path("pegawai").size()).isZero();
        assertThat(r.pemilik().kasus(id).path("pasangan").path("nomorSurat").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pasangan")
    @Persyaratan({"BKL-123", "BKL-125"})
    void penolakan_pejabat_sendiri_tidak_memperlihatkan_apa_pun_kepada_instansi_lain(List<String> p) {
        var r = antara(p);
        var sebelum = r.diAsal();
        var suratSebelum = r.asal().organisasi().ambil("/naskah?kotak=semua").isi().path("jumlah").asInt();
        var id = r.pemilik().mulai(r.pemohon(), r.permintaan());
        RuangPenugasan.berhasil(r.pemilik().lakukan(r.pemilik().kepala("SETDA"), id, "TOLAK", "Dikerjakan sendiri dahulu"));
        assertThat(r.pemilik().status(id)).isEqualTo("DITOLAK");
        assertThat(r.diAsal()).isEqualTo(sebelum);
        // only where the regulation wants the leader there to have a copy at once is there one
        assertThat(r.asal().organisasi().ambil("/naskah?kotak=semua").isi().path("jumlah").asInt() - suratSebelum).isEqualTo(p.get(0).equals("lmd") ? 1 : 0);
    }

    @Test
    @Persyaratan({"LMD-155"})
    void tembusan_permohonan_sampai_kepada_pimpinan_asal_tanpa_tugas_memutus() {
        var r = antara(List.of("lmd", "lmd"));
        var sebelum = r.diAsal();
        r.pemilik().mulai(r.pemohon(), r.permintaan());
        var pimpinan = r.asal().kepala("BIDANG-B1");
        assertThat(pimpinan.ambil("/naskah?kotak=tembusan").isi().path("isi").path(0).path("jenis").asString()).isEqualTo("SURAT_PERMOHONAN_PELIBATAN");
        assertThat(pimpinan.ambil("/tugas").isi()).noneMatch(t -> t.path("penugasan").asLong() > sebelum);
        assertThat(r.diAsal()).isEqualTo(sebelum);
    }

    @Test
    void alamat_tanpa_langkah_di_peraturan_asal_menerima_surat_sebagai_tembusan() {
        var r = antara(List.of("bkl", "lmd"));
        var id = r.kirim(r.permintaan());
        var nomor = DuaKabupaten.surat(r.asal(), r.diAsal(), "SURAT_PERMOHONAN_PELIBATAN", true, 0);
        assertThat(nomor.path("kepada").toString()).contains("K-SETDA", "Kabupaten lintas-lmd-2");
        var berwenang = r.asal().kepala("SETDA");
        assertThat(berwenang.ambil("/naskah?kotak=tembusan").isi().path("isi").path(0).path("id")).isEqualTo(nomor.path("id"));
        assertThat(r.asal().tugas(berwenang, r.diAsal())).isZero();
        assertThat(r.asal().kepala("BIDANG-B1").ambil("/naskah?kotak=diterima").isi().path("isi").path(0).path("id")).isEqualTo(nomor.path("id"));
        assertThat(r.pemilik().status(id)).isEqualTo("BERJALAN");
    }

    @Test
    void indragiri_hilir_ditolak_sebelum_terkirim_dengan_menyebut_sisi_dan_pasalnya() {
        var r = new DuaKabupaten(satu.get("bkl"), ihl);
        var sebagaiAsal = RuangPenugasan.ditolak(r.pemohon().kirim("/penugasan", r.permintaan()), "ALUR_TIDAK_TERSEDIA");
        assertThat(sebagaiAsal.teks("detail")).contains("Kabupaten lintas-ihl sebagai instansi asal");
        assertThat(sebagaiAsal.isi().path("dasar").toString()).contains("indragiri-hilir-1-2024#");
        var kebalikan = new DuaKabupaten(ihl, dua.get("bkl"));
        var sebagaiPemilik = RuangPenugasan.ditolak(ihl.kepala("BIDANG-A1").kirim("/penugasan", kebalikan.permintaan()), "ALUR_TIDAK_TERSEDIA");
        assertThat(sebagaiPemilik.isi().path("dasar").toString()).contains("indragiri-hilir-1-2024#");
        assertThat(ihl.organisasi().ambil("/penugasan").isi().path("jumlah").asInt()).isZero();
    }

    @Test
    void instansi_asal_dapat_disebut_dengan_namanya_dan_bukan_instansi_sendiri() {
        var r = antara(List.of("tjt", "bkl"));
        var permintaan = r.permintaan();
        permintaan.put("instansiAsal", "kabupaten " + r.asal().kode.toUpperCase(java.util.Locale.ROOT));
        var id = r.pemilik().mulai(r.pemohon(), permintaan);
        assertThat(r.pemilik().kasus(id).path("pasangan").path("instansi").asString()).isEqualTo(r.asal().kode);
        permintaan.put("instansiAsal", "Kabupaten " + r.pemilik().kode);
        assertThat(r.pemohon().kirim("/penugasan", permintaan).teks("kode")).isEqualTo("INSTANSI_SENDIRI");
    }

    @Test
    @Persyaratan({"BKL-133", "BKL-135", "BKL-137"})
    void asal_menentukan_unit_lalu_menyebut_pegawai_sendiri_dan_hanya_yang_di_daftar_ditugaskan() {
        var r = antara(List.of("tjt", "bkl"));
        var permintaan = r.permintaan();
        permintaan.remove("unitAsal");
        var id = r.kirim(permintaan);
        var asal = r.asal();
        var lain = r.diAsal();
        var instruksi = "/tugas/" + asal.tugas(asal.kepala("SETDA"), lain) + "/tindakan";
        assertThat(asal.kepala("SETDA").kirim(instruksi, Map.of("hasil", "SETUJU")).teks("kode")).isEqualTo("ASAL_WAJIB");
        assertThat(asal.kepala("SETDA").kirim(instruksi, Map.of("hasil", "SETUJU", "unitAsal", "ENTAH")).status()).isEqualTo(422);
        RuangPenugasan.berhasil(asal.kepala("SETDA").kirim(instruksi, Map.of("hasil", "SETUJU", "unitAsal", DuaKabupaten.UNIT)));
        RuangPenugasan.berhasil(DuaKabupaten.lakukan(asal, lain, "MENDUKUNG", ""));
        var penilai = asal.orang(asal.kasus(lain).path("menunggu").path(0).path("pegawai").path("nip").asString());
        var jawab = "/tugas/" + asal.tugas(penilai, lain) + "/tindakan";
        for (var salah : List.of(List.<String>of(), List.of(r.pemilik().staf.get("BIDANG-B1")), List.of(asal.staf.get("BIDANG-A1")),
                List.of(asal.staf.get("BIDANG-B1"), asal.staf.get("BIDANG-B1/2")))) {
            var ditolak = penilai.kirim(jawab, Map.of("hasil", "TERSEDIA", "pegawai", salah));
            assertThat(ditolak.status()).as(ditolak.mentah()).isEqualTo(422);
            assertThat(ditolak.teks("kode")).isIn("PEGAWAI_WAJIB", "PEGAWAI_TIDAK_DIKENAL", "PEGAWAI_BUKAN_BAWAHAN", "PEGAWAI_TERLALU_BANYAK");
        }
        RuangPenugasan.berhasil(penilai.kirim(jawab, Map.of("hasil", "TERSEDIA", "pegawai", List.of(asal.staf.get("BIDANG-B1")))));
        assertThat(r.pemilik().naskah(id)).doesNotContain("SURAT_JAWABAN");
        RuangPenugasan.berhasil(DuaKabupaten.lakukan(asal, lain, "SETUJU", ""));
        assertThat(r.pemilik().naskah(id)).contains("SURAT_JAWABAN");
        var penerbit = asal.orang(asal.kasus(lain).path("menunggu").path(0).path("pegawai").path("nip").asString());
        var terbit = penerbit.kirim("/tugas/" + asal.tugas(penerbit, lain) + "/tindakan", Map.of("hasil", "SELESAI", "pegawai", List.of(asal.staf.get("BIDANG-B1/2"))));
        assertThat(terbit.teks("kode")).as(terbit.mentah()).isEqualTo("PEGAWAI_DI_LUAR_DAFTAR");
    }

    @Test
    void pegawai_yang_disebut_namanya_menentukan_jalan_di_asal() {
        var r = antara(List.of("bkl", "lmd"));
        var permintaan = r.permintaan();
        permintaan.remove("unitAsal");
        permintaan.put("pegawai", List.of(r.asal().staf.get("BIDANG-B2")));
        r.kirim(permintaan);
        var kasus = r.asal().kasus(r.diAsal());
        assertThat(kasus.path("pegawai").path(0).path("nip").asString()).isEqualTo(r.asal().staf.get("BIDANG-B2"));
        assertThat(kasus.path("menunggu").path(0).path("jabatan").path("kode").asString()).isEqualTo("K-BIDANG-B2");
    }

    private String halaman(RuangPenugasan r, String alamat) {
        var klien = new Klien(port);
        assertThat(klien.masuk("organisasi-" + r.kode, "demo")).isTrue();
        return klien.ambil(alamat).body();
    }

    @Test
    void unit_instansi_lain_disebut_dengan_kata_dan_namanya_hanya_dibaca_di_instansinya_sendiri() {
        var r = antara(List.of("lmd", "bkl"));
        var id = r.kirim(r.permintaan());
        var lain = r.diAsal();
        var kalimat = "Unit yang diminta: unit kerja pada Kabupaten lintas-bkl-2 (kode " + DuaKabupaten.UNIT + ")";
        assertThat(halaman(r.pemilik(), "/penugasan/" + id)).as("namanya tidak dicari di instansi lain").contains(kalimat).doesNotContain("Unit BIDANG B1");
        assertThat(halaman(r.asal(), "/penugasan/" + lain)).contains("Unit yang diminta", ">Unit BIDANG B1<");
        assertThat(halaman(r.asal(), "/penugasan")).contains(", Kabupaten lintas-lmd-1");
        r.sampaiAkhir(id, lain);
        var tim = r.pemilik().kasus(id).path("tim").path("id").asLong();
        assertThat(halaman(r.pemilik(), "/tim-kerja/" + tim)).contains("unit kerja pada Kabupaten lintas-bkl-2 (instansi lain)");
        var tertulis = new HashMap<>(r.permintaan());
        tertulis.put("unitAsal", "Bidang Aplikasi Informatika");
        assertThat(halaman(r.pemilik(), "/penugasan/" + r.kirim(tertulis))).contains("Unit yang diminta: Bidang Aplikasi Informatika, Kabupaten lintas-bkl-2");
    }
}
