package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.RuangKerja.ditolak;
import static id.tatakerja.penugasan.RuangKerja.hari;
import static id.tatakerja.penugasan.RuangKerja.isi;
import static id.tatakerja.penugasan.RuangKerja.jalur;
import static id.tatakerja.penugasan.RuangKerja.kegiatan;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.KlienApi;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A team of one government in which somebody of another one works: what that person does from home, and what the owner sees of it. */
final class KerjaDariLuar {

    private final int port;
    private final DuaKabupaten d;
    private final String pimpinan;
    final long id;
    final long lain;
    private final String nip;

    KerjaDariLuar(int port, DuaKabupaten d, String pimpinan) {
        this.port = port;
        this.d = d;
        this.pimpinan = pimpinan;
        var permintaan = LakuPenugasan.kebutuhan(d.permintaan(), "keadaan", "Permintaan mendesak");
        id = d.kirim(LakuPenugasan.dengan(permintaan, "mulai", hari(-20), "selesai", hari(30), "sifat", "INSIDENTAL"));
        lain = d.diAsal();
        d.sampaiAkhir(id, lain);
        assertThat(d.pemilik().status(id)).isEqualTo("AKTIF");
        nip = d.asal().staf.get(DuaKabupaten.UNIT);
    }

    private KlienApi ketua() {
        return d.pemilik().orang(d.pemilik().staf.get("BIDANG-A1"));
    }

    private KlienApi anggota() {
        return d.asal().orang(nip);
    }

    private String sana(String lanjut) {
        return jalur(lain, "/pekerjaan-luar" + lanjut);
    }

    private static Map<String, Object> kemajuan(long kegiatan, int hari, int persen, long uang) {
        return Map.of("kegiatan", kegiatan, "tanggal", hari(hari), "persen", persen, "uraian", "Dua desa selesai didata", "realisasi", uang);
    }

    /** Sees the plan and the own part at home, reports progress with evidence, and the owner has it as that of any member. */
    long kemajuanSampai() {
        var ruang = new RuangKerja(d.pemilik());
        var baris = ruang.disepakati(id, d.pemilik().kepala(pimpinan), ketua());
        ditolak(ketua().kirim(jalur(id, "/kegiatan"), kegiatan(baris.getFirst(), "Wawancara", -10, -6, d.asal().staf.get("BIDANG-B1/2"))), 422, "BUKAN_PESERTA");
        var kegiatan = ruang.rinci(ketua(), id, kegiatan(baris.getFirst(), "Wawancara", -10, -6, nip));
        isi(d.pemilik().kepala(pimpinan).kirim(jalur(id, "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Dahulukan pesisir")));
        var pekerjaan = isi(anggota().ambil(sana(""))).path("pekerjaan");
        assertThat(pekerjaan.path("rencana").toString()).contains("Pengumpulan data", "Penyusunan laporan");
        assertThat(pekerjaan.path("kegiatan").path(0).path("nama").asString()).isEqualTo("Wawancara");
        assertThat(pekerjaan.path("arahan").toString()).contains("Dahulukan pesisir");
        var halaman = masuk(nip);
        assertThat(halaman.ambil("/penugasan/" + lain).body()).contains("/pekerjaan-luar/" + lain);
        assertThat(halaman.ambil("/pekerjaan-luar/" + lain).body()).contains("Wawancara", "Dahulukan pesisir", "Laporkan kemajuan");
        assertThat(halaman.ambil("/pemberitahuan").body()).contains("Anda mendapat peran Pelaksana");
        ruang.rinci(ketua(), id, kegiatan(baris.getLast(), "Menulis", -4, 20, d.pemilik().staf.get("BIDANG-A1")));
        gerbang(kegiatan);
        ditolak(anggota().kirim(sana("/kemajuan"), kemajuan(kegiatan, 1, 40, 0)), 422, "DITOLAK_PEMILIK");
        assertThat(anggota().kirim(sana("/kemajuan"), kemajuan(kegiatan, -8, 40, 2_000_000)).teks("detail")).contains("Anggaran kegiatan ini tinggal Rp1.000.000");
        ditolak(anggota().kirim(sana("/kemajuan"), kemajuan(kegiatan, -8, 140, 0)), 422, "PERSEN_TIDAK_SAH");
        ditolak(anggota().kirim(sana("/kemajuan"), kemajuan(kegiatan + 1_000_000, -8, 40, 0)), 422, "BUKAN_KEGIATAN_ANDA");
        assertThat(isi(ketua().ambil("/kegiatan/" + kegiatan)).path("kemajuan").size()).as("yang ditolak tidak meninggalkan apa pun").isZero();
        var nomor = isi(anggota().kirim(sana("/kemajuan"), kemajuan(kegiatan, -8, 40, 200_000))).path("id").asLong();
        var tercatat = isi(ketua().ambil("/kegiatan/" + kegiatan));
        assertThat(tercatat.path("persen").asInt()).isEqualTo(40);
        assertThat(tercatat.path("kemajuan").path(0).path("nip").asString()).isEqualTo(nip);
        assertThat(tercatat.path("realisasi").asLong()).isEqualTo(200_000);
        assertThat(unggah(halaman, nomor, "laporan.pdf", "MZ program")).contains("adalah program");
        assertThat(unggah(halaman, nomor, "catatan.txt", "Catatan lapangan")).contains("Bukti catatan.txt");
        assertThat(masuk(d.pemilik().kepala.get(pimpinan)).ambil("/kegiatan/" + kegiatan).body()).contains("catatan.txt", "Dua desa selesai didata").doesNotContain("laporan.pdf");
        for (var bukan : new KlienApi[] {d.asal().orang(d.asal().staf.get("BIDANG-B2")), ketua(), d.pemilik().kepala(pimpinan)}) {
            assertThat(bukan.ambil(sana("")).status()).isEqualTo(404);
            assertThat(bukan.kirim(sana("/kemajuan"), kemajuan(kegiatan, -8, 60, 0)).status()).isEqualTo(404);
        }
        return kegiatan;
    }

