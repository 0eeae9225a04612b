package id.tatakerja.evaluasi;

import id.tatakerja.akses.Pelaku;
import java.util.Optional;

/**
 * Hands in results that a later module brings along as data, through the very use case of pages and API. Call it inside
 * {@link id.tatakerja.basisdata.Penyewa} of the instansi.
 */
public interface MenyiapkanHasil {

    /** NIP of who has to hand in the result of an assignment; empty where it was handed in before or the assignment is not in force. */
    Optional<String> penyerah(String instansi, long penugasan);

    /** NIP of an official whose feedback counts where the regulation wants some before a result goes on; empty where it wants none. */
    Optional<String> pemberiUmpanBalik(String instansi, long penugasan);

    /**
     * Hands it in, with target and expectation stated as met.
     *
     * @throws id.tatakerja.bersama.DitolakException as {@code POST /penugasan/{id}/hasil}
     */
    void serahkan(Pelaku pelaku, long penugasan, String uraian);
}
