package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.RuangKerja.ditolak;
import static id.tatakerja.penugasan.RuangKerja.isi;
import static id.tatakerja.penugasan.RuangKerja.jalur;
import static id.tatakerja.penugasan.RuangKerja.kegiatan;
import static id.tatakerja.penugasan.RuangKerja.lapor;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Pejabat Fungsional and a Pelaksana of one unit who work each alone, from the lists of their jabatan to the work of the other beside the own. */
final class KerjaPerorangan {

    static final String FUNGSIONAL = "BIDANG-A1";
    static final String PELAKSANA = "BIDANG-A1/P";

    private final RuangKerja k;
    private final RuangPenugasan r;
    private final KlienApi pemohon;
    private final KlienApi pimpinan;

    /**
     * A play in a regency.
     *
     * @param pemohon who begins work within BIDANG-A1
     * @param pimpinan who leads it
     */
    KerjaPerorangan(RuangKerja k, KlienApi pemohon, KlienApi pimpinan) {
        this.k = k;
        this.r = k.r;
        this.pemohon = pemohon;
        this.pimpinan = pimpinan;
    }

    /** Adds the Pelaksana. */
    static void pelaksana(LembarUji l, Map<String, String> staf) {
        staf.put(PELAKSANA, l.orang("BIDANG-A1", "PELAKSANA"));
    }

    String nip(String siapa) {
        return r.staf.get(siapa);
    }

    KlienApi orang(String siapa) {
        return r.orang(nip(siapa));
    }

    /** Individual work in force; its number. */
    long bekerja(String siapa) {
        return k.berlaku(pemohon, LakuPenugasan.dengan(
                r.permintaan("PENUNJUKAN", "BIDANG-A1", nip(siapa)), "mulai", RuangKerja.hari(-20), "selesai", RuangKerja.hari(30), "sifat", "INSIDENTAL"));
    }

    Klien halaman(String siapa) {
        var klien = new Klien(r.port);
        assertThat(klien.masuk(nip(siapa), "demo")).isTrue();
        return klien;
    }

    /** Entry of the list with a function that the person's jabatan has. */
    private Map<String, Object> butir(String siapa, String nama) {
        return new HashMap<>(Map.of("jabatan", k.jabatan(nip(siapa)), "nama", nama));
    }

    private long nomor(String jabatan, String nama) {
        for (var b : isi(r.organisasi().ambil("/butir-kegiatan?unit=BIDANG-A1")).path("isi")) {
            if (b.path("jabatan").asString().equals(jabatan) && b.path("nama").asString().equals(nama)) {
                return b.path("id").asLong();
            }
        }
        throw new AssertionError("tidak ada butir " + nama);
    }

    long fungsi() {
        return isi(r.organisasi().ambil("/butir-kegiatan?unit=BIDANG-A1")).path("fungsi").path(0).path("id").asLong();
    }

    /** An entry without a function: refused where the regulation says so, else kept, marked, and of no use for work. */
    void butirTanpaAsal(boolean ditolak) {
        var org = r.organisasi();
        var jawab = org.kirim("/butir-kegiatan", butir(FUNGSIONAL, "Menata gudang"));
        if (ditolak) {
            ditolak(jawab, 422, "FUNGSI_WAJIB");
            assertThat(jawab.isi().path("dasar").size()).isPositive();
            assertThat(isi(org.ambil("/butir-kegiatan?unit=BIDANG-A1")).toString()).doesNotContain("Menata gudang");
            return;
        }
        isi(jawab);
        assertThat(isi(org.ambil("/butir-kegiatan?unit=BIDANG-A1")).path("terputus").toString()).contains("Menata gudang").doesNotContain("Menyusun laporan");
        assertThat(halaman(FUNGSIONAL).ambil("/katalog").body()).contains("1 butir terputus", "Menata gudang");
        var asing = r.kepala("BIDANG-B1").kirim("/butir-kegiatan", butir(FUNGSIONAL, "Dari unit lain"));
        assertThat(asing.status()).isEqualTo(403);
    }

