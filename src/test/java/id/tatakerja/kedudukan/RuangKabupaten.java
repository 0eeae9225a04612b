package id.tatakerja.kedudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.util.Map;

/** A kabupaten made through the API, with its callers. */
record RuangKabupaten(String kode, KlienApi organisasi, KlienApi kepegawaian, KlienApi bupati) {

    static RuangKabupaten buat(int port, String kode, String regulasi, LembarUji lembar) {
        var dibuat = KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", kode, "nama", "Kabupaten " + kode, "jenis", "KABUPATEN", "regulasi", regulasi, "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", "Contoh")));
        assertThat(dibuat.status()).as(dibuat.mentah()).isEqualTo(201);
        var ruang = new RuangKabupaten(
                kode, KlienApi.sebagai(port, "organisasi-" + kode), KlienApi.sebagai(port, "kepegawaian-" + kode),
                KlienApi.sebagai(port, "bupati-" + kode));
        var diimpor = ruang.organisasi.impor(kode, false, lembar.jadi());
        assertThat(diimpor.status()).as(diimpor.mentah()).isEqualTo(200);
        return ruang;
    }

    /** The personnel section reviews before the decree, from today on. */
    RuangKabupaten telaahanTerpisah() {
        var disimpan = organisasi.ubah("/instansi/" + kode + "/pengaturan", Map.of("telaahanPenetapan", "BAGIAN_KEPEGAWAIAN"));
        assertThat(disimpan.status()).as(disimpan.mentah()).isEqualTo(200);
        return this;
    }

    KlienApi.Jawaban putuskan(String nip, Map<String, ?> isi) {
        return organisasi.taruh("/pegawai/" + nip + "/kedudukan", isi);
    }

    KlienApi.Jawaban tetapkan(Map<String, String> isi) {
        return bupati.kirim("/instansi/" + kode + "/kedudukan/tetapkan", isi);
    }

    KlienApi.Jawaban ajukan(Map<String, String> isi) {
        return organisasi.kirim("/instansi/" + kode + "/kedudukan/pengajuan", isi);
    }

    KlienApi.Jawaban telaah(String nomor, String hasil, String catatan) {
        return kepegawaian.kirim(
                "/instansi/" + kode + "/kedudukan/pengajuan/" + nomor + "/telaahan", Map.of("hasil", hasil, "catatan", catatan));
    }

    KlienApi.Jawaban kedudukan(String nip) {
        return organisasi.ambil("/pegawai/" + nip + "/kedudukan");
    }

    KlienApi.Jawaban kedudukan(String nip, String tanggal) {
        return organisasi.ambil("/pegawai/" + nip + "/kedudukan?tanggal=" + tanggal);
    }

    KlienApi.Jawaban atur(String unit, Map<String, String> isi, String tanggal) {
        return organisasi.ubah("/unit/" + unit + "/pengaturan" + (tanggal.isEmpty() ? "" : "?tanggal=" + tanggal), isi);
    }
}
