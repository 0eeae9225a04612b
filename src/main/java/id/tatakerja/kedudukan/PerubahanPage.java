package id.tatakerja.kedudukan;

import id.tatakerja.kedudukan.DaftarKedudukan.BarisPerubahan;
import id.tatakerja.kedudukan.DaftarKedudukan.Tahap;
import java.util.List;

/**
 * Who would change if the proposals were decreed now.
 *
 * @param instansi code of the tenant
 * @param akhiran query part that names the instansi for the administrator, else empty
 * @param semua everybody, the ready ones first
 */
public record PerubahanPage(String instansi, String akhiran, List<BarisPerubahan> semua) {

    /** People named on the page; everybody is in the export. */
    private static final int BATAS_TAMPIL = 200;

    public PerubahanPage {
        semua = List.copyOf(semua);
    }

    /** The people named on the page. */
    public List<BarisPerubahan> baris() {
        return semua.stream().limit(BATAS_TAMPIL).toList();
    }

    /** How many people are at the stage. */
    public int jumlah(Tahap tahap) {
        return (int) semua.stream().filter(b -> b.tahap() == tahap).count();
    }
}
