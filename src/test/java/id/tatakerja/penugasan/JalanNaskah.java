package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.KlienApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Plays a mechanism on the pages by its name, such as {@code lintas-unit} or {@code lintas-unit/PUTUSKAN=TOLAK}, and gives the letters it has issued. */
final class JalanNaskah {

    private static final String ORANG = "BIDANG-B1";

    private static final java.util.concurrent.atomic.AtomicInteger URUT = new java.util.concurrent.atomic.AtomicInteger();

    private final DuaKabupaten dua;
    private final LewatHalaman halaman;

    JalanNaskah(DuaKabupaten dua, LewatHalaman halaman) {
        this.dua = dua;
        this.halaman = halaman;
    }

    /** A letter, in whose regency it was issued. */
    record Terbit(RuangPenugasan ruang, JsonNode surat) {}

    List<Terbit> mainkan(String jalan) {
        var nama = jalan.replaceAll("/.*", "");
        var lain = jalan.contains("/") ? jalan.replaceAll(".*/", "").split("=") : new String[] {"", ""};
        if (nama.equals("lintas-instansi")) {
            var id = dua.pemilik().mulai(dua.pemohon(), dua.permintaan());
            habiskan(dua.pemilik(), id, lain);
            if (!dua.pemilik().status(id).equals("BERJALAN")) {
                return surat(dua.pemilik(), id);
            }
            var asal = dua.diAsal();
            for (var n = 0; n < 4; n++) {
                habiskan(dua.asal(), asal, lain);
                habiskan(dua.pemilik(), id, lain);
            }
            var semua = new ArrayList<>(surat(dua.pemilik(), id));
            semua.addAll(surat(dua.asal(), asal));
            return semua;
        }
        var r = dua.pemilik();
        var id = mulai(r, nama);
        habiskan(r, id, lain);
        return surat(r, id);
    }

    private static long mulai(RuangPenugasan r, String nama) {
        var ihl = r.kode.contains("ihl");
        var tim = nama.endsWith("-tim");
        var sukarela = nama.startsWith("sukarela");
        var unit = nama.contains("dalam-unit") ? ORANG : ihl && nama.contains("lintas-unit") ? "BIDANG-B2" : "BIDANG-A1";
        var isi = new HashMap<>(sukarela ? r.permintaan("SUKARELA", unit) : r.permintaan("PENUNJUKAN", unit, r.staf.get(ORANG)));
        if (tim) {
            isi.put("bentuk", "TIM");
            isi.put("tim", Map.of(
                    "nama", "Tim Peta", "ketua", r.staf.get(nama.contains("dalam-unit") ? ORANG + "/2" : unit), "penanggungJawab", ihl ? r.kepala.get(unit) : "", "tujuan",
                    ihl && nama.contains("perangkat") ? "PEMILIK_ATAU_STRATEGIS" : ""));
        }
        // nobody asks for what is his or hers already
        isi.put("judul", "Pekerjaan " + nama + " " + URUT.incrementAndGet());
        var pemula = sukarela ? List.of(r.orang(r.staf.get(ORANG))) : List.of(r.kepala(unit), r.kepala("DINAS-" + unit.charAt(7)));
        KlienApi.Jawaban jawaban = pemula.getFirst().kirim("/penugasan", isi);
        if (jawaban.status() == 403) {
            jawaban = pemula.getLast().kirim("/penugasan", isi);
        }
        assertThat(jawaban.status()).as(nama + " " + jawaban.mentah()).isEqualTo(201);
        return jawaban.isi().path("id").asLong();
    }

    /** Does every open act with its first outcome, one of them with another. */
    private void habiskan(RuangPenugasan r, long id, String[] lain) {
        for (var n = 0; n < 14 && !r.kasus(id).path("menunggu").isEmpty(); n++) {
            var satu = r.kasus(id).path("menunggu").path(0);
            var tindakan = satu.path("tindakan").asString();
            var hasil = tindakan.equals(lain[0]) ? lain[1] : satu.path("hasilMungkin").path(0).asString();
            halaman.lakukan(r, id, hasil, tindakan.equals(lain[0]) ? "Sedang musim banjir" : "");
        }
    }

    private static List<Terbit> surat(RuangPenugasan r, long id) {
        var hasil = new ArrayList<Terbit>();
        r.kasus(id).path("naskah").forEach(n -> {
            if (n.path("masukDari").isNull()) {
                hasil.add(new Terbit(r, n));
            }
        });
        return hasil;
    }
}
