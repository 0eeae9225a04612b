package id.tatakerja.uji;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** Has the kedudukan of people decreed. */
public final class PenetapanUji {

    private PenetapanUji() {}

    /**
     * Settles what is to be chosen, has it reviewed where the regulation wants that, and decrees.
     *
     * @param pegawai NIP, and offices of which one is chosen where the regulation offers none
     */
    public static void tetapkan(int port, String kode, Map<String, List<String>> pegawai) {
        var organisasi = KlienApi.sebagai(port, "organisasi-" + kode);
        pegawai.forEach((nip, pimpinan) -> {
            var k = organisasi.ambil("/pegawai/" + nip + "/kedudukan");
            var pilihan = k.isi().path("pilihan").path(0).path("jabatan").path("kode").asString("");
            var calon = pilihan.isEmpty() ? pimpinan : List.of(pilihan);
            if (!k.teks("status").equals("SESUAI_ATURAN") && !calon.isEmpty()) {
                var dipilih = calon.stream().anyMatch(j -> organisasi.taruh(
                        "/pegawai/" + nip + "/kedudukan", Map.of("jabatan", j, "alasan", "Sesuai beban kerja unit", "dasar", "Berita acara 1")).status() < 300);
                assertThat(dipilih || pilihan.isEmpty()).as(k.mentah()).isTrue();
            }
        });
        var diajukan = organisasi.kirim("/instansi/" + kode + "/kedudukan/pengajuan", Map.of("pertimbangan", "Beban tugas sesuai peta jabatan."));
        if (diajukan.status() < 300) {
            berhasil(KlienApi.sebagai(port, "kepegawaian-" + kode).kirim(
                    "/instansi/" + kode + "/kedudukan/pengajuan/" + diajukan.teks("id") + "/telaahan", Map.of("hasil", "MENDUKUNG", "catatan", "Sudah cocok.")));
        }
        berhasil(KlienApi.sebagai(port, "bupati-" + kode).kirim("/instansi/" + kode + "/kedudukan/tetapkan", Map.of("nomor", "188/" + kode)));
    }

    private static void berhasil(KlienApi.Jawaban jawaban) {
        assertThat(jawaban.status()).as(jawaban.mentah()).isBetween(200, 204);
    }
}
