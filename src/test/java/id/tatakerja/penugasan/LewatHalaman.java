package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Does acts as people do: found on the own home page, opened, filled in and sent, without any script. */
final class LewatHalaman {

    private final int port;
    private final Map<String, Klien> masuk = new HashMap<>();

    LewatHalaman(int port) {
        this.port = port;
    }

    /** Does the first open act of a case as whoever it waits for. */
    void lakukan(RuangPenugasan r, long kasus, String hasil, String alasan) {
        JsonNode satu = r.kasus(kasus).path("menunggu").path(0);
        var nip = satu.path("pegawai").path("nip").asString();
        var siapa = masuk(nip.isEmpty() ? "bupati-" + r.kode : nip);
        var alamat = "/tugas/" + satu.path("tugas").asLong();
        assertThat(siapa.ambil("/").body()).as("beranda untuk %s", satu).contains("Perlu tindakan Anda", alamat + "\"");
        var halaman = siapa.ambil(alamat).body();
        assertThat(halaman).as("halaman %s", satu).contains("name=\"hasil\" id=\"hasil-" + hasil + "\" value=\"" + hasil + "\"");
        var isi = new HashMap<>(Map.of("hasil", hasil, "catatan", "Berpengalaman pada pekerjaan serupa"));
        if (!alasan.isEmpty()) {
            assertThat(halaman).as("tempat alasan pada %s", satu).contains("name=\"alasan\"");
            isi.put("alasan", alasan);
        } else if (halaman.contains("name=\"pegawai\"")) {
            isi.put("pegawai", r.staf.get(DuaKabupaten.UNIT));
        }
        var jawaban = siapa.isiDari(alamat, alamat, isi);
        assertThat(jawaban.statusCode()).as("%s %s %s", satu, isi, jawaban.body()).isEqualTo(302);
        assertThat(siapa.ambil(Klien.tujuan(jawaban)).statusCode()).isEqualTo(200);
    }

    private Klien masuk(String nama) {
        return masuk.computeIfAbsent(nama, n -> {
            var klien = new Klien(port);
            assertThat(klien.masuk(n, "demo")).as("masuk sebagai %s", n).isTrue();
            return klien;
        });
    }
}