    /** What keeps the own people of the owner from reporting keeps this one too, and stands in the inbox at home. */
    private void gerbang(long kegiatan) {
        ditunggu(nip, "Baca arahan: Tim Peta");
        assertThat(anggota().kirim(sana("/kemajuan"), kemajuan(kegiatan, -8, 40, 0)).teks("detail")).contains("arahan pimpinan");
        var arahan = isi(anggota().ambil(sana(""))).path("pekerjaan").path("arahan").path(0).path("id").asLong();
        assertThat(anggota().kirim(sana("/arahan/" + (arahan + 1_000_000) + "/dibaca"), Map.of()).status()).isEqualTo(404);
        assertThat(anggota().kirim(sana("/arahan/" + arahan + "/dibaca"), Map.of()).status()).isEqualTo(204);
        assertThat(isi(ketua().ambil(jalur(id, "/umpan-balik"))).toString()).as("pemilik melihat siapa yang sudah membaca").contains(nip);
        ditunggu(nip, "Tulis rencana kerja Anda: Tim Peta");
        assertThat(anggota().kirim(sana("/kemajuan"), kemajuan(kegiatan, -8, 40, 0)).teks("detail")).contains("rencana kerja Anda");
        ditolak(anggota().taruh(sana("/rencana/individu"), Map.of("isi", " ")), 422, "WAJIB_DIISI");
        isi(anggota().taruh(sana("/rencana/individu"), Map.of("isi", "Mewawancarai lima desa")));
        assertThat(masuk(d.pemilik().staf.get("BIDANG-A1")).ambil("/pekerjaan/" + id).body()).contains("Mewawancarai lima desa");
        ditunggu(nip, "Kerjakan: Wawancara");
    }

    /** One's own week and the wall of the leader at home count the work as any other. */
    void terlihatDiRumah() {
        assertThat(masuk(nip).ambil("/pekerjaan").body()).contains("Wawancara", "Tim Peta", "/pekerjaan-luar/" + lain);
        var dinding = masuk(d.asal().kepala.get("DINAS-B")).ambil("/pekerjaan/unit").body();
        assertThat(dinding).contains("Pegawai kita pada pemerintah lain", "Tim Peta");
        assertThat(masuk(d.asal().kepala.get("DINAS-A")).ambil("/pekerjaan/unit").body()).doesNotContain("Pegawai kita pada pemerintah lain");
        var beban = isi(d.asal().kepala("DINAS-B").ambil("/pekerjaan/unit")).path("beban").path(0);
        assertThat(beban.path("pekerjaan").asInt()).isEqualTo(1);
        assertThat(beban.path("kegiatan").asInt()).isEqualTo(1);
    }

    private void ditunggu(String siapa, String apa) {
        assertThat(masuk(siapa).ambil("/").body()).contains(apa, "/pekerjaan-luar/" + lain);
    }

