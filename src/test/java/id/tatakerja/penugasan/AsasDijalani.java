package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.KlienApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a regulation says of its system as a whole, tried on one kabupaten: aims, principles, components. */
final class AsasDijalani {

    private static final String BARU = "/penugasan/baru";

    private final RuangPenugasan r;
    private final RuangKerja k;
    private final String paket;
    private final String pemohon;
    private final String lintas;
    private final List<Long> kasus = new ArrayList<>();

    /** For a room, its pack, the unit whose leader asks for people, and a staff of another unit. */
    AsasDijalani(RuangPenugasan r, String paket, String pemohon, String lintas) {
        this.r = r;
        this.k = new RuangKerja(r);
        this.paket = paket;
        this.pemohon = pemohon;
        this.lintas = lintas;
    }

    private Klien masuk(String siapa) {
        var klien = new Klien(r.port);
        assertThat(klien.masuk(siapa, "demo")).as(siapa).isTrue();
        return klien;
    }

    private Map<String, Object> minta(String cara, String unit, String... nip) {
        return LakuPenugasan.dengan(r.permintaan(cara, unit, nip), "sifat", "INSIDENTAL");
    }

    /** Every path of one government, to work in force with numbered letters, without anything outside the application. */
    void setiap_jalur_tuntas_secara_elektronik() {
        var a1 = r.staf.get("BIDANG-A1");
        kasus.add(k.berlaku(r.kepala(pemohon), minta("PENUNJUKAN", "BIDANG-A1", a1)));
        kasus.add(k.berlaku(r.kepala(pemohon), minta("PENUNJUKAN", "BIDANG-A1", r.staf.get(lintas))));
        kasus.add(k.berlaku(r.orang(r.staf.get("BIDANG-A1/2")), minta("SUKARELA", "BIDANG-A1")));
        kasus.add(k.berlaku(r.orang(r.staf.get("BIDANG-A2/2")), minta("SUKARELA", "BIDANG-A1")));
        for (var id : kasus) {
            var isi = r.kasus(id);
            assertThat(isi.path("paket").asString()).as("alur menurut peraturan kabupaten ini").isEqualTo(paket);
            assertThat(isi.path("alur").asString()).matches("(penunjukan|sukarela)-.*");
            assertThat(isi.path("naskah").size()).isPositive();
            isi.path("naskah").forEach(n -> assertThat(n.path("nomor").asString()).as("%s", n).isNotBlank());
        }
        assertThat(k.berlaku(r.kepala(pemohon), LakuPenugasan.dengan(minta("PENUNJUKAN", "BIDANG-A1", a1), "judul", "Pekerjaan kedua"))).isPositive();
    }

    /** When each step began and ended, for those whom the case concerns, and how long steps take on the whole. */
    void setiap_langkah_bermula_berakhir_dan_berlama_waktu() {
        var id = kasus.get(1);
        var langkah = r.orang(r.staf.get(lintas)).ambil("/penugasan/" + id + "/waktu").isi().path("isi");
        assertThat(langkah.size()).as("%s", langkah).isGreaterThanOrEqualTo(2);
        for (var l : langkah) {
            var mulai = java.time.Instant.parse(l.path("mulai").asString());
            var selesai = java.time.Instant.parse(l.path("selesai").asString());
            assertThat(selesai).isAfterOrEqualTo(mulai);
            assertThat(l.path("lamaDetik").asLong()).isEqualTo(java.time.Duration.between(mulai, selesai).toSeconds());
        }
        assertThat(masuk(r.staf.get(lintas)).ambil("/penugasan/" + id + "/waktu").body()).contains("Waktu setiap langkah", "data-label=\"Lamanya\"");
        assertThat(r.orang(r.staf.get("BIDANG-B2")).ambil("/penugasan/" + id + "/waktu").status()).isEqualTo(404);
        var semua = r.organisasi().ambil("/pekerjaan/waktu-tunggu").isi().path("tindakan");
        assertThat(StreamSupport.stream(semua.spliterator(), false).filter(t -> t.path("selesai").asInt() > 0)).isNotEmpty().allMatch(t -> t.has("medianJam"));
    }

