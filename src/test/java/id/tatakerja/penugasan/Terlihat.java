package id.tatakerja.penugasan;

import java.io.IOException;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Looks whether an act is seen in every list in the very next request of anybody, on another connection. */
final class Terlihat {

    private Terlihat() {}

    /**
     * Plays cases and looks after each act: gone from the inbox of who did it, in the inbox of who comes next, in the list of cases with its
     * turn, and on the case with its step. Any old state is an {@link AssertionError}.
     *
     * @return how many looks there were, at least as many as asked for
     */
    static int periksa(KabupatenUkur k, int port, int paling) throws IOException {
        var banyak = 0;
        try (var pelaku = new KlienSoket(port); var pengamat = new KlienSoket(port)) {
            while (banyak < paling) {
                var kasus = k.mulai(pelaku);
                for (var urut = 1; urut <= KabupatenUkur.SESUDAH_PERTAMA; urut++) {
                    var oleh = k.giliran(urut);
                    var tugas = k.tugas(pengamat, oleh.getKey(), kasus);
                    pelaku.kirim(k.token(oleh.getKey()), "/api/v1/tugas/" + tugas + "/tindakan", Map.of("hasil", oleh.getValue())).berhasil();
                    basi(memuat(pengamat, k.token(oleh.getKey()), "/api/v1/tugas", "id", tugas), "tugas " + tugas + " masih pada kotak yang mengerjakannya");
                    var rinci = pengamat.ambil(k.kepala("BIDANG-A1"), "/api/v1/penugasan/" + kasus).berhasil();
                    basi(rinci.path("langkah").size() != urut + 1, "langkah ke-" + (urut + 1) + " kasus " + kasus + " belum tampak");
                    var terakhir = urut == KabupatenUkur.SESUDAH_PERTAMA;
                    basi(!rinci.path("status").asString().equals(terakhir ? "AKTIF" : "BERJALAN"), "keadaan kasus " + kasus + " masih yang lama");
                    var daftar = pengamat.ambil(k.kepala("BIDANG-A1"), "/api/v1/penugasan?ukuran=5").berhasil().path("isi");
                    basi(StreamSupport.stream(daftar.spliterator(), false).noneMatch(b -> b.path("id").asLong() == kasus && b.path("menunggu").size() == (terakhir ? 0 : 1)),
                            "daftar penugasan belum menunjukkan giliran kasus " + kasus);
                    banyak += 4;
                }
            }
        }
        return banyak;
    }

    private static boolean memuat(KlienSoket klien, String token, String jalur, String bidang, long nilai) throws IOException {
        return StreamSupport.stream(klien.ambil(token, jalur).berhasil().spliterator(), false).anyMatch(n -> n.path(bidang).asLong() == nilai);
    }

    private static void basi(boolean ya, String apa) {
        if (ya) {
            throw new AssertionError("Basi: " + apa);
        }
    }
}
