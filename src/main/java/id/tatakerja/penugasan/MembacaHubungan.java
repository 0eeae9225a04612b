package id.tatakerja.penugasan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what joins the two records of an assignment across governments, for the modules that carry more than letters between them. */
public interface MembacaHubungan {

    /** That of a record. */
    Optional<Hubungan> milik(String instansi, long penugasan);

    /** The record of one side of a connection: the home side, or the owner's. */
    Optional<Hubungan> sisi(String instansi, UUID hubungan, boolean asal);

    /** Connections of the home side whose work is in force. */
    List<Hubungan> berjalanDariAsal(String instansi);

    /**
     * One side.
     *
     * @param penugasan its record
     * @param instansi code of its tenant
     * @param asal whether it is the home side
     * @param lain code of the other government
     * @param nama name of the other side
     * @param nomor what joins the two
     */
    record Hubungan(long penugasan, String instansi, boolean asal, String lain, String nama, UUID nomor) {

        /** Whether both records lie in one tenant. */
        public boolean seinstansi() {
            return instansi.equals(lain);
        }
    }
}
