package id.tatakerja.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.KlienApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lines of plans, activities and reports as {@link GerbangDijalani} sends them. */
final class BahanGerbang {

    private BahanGerbang() {}

    static Map<String, Object> baris(String nama, long uang) {
        return Map.of("nama", nama, "hasil", "Satu berkas", "mulai", hari(-1), "selesai", hari(9), "anggaran", List.of(Map.of("uraian", "Perjalanan", "jumlah", uang)));
    }

    static Map<String, Object> kegiatan(long baris, String nama, long uang, String... orang) {
        return Map.of("rencana", baris, "nama", nama, "butirKegiatan", "Menyusun laporan", "mulai", hari(-1), "selesai", hari(9), "anggaran", uang, "orang",
                List.of(orang).stream().map(n -> Map.of("nip", n, "peran", "Pelaksana", "kompetensi", "analisis data", "harapan", "Data lima desa lengkap")).toList());
    }

    /** Lets the person's list have the entry on which the work is to rest, with a target of the unit where the regulation wants one. */
    static void butir(RuangEvaluasi r, String unit, KlienApi pegawai) {
        var org = r.organisasi();
        org.kirim("/fungsi-unit", Map.of("unit", unit, "nama", "Pelaporan kinerja"));
        var ada = org.ambil("/butir-kegiatan?unit=" + unit).isi();
        var isi = new java.util.HashMap<String, Object>(Map.of(
                "jabatan", pegawai.ambil("/saya").isi().path("jabatan").path(0).path("jabatan").path("kode").asString(), "nama", "Menyusun laporan", "fungsi",
                ada.path("fungsi").path(0).path("id").asLong()));
        if (r.paket.startsWith("indragiri")) {
            isi.put("target", ada.path("target").path(0).path("id").asLong());
        }
        var jawab = org.kirim("/butir-kegiatan", isi);
        if (jawab.status() != 409) {
            RuangEvaluasi.berhasil(jawab);
        }
    }

    static List<Long> nomorBaris(KlienApi siapa, long id) {
        var hasil = new ArrayList<Long>();
        siapa.ambil("/penugasan/" + id + "/rencana").isi().path("kegiatan").forEach(b -> hasil.add(b.path("id").asLong()));
        return hasil;
    }

    static KlienApi.Jawaban lapor(KlienApi siapa, long kegiatan, int persen) {
        return siapa.kirim("/kegiatan/" + kegiatan + "/kemajuan", Map.of("tanggal", hari(0), "persen", persen, "uraian", "Sudah dikerjakan", "realisasi", 0));
    }

    static long dibuat(KlienApi.Jawaban jawaban) {
        assertThat(jawaban.status()).as(jawaban.mentah()).isEqualTo(201);
        return jawaban.isi().path("id").asLong();
    }

    static String hari(int lagi) {
        return java.time.LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).plusDays(lagi).toString();
    }

    static Klien masuk(int port, String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }
}
