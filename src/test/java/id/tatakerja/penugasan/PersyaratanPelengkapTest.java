package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.LakuPenugasan.dengan;
import static id.tatakerja.penugasan.LakuPenugasan.kebutuhan;
import static id.tatakerja.penugasan.LakuPenugasan.teks;
import static id.tatakerja.penugasan.LakuPenugasan.terima;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the regulations want of each single person: a reason, a duty, a letter; and who else may assign or decree. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersyaratanPelengkapTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }

    private static JsonNode banding(RuangPenugasan r, long kasus, String nip) {
        return StreamSupport.stream(r.kasus(kasus).path("perbandingan").spliterator(), false).filter(p -> p.path("nip").asString().equals(nip)).findFirst().orElseThrow();
    }

    @Test
    @Persyaratan({"BKL-016", "BKL-067"})
    void setiap_orang_dipilih_karena_keahliannya_sendiri_dan_uraian_tugasnya_terlihat_serta_dicatat() {
        var r = DuaKabupaten.siap(port, "lengkap-bkl", 1, "bangkalan-28-2023", "");
        var satu = r.staf.get("BIDANG-A1");
        var dua = r.staf.get("BIDANG-A1/2");
        var kepala = r.kepala("BIDANG-A1");
        var jabatan = r.orang(satu).ambil("/saya").isi().path("jabatan").path(0).path("jabatan").path("kode").asString();
        Penyewa.<Integer, RuntimeException>sebagai(r.kode, () -> sql.sql("update organisasi.jabatan_versi set uraian_tugas = 'Mengolah data statistik' where jabatan = ?").param(jabatan).update());

        var tim = LakuPenugasan.tim(r, "PENUNJUKAN", "BIDANG-A1", Map.of("nama", "Tim Beralasan", "ketua", satu), "BIDANG-A1", "BIDANG-A1/2");
        var kurang = kepala.kirim("/penugasan", kebutuhan(tim, "alasanPegawai", Map.of(satu, "Menguasai statistik")));
        assertThat(kurang.status()).as(kurang.mentah()).isEqualTo(422);
        assertThat(LakuPenugasan.bidang(kurang)).contains("alasanPegawai");
        assertThat(kurang.mentah()).as("menyebut orangnya").contains("Belum ada alasan bagi", "bangkalan-28-2023#pasal-10/ayat-1");
        assertThat(teks(kurang.isi().path("galat"), "pesan").toString()).contains(nama(r, dua)).doesNotContain(nama(r, satu) + ";");

        var tanpaUraian = kepala.kirim("/penugasan", kebutuhan(r.permintaan("PENUNJUKAN", "BIDANG-A1", satu), "butirKegiatan", ""));
        assertThat(tanpaUraian.status()).isEqualTo(422);
        assertThat(LakuPenugasan.bidang(tanpaUraian)).contains("uraianPegawai");
        assertThat(tanpaUraian.mentah()).contains("bangkalan-28-2023#pasal-5/huruf-c");

        var lengkap = kebutuhan(kebutuhan(tim, "alasanPegawai", Map.of(satu, "Menguasai statistik", dua, "Terampil menulis")), "uraianPegawai",
                Map.of(satu, "Mengolah data statistik", dua, "Tidak ada; belajar di dalam tim"));
        var id = r.mulai(kepala, lengkap);
        assertThat(banding(r, id, satu).path("alasan").asString()).isEqualTo("Menguasai statistik");
        assertThat(banding(r, id, dua).path("alasan").asString()).isEqualTo("Terampil menulis");
        assertThat(banding(r, id, satu).path("uraianTugas").asString()).isEqualTo("Mengolah data statistik");
        assertThat(masuk(r.kepala.get("BIDANG-A1")).ambil("/penugasan/" + id).body()).contains("dipilih dengan alasan \"Terampil menulis\"", "uraian tugas: Mengolah data statistik");

        var isi = new HashMap<String, String>(Map.of(
                "cara", "PENUNJUKAN", "bentuk", "INDIVIDU", "sifat", "RUTIN", "unitPemilik", "BIDANG-A1", "judul", "Peta", "maksudTujuan", "x", "kompetensi", "x", "ekspektasi", "y"));
        isi.putAll(Map.of("mulai", RuangPenugasan.MULAI.toString(), "selesai", RuangPenugasan.SELESAI.toString(), "pertimbangan", "Cakap", "orang", nomor(r, satu), "ke", "tinjau"));
        var klien = masuk(r.kepala.get("BIDANG-A1"));
        var tinjau = klien.isiDari("/penugasan/baru", "/penugasan/baru", isi);
        assertThat(tinjau.body()).contains("Uraian tugas jabatannya: Mengolah data statistik", "name=\"uraianOrang\"").doesNotContain("name=\"alasanOrang\"");
        isi.putAll(Map.of("ke", "kirim", "ditanya", "perOrang", "orangUntuk", nomor(r, satu), "uraianOrang", ""));
        assertThat(klien.isiDari("/penugasan/baru", "/penugasan/baru", isi).body()).contains("Belum ada uraian tugas bagi", "Sebut butir kegiatan");
        isi.put("uraianOrang", "Mengolah data statistik");
        var terkirim = klien.isiDari("/penugasan/baru", "/penugasan/baru", isi);
        assertThat(terkirim.statusCode()).as(terkirim.body()).isEqualTo(302);
        assertThat(klien.ambil(Klien.tujuan(terkirim)).body()).contains("uraian tugas: Mengolah data statistik");
    }

    private String nomor(RuangPenugasan r, String nip) {
        return Penyewa.sebagai(r.kode, () -> sql.sql("select id::text from organisasi.pegawai where nip = ?").param(nip).query(String.class).single());
    }

    private String nama(RuangPenugasan r, String nip) {
        return Penyewa.sebagai(r.kode, () -> sql.sql("select nama from organisasi.pegawai_versi where nip = ?::bigint limit 1").param(nip).query(String.class).single());
    }

    @Test
    @Persyaratan({"TJT-063", "TJT-073"})
    void orang_tanpa_kriteria_beralasan_dan_penilai_menugaskan_dari_daftar_sebagai_pengganti_pimpinan() {
        var r = new DuaKabupaten(
                DuaKabupaten.siap(port, "lengkap-tjt-1", 2, "tanjung-jabung-timur-14-2023", "1"), DuaKabupaten.siap(port, "lengkap-tjt-2", 3, "tanjung-jabung-timur-14-2023", "1"));
        var milik = r.pemilik();
        var orang = milik.staf.get("BIDANG-B1");
        var permintaan = milik.permintaan("PENUNJUKAN", "BIDANG-A1", orang);
        var tanpa = milik.kepala("DINAS-A").kirim("/penugasan", kebutuhan(permintaan, "alasanPilihan", ""));
        assertThat(tanpa.status()).as(tanpa.mentah()).isEqualTo(422);
        assertThat(tanpa.mentah()).contains(nama(milik, orang) + " belum tercatat menguasai analisis data", "tanjung-jabung-timur-14-2023#pasal-11/ayat-3/huruf-c");
        var beralasan = milik.mulai(milik.kepala("DINAS-A"), kebutuhan(kebutuhan(permintaan, "alasanPilihan", ""), "alasanPegawai", Map.of(orang, "Sedang dilatih")));
        assertThat(banding(milik, beralasan, orang).path("alasan").asString()).isEqualTo("Sedang dilatih");

        for (var penilai : List.of(true, false)) {
            var id = r.kirim(r.permintaan());
            var lain = r.diAsal();
            for (var n = 0; n < 9 && !r.asal().kasus(lain).path("menunggu").path(0).path("tindakan").asString().equals("TERBITKAN_SURAT"); n++) {
                RuangPenugasan.berhasil(DuaKabupaten.lakukan(r.asal(), lain, r.asal().kasus(lain).path("menunggu").path(0).path("hasilMungkin").path(0).asString(), ""));
            }
            var kantor = kantor(lain, r.asal());
            assertThat(kantor).as("pimpinan, dan penilai sebagai penggantinya").hasSize(2);
            var siapa = r.asal().kepala(kantor.get(penilai ? 1 : 0).substring(2));
            var tugas = "/tugas/" + r.asal().tugas(siapa, lain) + "/tindakan";
            var diLuar = siapa.kirim(tugas, Map.of("hasil", "SELESAI", "pegawai", List.of(r.asal().staf.get("BIDANG-B1/2"))));
            assertThat(diLuar.teks("kode")).as(diLuar.mentah()).isEqualTo("PEGAWAI_DI_LUAR_DAFTAR");
            RuangPenugasan.berhasil(siapa.kirim(tugas, Map.of("hasil", "SELESAI", "pegawai", List.of(r.asal().staf.get("BIDANG-B1")))));
            assertThat(DuaKabupaten.surat(r.asal(), lain, "SURAT_PENUGASAN", false, 0).path("dari").asString()).contains(kantor.get(penilai ? 1 : 0));
            assertThat(id).isPositive();
        }
    }

    /** Offices to which the open act of a case belongs, the first unless another does. */
    private List<String> kantor(long kasus, RuangPenugasan r) {
        return Penyewa.sebagai(r.kode, () -> sql.sql("select unnest(pemegang) from alur.tugas where penugasan = ? and selesai is null").param(kasus).query(String.class).list());
    }

    @Test
    @Persyaratan({"IHL-105", "IHL-140"})
    void setiap_pegawai_dalam_daftar_menerima_suratnya_sendiri_dan_tim_bersandar_pada_dua_keputusan() {
        var r = DuaKabupaten.siap(port, "lengkap-ihl", 4, "indragiri-hilir-1-2024", "I");
        var p = r.staf.get("BIDANG-B1");
        var q = r.staf.get("BIDANG-B1/2");
        var id = r.mulai(r.kepala("BIDANG-A1"), dengan(r.permintaan("PENUNJUKAN", "BIDANG-A1", p, q), "judul", "Pendataan bersama"));
        for (var n = 0; n < 12 && !r.status(id).equals("AKTIF"); n++) {
            var giliran = r.kasus(id).path("menunggu").path(0);
            r.berhasil(r.orang(giliran.path("pegawai").path("nip").asString()), id, giliran.path("hasilMungkin").path(0).asString());
        }
        assertThat(r.status(id)).isEqualTo("AKTIF");
        var surat = StreamSupport.stream(r.kasus(id).path("naskah").spliterator(), false).filter(n -> n.path("jenis").asString().equals("SURAT_PENUGASAN")).toList();
        assertThat(surat).hasSize(2);
        assertThat(surat.getFirst().path("nomor").asString()).isNotEqualTo(surat.getLast().path("nomor").asString());
        for (var siapa : List.of(p, q)) {
            var kotak = r.orang(siapa).ambil("/naskah?kotak=diterima").isi().path("isi");
            var milik = surat.stream().filter(s -> teks(kotak, "id").contains(s.path("id").asString())).toList();
            assertThat(milik).as("satu surat, miliknya sendiri").hasSize(1);
            assertThat(milik.getFirst().path("kepada").toString()).contains(nama(r, siapa));
            assertThat(milik.getFirst().path("kepada")).hasSize(1);
        }

        var tim = r.mulai(r.kepala("BIDANG-A1"), LakuPenugasan.tim(r, "PENUNJUKAN", "BIDANG-A1", Map.of("nama", "Tim Dua Keputusan"), "BIDANG-A2"));
        r.berhasil(r.kepala("BIDANG-A2"), tim, "SELESAI");
        r.berhasil(r.kepala("BIDANG-A2"), tim, "SETUJU");
        terima(r, tim, "BIDANG-A2");
        r.berhasil(r.kepala("SETDA"), tim, "SELESAI");
        var nomor = LakuPenugasan.nomorTim(r, tim);
        var alamat = "/tim-kerja/" + nomor + "/keputusan";
        var keputusan = Map.of("oleh", "BUPATI", "nomor", "188/77/2026", "tanggal", RuangPenugasan.KEMARIN);
        assertThat(r.kepala("BIDANG-A1").kirim(alamat, keputusan).status()).as("bukan penetap").isEqualTo(403);
        assertThat(r.kepala("SETDA").kirim(alamat, dengan(new HashMap<>(keputusan), "oleh", "PIMPINAN_ASAL")).status()).isEqualTo(422);
        assertThat(r.kepala("SETDA").kirim(alamat, dengan(new HashMap<>(keputusan), "tanggal", RuangPenugasan.MULAI.toString())).status()).isEqualTo(422);
        var setda = masuk(r.kepala.get("SETDA"));
        assertThat(setda.ambil("/tim-kerja/" + nomor).body()).contains("Catat keputusan lain", alamat);
        assertThat(setda.isiDari(alamat, alamat, Map.of("oleh", "BUPATI", "nomor", "", "tanggal", "")).body()).contains("Isi nomor keputusan");
        assertThat(setda.isiDari(alamat, alamat, new HashMap<>(keputusan)).statusCode()).isEqualTo(302);
        assertThat(r.kepala("SETDA").kirim(alamat, keputusan).status()).as("sekali saja").isEqualTo(409);
        var dibaca = LakuPenugasan.bacaTim(r, nomor);
        assertThat(dibaca.path("keputusan").path(0).path("nomor").asString()).isEqualTo("188/77/2026");
        assertThat(dibaca.path("naskah").toString()).contains("KEPUTUSAN_TIM", "K-SETDA");
        assertThat(setda.ambil("/tim-kerja/" + nomor).body()).contains("Juga berdasarkan", "188/77/2026", "K-SETDA");
    }
}
