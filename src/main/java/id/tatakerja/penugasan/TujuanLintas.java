package id.tatakerja.penugasan;

import id.tatakerja.regulasi.alur.PeranAlur;
import java.util.List;
import java.util.Map;

/**
 * Another government of this installation from which people are asked for.
 *
 * @param kode its code
 * @param nama its name
 * @param paket its regulation
 * @param jabatan titles of its offices that letters address
 * @param diminta NIP that the request names
 * @param unit code of the unit that the request names, may be empty
 */
record TujuanLintas(String kode, String nama, String paket, Map<PeranAlur, String> jabatan, List<String> diminta, String unit) {

    TujuanLintas {
        jabatan = Map.copyOf(jabatan);
        diminta = List.copyOf(diminta);
    }
}
