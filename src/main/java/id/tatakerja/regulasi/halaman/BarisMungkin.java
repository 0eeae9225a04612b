package id.tatakerja.regulasi.halaman;

import id.tatakerja.regulasi.Baris;
import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Paket;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rows can decide when some facts are narrowed and all others may be anything; exact, by following sets of rows. */
final class BarisMungkin {

    private BarisMungkin() {}

    /** Rows in file order that decide for at least one input with these values. */
    static List<Baris> untuk(Paket paket, Map<Fakta, List<String>> tetap) {
        var baris = paket.kedudukan().baris();
        var semua = new BitSet();
        semua.set(0, baris.size());
        Set<BitSet> mungkin = Set.of(semua);
        for (var fakta : paket.kedudukan().masukan()) {
            var lanjut = new HashSet<BitSet>();
            for (var nilai : tetap.getOrDefault(fakta, fakta.nilai(paket))) {
                var topeng = new BitSet();
                for (var b = 0; b < baris.size(); b++) {
                    topeng.set(b, baris.get(b).menerima(fakta, nilai));
                }
                for (var himpunan : mungkin) {
                    var sisa = (BitSet) himpunan.clone();
                    sisa.and(topeng);
                    lanjut.add(sisa);
                }
            }
            mungkin = lanjut;
        }
        var terpilih = new BitSet();
        for (var himpunan : mungkin) {
            var lapis = himpunan.stream().map(b -> baris.get(b).lapis()).min().orElse(0);
            himpunan.stream().filter(b -> baris.get(b).lapis() == lapis).forEach(terpilih::set);
        }
        return terpilih.stream().mapToObj(baris::get).toList();
    }
}
