package id.tatakerja.organisasi.instansi;

import id.tatakerja.organisasi.Instansi;
import java.util.List;

/**
 * The administrator's list of tenants.
 *
 * @param daftar tenants as they are today
 */
public record InstansiPage(List<Instansi> daftar) {

    public InstansiPage {
        daftar = List.copyOf(daftar);
    }
}
