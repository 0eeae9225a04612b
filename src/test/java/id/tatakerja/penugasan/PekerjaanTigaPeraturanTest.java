package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.RuangKerja.baris;
import static id.tatakerja.penugasan.RuangKerja.ditolak;
import static id.tatakerja.penugasan.RuangKerja.hari;
import static id.tatakerja.penugasan.RuangKerja.isi;
import static id.tatakerja.penugasan.RuangKerja.jalur;
import static id.tatakerja.penugasan.RuangKerja.kegiatan;
import static id.tatakerja.penugasan.RuangKerja.lapor;
import static id.tatakerja.penugasan.RuangKerja.rencana;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
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
import tools.jackson.databind.JsonNode;

/** Work, obstacles, direction and coordination under the three regulations beside that of Lamandau, which the neighbouring classes try. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PekerjaanTigaPeraturanTest {

    private static final Map<String, Object> KENDALA = Map.of(
            "judul", "Data belum lengkap", "uraian", "Dua kecamatan belum mengirim data.", "alternatif", List.of("Kunjungan langsung", "Data tahun lalu"), "rekomendasi", 1);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private ScheduledTaskHolder terjadwal;

    private final List<Daerah> semua = new ArrayList<>();

    @BeforeAll
    void kabupaten() {
        semua.add(daerah(DuaKabupaten.siap(ruang("kerja-bkl", 451, "bangkalan-28-2023", ""), "bangkalan-28-2023"), "BIDANG-A1", "BIDANG-A1", "BIDANG-A2", "BIDANG-A2", "BIDANG-A1"));
        semua.add(daerah(ruang("kerja-ihl", 452, "indragiri-hilir-1-2024", "I").tetapkan(), "BIDANG-A1", "DINAS-A", "BIDANG-A2", "BIDANG-A2", "BIDANG-A1"));
        semua.add(daerah(ruang("kerja-tjt", 453, "tanjung-jabung-timur-14-2023", "1").tetapkan(), "DINAS-A", "DINAS-A", "BIDANG-A1", "DINAS-A", "BIDANG-B1"));
    }

    private RuangPenugasan ruang(String kode, int nomor, String regulasi, String model) {
        return new RuangPenugasan(port, kode, nomor, regulasi, model, KerjaPerorangan::pelaksana, List.of());
    }

    private Daerah daerah(RuangPenugasan r, String pemohon, String pimpinan, String pemilikLintas, String pimpinanLintas, String asal) {
        var k = new RuangKerja(r);
        var awal = new Daerah(r, k, pemohon, pimpinan, pemilikLintas, pimpinanLintas, asal, 0, 0);
        return new Daerah(r, k, pemohon, pimpinan, pemilikLintas, pimpinanLintas, asal, tim(awal, "BIDANG-A1", pemohon, "BIDANG-A1", "BIDANG-A1/2"),
                tim(awal, pemilikLintas, pimpinanLintas, asal, asal + "/2"));
    }

    private static long tim(Daerah d, String unit, String pemohon, String... staf) {
        var isi = LakuPenugasan.tim(d.r(), "PENUNJUKAN", unit, Map.of("nama", "Tim " + unit, "ketua", d.nip(staf[0])), staf);
        return d.k().berlaku(d.r().kepala(pemohon), LakuPenugasan.dengan(isi, "mulai", hari(-20), "selesai", hari(30), "sifat", "INSIDENTAL", "tim",
                Map.of("nama", "Tim " + unit, "ketua", d.nip(staf[0]), "alasanKetua", "Keahliannya paling sesuai", "tujuan", "PEMILIK_ATAU_STRATEGIS")));
    }

    @Test
    @Persyaratan({"BKL-028", "BKL-241", "IHL-148", "IHL-240", "IHL-251", "TJT-104", "TJT-121", "TJT-135"})
    void rencana_beranggaran_disepakati_dengan_kesiapan_dan_kegiatan_merujuk_butirnya() {
        for (var d : semua) {
            var id = d.sendiri("BIDANG-A1");
            assertThat(d.r().kasus(id).path("lingkup").asString()).isEqualTo("DALAM_UNIT");
            var pegawai = d.ketua();
            ditolak(pegawai.kirim(jalur(id, "/rencana/kesepakatan"), Map.of()), 422, "RENCANA_KOSONG");
            var tanpaUang = isi(pegawai.taruh(jalur(id, "/rencana"), rencana(baris("Pengumpulan data", -20, -5, 0))));
            ditolak(pegawai.kirim(jalur(id, "/rencana/kesepakatan"), Map.of()), 422, "TANPA_ANGGARAN");
            var nomor = tanpaUang.path("kegiatan").path(0).path("id").asLong();
            isi(pegawai.taruh(jalur(id, "/rencana"), rencana(LakuPenugasan.dengan(baris("Pengumpulan data", -20, -5, 900_000), "id", nomor))));
            assertThat(isi(pegawai.kirim(jalur(id, "/rencana/kesepakatan"), Map.of())).path("status").asString()).isEqualTo("KONSEP");
            if (!d.pimpinan().equals("BIDANG-A1")) {
                assertThat(d.k().sepakat(d.r().kepala("BIDANG-A1"), id).status()).as("bukan Pimpinan Unit Organisasi").isEqualTo(403);
            }
            var dini = kegiatan(nomor, "Wawancara", -10, -6, d.nip("BIDANG-A1"));
            ditolak(pegawai.kirim(jalur(id, "/kegiatan"), dini), 409, "RENCANA_BELUM_DISEPAKATI");
            assertThat(masuk(d.r().kepala.get(d.pimpinan())).ambil("/pekerjaan/" + id).body()).as("belum siap").contains("Rencana belum disepakati");
            ditolak(d.pemimpin().kirim(jalur(id, "/rencana/kesepakatan"), Map.of("siap", List.of("PRASARANA", "TATA_KELOLA"))), 422, "KESIAPAN_WAJIB");
            isi(d.pemimpin().kirim(jalur(id, "/rencana/kesepakatan"), Map.of("siap", List.of("PRASARANA", "TATA_KELOLA"), "catatan", "Sumber daya menyusul pekan depan")));
            assertThat(masuk(d.nip("BIDANG-A1")).ambil("/pekerjaan/" + id + "/rencana").body()).contains("Sumber daya menyusul pekan depan");
            ditolak(pegawai.kirim(jalur(id, "/kegiatan"), LakuPenugasan.tanpa(dini, "butirKegiatan")), 422, "WAJIB_DIISI");
            d.k().rinci(pegawai, id, dini);
        }
    }

    @Test
    @Persyaratan({"BKL-194", "BKL-195", "BKL-196", "BKL-197", "BKL-199", "BKL-200", "IHL-180", "IHL-182", "IHL-183", "IHL-185", "IHL-186", "TJT-133", "TJT-136", "TJT-137", "TJT-138",
        "TJT-139", "TJT-140"})
    void pekerjaan_perorangan_berasal_dari_daftar_jabatan_dan_selaras_dengan_unit() {
        for (var d : semua) {
            var main = new KerjaPerorangan(d.k(), d.r().kepala(d.pemohon()), d.pemimpin());
            var awal = main.bekerja(KerjaPerorangan.FUNGSIONAL);
            main.butirTanpaAsal(false);
            var target = d.k().target("BIDANG-A1");
            var tambahan = Map.<String, Object>of();
            var kaitan = new ArrayList<>(List.of("Menata gudang"));
            if (d.r().kode.endsWith("tjt")) {
                tambahan = dialog(d, main, target);
            } else if (d.r().kode.endsWith("ihl")) {
                isi(d.r().organisasi().kirim("/butir-kegiatan", Map.of("jabatan", d.k().jabatan(d.nip("BIDANG-A1")), "nama", "Tanpa target", "fungsi", main.fungsi())));
                kaitan.add("Tanpa target");
            }
            main.mainkan(target, tambahan, kaitan);
            // the list of work shows both forms beside each other
            assertThat(masuk(d.nip("BIDANG-A1")).ambil("/pekerjaan").body()).contains("href=\"/pekerjaan/" + awal + "\"", "Perorangan, Pelaksana tugas", "Tim Kerja, Ketua Tim");
            penilai(d, main, awal);
        }
    }

    /** Both the Pimpinan Unit Organisasi and the Pejabat Penilai Kinerja are heard on the page of the work, by name. */
    private void penilai(Daerah d, KerjaPerorangan main, long pekerjaan) {
        var baris = d.k().disepakati(pekerjaan, d.pemimpin(), d.ketua()).getFirst();
        var kegiatan = d.k().rinci(d.ketua(), pekerjaan, kegiatan(baris, "Wawancara", -10, -6, d.nip("BIDANG-A1")));
        var penilai = d.r().kepala(d.r().organisasi().ambil("/pegawai/" + d.nip("BIDANG-A1") + "/kedudukan").teks("pejabatPenilaiKinerja.jabatan.kode").substring(2));
        isi(penilai.kirim(jalur(pekerjaan, "/umpan-balik"), Map.of("jenis", "UMPAN_BALIK", "isi", "Sebut sumber setiap angka")));
        isi(d.pemimpin().kirim(jalur(pekerjaan, "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Mulai dari desa terjauh")));
        assertThat(main.halaman(KerjaPerorangan.FUNGSIONAL).ambil("/kegiatan/" + kegiatan).body()).contains(
                "Sebut sumber setiap angka", KerjaPerorangan.nama(penilai) + ")", "Mulai dari desa terjauh", KerjaPerorangan.nama(d.pemimpin()) + ")");
    }

    /** A target of an entry follows the dialog kinerja, with both shares; what it needs in the play after that. */
    private static Map<String, Object> dialog(Daerah d, KerjaPerorangan main, long target) {
        var org = d.r().organisasi();
        var butir = Map.<String, Object>of("jabatan", d.k().jabatan(d.nip("BIDANG-A1/2")), "nama", "Mengolah data", "fungsi", main.fungsi(), "target", target, "bagianOrganisasi", 70);
        ditolak(org.kirim("/butir-kegiatan", butir), 409, "DIALOG_KINERJA_BELUM_ADA");
        SembilanLangkah.sampaiDialog(d.r().kepala("DINAS-A"), d.nip("BIDANG-A1"), target);
        isi(d.ketua().kirim("/target/" + target + "/langkah", Map.of("nomor", 7, "isi", "Dialog kinerja diadakan")));
        ditolak(org.kirim("/butir-kegiatan", LakuPenugasan.tanpa(butir, "bagianOrganisasi")), 422, "PERBANDINGAN_WAJIB");
        isi(org.kirim("/butir-kegiatan", butir));
        assertThat(masuk(d).ambil("/katalog?unit=BIDANG-A1").body()).contains("Target organisasi 70%, jabatan fungsional 30%");
        return Map.of("bagianOrganisasi", 60);
    }

    private static Klien masuk(Daerah d) {
        var klien = new Klien(d.r().port);
        assertThat(klien.masuk(d.nip("BIDANG-A1"), "demo")).isTrue();
        return klien;
    }

    @Test
    @Persyaratan({"BKL-184", "BKL-187", "BKL-188", "BKL-249", "IHL-171", "IHL-175", "IHL-176", "IHL-241", "IHL-244", "TJT-117", "TJT-118"})
    void kemajuan_tim_menurut_peran_dengan_rencana_kerja_sendiri_dan_penyimpangannya_terlihat() {
        for (var d : semua) {
            var id = tim(d, "BIDANG-A1", d.pemohon(), "BIDANG-A1", "BIDANG-A1/2");
            var ketua = d.ketua();
            var anggota = d.staf("BIDANG-A1/2");
            var baris = d.k().disepakati(id, d.pemimpin(), ketua);
            var nomor = baris.getFirst();
            d.k().rinci(ketua, id, kegiatan(baris.getLast(), "Penulisan", 0, 20, d.nip("BIDANG-A1")));
            var wawancara = d.k().rinci(ketua, id, kegiatan(nomor, "Wawancara", -10, -6, d.nip("BIDANG-A1/2")));
            d.k().rinci(ketua, id, LakuPenugasan.dengan(kegiatan(nomor, "Rekap", -5, 3, d.nip("BIDANG-A1")), "menunggu", List.of(wawancara)));
            ditolak(lapor(ketua, wawancara, -7, 20, 0), 403, "BUKAN_KEGIATAN_ANDA");
            ditolak(lapor(anggota, wawancara, -7, 40, 600_000), 409, "RENCANA_INDIVIDU_WAJIB");
            isi(anggota.taruh(jalur(id, "/rencana/individu"), Map.of("isi", "Lima desa sampai akhir pekan")));
            isi(lapor(anggota, wawancara, -7, 40, 600_000));
            isi(anggota.kirim("/kegiatan/" + wawancara + "/kemajuan", Map.of(
                    "tanggal", hari(-1), "persen", 100, "uraian", "Lima desa selesai", "realisasi", 500_000, "alasanLebih", "Desa kelima jauh")));
            var papan = masuk(d.r().kepala.get(d.pimpinan())).ambil("/pekerjaan/" + id).body();
            assertThat(papan).as(d.r().kode).contains("Selesai 5 hari sesudah jadwal", "Realisasi melebihi anggaran Rp100.000", "Berakhir 8 hari sesudah rencana", "Wawancara", "Rekap");
            assertThat(masuk(d.nip("BIDANG-A1")).ambil("/pemberitahuan").body()).contains("Sudah selesai: Wawancara", "tidak lagi menunggunya");
        }
    }

    @Test
    @Persyaratan({"BKL-203", "BKL-204", "IHL-167", "TJT-105", "TJT-156"})
    void kendala_tim_dalam_unit_beralternatif_diputuskan_pimpinan_dan_terlihat_oleh_penilai() {
        for (var d : semua) {
            ditolak(d.ketua().kirim(jalur(d.tim(), "/kendala"), LakuPenugasan.dengan(KENDALA, "alternatif", List.of())), 422, "ALTERNATIF_WAJIB");
            var id = isi(d.ketua().kirim(jalur(d.tim(), "/kendala"), KENDALA)).path("id").asLong();
            assertThat(jabatan(isi(d.ketua().ambil("/kendala/" + id)))).containsExactly("K-" + d.pimpinan());
            assertThat(masuk(d.r().kepala.get(d.pimpinan())).ambil("/").body()).contains("/kendala/" + id, "Data belum lengkap");
            ditolak(d.pemimpin().kirim("/kendala/" + id + "/putusan", Map.of("cara", "PUTUSKAN")), 422, "WAJIB_DIISI");
            var putus = isi(d.pemimpin().kirim("/kendala/" + id + "/putusan", Map.of("cara", "PUTUSKAN", "alternatif", 2, "uraian", "Data tahun lalu cukup untuk tahap ini")));
            assertThat(putus.path("selesai").asBoolean()).isTrue();
            assertThat(masuk(d.nip("BIDANG-A1/2")).ambil("/kendala/" + id).body()).contains("Data tahun lalu cukup", "Diputuskan");
            var penilai = d.r().organisasi().ambil("/pegawai/" + d.nip("BIDANG-A1") + "/kedudukan").teks("pejabatPenilaiKinerja.jabatan.kode").substring(2);
            assertThat(masuk(d.r().kepala.get(penilai)).ambil("/kendala/" + id).body()).contains("Data tahun lalu cukup", "Dua kecamatan belum mengirim data.", "Diputuskan");
            isi(d.r().kepala(penilai).kirim(jalur(d.tim(), "/umpan-balik"), Map.of("jenis", "CATATAN", "isi", "Putusan atas data sudah tepat")));
            assertThat(isi(d.ketua().ambil(jalur(d.tim(), "/umpan-balik"))).toString()).contains("Putusan atas data sudah tepat");
        }
    }

    @Test
    @Persyaratan({"BKL-192", "BKL-212", "BKL-213", "BKL-214", "IHL-196", "IHL-197", "TJT-122"})
    void kendala_tim_lintas_unit_kepada_pemilik_atau_bila_perlu_kerja_sama_kepada_setiap_pimpinan() {
        for (var d : semua) {
            assertThat(d.r().kasus(d.lintas()).path("lingkup").asString()).startsWith("LINTAS_");
            var anggota = d.staf(d.asal());
            var biasa = isi(anggota.kirim(jalur(d.lintas(), "/kendala"), KENDALA)).path("id").asLong();
            assertThat(jabatan(isi(anggota.ambil("/kendala/" + biasa)))).containsExactly("K-" + d.pimpinanLintas());
            isi(d.r().kepala(d.pimpinanLintas()).kirim("/kendala/" + biasa + "/putusan", Map.of("cara", "PUTUSKAN", "alternatif", 1)));
            assertThat(masuk(d.nip(d.asal() + "/2")).ambil("/kendala/" + biasa).body()).contains("Kunjungan langsung", "Diputuskan");
            ditolak(d.ketua().kirim(jalur(d.tim(), "/kendala"), LakuPenugasan.dengan(KENDALA, "perluKolaborasi", true)), 422, "KOLABORASI_DALAM_UNIT");
            var bersama = isi(anggota.kirim(jalur(d.lintas(), "/kendala"), LakuPenugasan.dengan(KENDALA, "perluKolaborasi", true))).path("id").asLong();
            var asal = d.pimpinanDari(d.asal());
            assertThat(jabatan(isi(anggota.ambil("/kendala/" + bersama)))).as(d.r().kode).containsExactlyInAnyOrder("K-" + d.pimpinanLintas(), asal);
            var satu = isi(d.r().kepala(asal.substring(2)).kirim("/kendala/" + bersama + "/putusan", Map.of("cara", "TINDAK_LANJUTI", "uraian", "Kami kirim dua orang")));
            assertThat(satu.path("selesai").asBoolean()).isFalse();
            assertThat(isi(d.r().kepala(d.pimpinanLintas()).kirim("/kendala/" + bersama + "/putusan", Map.of("cara", "TINDAK_LANJUTI", "uraian", "Kami siapkan data")))
                    .path("selesai").asBoolean()).isTrue();
        }
    }

    @Test
    @Persyaratan({"BKL-179", "BKL-181", "BKL-198", "BKL-202", "BKL-206", "BKL-211", "IHL-184", "IHL-195"})
    void arahan_hanya_dari_pimpinan_pemilik_berdasar_pemantauan_dan_dibaca_sebelum_kemajuan() {
        for (var d : semua) {
            var sendiri = d.sendiri("BIDANG-A1/2");
            var pegawai = d.staf("BIDANG-A1/2");
            var baris = d.k().disepakati(sendiri, d.pemimpin(), pegawai);
            var nomor = baris.getFirst();
            d.k().rinci(pegawai, sendiri, kegiatan(baris.getLast(), "Penulisan", 0, 20, d.nip("BIDANG-A1/2")));
            var kegiatan = d.k().rinci(pegawai, sendiri, kegiatan(nomor, "Wawancara", -10, -6, d.nip("BIDANG-A1/2")));
            var arahan = isi(d.pemimpin().kirim(jalur(sendiri, "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Dahulukan pesisir"))).path("id").asLong();
            isi(pegawai.taruh(jalur(sendiri, "/rencana/individu"), Map.of("isi", "Semua wilayah")));
            ditolak(lapor(pegawai, kegiatan, -7, 20, 0), 409, "ARAHAN_BELUM_DIBACA");
            assertThat(masuk(d.nip("BIDANG-A1/2")).ambil("/kegiatan/" + kegiatan).body()).contains("belum Anda nyatakan sudah dibaca");
            assertThat(pegawai.kirim("/umpan-balik/" + arahan + "/dibaca", Map.of()).status()).isEqualTo(204);
            isi(lapor(pegawai, kegiatan, -7, 20, 0));
            assertThat(isi(d.pemimpin().ambil(jalur(sendiri, "/umpan-balik"))).path("isi").path(0).path("dibaca").toString()).contains(d.nip("BIDANG-A1/2"));

            var pantau = isi(d.pemimpin().kirim(jalur(d.tim(), "/umpan-balik"), Map.of("jenis", "PEMANTAUAN", "isi", "Pekan pertama tertinggal"))).path("id").asLong();
            var berdasar = isi(d.pemimpin().kirim(jalur(d.tim(), "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Tambah hari lapangan", "dari", pantau))).path("id").asLong();
            assertThat(isi(d.ketua().ambil(jalur(d.tim(), "/umpan-balik"))).path("isi").path(0).path("dari").asLong()).isEqualTo(pantau);
            for (var siapa : List.of("BIDANG-A1", "BIDANG-A1/2")) {
                assertThat(masuk(d.nip(siapa)).ambil("/pekerjaan/" + d.tim() + "/umpan-balik").body()).contains("Tambah hari lapangan", "Pekan pertama tertinggal", "Berdasarkan Hasil pemantauan");
            }
            assertThat(berdasar).isPositive();
            ditolak(d.ketua().kirim(jalur(d.tim(), "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Saya mengarahkan")), 403, "BUKAN_PENGARAH");
            assertThat(d.r().kepala("BIDANG-B2").kirim(jalur(d.tim(), "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Unit lain")).status()).isIn(403, 404);
            var asal = d.r().kepala(d.pimpinanDari(d.asal()).substring(2));
            ditolak(asal.kirim(jalur(d.lintas(), "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Unit asal anggota")), 403, "BUKAN_PENGARAH");
            isi(asal.kirim(jalur(d.lintas(), "/umpan-balik"), Map.of("jenis", "CATATAN", "isi", "Sekadar catatan")));
            isi(d.r().kepala(d.pimpinanLintas()).kirim(jalur(d.lintas(), "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Pemilik kinerja")));
        }
    }

    @Test
    @Persyaratan({"BKL-207", "BKL-208", "BKL-216", "BKL-217", "IHL-191", "IHL-192", "IHL-198", "IHL-199", "TJT-158", "TJT-159"})
    void koordinasi_bertahap_terlihat_oleh_kedua_tim_dan_pejabat_yang_diajak() {
        for (var d : semua) {
            var ketua = d.ketua();
            var isian = new HashMap<String, Object>(Map.of("tanggal", hari(-1), "hal", "Pembagian desa", "hasil", "Pesisir oleh kami", "pekerjaanLain", d.lintas()));
            ditolak(ketua.kirim(jalur(d.tim(), "/koordinasi"), isian), 422, "TAHAP_WAJIB");
            for (var tahap : List.of("PERENCANAAN", "PELAKSANAAN", "PEMANTAUAN")) {
                isian.put("tahap", tahap);
                isi(ketua.kirim(jalur(d.tim(), "/koordinasi"), isian));
            }
            assertThat(isi(d.r().kepala(d.pimpinanLintas()).ambil(jalur(d.lintas(), "/koordinasi"))).path("jumlah").asInt()).isEqualTo(3);
            assertThat(masuk(d.nip(d.asal())).ambil("/pekerjaan/" + d.lintas() + "/umpan-balik").body()).contains("Evaluasi <span class=\"redup\">0</span>");
            isian.put("tahap", "EVALUASI");
            isi(ketua.kirim(jalur(d.tim(), "/koordinasi"), isian));
            isi(ketua.kirim(jalur(d.tim(), "/koordinasi"), Map.of("tahap", "EVALUASI", "hal", "Hasil sementara", "jabatan", "K-BIDANG-B2")));
            isi(d.staf(d.asal()).kirim(jalur(d.lintas(), "/koordinasi"), Map.of("tahap", "EVALUASI", "hal", "Antarunit", "jabatan", "K-BIDANG-B2")));
            assertThat(masuk(d.r().kepala.get("BIDANG-B2")).ambil("/pemberitahuan").body()).contains("Koordinasi: Hasil sementara", "Koordinasi: Antarunit");
            assertThat(masuk(d.nip("BIDANG-A1")).ambil("/pekerjaan/" + d.tim() + "/umpan-balik").body()).contains("Evaluasi <span class=\"redup\">2</span>", "Pembagian desa");
        }
    }

    @Test
    @Persyaratan({"BKL-191", "BKL-193", "BKL-210", "IHL-179", "IHL-181", "IHL-193", "IHL-194", "TJT-154"})
    void jangkauan_pekerjaan_diturunkan_dan_terlihat_dan_tim_tanpa_kebutuhan_ditolak() {
        for (var d : semua) {
            var kode = d.r().kode.substring(6);
            var sendiri = d.sendiri("BIDANG-A1");
            assertThat(List.of(d.r().kasus(sendiri).path("bentuk").asString(), d.r().kasus(d.tim()).path("bentuk").asString())).as("kedua bentuk di dalam unit").containsExactly("INDIVIDU", "TIM");
            var dinding = d.r().kepala("DINAS-A");
            var dalam = isi(dinding.ambil("/pekerjaan/unit?tanda=DALAM_UNIT")).path("isi");
            assertThat(nomor(dalam)).contains(sendiri, d.tim()).doesNotContain(d.lintas());
            var lintas = d.r().kasus(d.lintas()).path("lingkup").asString();
            assertThat(nomor(isi(dinding.ambil("/pekerjaan/unit?tanda=" + lintas)).path("isi"))).contains(d.lintas()).doesNotContain(sendiri, d.tim());
            assertThat(masuk(d.r().kepala.get("DINAS-A")).ambil("/pekerjaan/unit?tanda=" + lintas).body()).contains(lintas.equals("LINTAS_UNIT") ? "lintas unit" : "lintas perangkat daerah");
            var lintasTim = LakuPenugasan.tim(d.r(), "PENUNJUKAN", d.pemilikLintas(), Map.of("nama", "Tim", "ketua", d.nip(d.asal()), "tujuan", "PEMILIK_ATAU_STRATEGIS"), d.asal());
            LakuPenugasan.kurang(d.r().kepala(d.pimpinanLintas()), LakuPenugasan.dengan(lintasTim, "pertimbangan", " "), "pertimbangan",
                    Map.of("bkl", "lampiran/b/3/b/1", "ihl", "lampiran/c-bentuk/2/paragraf-1", "tjt", "pasal-14/ayat-2/huruf-b/angka-1").get(kode));
            var tim = LakuPenugasan.bacaTim(d.r(), LakuPenugasan.nomorTim(d.r(), d.lintas()), "");
            assertThat(LakuPenugasan.orang(tim).toString()).as("yang dilibatkan masuk tim lintas").contains(d.nip(d.asal()), d.nip(d.asal() + "/2"));
            if (kode.equals("ihl")) {
                assertThat(tim.path("peringatan").path(0).path("dasar").toString()).contains("#lampiran/c/3/b/1");
                assertThat(LakuPenugasan.bacaTim(d.r(), LakuPenugasan.nomorTim(d.r(), d.tim()), "").path("peringatan")).isEmpty();
                assertThat(masuk(d.r().kepala.get(d.pimpinanLintas())).ambil("/tim-kerja/" + LakuPenugasan.nomorTim(d.r(), d.lintas())).body()).contains("berasal dari satu unit");
            }
        }
    }

    @Test
    @Persyaratan({"BKL-215", "IHL-188", "TJT-155"})
    void kegiatan_merujuk_arahan_yang_berlaku_dan_tindak_lanjut_terikat_pada_unit_pejabatnya() {
        for (var d : semua) {
            var id = tim(d, "BIDANG-A1", d.pemohon(), "BIDANG-A1", "BIDANG-A1/2");
            var nomor = d.k().disepakati(id, d.pemimpin(), d.ketua()).getFirst();
            d.k().rinci(d.ketua(), id, kegiatan(nomor, "Sebelum arahan", -10, -6, d.nip("BIDANG-A1")));
            isi(d.pemimpin().kirim(jalur(id, "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Dahulukan pesisir")));
            d.k().rinci(d.ketua(), id, kegiatan(nomor, "Wawancara pesisir", -5, 3, d.nip("BIDANG-A1/2")));
            var arahan = isi(d.ketua().ambil(jalur(id, "/umpan-balik"))).path("isi").path(0);
            assertThat(arahan.path("dirujuk").toString()).contains("Wawancara pesisir").doesNotContain("Sebelum arahan");
            assertThat(masuk(d.nip("BIDANG-A1")).ambil("/pekerjaan/" + id + "/umpan-balik").body()).contains("Dirujuk kegiatan Wawancara pesisir");
            var bersama = isi(d.staf(d.asal()).kirim(jalur(d.lintas(), "/kendala"), LakuPenugasan.dengan(KENDALA, "perluKolaborasi", true))).path("id").asLong();
            var asal = d.pimpinanDari(d.asal()).substring(2);
            var putus = isi(d.r().kepala(asal).kirim("/kendala/" + bersama + "/putusan", Map.of("cara", "TINDAK_LANJUTI", "uraian", "Dalam tugas unit kami")));
            var milik = java.util.stream.StreamSupport.stream(putus.path("giliran").spliterator(), false).filter(g -> g.path("uraian").asString("").equals("Dalam tugas unit kami")).toList();
            assertThat(milik).hasSize(1);
            assertThat(milik.getFirst().path("unit").asString()).isEqualTo(asal);
            ditolak(d.r().kepala(asal).kirim("/kendala/" + bersama + "/putusan", Map.of("cara", "TINDAK_LANJUTI", "uraian", "Untuk unit pemilik")), 409, "GILIRAN_SUDAH_SELESAI");
        }
    }

    @Test
    @Persyaratan({"BKL-205", "IHL-189", "IHL-190", "TJT-111", "TJT-157"})
    void pemantauan_berkala_yang_belum_dibuat_diingatkan_dan_catatannya_menjadi_arahan() {
        var tanpa = new HashMap<String, Long>();
        for (var d : semua) {
            RuangPenugasan.berhasil(d.r().organisasi().ubah("/unit/DINAS-A/pengaturan", Map.of("selangLaporan", "MINGGUAN")));
            tanpa.put(d.r().kode, d.r().kode.endsWith("ihl") ? berpenanggungJawab(d) : tim(d, "BIDANG-A1", d.pemohon(), "BIDANG-A1", "BIDANG-A1/2"));
        }
        pemantauan();
        for (var d : semua) {
            long id = tanpa.get(d.r().kode);
            var alamat = "/pekerjaan/" + id + "/umpan-balik";
            var kotak = masuk(d.r().kepala.get(d.pimpinan()));
            assertThat(kotak.ambil("/").body()).as(d.r().kode).contains("Pemantauan tim", alamat);
            assertThat(kotak.ambil("/pemberitahuan").body()).contains("Pemantauan tim");
            assertThat(masuk(d.nip("BIDANG-A1")).ambil("/").body()).doesNotContain("Pemantauan tim");
            if (d.r().kode.endsWith("ihl")) {
                assertThat(masuk(d.r().kepala.get("BIDANG-A1")).ambil("/").body()).as("penanggung jawab").contains("Pemantauan tim", alamat);
                ditolak(d.ketua().kirim(jalur(id, "/kendala"), LakuPenugasan.dengan(KENDALA, "alternatif", List.of())), 422, "ALTERNATIF_WAJIB");
                var kendala = isi(d.ketua().kirim(jalur(id, "/kendala"), KENDALA)).path("id").asLong();
                for (var siapa : List.of("BIDANG-A1", "DINAS-A")) {
                    assertThat(masuk(d.r().kepala.get(siapa)).ambil("/").body()).contains("/kendala/" + kendala);
                }
                assertThat(isi(d.r().kepala("BIDANG-A1").kirim("/kendala/" + kendala + "/putusan", Map.of("cara", "PUTUSKAN", "alternatif", 1))).path("selesai").asBoolean()).isTrue();
            }
            var pantau = isi(d.pemimpin().kirim(jalur(id, "/umpan-balik"), Map.of("jenis", "PEMANTAUAN", "isi", "Pekan ini tertinggal"))).path("id").asLong();
            assertThat(kotak.ambil("/").body()).doesNotContain(alamat + "\"");
            isi(d.pemimpin().kirim(jalur(id, "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Tambah hari lapangan", "dari", pantau)));
            assertThat(isi(d.ketua().ambil(jalur(id, "/umpan-balik"))).path("isi").path(0).path("dari").asLong()).isEqualTo(pantau);
        }
        pemantauan();
        for (var d : semua) {
            assertThat(masuk(d.r().kepala.get(d.pimpinan())).ambil("/").body()).as("sudah dipantau").doesNotContain("/pekerjaan/" + tanpa.get(d.r().kode) + "/umpan-balik\"");
        }
    }

    private static long berpenanggungJawab(Daerah d) {
        var isi = LakuPenugasan.tim(d.r(), "PENUNJUKAN", "BIDANG-A1", Map.of("nama", "Tim", "ketua", d.nip("BIDANG-A1")), "BIDANG-A1", "BIDANG-A1/2");
        return d.k().berlaku(d.r().kepala(d.pemohon()), LakuPenugasan.dengan(isi, "mulai", hari(-20), "selesai", hari(30), "sifat", "INSIDENTAL", "tim", Map.of(
                "nama", "Tim berpenanggung jawab", "ketua", d.nip("BIDANG-A1"), "alasanKetua", "Keahliannya", "penanggungJawab", d.r().kepala.get("BIDANG-A1"))));
    }

    /** Runs the round of a day as the clock does, as if it had not been made today. */
    private void pemantauan() {
        for (var d : semua) {
            Penyewa.<Integer, RuntimeException>sebagai(d.r().kode, () -> sql.sql("delete from pelaksanaan.pemantauan_putaran").update());
        }
        terjadwal.getScheduledTasks().stream().map(t -> t.getTask()).filter(t -> t.toString().contains("MengingatkanPemantauan")).findFirst().orElseThrow().getRunnable().run();
    }

    private static List<Long> nomor(JsonNode isi) {
        var hasil = new ArrayList<Long>();
        isi.forEach(n -> hasil.add(n.path("id").asLong()));
        return hasil;
    }

    private static List<String> jabatan(JsonNode kendala) {
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
