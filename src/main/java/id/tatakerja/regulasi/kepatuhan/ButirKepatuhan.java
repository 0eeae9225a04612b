package id.tatakerja.regulasi.kepatuhan;

import id.tatakerja.regulasi.Persyaratan;
import java.util.List;

/**
 * One requirement with its state.
 *
 * @param persyaratan the requirement
 * @param keadaan state
 * @param alasan why not more, empty text when there is nothing to say
 * @param uji tests that prove it, {@code Kelas.nama_uji}
 */
public record ButirKepatuhan(Persyaratan persyaratan, Persyaratan.Keadaan keadaan, String alasan, List<String> uji) {

    public ButirKepatuhan {
        uji = List.copyOf(uji);
    }
}
