package id.tatakerja.penugasan;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.TabelTim.JenisSyarat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that is pointed out before an assignment is sent, and bars nothing.
 *
 * @param kalimat what, and what to do
 * @param dasar citations
 */
public record PeringatanBentuk(String kalimat, List<Kutipan> dasar) {

    public PeringatanBentuk {
        dasar = List.copyOf(dasar);
    }

    /** What is pointed out of the form that was chosen and of the people of a team. */
    static List<PeringatanBentuk> dari(Rencana r) {
        var aturan = PemeriksaTim.aturan(r);
        var i = r.isian();
        var semua = switch (i.bentuk()) {
            case INDIVIDU -> aturan.syarat(JenisSyarat.BENTUK_TIM).stream();
            case TIM -> {
                // whoever joins a team is judged with it, not alone; whom another government sends is not known yet
                var baru = i.tim().filter(t -> t.bergabung().isEmpty() && !i.pegawai().isEmpty());
                yield baru.stream().flatMap(t -> {
                    var orang = Stream.concat(i.pegawai().stream(), Stream.of(t.ketua()).filter(k -> !k.isEmpty())).distinct().toList();
                    return aturan.peringatan(orang, orang.size(), !i.kebutuhan().kerjaSama().isEmpty()).stream();
                });
            }
        };
        return semua.map(s -> new PeringatanBentuk(s.penjelasan(), s.dasar())).toList();
    }
}
