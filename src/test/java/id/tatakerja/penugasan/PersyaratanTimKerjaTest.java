package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import id.tatakerja.uji.Persyaratan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Teams in Bangkalan and Tanjung Jabung Timur, whose rules are twins: no decree, a head who is chosen for skill, four who answer for it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersyaratanTimKerjaTest {

    private static final String TANGGAL = "?tanggal=" + RuangPenugasan.MULAI;

    @LocalServerPort
    private int port;

    private final Map<String, Kabupaten> semua = new HashMap<>();

    /** A regency with people enough for a large team in one bidang, and two people in another dinas. */
    private final class Kabupaten {
        private final String kode;
        private final Map<String, String> nip = new HashMap<>();
        private final List<String> banyak = new ArrayList<>();
        private final KlienApi pimpinan;
        private final KlienApi.Jawaban sebelumDitetapkan;

        Kabupaten(String kode, int nomor, String regulasi, String model, String pimpinan) {
            this.kode = kode;
            var l = new LembarUji(nomor).unit("SETDA", "SEKRETARIAT_DAERAH", "", "", "JPT_PRATAMA");
            for (var d : List.of("A", "B")) {
                l.unit("DINAS-" + d, "DINAS", "", model, "JPT_PRATAMA").unit("BIDANG-" + d + "1", "BIDANG", "DINAS-" + d, "", "ADMINISTRATOR");
                nip.put(d, l.orang("BIDANG-" + d + "1", "AHLI_MUDA"));
                nip.put(d + "/pelaksana", l.orang("BIDANG-" + d + "1", "PELAKSANA"));
            }
            IntStream.range(0, 30).forEach(_ -> banyak.add(l.orang("BIDANG-A1", "AHLI_PERTAMA")));
            var lembar = l.jadi();
            for (var k : List.of("SETDA", "DINAS-A", "DINAS-B", "BIDANG-A1", "BIDANG-B1")) {
                nip.put(k, lembar.get("pegawai").lines().filter(b -> b.contains(",K-" + k + ",")).findFirst().orElseThrow().substring(0, 18));
            }
            RuangPenugasan.berhasil(KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                    "kode", kode, "nama", "Kabupaten " + kode, "jenis", "KABUPATEN", "regulasi", regulasi, "zonaWaktu", "Asia/Jakarta",
                    "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati Contoh", "nama", "H. Nama Contoh"))));
            RuangPenugasan.berhasil(organisasi().impor(kode, false, lembar));
            if (model.isEmpty()) {
                RuangPenugasan.berhasil(organisasi().ubah("/unit/DINAS-A/pengaturan", Map.of(
                        "varianPenilai", "LEVEL_II", "pertimbanganBebanKerja", "Menilai 40 orang", "pertimbanganRentangKendali", "Terlalu lebar")));
                RuangPenugasan.berhasil(organisasi().ubah("/unit/DINAS-B/pengaturan", Map.of("varianPenilai", "LEVEL_I")));
            }
            this.pimpinan = sebagai(pimpinan);
            this.sebelumDitetapkan = this.pimpinan.kirim("/penugasan", tim(Map.of("nama", "Terlalu dini"), nip.get("A"), nip.get("A/pelaksana")));
            organisasi().kirim("/instansi/" + kode + "/kedudukan/pengajuan", Map.of("pertimbangan", "Sesuai peta jabatan."));
            RuangPenugasan.berhasil(KlienApi.sebagai(port, "bupati-" + kode).kirim("/instansi/" + kode + "/kedudukan/tetapkan", Map.of("nomor", "188/1")));
            RuangPenugasan.berhasil(organisasi().ubah("/instansi/" + kode, Map.of("pejabatYangBerwenang", "K-SETDA")));
        }

        KlienApi organisasi() {
            return KlienApi.sebagai(port, "organisasi-" + kode);
        }

        KlienApi sebagai(String siapa) {
            return KlienApi.sebagai(port, nip.getOrDefault(siapa, siapa));
        }

        Map<String, Object> tim(Map<String, Object> tim, String... orang) {
            var isi = new HashMap<String, Object>(Map.of(
                    "cara", "PENUNJUKAN", "bentuk", "TIM", "sifat", "RUTIN", "judul", "Pekerjaan tim", "maksudTujuan", "Layanan membaik", "kompetensi", List.of("analisis data"),
                    "ekspektasi", "Satu laporan", "mulai", RuangPenugasan.MULAI.toString(), "selesai", RuangPenugasan.SELESAI.toString(), "unitPemilik", "BIDANG-A1"));
            isi.put("pertimbangan", "Perlu beberapa keahlian bersama");
            var alasan = new HashMap<String, String>();
            Arrays.stream(orang).forEach(satu -> alasan.put(satu, "Menguasai bagian pekerjaannya"));
            isi.put("kebutuhan", Map.of("butirKegiatan", "Menyusun laporan", "alasanPilihan", "Sedang dilatih", "alasanPegawai", alasan));
            isi.put("tim", tim);
            isi.put("pegawai", Arrays.asList(orang));
            return isi;
        }

        JsonNode kasus(long id) {
            return organisasi().ambil("/penugasan/" + id).isi();
        }

        long mulai(Map<String, Object> permintaan) {
            var dibuat = pimpinan.kirim("/penugasan", permintaan);
            assertThat(dibuat.status()).as(dibuat.mentah()).isEqualTo(201);
            return dibuat.isi().path("id").asLong();
        }

        /** Says yes to whatever is open until nothing is. */
        void sampaiAkhir(long id) {
            for (var n = 0; n < 50 && !kasus(id).path("menunggu").isEmpty(); n++) {
                var buka = kasus(id).path("menunggu").path(0);
                RuangPenugasan.berhasil(KlienApi.sebagai(port, buka.path("pegawai").path("nip").asString()).kirim(
                        "/tugas/" + buka.path("tugas").asLong() + "/tindakan", Map.of("hasil", buka.path("hasilMungkin").path(0).asString())));
            }
        }

        /** A team at work; gives its number. */
        long jadi(Map<String, Object> permintaan) {
            var id = mulai(permintaan);
            sampaiAkhir(id);
            assertThat(kasus(id).path("status").asString()).as(kasus(id).toString()).isEqualTo("AKTIF");
            return kasus(id).path("tim").path("id").asLong();
        }

        JsonNode baca(long tim) {
            return organisasi().ambil("/tim-kerja/" + tim + TANGGAL).isi();
        }
    }

    @BeforeAll
    void kabupaten() {
        semua.put("bkl", new Kabupaten("tim-syarat-bkl", 197, "bangkalan-28-2023", "", "BIDANG-A1"));
        semua.put("tjt", new Kabupaten("tim-syarat-tjt", 198, "tanjung-jabung-timur-14-2023", "1", "DINAS-A"));
    }

    private static Map<String, Object> dengan(Map<String, Object> asal, String kunci, Object nilai) {
        var hasil = new HashMap<>(asal);
        hasil.put(kunci, nilai);
        return hasil;
    }

    private static List<String> orang(JsonNode tim) {
        var hasil = new ArrayList<String>();
        tim.path("orang").forEach(o -> hasil.add(o.path("peran").asString() + " " + o.path("nip").asString()));
        return hasil;
    }

    @ParameterizedTest
    @ValueSource(strings = {"bkl", "tjt"})
    @Persyaratan({"BKL-166", "BKL-167", "TJT-090", "TJT-091", "TJT-093"})
    void tim_berbagai_jabatan_ditetapkan_dengan_surat_penugasan_dan_satu_ketua_menurut_keahlian(String regulasi) {
        var k = semua.get(regulasi);
        var ketua = k.nip.get("A/pelaksana");
        var lengkap = k.tim(Map.of("nama", "Tim " + regulasi, "ketua", ketua), k.nip.get("A"), ketua, k.banyak.getFirst());
        var tanpaDasar = RuangPenugasan.ditolak(k.pimpinan.kirim("/penugasan", dengan(lengkap, "kompetensi", List.of())), "KEAHLIAN_KETUA");
        assertThat(tanpaDasar.isi().path("dasar").size()).isPositive();
        var tim = k.jadi(lengkap);
        var dibaca = k.baca(tim);
        assertThat(orang(dibaca)).hasSize(3).containsOnlyOnce("KETUA " + ketua);
        assertThat(dibaca.path("penetapan").path("cara").asString()).isEqualTo("SURAT_PENUGASAN");
        var kasus = k.kasus(dibaca.path("penugasan").path(0).asLong());
        assertThat(kasus.path("naskah")).singleElement().satisfies(n -> assertThat(n.path("jenis").asString()).isEqualTo("SURAT_PENUGASAN"));
        for (var anggota : List.of(k.nip.get("A"), ketua, k.banyak.getFirst())) {
            assertThat(KlienApi.sebagai(port, anggota).ambil("/naskah/" + kasus.path("naskah").path(0).path("id").asLong()).status()).isEqualTo(200);
        }
        var keduaKetua = k.pimpinan.kirim("/penugasan", k.tim(Map.of("id", tim, "ketua", k.banyak.get(1)), k.banyak.get(1)));
        assertThat(keduaKetua.status()).as(keduaKetua.mentah()).isEqualTo(422);
        assertThat(keduaKetua.teks("kode")).isEqualTo("TIM_SUDAH_BERKETUA");
        RuangPenugasan.berhasil(k.pimpinan.kirim("/tim-kerja/" + tim + "/perubahan", Map.of("jenis", "KETUA", "pegawai", k.nip.get("A"), "alasan", "Keahlian statistik",
                "tanggal", RuangPenugasan.MULAI.toString())));
        assertThat(orang(k.baca(tim)).stream().filter(o -> o.startsWith("KETUA"))).containsExactly("KETUA " + k.nip.get("A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bkl", "tjt"})
    @Persyaratan({"BKL-171", "TJT-043", "TJT-098", "TJT-099", "TJT-100", "TJT-101"})
    void tim_memperlihatkan_empat_pemegang_tanggung_jawab_dan_ditolak_selama_penilainya_belum_ditetapkan(String regulasi) {
        var k = semua.get(regulasi);
        RuangPenugasan.ditolak(k.sebelumDitetapkan, "KEDUDUKAN_BELUM_DITETAPKAN");
        var tanpaKetua = k.jadi(k.tim(Map.of("nama", "Tim Bertanggung Jawab"), k.nip.get("A"), k.nip.get("A/pelaksana")));
        var peran = new ArrayList<String>();
        k.baca(tanpaKetua).path("peran").forEach(p -> {
            peran.add(p.path("peran").asString());
            assertThat(p.path("tanggungJawab").size()).isPositive();
        });
        assertThat(peran).containsExactlyInAnyOrder("PEJABAT_PENILAI_KINERJA", "PIMPINAN_UNIT_ORGANISASI", "KETUA", "ANGGOTA");
        var klien = new Klien(port);
        assertThat(klien.masuk("organisasi-" + k.kode, "demo")).isTrue();
        var halaman = klien.ambil("/tim-kerja/" + tanpaKetua + TANGGAL).body();
        var pimpinan = regulasi.equals("bkl") ? "Jabatan K-BIDANG-A1" : "Jabatan K-DINAS-A";
        assertThat(halaman).contains("Ketua Tim: belum ditunjuk", "Dinilai Jabatan K-BIDANG-A1", "Pejabat Penilai Kinerja: Jabatan K-BIDANG-A1")
                .containsPattern("Pimpinan Unit Organisasi: " + pimpinan).doesNotContain("Penanggung Jawab Tim:");
        var penanggungJawab = k.tim(Map.of("nama", "Tim", "penanggungJawab", k.nip.get("BIDANG-A1")), k.nip.get("A"));
        RuangPenugasan.ditolak(k.pimpinan.kirim("/penugasan", penanggungJawab), "PERAN_TIM_TIDAK_ADA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bkl", "tjt"})
    @Persyaratan({"BKL-157", "BKL-168", "TJT-044", "TJT-092", "TJT-094", "TJT-096"})
    void ketua_tim_lintas_unit_diutamakan_dari_pemilik_dan_yang_lain_diterima_dengan_alasan(String regulasi) {
        var k = semua.get(regulasi);
        var luar = k.nip.get("B");
        var permintaan = k.tim(Map.of("nama", "Tim Lintas", "ketua", luar), luar);
        RuangPenugasan.ditolak(k.pimpinan.kirim("/penugasan", permintaan), "ALASAN_KETUA_WAJIB");
        var pemilik = k.mulai(dengan(permintaan, "tim", Map.of("nama", "Tim Lintas", "ketua", k.nip.get("A"))));
        assertThat(k.kasus(pemilik).path("tim").path("alasanKetua").asString()).as("dari pemilik tanpa alasan").isEmpty();
        var beralasan = k.mulai(dengan(permintaan, "tim", Map.of("nama", "Tim Lintas", "ketua", luar, "alasanKetua", "Paling menguasai")));
        assertThat(k.kasus(beralasan).path("tim").path("alasanKetua").asString()).isEqualTo("Paling menguasai");
        for (var bukan : List.of("BIDANG-B1", "DINAS-B", "A")) {
            assertThat(k.sebagai(bukan).kirim("/penugasan", dengan(permintaan, "tim", Map.of("nama", "T", "ketua", k.nip.get("A")))).status()).as(bukan).isEqualTo(403);
        }
        var kepala = new Klien(port);
        assertThat(kepala.masuk(k.nip.get(regulasi.equals("bkl") ? "BIDANG-A1" : "DINAS-A"), "demo")).isTrue();
        var isi = new HashMap<>(Map.of(
                "cara", "PENUNJUKAN", "bentuk", "TIM", "sifat", "RUTIN", "unitPemilik", "BIDANG-A1", "judul", "Calon ketua", "maksudTujuan", "Layanan", "kompetensi", "analisis data",
                "ekspektasi", "Satu laporan", "mulai", RuangPenugasan.MULAI.toString(), "selesai", RuangPenugasan.SELESAI.toString()));
        isi.putAll(Map.of("pertimbangan", "Perlu bersama", "unitCari", "BIDANG-B1", "ke", "orang"));
        var calon = kepala.isiDari("/penugasan/baru", "/penugasan/baru", isi).body();
        isi.putAll(Map.of("orang", calon.replaceAll("(?s).*?name=\"orang\" value=\"(\\d+)\".*", "$1"), "ke", "tinjau"));
        var pilihan = kepala.isiDari("/penugasan/baru", "/penugasan/baru", isi).body().replaceAll("(?s).*id=\"ketua\"(.*?)</select>.*", "$1");
        assertThat(pilihan).contains("(pemilik kinerja)", "P-BIDANG-B1");
        assertThat(pilihan.lastIndexOf("(pemilik kinerja)")).as("pemilik kinerja lebih dahulu").isLessThan(pilihan.indexOf("P-BIDANG-B1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bkl", "tjt"})
    @Persyaratan({"BKL-069", "BKL-159", "BKL-160", "BKL-164", "BKL-165", "TJT-042", "TJT-051"})
    void satu_tim_memuat_orang_unit_sendiri_unit_lain_dan_instansi_lain_masing_masing_melalui_jalurnya(String regulasi) {
        var k = semua.get(regulasi);
        var tim = k.jadi(k.tim(Map.of("nama", "Tim Bertumbuh", "ketua", k.nip.get("A")), k.nip.get("A"), k.nip.get("A/pelaksana")));
        assertThat(k.baca(tim).path("lingkup").asString()).isEqualTo("DALAM_UNIT");
        var lain = k.mulai(k.tim(Map.of("id", tim), k.nip.get("B")));
        assertThat(k.kasus(lain).path("alur").asString()).isEqualTo("penunjukan-lintas-unit");
        assertThat(orang(k.baca(tim))).as("belum disetujui").hasSize(2);
        k.sampaiAkhir(lain);
        assertThat(orang(k.baca(tim))).hasSize(3).contains("ANGGOTA " + k.nip.get("B"));
        assertThat(k.baca(tim).path("lingkup").asString()).startsWith("LINTAS_");
        var luar = dengan(dengan(k.tim(Map.of("id", tim)), "instansiAsal", "Badan Statistik Contoh"), "jumlah", 1);
        if (regulasi.equals("bkl")) {
            RuangPenugasan.ditolak(k.pimpinan.kirim("/penugasan", dengan(luar, "pertimbangan", " ")), "ISI_WAJIB");
        }
        var instansi = k.mulai(luar);
        k.sampaiAkhir(instansi);
        assertThat(orang(k.baca(tim))).as("belum dijawab instansinya").hasSize(3);
        RuangPenugasan.berhasil(k.pimpinan.kirim("/penugasan/" + instansi + "/jawaban-luar", Map.of("nomor", "800/1", "tanggal", RuangPenugasan.KEMARIN, "hasil", "SETUJU",
                "pegawai", List.of(Map.of("nama", "Siti Contoh", "nip", "", "jabatan", "Statistisi")))));
        var jadi = k.baca(tim);
        assertThat(jadi.path("orang")).hasSize(4);
        assertThat(jadi.path("lingkup").asString()).isEqualTo("LINTAS_INSTANSI");
        var sendiri = dengan(k.tim(Map.of(), k.nip.get("A")), "bentuk", "INDIVIDU");
        sendiri.remove("tim");
        var individu = k.mulai(sendiri);
        k.sampaiAkhir(individu);
        assertThat(k.kasus(individu).path("status").asString()).as("bersamaan dengan tim").isEqualTo("AKTIF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bkl", "tjt"})
    @Persyaratan({"BKL-169", "BKL-170", "TJT-095", "TJT-097", "TJT-106", "TJT-110"})
    void jumlah_tim_dan_anggotanya_diputuskan_pimpinan_dan_orang_di_beberapa_tim_terlihat(String regulasi) {
        var k = semua.get(regulasi);
        k.jadi(k.tim(Map.of("nama", "Tim Berisi Tiga Puluh"), k.banyak.toArray(String[]::new)));
        for (var n = 1; n <= 6; n++) {
            k.jadi(k.tim(Map.of("nama", "Tim ke-" + n), k.banyak.getLast()));
        }
        for (var n = 1; n <= 12; n++) {
            k.mulai(k.tim(Map.of("nama", "Tim lintas ke-" + n, "ketua", k.nip.get("A")), k.nip.get("B")));
        }
        var kelompok = k.pimpinan.ambil("/unit/BIDANG-A1/kelompok").isi();
        assertThat(kelompok.path("orang").path(0).path("nip").asString()).isEqualTo(k.banyak.getLast());
        assertThat(kelompok.path("orang").path(0).path("jumlahTim").asInt()).isGreaterThanOrEqualTo(7);
        assertThat(kelompok.path("terbuka").size()).isGreaterThanOrEqualTo(12);
        assertThat(kelompok.path("terbuka").path(0).path("lingkup").asString()).isEqualTo("LINTAS_PERANGKAT_DAERAH");
        assertThat(kelompok.path("terbuka").path(0).path("menunggu").size()).isPositive();
        var kepala = new Klien(port);
        assertThat(kepala.masuk(k.nip.get(regulasi.equals("bkl") ? "BIDANG-A1" : "DINAS-A"), "demo")).isTrue();
        assertThat(kepala.ambil("/penugasan/kelompok?unit=BIDANG-A1").body()).contains("Menjadi anggota 7 tim sekaligus", "Tim Tim ke-6".substring(4), "Menunggu: ");
        assertThat(kepala.ambil("/penugasan").body()).contains("/penugasan/kelompok");
        var bukan = new Klien(port);
        assertThat(bukan.masuk(k.nip.get("B"), "demo")).isTrue();
        assertThat(bukan.ambil("/penugasan/kelompok").body()).contains("Tidak ada unit yang Anda pimpin");
        assertThat(bukan.ambil("/penugasan/kelompok?unit=BIDANG-A1").statusCode()).isEqualTo(403);
    }
}