    /** Reports to the head of the team, mends what comes back, and the report is accepted. */
    void laporanSampai() {
        Map<String, Object> laporan = Map.of("mulai", hari(-20), "selesai", hari(-1), "uraian", "Wawancara lima desa", "hambatan", "Hujan");
        ditolak(anggota().kirim(sana("/laporan"), LakuPenugasan.tanpa(laporan, "uraian")), 422, "WAJIB_DIISI");
        ditolak(anggota().kirim(sana("/laporan"), LakuPenugasan.dengan(laporan, "selesai", hari(-30))), 422, "TANGGAL_TERBALIK");
        ditolak(anggota().kirim(sana("/laporan"), LakuPenugasan.dengan(laporan, "mulai", hari(2), "selesai", hari(3))), 422, "DITOLAK_PEMILIK");
        isi(anggota().kirim(sana("/laporan"), laporan));
        assertThat(anggota().kirim(sana("/laporan"), laporan).teks("detail")).contains("menunggu jawaban");
        var masuk = isi(ketua().ambil("/laporan")).path("jawab");
        var nomor = masuk.path(0).path("id").asLong();
        assertThat(masuk(d.pemilik().staf.get("BIDANG-A1")).ambil("/").body()).contains("/laporan/" + nomor);
        assertThat(masuk(d.pemilik().staf.get("BIDANG-A1")).ambil("/laporan/" + nomor).body()).contains("Wawancara lima desa", "Hujan");
        isi(ketua().kirim("/laporan/" + nomor + "/jawaban", Map.of("cara", "KEMBALIKAN", "catatan", "Sebut nama desanya")));
        assertThat(masuk(nip).ambil("/pekerjaan-luar/" + lain).body()).contains("Dikembalikan", "Sebut nama desanya");
        assertThat(masuk(nip).ambil("/pemberitahuan").body()).contains("Laporan Anda: dikembalikan");
        isi(anggota().kirim(sana("/laporan"), LakuPenugasan.dengan(laporan, "uraian", "Wawancara Desa Satu sampai Desa Lima")));
        isi(ketua().kirim("/laporan/" + nomor + "/jawaban", Map.of("cara", "TERIMA")));
        assertThat(isi(anggota().ambil(sana(""))).path("pekerjaan").path("laporan").toString()).contains("Diterima").doesNotContain("Dikembalikan");
    }

    private static final Map<String, Object> KENDALA = Map.of(
            "judul", "Data desa terkunci", "uraian", "Data ada pada dua instansi", "alternatif", List.of("Menunggu", "Membuka data bersama"), "rekomendasi", 2, "perluKolaborasi", true);

    /** Brings an obstacle from home: who leads the work decides, the own leader follows up at home, and only both of them close it. */
    void kendalaSampai() {
        ditolak(anggota().kirim(sana("/kendala"), LakuPenugasan.tanpa(KENDALA, "alternatif")), 422, "ALTERNATIF_WAJIB");
        isi(anggota().kirim(sana("/kendala"), KENDALA));
        var sini = d.pemilik().kepala(pimpinan);
        var nomor = isi(sini.ambil("/kendala")).path("isi").path(0).path("id").asLong();
        var rumah = pemimpinDiRumah();
        var nomorRumah = isi(rumah.ambil("/kendala")).path("isi").path(0).path("id").asLong();
        assertThat(isi(rumah.ambil("/kendala/" + nomorRumah)).path("alternatif").path(1).path("disarankan").asBoolean()).isTrue();
        isi(sini.kirim("/kendala/" + nomor + "/putusan", Map.of("cara", "PUTUSKAN", "alternatif", 2)));
        assertThat(isi(ketua().ambil("/kendala/" + nomor)).path("selesai").asBoolean()).as("pimpinan di rumah belum menindaklanjuti").isFalse();
        var halaman = masuk(pemimpin("").getFirst());
        assertThat(halaman.ambil("/kendala/" + nomorRumah).body()).contains("Pekerjaannya dimiliki", "/pekerjaan-luar/" + lain + "/kendala");
        assertThat(halaman.ambil("/pekerjaan-luar/" + lain + "/kendala").body()).contains("Pimpinan pada ", "Diputuskan").doesNotContain("Sampaikan kepada pimpinan");
        ditolak(rumah.kirim("/kendala/" + nomorRumah + "/putusan", Map.of("cara", "TINDAK_LANJUTI")), 422, "WAJIB_DIISI");
        isi(rumah.kirim("/kendala/" + nomorRumah + "/putusan", Map.of("cara", "TINDAK_LANJUTI", "uraian", "Izin data terbit Jumat")));
        sampai(() -> isi(ketua().ambil("/kendala/" + nomor)).path("selesai").asBoolean());
        assertThat(isi(ketua().ambil("/kendala/" + nomor)).path("giliran").toString()).contains("Izin data terbit Jumat", d.asal().kode);
        assertThat(masuk(nip).ambil("/pekerjaan-luar/" + lain + "/kendala").body()).contains("Data desa terkunci", "Membuka data bersama (disarankan)", "Izin data terbit Jumat", "Selesai");
        assertThat(masuk(nip).ambil("/pemberitahuan").body()).contains("ada putusan atau tindak lanjut pimpinan");
        ditolak(rumah.kirim("/kendala/" + nomorRumah + "/putusan", Map.of("cara", "TINDAK_LANJUTI", "uraian", "Sekali lagi")), 409, "GILIRAN_SUDAH_SELESAI");
    }

