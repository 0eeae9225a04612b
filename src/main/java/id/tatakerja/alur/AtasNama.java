package id.tatakerja.alur;

import id.tatakerja.regulasi.alur.Tindakan;
import java.util.Set;

/**
 * That an office may do acts in another one's name today. The responsibility stays with the one who gives it.
 *
 * @param id number of the delegation
 * @param pemberi key of the office that gives it, see {@link Pemegang}
 * @param sebutanPemberi its title
 * @param jabatan code of the office that receives it
 * @param sebutan title of the receiving office as its holder has it today
 * @param tindakan acts that it covers
 * @param nomor number of the letter
 */
public record AtasNama(long id, String pemberi, String sebutanPemberi, String jabatan, String sebutan, Set<Tindakan> tindakan, String nomor) {

    public AtasNama {
        tindakan = Set.copyOf(tindakan);
    }

    /** Both offices, as a trail and a case show them. */
    public String tampil() {
        return "a.n. " + sebutanPemberi + ", " + sebutan;
    }
}
