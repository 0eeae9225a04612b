package id.tatakerja.regulasi.alur.halaman;

import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.TabelLingkup;
import id.tatakerja.regulasi.TabelLingkup.Mekanisme;
import id.tatakerja.regulasi.alur.Alur;
import java.util.List;

/**
 * All mechanisms of a regulation.
 *
 * @param paket the pack
 */
public record DaftarAlurPage(Paket paket) {

    /** Mechanisms with their parts, in the order of distance. */
    public record Kelompok(TabelLingkup.Baris baris, List<Alur> bagian) {}

    public String judul() {
        return "Alur penugasan";
    }

    /** Each way and distance that the regulation opens. */
    public List<Kelompok> terbuka() {
        return paket.lingkup().baris().stream().filter(b -> b.mekanisme() != Mekanisme.TIDAK_TERSEDIA)
                .map(b -> new Kelompok(b, paket.alur().values().stream().filter(a -> a.mekanisme() == b.mekanisme()).toList())).toList();
    }

    /** Each way and distance that it does not. */
    public List<TabelLingkup.Baris> tertutup() {
        return paket.lingkup().baris().stream().filter(b -> b.mekanisme() == Mekanisme.TIDAK_TERSEDIA).toList();
    }

    /** Page of a mechanism. */
    public String tautan(Alur alur) {
        return "/regulasi/" + paket.kode() + "/alur/" + alur.kode();
    }
}