    /** No work without an expected result. */
    void penugasan_tanpa_hasil_yang_diharapkan_ditolak() {
        var tanpa = r.kepala(pemohon).kirim("/penugasan", LakuPenugasan.dengan(minta("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A1")), "ekspektasi", " "));
        assertThat(tanpa.status()).as(tanpa.mentah()).isEqualTo(422);
        assertThat(LakuPenugasan.bidang(tanpa)).as(tanpa.mentah()).contains("ekspektasi");
    }

    /** The comparison stays with the assignment; the picker says what is not on record, shows the load, and puts the best match first. */
    void kompetensi_ditimbang_dicatat_dan_beban_terlihat() {
        var banding = r.kasus(kasus.get(1)).path("perbandingan").path(0);
        assertThat(banding.path("nip").asString()).isEqualTo(r.staf.get(lintas));
        assertThat(banding.path("kurang").toString()).contains("analisis data");
        assertThat(banding.path("alasan").asString()).as("dasar keahlian atau alasannya terbaca lagi").isNotBlank();
        assertThat(r.kasus(kasus.get(1)).path("kompetensi").toString()).contains("analisis data");
        var klien = masuk(r.kepala.get("BIDANG-A1"));
        var isi = new HashMap<>(Map.of(
                "cara", "PENUNJUKAN", "bentuk", "INDIVIDU", "sifat", "RUTIN", "unitPemilik", "BIDANG-A1", "unitCari", "BIDANG-B2", "judul", "Penyusunan peta", "kompetensi", "analisis data",
                "mulai", RuangPenugasan.MULAI.toString(), "selesai", RuangPenugasan.SELESAI.toString(), "ke", "orang"));
        var calon = klien.isiDari(BARU, BARU, isi).body();
        assertThat(calon.indexOf("Kompetensi: analisis data")).as("yang cocok lebih dahulu").isPositive().isLessThan(calon.indexOf("Belum tercatat: analisis data"));
        isi.put("kompetensi", "");
        assertThat(klien.isiDari(BARU, BARU, isi).body()).contains("Kompetensi belum tercatat");
        isi.putAll(Map.of("unitCari", "BIDANG-A1", "kompetensi", "analisis data"));
        var beban = beban(klien.isiDari(BARU, BARU, isi).body());
        assertThat(beban).as("yang sudah bertugas").isGreaterThanOrEqualTo(2);
        k.berlaku(r.kepala(pemohon), LakuPenugasan.dengan(minta("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-A1")), "judul", "Pekerjaan ketiga"));
        assertThat(beban(klien.isiDari(BARU, BARU, isi).body())).isEqualTo(beban + 1);
    }

    /** The most that one of the candidates carries. */
    private static int beban(String halaman) {
        return java.util.regex.Pattern.compile("Memikul (\\d+) penugasan aktif").matcher(halaman).results().mapToInt(m -> Integer.parseInt(m.group(1))).max().orElse(0);
    }

    /** Only who has the role, only what the step allows. */
    void langkah_di_luar_peran_dan_di_luar_alur_ditolak() {
        var id = r.mulai(r.orang(r.staf.get("BIDANG-A2")), LakuPenugasan.dengan(r.permintaan("SUKARELA", "BIDANG-A1"), "judul", "Penyusunan buku data"));
        var satu = r.kasus(id).path("menunggu").path(0);
        var tugas = "/tugas/" + satu.path("tugas").asLong() + "/tindakan";
        assertThat(r.orang(r.staf.get("BIDANG-B2")).kirim(tugas, Map.of("hasil", "SETUJU")).status()).isIn(403, 404);
        assertThat(r.orang(r.staf.get("BIDANG-A2")).kirim(tugas, Map.of("hasil", "SETUJU")).status()).as("pemohon tidak memutus").isIn(403, 404);
        var pemegang = r.orang(satu.path("pegawai").path("nip").asString(""));
        var luar = pemegang.kirim(tugas, Map.of("hasil", "TERSEDIA"));
        assertThat(luar.status()).as(luar.mentah()).isEqualTo(422);
        assertThat(luar.teks("kode")).isEqualTo("HASIL_TIDAK_MUNGKIN");
        pemohon_melihat_keadaan_dan_putusan(id);
    }

    /** Who asked sees where it stands, with whom, and what was decided. */
    private void pemohon_melihat_keadaan_dan_putusan(long id) {
        var saya = r.orang(r.staf.get("BIDANG-A2"));
        var dibaca = saya.ambil("/penugasan/" + id).isi();
        assertThat(dibaca.path("menunggu").path(0).path("jabatan").path("nama").asString() + dibaca.path("menunggu").path(0).path("pegawai").path("nama").asString()).isNotBlank();
        assertThat(dibaca.path("langkah").path(0).path("pegawai").path("nip").asString()).isEqualTo(r.staf.get("BIDANG-A2"));
        for (var n = 0; n < 6 && r.status(id).equals("BERJALAN"); n++) {
            var satu = r.kasus(id).path("menunggu").path(0);
            var dapatMenolak = satu.path("hasilMungkin").toString().contains("\"TOLAK\"");
            var isi = dapatMenolak ? Map.of("hasil", "TOLAK", "alasan", "Sedang menyelesaikan audit") : Map.of("hasil", satu.path("hasilMungkin").path(0).asString());
            RuangPenugasan.berhasil(r.orang(satu.path("pegawai").path("nip").asString("")).kirim("/tugas/" + satu.path("tugas").asLong() + "/tindakan", isi));
        }
        var akhir = saya.ambil("/penugasan/" + id);
        assertThat(akhir.teks("status")).isEqualTo("DITOLAK");
        var langkah = akhir.isi().path("langkah");
        var putusan = langkah.path(langkah.size() - 1);
        assertThat(putusan.path("alasan").asString()).isEqualTo("Sedang menyelesaikan audit");
        assertThat(List.of(putusan.path("pegawai").path("nama").asString(), putusan.path("jabatan").path("nama").asString(), putusan.path("waktu").asString())).doesNotContain("");
        assertThat(jejak(id)).contains("Sedang menyelesaikan audit", "\"jabatan\"", "\"waktu\"", "\"pelaku\"");
    }

    String jejak(long id) {
        return r.organisasi().ambil("/jejak?objek=penugasan:" + id).mentah();
    }

    /** People of two units in one team see what each of them writes. */
    void orang_beberapa_unit_dalam_satu_ruang_kerja() {
        var tim = LakuPenugasan.tim(r, "PENUNJUKAN", "BIDANG-A1", Map.of(
                "nama", "Tim Gabungan", "ketua", r.staf.get("BIDANG-A1"), "alasanKetua", "Paling menguasai pekerjaannya"), "BIDANG-A1", "BIDANG-A1/2");
        var id = k.berlaku(r.kepala(pemohon), LakuPenugasan.dengan(tim, "sifat", "INSIDENTAL", "judul", "Pekerjaan tim"));
        var gabung = LakuPenugasan.tim(r, "PENUNJUKAN", "BIDANG-A1", Map.of("id", LakuPenugasan.nomorTim(r, id)), lintas);
        k.berlaku(r.kepala(pemohon), LakuPenugasan.dengan(gabung, "sifat", "INSIDENTAL", "judul", "Pekerjaan tim"));
        RuangPenugasan.berhasil(r.orang(r.staf.get(lintas)).kirim("/penugasan/" + id + "/umpan-balik", Map.of("jenis", "CATATAN", "isi", "Data dari unit kami siap besok")));
        assertThat(r.orang(r.staf.get("BIDANG-A1/2")).ambil("/penugasan/" + id + "/umpan-balik").mentah()).contains("Data dari unit kami siap besok");
        assertThat(r.orang(r.staf.get("BIDANG-B2")).ambil("/penugasan/" + id + "/umpan-balik").status()).isEqualTo(404);
    }

    /** The head of every perangkat daerah finds planning, assignment, work, account; who came by penyetaraan finds them too, with the origin on record. */
    void setiap_kepala_dan_pegawai_penyetaraan_memakai_semua_fungsi() {
        for (var unit : List.of("SETDA", "DINAS-A", "DINAS-B")) {
            var klien = masuk(r.kepala.get(unit));
            for (var halaman : List.of("/perjanjian-kinerja", BARU, "/penugasan", "/pekerjaan/unit", "/pekerjaan/waktu-tunggu", "/laporan")) {
                assertThat(klien.ambil(halaman).statusCode()).as("%s untuk kepala %s", halaman, unit).isEqualTo(200);
            }
        }
        var nip = r.staf.get("BIDANG-B1/2");
        RuangPenugasan.berhasil(r.organisasi().taruh("/pegawai/" + nip + "/penyetaraan", Map.of("dokumen", "Keputusan Bupati 9/2022 tanggal 3 Maret 2022")));
        assertThat(r.organisasi().ambil("/pegawai/" + nip).mentah()).contains("\"penyetaraan\":\"Keputusan Bupati 9/2022 tanggal 3 Maret 2022\"");
        var dia = masuk(nip);
        for (var halaman : List.of(BARU, "/penugasan", "/pekerjaan", "/laporan", "/perjanjian-kinerja")) {
            assertThat(dia.ambil(halaman).statusCode()).as("%s untuk pegawai penyetaraan", halaman).isEqualTo(200);
        }
        r.mulai(r.orang(nip), r.permintaan("SUKARELA", "BIDANG-B1"));
    }

    /** Every rule belongs to one of the two parts, and each of the six components has rules and a page that works. */
    void aturan_terpilah_menurut_dua_bagian_dan_enam_komponen() {
        var alamat = "/regulasi/" + paket;
        var semua = r.organisasi().ambil(alamat + "/kepatuhan").isi().path("jumlah").asInt();
        var mekanisme = r.organisasi().ambil(alamat + "/aturan?kelompok=MEKANISME_KERJA&ukuran=1").isi().path("jumlah").asInt();
        var proses = r.organisasi().ambil(alamat + "/aturan?kelompok=PROSES_BISNIS&ukuran=1").isi().path("jumlah").asInt();
        assertThat(proses).isPositive();
        assertThat(mekanisme + proses).as("setiap aturan pada salah satunya").isPositive().isEqualTo(semua);
        var halaman = Map.of(
                "KEDUDUKAN", "/bagan", "PENUGASAN", "/penugasan", "PELAKSANAAN_TUGAS", "/pekerjaan", "PERTANGGUNGJAWABAN", "/laporan", "PENGELOLAAN_KINERJA", "/perjanjian-kinerja",
                "PEMANFAATAN_TIK", "/pemberitahuan");
        var klien = masuk(r.kepala.get("DINAS-A"));
        var daftar = klien.ambil(alamat + "/aturan").body();
        assertThat(daftar).contains("Mekanisme Kerja dengan " + mekanisme + " aturan", "Proses Bisnis dengan " + proses + " aturan");
        halaman.forEach((komponen, alamatnya) -> {
            assertThat(r.organisasi().ambil(alamat + "/aturan?komponen=" + komponen + "&ukuran=1").isi().path("jumlah").asInt()).as(komponen).isPositive();
            assertThat(daftar).contains("id=\"" + komponen + "\"", "href=\"" + alamatnya + "\"");
            assertThat(klien.ambil(alamatnya).statusCode()).as(alamatnya).isEqualTo(200);
        });
    }

    /** From work to the perjanjian kinerja; work without a target is listed until there is none. */
    void setiap_pekerjaan_sampai_pada_target_perjanjian_kinerja() {
        var kepala = r.kepala("DINAS-A");
        var sebelum = kepala.ambil("/pekerjaan-tanpa-target").isi();
        assertThat(sebelum.toString()).contains("\"penugasan\":" + kasus.getFirst());
        var penilai = r.organisasi().ambil("/pegawai/" + r.staf.get("BIDANG-A1") + "/kedudukan").teks("pejabatPenilaiKinerja.jabatan.kode");
        assertThat(r.kepala(penilai.substring(2)).ambil("/pekerjaan-tanpa-target").isi().toString()).as("bagi penilai %s", penilai).contains("\"penugasan\":" + kasus.getFirst());
        var baru = kepala.kirim("/perjanjian-kinerja", Map.of("unit", "DINAS-A", "tahun", RuangPenugasan.HARI_INI.getYear(), "renstra", "Sasaran 2"));
        // where individual work rests on targets only, the work played before has one already
        var ada = baru.status() == 409;
        var target = ada ? r.organisasi().ambil("/butir-kegiatan?unit=BIDANG-A1").isi().path("target").path(0).path("id").asLong() : targetBaru(kepala, nomor(baru));
        var sasaran = ada ? "Laporan daerah tepat waktu" : "Layanan prima";
        var ukuran = ada ? List.of("Laporan yang terbit", "12") : List.of("Indeks kepuasan", "90");
        assertThat(r.orang(r.staf.get("BIDANG-A1")).kirim("/penugasan/" + kasus.getFirst() + "/target", Map.of("target", target)).status()).isEqualTo(403);
        for (var p : sebelum.path("isi")) {
            RuangPenugasan.berhasil(kepala.kirim("/penugasan/" + p.path("penugasan").asLong() + "/target", Map.of("target", target)));
        }
        assertThat(kepala.ambil("/pekerjaan-tanpa-target").isi().path("jumlah").asInt()).isZero();
        var rantai = r.orang(r.staf.get("BIDANG-A1")).ambil("/penugasan/" + kasus.getFirst() + "/target").isi();
        assertThat(rantai.path("target").asLong()).isEqualTo(target);
        assertThat(rantai.path("indikator").asString()).contains(ukuran);
        assertThat(rantai.path("perjanjian").asString()).contains("tahun " + RuangPenugasan.HARI_INI.getYear(), "188/PK");
        assertThat(masuk(r.staf.get("BIDANG-A1")).ambil("/pekerjaan/" + kasus.getFirst() + "/target").body()).contains(sasaran, "188/PK", "Sasaran 2");
    }

    private long targetBaru(KlienApi kepala, long perjanjian) {
        var target = nomor(kepala.kirim("/perjanjian-kinerja/" + perjanjian + "/target", Map.of(
                "sasaran", "Layanan prima", "indikator", "Indeks kepuasan", "target", "90", "satuan", "persen", "bentuk", "INDIVIDU")));
        var dini = kepala.kirim("/penugasan/" + kasus.getFirst() + "/target", Map.of("target", target));
        assertThat(dini.status()).as("belum ditetapkan: " + dini.mentah()).isEqualTo(422);
        RuangPenugasan.berhasil(kepala.kirim("/perjanjian-kinerja/" + perjanjian + "/penetapan", Map.of("nomor", "188/PK")));
        return target;
    }

    private static long nomor(KlienApi.Jawaban jawaban) {
        assertThat(jawaban.status()).as(jawaban.mentah()).isBetween(200, 204);
        JsonNode isi = jawaban.isi();
        return isi.path("id").asLong();
    }
}
