package id.tatakerja.penugasan;

import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.SisiAlur;
import java.util.Map;

/**
 * The government on the other side of a case, as letters address it.
 *
 * @param sisi its side
 * @param nama its name
 * @param jabatan titles of its offices by role, as far as they are known
 * @param seinstansi whether it is another perangkat daerah of the same government, with one Pejabat yang Berwenang over both
 */
record Lawan(SisiAlur sisi, String nama, Map<PeranAlur, String> jabatan, boolean seinstansi) {

    Lawan {
        jabatan = Map.copyOf(jabatan);
    }

    /** Whether a role stands there. */
    boolean memegang(PeranAlur peran) {
        return peran.sisi() == sisi;
    }

    /** The office of a role in words. */
    String sebutan(PeranAlur peran) {
        var jabatannya = jabatan.getOrDefault(peran, "");
        if (jabatannya.isEmpty()) {
            return peran.sebutan() + ", " + nama;
        }
        var diAtasnya = seinstansi && (peran == PeranAlur.BERWENANG_ASAL || peran == PeranAlur.BERWENANG_PEMILIK);
        return diAtasnya || jabatannya.contains(nama) ? jabatannya : jabatannya + ", " + nama;
    }
}
