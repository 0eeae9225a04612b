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
import id.tatakerja.uji.Persyaratan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The work of an assignment and of a team: plan, agreement, activities, progress; over the API and as pages without script. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PelaksanaanTest {

    @LocalServerPort
    private int port;

    private RuangPenugasan r;
    private RuangKerja k;

    @BeforeAll
    void kabupaten() {
        r = new RuangPenugasan(port, "kerja-lmd", 401, "lamandau-13-2024", "1", KerjaPerorangan::pelaksana, List.of()).tetapkan();
        k = new RuangKerja(r);
    }

    @Test
    @Persyaratan({"LMD-240", "LMD-241", "LMD-242", "LMD-243", "LMD-244", "LMD-245", "LMD-247", "LMD-248"})
    void pekerjaan_perorangan_berasal_dari_daftar_jabatan_dan_selaras_dengan_unit() {
        var main = new KerjaPerorangan(k, r.kepala("BIDANG-A1"), r.kepala("BIDANG-A1"));
        main.butirTanpaAsal(true);
        main.mainkan(k.target("BIDANG-A1"), Map.of(), List.of());
    }

    @Test
    @Persyaratan({"LMD-239", "LMD-351"})
    void kegiatan_perorangan_dirinci_hanya_dari_rencana_beranggaran_yang_disepakati_kedua_pihak() {
        var id = k.individu("BIDANG-A1", "BIDANG-A1");
        var pegawai = r.orang(r.staf.get("BIDANG-A1"));
        var kepala = r.kepala("BIDANG-A1");
        ditolak(pegawai.kirim(jalur(id, "/rencana/kesepakatan"), Map.of()), 422, "RENCANA_KOSONG");
        var tanpaUang = isi(pegawai.taruh(jalur(id, "/rencana"), rencana(baris("Pengumpulan data", -20, -5, 0))));
        ditolak(pegawai.kirim(jalur(id, "/rencana/kesepakatan"), Map.of()), 422, "TANPA_ANGGARAN");
        var baris = tanpaUang.path("kegiatan").path(0).path("id").asLong();
        isi(pegawai.taruh(jalur(id, "/rencana"), rencana(LakuPenugasan.dengan(baris("Pengumpulan data", -20, -5, 900_000), "id", baris))));
        var separuh = isi(pegawai.kirim(jalur(id, "/rencana/kesepakatan"), Map.of()));
        assertThat(separuh.path("status").asString()).isEqualTo("KONSEP");
        assertThat(separuh.path("menunggu").toString()).contains("Jabatan K-BIDANG-A1");
        var dini = kegiatan(baris, "Wawancara", -10, -6, r.staf.get("BIDANG-A1"));
        ditolak(pegawai.kirim(jalur(id, "/kegiatan"), dini), 409, "RENCANA_BELUM_DISEPAKATI");
        ditolak(kepala.kirim(jalur(id, "/rencana/kesepakatan"), Map.of("siap", List.of("PRASARANA"))), 422, "KESIAPAN_WAJIB");
        assertThat(isi(k.sepakat(kepala, id)).path("status").asString()).isEqualTo("DISEPAKATI");
        ditolak(pegawai.taruh(jalur(id, "/rencana"), rencana(baris("Lain", -20, -5, 1))), 409, "RENCANA_SUDAH_DISEPAKATI");
        ditolak(pegawai.kirim(jalur(id, "/kegiatan"), LakuPenugasan.tanpa(dini, "butirKegiatan")), 422, "WAJIB_DIISI");
        ditolak(pegawai.kirim(jalur(id, "/kegiatan"), LakuPenugasan.tanpa(dini, "rencana")), 422, "WAJIB_DIISI");
        ditolak(pegawai.kirim(jalur(id, "/kegiatan"), LakuPenugasan.dengan(dini, "rencana", 1)), 422, "DI_LUAR_RENCANA");
        k.rinci(pegawai, id, dini);
        ditolak(r.kepala("BIDANG-B1").taruh(jalur(id, "/rencana"), rencana()), 404, "TIDAK_DITEMUKAN");
    }

    @Test
    @Persyaratan({"LMD-211", "LMD-231", "LMD-232"})
    void kemajuan_hanya_untuk_hari_yang_dijalani_oleh_yang_berperan_dan_kelebihan_anggaran_terlihat() {
        var id = k.tim("BIDANG-A1", "BIDANG-A1", "BIDANG-A1/2");
        var ketua = r.orang(r.staf.get("BIDANG-A1"));
        var anggota = r.orang(r.staf.get("BIDANG-A1/2"));
        ditolak(ketua.kirim(jalur(id, "/kegiatan"), kegiatan(1, "Wawancara", -10, -6, r.staf.get("BIDANG-A1"))), 409, "RENCANA_BELUM_DISEPAKATI");
        var baris = k.disepakati(id, r.kepala("BIDANG-A1"), ketua);
        ditolak(anggota.kirim(jalur(id, "/kegiatan"), kegiatan(baris.getFirst(), "Wawancara", -10, -6, r.staf.get("BIDANG-A1/2"))), 403, "TIDAK_BERWENANG");
        ditolak(ketua.kirim(jalur(id, "/kegiatan"), kegiatan(baris.getFirst(), "Wawancara", -10, -6, r.staf.get("BIDANG-B1"))), 422, "BUKAN_PESERTA");
        var wawancara = k.rinci(ketua, id, kegiatan(baris.getFirst(), "Wawancara", -10, -6, r.staf.get("BIDANG-A1/2")));
        var rekap = k.rinci(ketua, id, LakuPenugasan.dengan(kegiatan(baris.getFirst(), "Rekap", -5, 3, r.staf.get("BIDANG-A1")), "menunggu", List.of(wawancara)));
        ditolak(ketua.taruh("/kegiatan/" + wawancara, LakuPenugasan.dengan(kegiatan(baris.getFirst(), "Wawancara", -10, -6, r.staf.get("BIDANG-A1/2")), "menunggu", List.of(rekap))),
                422, "SALING_MENUNGGU");
        var bersama = k.rinci(ketua, id, kegiatan(baris.getFirst(), "Lokakarya", -9, 3, r.staf.get("BIDANG-A1"), r.staf.get("BIDANG-A1/2")));
        assertThat(masuk(r.staf.get("BIDANG-A1/2")).ambil("/kegiatan/" + bersama).body()).as("tugas bersama terlihat anggotanya").contains("Lokakarya", "Laporkan kemajuan");
        ditolak(lapor(ketua, wawancara, -7, 20, 0), 403, "BUKAN_KEGIATAN_ANDA");
        ditolak(lapor(anggota, wawancara, -7, 40, 600_000), 409, "RENCANA_INDIVIDU_WAJIB");
        assertThat(masuk(r.kepala.get("BIDANG-A1")).ambil("/pekerjaan/" + id).body()).contains("Belum menulis rencana kerja individu");
        isi(anggota.taruh(jalur(id, "/rencana/individu"), Map.of("isi", "Lima desa sampai akhir pekan")));
        ditolak(lapor(anggota, wawancara, 365, 20, 0), 422, "TANGGAL_NANTI");
        ditolak(lapor(anggota, wawancara, -11, 20, 0), 422, "SEBELUM_MULAI");
        ditolak(lapor(anggota, wawancara, -7, 120, 0), 422, "PERSEN_TIDAK_SAH");
        isi(lapor(anggota, wawancara, -7, 40, 600_000));
        ditolak(lapor(anggota, wawancara, -1, 100, 500_000), 422, "MELEBIHI_ANGGARAN");
        isi(anggota.kirim("/kegiatan/" + wawancara + "/kemajuan", Map.of(
                "tanggal", hari(-1), "persen", 100, "uraian", "Lima desa selesai", "realisasi", 500_000, "alasanLebih", "Desa kelima jauh")));
        var semua = isi(r.kepala("BIDANG-A1").ambil(jalur(id, "/kegiatan"))).path("isi");
        assertThat(semua.path(0).path("persen").asInt()).isEqualTo(100);
        assertThat(semua.path(0).path("realisasi").asLong()).isEqualTo(1_100_000);
        assertThat(semua.path(1).path("keadaan").asString()).isEqualTo("BELUM");
        var papan = masuk(r.kepala.get("BIDANG-A1")).ambil("/pekerjaan/" + id).body();
        assertThat(papan).contains("Realisasi melebihi anggaran Rp100.000", "Berakhir 8 hari sesudah rencana", "Wawancara", "Rekap", "Selesai 5 hari sesudah jadwal");
        assertThat(masuk(r.staf.get("BIDANG-A1")).ambil("/pemberitahuan").body()).contains("Sudah selesai: Wawancara", "tidak lagi menunggunya");
        assertThat(masuk(r.staf.get("BIDANG-A1/2")).ambil("/kegiatan/" + wawancara).body()).contains("Desa kelima jauh", "Lima desa selesai");
    }

    @Test
    void rencana_yang_dibuka_kembali_menyimpan_versi_terdahulu_dan_meminta_kesepakatan_lagi() {
        var id = k.individu("BIDANG-A2", "BIDANG-A2");
        var pegawai = r.orang(r.staf.get("BIDANG-A2"));
        var baris = k.disepakati(id, r.kepala("BIDANG-A2"), pegawai);
        k.rinci(pegawai, id, kegiatan(baris.getFirst(), "Wawancara", -10, -6, r.staf.get("BIDANG-A2")));
        ditolak(pegawai.kirim(jalur(id, "/rencana/pembukaan"), Map.of()), 422, "WAJIB_DIISI");
        var terbuka = isi(pegawai.kirim(jalur(id, "/rencana/pembukaan"), Map.of("alasan", "Jadwal survei bergeser")));
        assertThat(terbuka.path("versi").asInt()).isEqualTo(2);
        assertThat(terbuka.path("kesepakatan").size()).isZero();
        ditolak(pegawai.taruh(jalur(id, "/rencana"), rencana(baris("Lain sama sekali", -20, -5, 5))), 409, "BARIS_DIPAKAI");
        assertThat(masuk(r.staf.get("BIDANG-A2")).ambil("/pekerjaan/" + id + "/rencana").body()).contains("Jadwal survei bergeser", "Versi 1");
    }

    @Test
    void semua_dapat_dikerjakan_lewat_halaman_dan_yang_diketik_kembali_bila_ditolak() {
        var id = k.tim("BIDANG-A2", "BIDANG-A2/2", "BIDANG-A2");
        var ketua = masuk(r.staf.get("BIDANG-A2/2"));
        assertThat(ketua.ambil("/penugasan/" + id).body()).contains("/pekerjaan/" + id);
        var alamat = "/pekerjaan/" + id + "/rencana";
        var isian = new HashMap<>(Map.of(
                "nama.0", "Kajian pustaka", "mulai.0", hari(-10), "selesai.0", hari(-20), "pos.0.0", "Cetak", "jumlah.0.0", "250.000", "ke", "simpan"));
        var salah = ketua.isiDari(alamat, alamat, isian);
        assertThat(salah.statusCode()).isEqualTo(422);
        assertThat(salah.body()).contains("mendahului tanggal mulai", "Kajian pustaka", "250.000");
        isian.put("selesai.0", hari(9));
        assertThat(ketua.isiDari(alamat, alamat, isian).statusCode()).isEqualTo(302);
        assertThat(ketua.isiDari(alamat, alamat + "/sepakat", Map.of()).statusCode()).isEqualTo(302);
        var kepala = masuk(r.kepala.get("BIDANG-A2"));
        assertThat(kepala.ambil("/pekerjaan/" + id).body()).contains("Rencana belum disepakati", "Jabatan K-BIDANG-A2");
        var kurangSiap = kepala.isiDari(alamat, alamat + "/sepakat", Map.of("siap", "PRASARANA"));
        assertThat(kurangSiap.body()).contains("Nyatakan kesiapan");
        assertThat(kepala.isiDari(alamat, alamat + "/sepakat", Map.of("catatan", "Sumber daya menyusul pekan depan")).statusCode()).isEqualTo(302);
        assertThat(kepala.ambil(alamat).body()).contains("Sumber daya menyusul", "Disepakati");
        var baru = "/pekerjaan/" + id + "/kegiatan/baru";
        var formulir = ketua.ambil(baru).body();
        var baris = formulir.replaceAll("(?s).*<option value=\"(\\d+)\"[^>]*>Kajian pustaka.*", "$1");
        var isianPeran = new HashMap<>(Map.of("rencana", baris, "nama", "Membaca", "mulai", hari(-9), "selesai", hari(2)));
        Pattern.compile("name=\"peran\\.(\\d+)\"").matcher(formulir).results().map(m -> m.group(1)).forEach(n -> isianPeran.putAll(
                Map.of("peran." + n, "Pembaca", "kompetensi." + n, "Membaca cepat", "harapan." + n, "Dua buku teringkas")));
        assertThat(formulir).doesNotContain(r.staf.get("BIDANG-A2"));
        var kurang = ketua.isiDari(baru, baru, Map.of("rencana", baris, "nama", "Membaca", "mulai", hari(-9), "selesai", hari(2)));
        assertThat(kurang.body()).contains("Beri peran sedikitnya", "value=\"Membaca\"");
        var jadi = ketua.isiDari(baru, baru, isianPeran);
        assertThat(jadi.statusCode()).as(jadi.body()).isEqualTo(302);
        var kegiatan = Klien.tujuan(jadi);
        assertThat(ketua.ambil("/pekerjaan/" + id).body()).contains("Membaca", "Belum mulai");
        assertThat(ketua.ambil("/pekerjaan/" + id + "?cara=waktu").body()).contains("<svg", "waktu-belum", "Kegiatan menurut tanggal mulai");
        var pelaksana = ketua.ambil(kegiatan).body().contains("Laporkan kemajuan") ? ketua : masuk(r.staf.get("BIDANG-A2"));
        assertThat(pelaksana.isiDari(alamat, alamat + "/individu", Map.of("isi", "Membaca setiap pagi")).statusCode()).isEqualTo(302);
        var ditolak = pelaksana.isiDari(kegiatan, kegiatan, Map.of("tanggal", hari(40), "persen", "30", "uraian", "Sudah separuh buku"));
        assertThat(ditolak.body()).contains("hari yang sudah dijalani", "Sudah separuh buku");
        assertThat(pelaksana.isiDari(kegiatan, kegiatan, Map.of("tanggal", hari(-1), "persen", "30", "uraian", "Sudah separuh buku", "realisasi", "Rp 100.000")).statusCode()).isEqualTo(302);
        assertThat(pelaksana.ambil("/pekerjaan").body()).contains("Membaca", "Pekerjaan saya minggu ini");
        assertThat(pelaksana.ambil(kegiatan).body()).contains("Sudah separuh buku", "Terpakai Rp100.000");
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }
}
