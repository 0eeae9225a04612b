package id.tatakerja.kedudukan;

import id.tatakerja.organisasi.Susunan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Span of control before and after a set of proposals: how many people each leader assesses. */
final class RentangKendali {

    private RentangKendali() {}

    /**
     * Leaders whose number changes, by name.
     *
     * @param berlaku placements in force
     * @param baru proposals; who is not in them stays where he or she is
     */
    static List<Pengajuan.Rentang> banding(Susunan susunan, List<Ditetapkan> berlaku, List<Usulan> baru) {
        var penilai = new HashMap<String, String>();
        berlaku.forEach(d -> penilai.put(d.nip(), d.penilai()));
        var sebelum = hitung(penilai);
        baru.forEach(u -> u.penilai().ifPresent(p -> penilai.put(u.nip(), p)));
        var sesudah = hitung(penilai);
        var semua = new TreeSet<>(sebelum.keySet());
        semua.addAll(sesudah.keySet());
        return semua.stream()
                .map(k -> new Pengajuan.Rentang(
                        k, MembacaKedudukan.jabatan(susunan, k).nama(), sebelum.getOrDefault(k, 0), sesudah.getOrDefault(k, 0)))
                .filter(r -> r.sebelum() != r.sesudah())
                .toList();
    }

    private static Map<String, Integer> hitung(Map<String, String> penilai) {
        var jumlah = new HashMap<String, Integer>();
        penilai.values().forEach(p -> jumlah.merge(p, 1, Integer::sum));
        return jumlah;
    }
}
