package id.tatakerja.alur;

import java.util.List;

/**
 * Acts are open no more; published within the transaction of their case.
 *
 * @param instansi code of the tenant
 * @param tugas numbers of the acts
 */
public record TugasDitutup(String instansi, List<Long> tugas) {

    public TugasDitutup {
        tugas = List.copyOf(tugas);
    }
}
