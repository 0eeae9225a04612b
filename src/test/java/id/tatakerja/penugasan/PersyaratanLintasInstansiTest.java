package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.kendala.Kendala;
import id.tatakerja.pelaksanaan.kendala.MenerimaKendala;
import id.tatakerja.uji.Persyaratan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Bangkalan and Tanjung Jabung Timur across governments: four contents, instruction, advice before the answer, a list that is approved first. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersyaratanLintasInstansiTest {

    @Autowired
    private MenerimaKendala menerima;

    @Autowired
    private PembacaKerja pembaca;

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    private final Map<String, DuaKabupaten> semua = new HashMap<>();

    @BeforeAll
    void kabupaten() {
        semua.put("bkl", new DuaKabupaten(
                DuaKabupaten.siap(port, "syarat-bkl-1", 193, "bangkalan-28-2023", ""), DuaKabupaten.siap(port, "syarat-bkl-2", 194, "bangkalan-28-2023", "")));
        semua.put("tjt", new DuaKabupaten(
                DuaKabupaten.siap(port, "syarat-tjt-1", 195, "tanjung-jabung-timur-14-2023", "1"),
                DuaKabupaten.siap(port, "syarat-tjt-2", 196, "tanjung-jabung-timur-14-2023", "1")));
    }

    /** Who assesses and who leads the people of the home unit: the two regulations name them the other way round there. */
    private static Map<String, String> asal(String regulasi) {
        return regulasi.equals("bkl") ? Map.of("penilai", "DINAS-B", "pimpinan", "BIDANG-B1") : Map.of("penilai", "BIDANG-B1", "pimpinan", "DINAS-B");
    }

    private static String nomorJabatan(RuangPenugasan r, String nip) {
        return r.orang(nip).ambil("/saya").isi().path("jabatan").path(0).path("jabatan").path("kode").asString().replaceAll(".*-", "");
    }

    private static JsonNode surat(RuangPenugasan r, long kasus, String jenis) {
        return DuaKabupaten.surat(r, kasus, jenis, false, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bkl", "tjt"})
    @Persyaratan({"BKL-119", "BKL-120", "BKL-121", "BKL-122", "TJT-077", "TJT-078", "TJT-080", "TJT-081"})
    void permohonan_tanpa_salah_satu_dari_empat_isi_ditolak_dan_isinya_terbawa_sampai_surat_penugasan(String regulasi) {
        var r = semua.get(regulasi);
        var jalur = new ArrayList<Map<String, Object>>(List.of(r.permintaan()));
        if (regulasi.equals("tjt")) {
            jalur.add(r.pemilik().permintaan("PENUNJUKAN", "BIDANG-A1", r.pemilik().staf.get("BIDANG-B1")));
        }
        var sebelum = r.pemilik().organisasi().ambil("/penugasan").isi().path("jumlah").asInt();
        for (var lengkap : jalur) {
            for (var kosong : List.of("maksudTujuan", "kompetensi", "ekspektasi", "selesai")) {
                var permintaan = new HashMap<>(lengkap);
                permintaan.remove(kosong);
                var ditolak = RuangPenugasan.ditolak(r.pemohon().kirim("/penugasan", permintaan), "ISI_WAJIB");
                assertThat(ditolak.isi().path("galat").path(0).path("bidang").asString()).isEqualTo(kosong);
            }
            var terbalik = new HashMap<>(lengkap);
            terbalik.put("selesai", RuangPenugasan.MULAI.minusDays(1).toString());
            assertThat(r.pemohon().kirim("/penugasan", terbalik).isi().path("galat").path(0).path("kode").asString()).isEqualTo("TANGGAL_TERBALIK");
        }
        assertThat(r.pemilik().organisasi().ambil("/penugasan").isi().path("jumlah").asInt()).isEqualTo(sebelum);
        var tambahan = r.permintaan();
        tambahan.put("pengaturanLain", "Boleh bekerja jarak jauh");
        var id = r.kirim(tambahan);
        var lain = r.diAsal();
        r.sampaiAkhir(id, lain);
        for (var kasus : List.of(r.pemilik().kasus(id), r.asal().kasus(lain))) {
            assertThat(kasus.path("ekspektasi").asString()).isEqualTo("Satu laporan");
            assertThat(List.of(kasus.path("mulai").asString(), kasus.path("selesai").asString())).containsExactly(RuangPenugasan.MULAI.toString(), RuangPenugasan.SELESAI.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bkl", "tjt"})
    @Persyaratan({"BKL-127", "BKL-129", "BKL-130", "BKL-132", "BKL-133", "BKL-134", "BKL-135", "BKL-136", "TJT-068", "TJT-069", "TJT-071", "TJT-072", "TJT-074", "TJT-079"})
    void penilai_diperintah_menjawab_sesudah_rekomendasi_dan_daftarnya_disetujui_lebih_dahulu(String regulasi) {
        var r = semua.get(regulasi);
        var asal = r.asal();
        var penilai = asal.kepala(asal(regulasi).get("penilai"));
        var pimpinan = asal.kepala(asal(regulasi).get("pimpinan"));
        var berwenang = asal.kepala("SETDA");
        var permintaan = r.permintaan();
        permintaan.put("jumlah", 2);
        var id = r.kirim(permintaan);
        var lain = r.diAsal();
        asal.berhasil(berwenang, lain, "SETUJU");
        var instruksi = surat(asal, lain, "INSTRUKSI");
        assertThat(instruksi.path("kepada").toString()).contains("Jabatan K-" + asal(regulasi).get("penilai")).doesNotContain("Jabatan K-" + asal(regulasi).get("pimpinan"));
        assertThat(asal.tugas(penilai, lain)).as("jawaban menunggu rekomendasi").isZero();
        asal.berhasil(pimpinan, lain, "MENDUKUNG");
        var jawab = asal.kasus(lain).path("menunggu").path(0);
        assertThat(jawab.path("hasilMungkin").toString()).contains("TERSEDIA", "TIDAK_TERSEDIA");
        var tindakan = "/tugas/" + asal.tugas(penilai, lain) + "/tindakan";
        assertThat(penilai.kirim(tindakan, Map.of("hasil", "SETUJU")).status()).isEqualTo(422);
        assertThat(penilai.kirim(tindakan, Map.of("hasil", "TERSEDIA")).teks("kode")).as("tanpa daftar").isEqualTo("PEGAWAI_WAJIB");
        var dua = List.of(asal.staf.get("BIDANG-B1"), asal.staf.get("BIDANG-B1/2"));
        var cakap = asal.organisasi().ambil("/pegawai/" + dua.getFirst()).isi();
        RuangPenugasan.berhasil(asal.organisasi().taruh("/pegawai/" + dua.getFirst(), Map.of(
                "nama", cakap.path("nama").asString(), "status", "PNS", "golongan", "III/c", "jabatan", "P-BIDANG-B1-AHLI_MUDA-" + nomorJabatan(asal, dua.getFirst()),
                "kompetensi", List.of("Analisis data statistik"))));
        RuangPenugasan.berhasil(penilai.kirim(tindakan, Map.of("hasil", "TERSEDIA", "pegawai", dua, "catatan", "Yang kedua sedang dilatih")));
        var jawaban = surat(asal, lain, "SURAT_JAWABAN");
        assertThat(jawaban.path("kepada").toString()).contains("Jabatan K-SETDA");
        assertThat(r.pemilik().naskah(id)).as("belum disetujui, belum terkirim").doesNotContain("SURAT_JAWABAN");
        assertThat(asal.lakukan(berwenang, lain, "KEMBALIKAN", " ").teks("kode")).isEqualTo("ALASAN_WAJIB");
        RuangPenugasan.berhasil(asal.lakukan(berwenang, lain, "KEMBALIKAN", "Satu orang sedang cuti"));
        assertThat(asal.tugas(penilai, lain)).as("kembali kepada penilai").isPositive();
        assertThat(penilai.ambil("/penugasan/" + lain).mentah()).contains("Satu orang sedang cuti");
        assertThat(r.pemilik().naskah(id)).doesNotContain("SURAT_JAWABAN");
        while (asal.tugas(penilai, lain) > 0) {
            var kini = asal.kasus(lain).path("menunggu").path(0);
            var hasil = kini.path("hasilMungkin").path(0).asString();
            RuangPenugasan.berhasil(penilai.kirim("/tugas/" + kini.path("tugas").asLong() + "/tindakan",
                    kini.path("tindakan").asString().equals("JAWAB_KETERSEDIAAN") ? Map.of("hasil", hasil, "pegawai", dua, "catatan", "Yang kedua sedang dilatih") : Map.of("hasil", hasil)));
        }
        asal.berhasil(berwenang, lain, "SETUJU");
        assertThat(r.pemilik().naskah(id)).contains("SURAT_JAWABAN");
        var setuju = asal.kasus(lain).path("langkah");
        var terakhir = setuju.path(setuju.size() - 1);
        assertThat(terakhir.path("tindakan").asString()).isEqualTo("SETUJUI_JAWABAN");
        assertThat(terakhir.path("waktu").asString()).isNotEmpty();
        assertThat(asal.kasus(lain).path("pegawai")).hasSize(2);
        assertThat(asal.kasus(lain).path("pegawai").path(0).path("belumTercatat")).as("cocok dengan kriteria permohonan").isEmpty();
        assertThat(asal.kasus(lain).path("pegawai").path(1).path("belumTercatat").toString()).contains("analisis data");
        asal.berhasil(pimpinan, lain, "SELESAI");
        var nomor = surat(asal, lain, "SURAT_PENUGASAN").path("id").asLong();
        for (var nip : dua) {
            assertThat(asal.orang(nip).ambil("/naskah/" + nomor).status()).as("setiap orang memegang suratnya").isEqualTo(200);
        }
        asal.berhasil(asal.orang(dua.getFirst()), lain, "SELESAI");
        assertThat(asal.status(lain)).as("selesai bagi yang pertama, menunggu yang kedua").isEqualTo("BERJALAN");
        assertThat(asal.tugas(asal.orang(dua.getFirst()), lain)).isZero();
        asal.berhasil(asal.orang(dua.getLast()), lain, "SELESAI");
        assertThat(asal.status(lain)).isEqualTo("AKTIF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bkl", "tjt"})
    @Persyaratan({"TJT-123", "BKL-223", "BKL-224", "BKL-225", "BKL-226", "BKL-227", "BKL-228"})
    void pegawai_pemerintah_lain_bekerja_dari_instansinya_dan_pemilik_melihat_kemajuan_serta_laporannya(String regulasi) {
        var kerja = new KerjaDariLuar(port, semua.get(regulasi), regulasi.equals("tjt") ? "DINAS-A" : "BIDANG-A1");
        assertThat(semua.get(regulasi).pemilik().kasus(kerja.id).path("lingkup").asString()).isEqualTo("LINTAS_INSTANSI");
        assertThat(kerja.kemajuanSampai()).isPositive();
        kerja.laporanSampai();
        kerja.terlihatDiRumah();
        kerja.kendalaSampai();
        kerja.kendalaDiteruskanDiRumah();
        yangMenyusulTetapTercatat(semua.get(regulasi), kerja.id);
        kerja.koordinasiSampai();
        kerja.umpanBalikSampai();
        kerja.berakhir();
    }

    /** What one of several leaders at home did arrives after the last of them closed the turn: it is kept, the obstacle stays closed, and a second end is refused. */
    private void yangMenyusulTetapTercatat(DuaKabupaten r, long id) {
        var kode = r.pemilik().kode;
        var giliran = Penyewa.<Long, RuntimeException>sebagai(kode, () -> sql.sql("select max(id) from pelaksanaan.kendala_giliran where pemerintah = ? and status = 'DITINDAKLANJUTI'")
                .param(r.asal().kode).query(Long.class).single());
        var kendala = Penyewa.<Long, RuntimeException>sebagai(kode, () -> menerima.tindakLanjut(pembaca.kerja(kode, id).orElseThrow(), new MenerimaKendala.TindakLanjut(
                r.asal().kode, giliran, Kendala.Status.DITINDAKLANJUTI, "Menyusul dari bidang lain", "Kepala Bidang", "Orang", false)));
        var sesudah = r.pemilik().organisasi().ambil("/kendala/" + kendala).isi();
        assertThat(sesudah.path("giliran").toString()).contains("Menyusul dari bidang lain");
        assertThat(sesudah.path("selesai").asBoolean()).isTrue();
        assertThatThrownBy(() -> Penyewa.sebagai(kode, () -> menerima.tindakLanjut(pembaca.kerja(kode, id).orElseThrow(), new MenerimaKendala.TindakLanjut(
                r.asal().kode, giliran, Kendala.Status.DITINDAKLANJUTI, "Sekali lagi", "Kepala Bidang", "Orang", true)))).isInstanceOf(DitolakException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bkl", "tjt"})
    @Persyaratan({"BKL-131", "TJT-070"})
    void tidak_tersedia_menutup_permohonan_tanpa_surat_jawaban_dengan_daftar(String regulasi) {
        var r = semua.get(regulasi);
        var id = r.kirim(r.permintaan());
        var lain = r.diAsal();
        r.asal().berhasil(r.asal().kepala("SETDA"), lain, "SETUJU");
        r.asal().berhasil(r.asal().kepala(asal(regulasi).get("pimpinan")), lain, "MENDUKUNG");
        RuangPenugasan.berhasil(r.asal().lakukan(r.asal().kepala(asal(regulasi).get("penilai")), lain, "TIDAK_TERSEDIA", "Semua bertugas di lapangan"));
        assertThat(r.asal().tindakan(lain)).containsExactly("INSTRUKSIKAN", "REKOMENDASIKAN", "JAWAB_KETERSEDIAAN");
        assertThat(r.asal().naskah(lain)).doesNotContain("SURAT_JAWABAN");
        assertThat(r.pemilik().status(id)).isEqualTo("DITOLAK");
        assertThat(r.pemilik().kasus(id).path("jawabanLuar").path("alasan").asString()).isEqualTo("Semua bertugas di lapangan");
    }
}