    /**
     * Both work, each with the own list only, and see what stands beside.
     *
     * @param kaitan entries of the Pejabat Fungsional on which nothing may rest, though they are in the list
     */
    void mainkan(long target, Map<String, Object> tambahan, List<String> kaitan) {
        var org = r.organisasi();
        var satu = bekerja(FUNGSIONAL);
        var dua = bekerja(PELAKSANA);
        var paparan = butir(PELAKSANA, "Mengetik surat");
        paparan.put("fungsi", fungsi());
        paparan.put("target", target);
        paparan.putAll(tambahan);
        isi(org.kirim("/butir-kegiatan", paparan));
        var garis = k.disepakati(dua, pimpinan, orang(PELAKSANA));
        var baris = Map.of(FUNGSIONAL, k.disepakati(satu, pimpinan, orang(FUNGSIONAL)).getFirst(), PELAKSANA, garis.getFirst());
        for (var siapa : List.of(FUNGSIONAL, PELAKSANA)) {
            var pekerjaan = siapa.equals(FUNGSIONAL) ? satu : dua;
            var sah = kegiatan(baris.get(siapa), "Rekap " + siapa, -10, -6, nip(siapa));
            var asing = siapa.equals(FUNGSIONAL) ? "Mengetik surat" : "Menata gudang";
            var jawab = orang(siapa).kirim(jalur(pekerjaan, "/kegiatan"), LakuPenugasan.dengan(sah, "butirKegiatan", asing));
            ditolak(jawab, 422, "BUKAN_BUTIR_SENDIRI");
            assertThat(jawab.isi().path("dasar").size()).isPositive();
            ditolak(orang(siapa).kirim(jalur(pekerjaan, "/kegiatan"), LakuPenugasan.dengan(sah, "butirKegiatan", "Apa saja")), 422, "BUKAN_BUTIR_SENDIRI");
            ditolak(orang(siapa).kirim(jalur(pekerjaan, "/kegiatan"), LakuPenugasan.tanpa(sah, "rencana")), 422, "WAJIB_DIISI");
            var formulir = halaman(siapa).ambil("/pekerjaan/" + pekerjaan + "/kegiatan/baru").body();
            assertThat(formulir).contains("<option value=\"Menyusun laporan\"").doesNotContain("<option value=\"" + asing + "\"");
        }
        for (var nama : kaitan) {
            var jawab = orang(FUNGSIONAL).kirim(jalur(satu, "/kegiatan"), LakuPenugasan.dengan(
                    kegiatan(baris.get(FUNGSIONAL), "Tanpa kaitan", -10, -6, nip(FUNGSIONAL)), "butirKegiatan", nama));
            ditolak(jawab, 422, "TANPA_KAITAN");
            assertThat(jawab.isi().path("dasar").size()).isPositive();
        }
        var tautan = new HashMap<String, Object>(Map.of("fungsi", fungsi(), "target", target));
        tautan.putAll(tambahan);
        isi(org.taruh("/butir-kegiatan/" + nomor(k.jabatan(nip(FUNGSIONAL)), "Menyusun laporan"), tautan));
        var pertama = k.rinci(orang(FUNGSIONAL), satu, kegiatan(baris.get(FUNGSIONAL), "Merekap angka", -10, -6, nip(FUNGSIONAL)));
        var kedua = k.rinci(orang(PELAKSANA), dua, LakuPenugasan.dengan(
                kegiatan(baris.get(PELAKSANA), "Mengetik undangan", -10, -6, nip(PELAKSANA)), "butirKegiatan", "Mengetik surat"));
        if (r.kode.endsWith("bkl")) {
            // the work begins once every line of the plan is worked out; what serves no target is not counted beside it
            var lain = butir(PELAKSANA, "Menjilid berkas");
            lain.put("fungsi", fungsi());
            isi(org.kirim("/butir-kegiatan", lain));
            ditolak(lapor(orang(PELAKSANA), kedua, -7, 40, 0), 409, "RINCIAN_BELUM_LENGKAP");
            k.rinci(orang(PELAKSANA), dua, LakuPenugasan.dengan(kegiatan(garis.getLast(), "Menjilid", -4, 20, nip(PELAKSANA)), "butirKegiatan", "Menjilid berkas"));
        }
        isi(lapor(orang(PELAKSANA), kedua, -7, 40, 0));
        arahan(satu);
        selaras(pertama, target, "Mengetik undangan", PELAKSANA, FUNGSIONAL, 40);
        arahan(dua);
        selaras(kedua, target, "Merekap angka", FUNGSIONAL, PELAKSANA, 0);
        var isian = isi(orang(FUNGSIONAL).ambil("/kegiatan/" + pertama + "/selaras"));
        assertThat(isian.path("rekan").size()).isEqualTo(1);
        assertThat(isian.path("butir").path("fungsi").path("nama").asString()).isEqualTo("Pelaporan kinerja");
        assertThat(isian.path("butir").path("target").path("id").asLong()).isEqualTo(target);
        assertThat(isian.path("kemajuan").asInt()).isEqualTo(20);
        k.rinci(orang(FUNGSIONAL), satu, kegiatan(baris.get(FUNGSIONAL), "Merekap lagi", -10, -6, nip(FUNGSIONAL)));
        assertThat(isi(pimpinan.ambil("/kegiatan/" + pertama + "/selaras")).path("rekan").size()).as("pekerjaan lain orang yang sama bukan pekerjaan rekan").isEqualTo(1);
    }

    private void arahan(long pekerjaan) {
        isi(pimpinan.kirim(jalur(pekerjaan, "/umpan-balik"), Map.of("jenis", "ARAHAN", "isi", "Dahulukan kecamatan pesisir")));
    }

    /** The page of an activity beside the work of the other on the same target. */
    private void selaras(long kegiatan, long target, String punyaRekan, String rekan, String siapa, int persen) {
        var isi = halaman(siapa).ambil("/kegiatan/" + kegiatan).body();
        assertThat(isi).as(r.kode).contains(
                "Asal tugas ini", "Pelaporan kinerja", "href=\"/target/" + target + "\"", "Laporan yang terbit: 12 laporan. Capaian sementara 20% dari 2 kegiatan.",
                nama(orang(rekan)) + ": " + punyaRekan + ", " + persen + "%", "Dahulukan kecamatan pesisir", nama(pimpinan) + ")");
        assertThat(isi).contains("Arahan pimpinan", "Target unit", "Pekerjaan rekan pada target yang sama", "Bagian rencana", "Pengumpulan data");
    }

    static String nama(KlienApi siapa) {
        return siapa.ambil("/saya").teks("nama");
    }
}
