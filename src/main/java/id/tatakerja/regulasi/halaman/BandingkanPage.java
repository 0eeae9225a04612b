package id.tatakerja.regulasi.halaman;

import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All regulations side by side for one kind of organisation and one jenjang.
 *
 * @param jenis kind of organisation
 * @param jenjang jenjang
 * @param kolom for each pack those rows that can decide in the ordinary case: no delegation, no unit led by a Pejabat Fungsional
 * @param semuaJenis choices
 * @param semuaJenjang choices
 */
public record BandingkanPage(
        String jenis, String jenjang, List<Kolom> kolom, List<String> semuaJenis, List<String> semuaJenjang) {

    /**
     * One regulation.
     *
     * @param paket the pack
     * @param baris rows that can decide
     */
    public record Kolom(Paket paket, List<BarisTampil> baris) {}

    private static final String JENIS_AWAL = "DINAS";
    private static final String JENJANG_AWAL = "AHLI_MUDA";

    static BandingkanPage dari(Regulasi regulasi, String jenis, String jenjang) {
        var kosong = new id.tatakerja.regulasi.Kosakata(List.of(), List.of());
        var j = kosong.urutan(Fakta.JENIS, jenis) < 0 ? JENIS_AWAL : jenis;
        var g = kosong.urutan(Fakta.JENJANG, jenjang) < 0 ? JENJANG_AWAL : jenjang;
        var kolom = new ArrayList<Kolom>();
        for (var paket : DaftarPage.berurut(regulasi)) {
            // an organisation led by a Pejabat Fungsional makes its units so too: the two facts go together
            var pemimpin = Fakta.PEMIMPIN.nilai(paket).stream().filter(n -> !n.equals("FUNGSIONAL")).toList();
            var tetap = Map.of(
                    Fakta.JENIS, List.of(j), Fakta.JENJANG, List.of(g), Fakta.DELEGASI, List.of("TIDAK"), Fakta.MANDIRI, List.of("TIDAK"),
                    Fakta.PEMIMPIN, pemimpin);
            kolom.add(new Kolom(paket, BarisMungkin.untuk(paket, tetap).stream().map(b -> BarisTampil.dari(paket, b)).toList()));
        }
        return new BandingkanPage(j, g, kolom, kosong.nilai(Fakta.JENIS), kosong.nilai(Fakta.JENJANG));
    }

    public String judul() {
        return "Bandingkan peraturan";
    }
}