    /** The head of the team asks both leaders: the one at home has it without anybody opening a page there, and passes it on to who stands above. */
    void kendalaDiteruskanDiRumah() {
        var nomor = isi(ketua().kirim(jalur(id, "/kendala"), LakuPenugasan.dengan(KENDALA, "judul", "Kendaraan kurang"))).path("id").asLong();
        sampai(() -> !pemimpin("Kendaraan kurang").isEmpty());
        var rumah = pemimpinDiRumah();
        var nomorRumah = isi(rumah.ambil("/kendala")).path("isi").path(0).path("id").asLong();
        isi(rumah.kirim("/kendala/" + nomorRumah + "/putusan", Map.of("cara", "TERUSKAN", "uraian", "Kendaraan milik sekretariat", "batas", hari(3))));
        sampai(() -> isi(ketua().ambil("/kendala/" + nomor)).path("giliran").toString().contains("DITERUSKAN"));
        isi(d.pemilik().kepala(pimpinan).kirim("/kendala/" + nomor + "/putusan", Map.of("cara", "PUTUSKAN", "alternatif", 1)));
        assertThat(isi(ketua().ambil("/kendala/" + nomor)).path("selesai").asBoolean()).as("masih menunggu atasan di rumah").isFalse();
        isi(pemimpinDiRumah().kirim("/kendala/" + nomorRumah + "/putusan", Map.of("cara", "TINDAK_LANJUTI", "uraian", "Dua kendaraan dipinjamkan")));
        sampai(() -> isi(ketua().ambil("/kendala/" + nomor)).path("selesai").asBoolean());
    }

    /** Coordinates at every stage: with a team at home, whose head is told, and with somebody by name; the owner has both. */
    void koordinasiSampai() {
        var tim = new RuangKerja(d.asal()).tim("BIDANG-B2", "BIDANG-B2", "BIDANG-B2/2");
        Map<String, Object> isi = Map.of("tahap", "PEMANTAUAN", "hal", "Data pesisir", "hasil", "Dikirim Senin", "pekerjaanLain", tim);
        ditolak(anggota().kirim(sana("/koordinasi"), LakuPenugasan.tanpa(isi, "tahap")), 422, "TAHAP_WAJIB");
        ditolak(anggota().kirim(sana("/koordinasi"), LakuPenugasan.tanpa(isi, "pekerjaanLain")), 422, "PIHAK_WAJIB");
        isi(anggota().kirim(sana("/koordinasi"), isi));
        isi(anggota().kirim(sana("/koordinasi"), Map.of("tahap", "EVALUASI", "hal", "Uji petik", "pihak", "Balai Data")));
        var ketuaLain = masuk(d.asal().staf.get("BIDANG-B2"));
        assertThat(ketuaLain.ambil("/pemberitahuan").body()).contains("Koordinasi: Data pesisir");
        assertThat(ketuaLain.ambil("/pekerjaan/" + tim + "/umpan-balik").body()).contains("Data pesisir", "diajak oleh tim lain");
        var padaPemilik = isi(ketua().ambil(jalur(id, "/koordinasi"))).toString();
        assertThat(padaPemilik).contains("PEMANTAUAN", "Data pesisir", "Tim BIDANG-B2", "EVALUASI", "Balai Data");
        assertThat(masuk(nip).ambil("/pekerjaan-luar/" + lain + "/koordinasi").body()).contains("Data pesisir", "Uji petik");
    }

