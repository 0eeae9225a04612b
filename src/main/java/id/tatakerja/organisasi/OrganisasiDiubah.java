package id.tatakerja.organisasi;

import java.time.LocalDate;
import java.util.Set;

/**
 * Something changed in the structure, its people or its settings; published inside the transaction of the change.
 *
 * @param instansi code of the tenant
 * @param tanggal the day from which the change holds
 * @param unitKode codes of the units concerned; empty when the whole instansi is
 */
public record OrganisasiDiubah(String instansi, LocalDate tanggal, Set<String> unitKode) {

    public OrganisasiDiubah {
        unitKode = Set.copyOf(unitKode);
    }
}