    /** Feedback of the head that is meant for this one, or for everybody, is read and told at home; what is meant for somebody else is not. */
    void umpanBalikSampai() {
        var jalur = jalur(id, "/umpan-balik");
        isi(ketua().kirim(jalur, Map.of("jenis", "UMPAN_BALIK", "isi", "Wawancaranya rapi", "untuk", nip)));
        isi(d.pemilik().kepala(pimpinan).kirim(jalur, Map.of("jenis", "UMPAN_BALIK", "isi", "Lanjutkan semuanya")));
        isi(d.pemilik().kepala(pimpinan).kirim(jalur, Map.of("jenis", "UMPAN_BALIK", "isi", "Hanya bagi ketua", "untuk", d.pemilik().staf.get("BIDANG-A1"))));
        assertThat(masuk(nip).ambil("/pekerjaan-luar/" + lain).body()).contains("Wawancaranya rapi", "Lanjutkan semuanya").doesNotContain("Hanya bagi ketua");
        assertThat(masuk(nip).ambil("/pemberitahuan").body()).contains("Ada umpan balik dari");
    }

    /** Work that is over leaves the week and the inbox at home. */
    void berakhir() {
        isi(d.pemilik().kepala(pimpinan).kirim(jalur(id, "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Rapikan berkasnya")));
        sampai(() -> masuk(nip).ambil("/").body().contains("Baca arahan: Tim Peta"));
        RuangPenugasan.berhasil(d.pemilik().kepala(pimpinan).kirim(jalur(id, "/penutupan"), Map.of("catatan", "Selesai lebih awal")));
        sampai(() -> !masuk(nip).ambil("/pekerjaan-luar/" + lain).body().contains("Saya sudah membaca arahan ini"));
        assertThat(masuk(nip).ambil("/pekerjaan").body()).doesNotContain("/pekerjaan-luar/" + lain);
        assertThat(masuk(nip).ambil("/").body()).doesNotContain("/pekerjaan-luar/" + lain + "\"");
        ditolak(anggota().kirim(sana("/koordinasi"), Map.of("tahap", "EVALUASI", "hal", "Terlambat", "pihak", "Siapa pun")), 409, "PEKERJAAN_TIDAK_BERLAKU");
    }

    /** Who at home has an obstacle to settle: exactly one of those who lead there. */
    private KlienApi pemimpinDiRumah() {
        var semua = pemimpin("");
        assertThat(semua).hasSize(1);
        assertThat(masuk(semua.getFirst()).ambil("/").body()).contains("Kendala: ", "Disampaikan");
        return KlienApi.sebagai(port, semua.getFirst());
    }

    /** User names of those who lead at home and have such an obstacle to settle. */
    private List<String> pemimpin(String judul) {
        return Stream.concat(d.asal().kepala.values().stream(), Stream.of("bupati-" + d.asal().kode))
                .filter(n -> StreamSupport.stream(KlienApi.sebagai(port, n).ambil("/kendala").isi().path("isi").spliterator(), false).anyMatch(k -> k.path("judul").asString().contains(judul)))
                .toList();
    }

    /** What is carried over after an act arrives soon, not within it. */
    private static void sampai(BooleanSupplier terjadi) {
        for (var n = 0; n < 100 && !terjadi.getAsBoolean(); n++) {
            LockSupport.parkNanos(100_000_000);
        }
        assertThat(terjadi.getAsBoolean()).isTrue();
    }

    private String unggah(Klien klien, long kemajuan, String nama, String isi) {
        var halaman = "/pekerjaan-luar/" + lain;
        var token = klien.ambil(halaman).body().replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var badan = bagian("_csrf", "", token) + bagian("kemajuan", "", Long.toString(kemajuan)) + bagian("berkas", "; filename=\"" + nama + "\"", isi) + "--batas--\r\n";
        var jawaban = klien.kirim(klien.dasar(halaman + "/bukti", "Content-Type", "multipart/form-data; boundary=batas").POST(HttpRequest.BodyPublishers.ofString(badan)));
        assertThat(Klien.tujuan(jawaban)).as(jawaban.body()).isEqualTo(halaman);
        return klien.ambil(halaman).body();
    }

    private static String bagian(String nama, String lagi, String isi) {
        return "--batas\r\nContent-Disposition: form-data; name=\"" + nama + "\"" + lagi + "\r\n\r\n" + isi + "\r\n";
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }
}
