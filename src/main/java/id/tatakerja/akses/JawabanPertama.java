package id.tatakerja.akses;

/**
 * The answer to a POST with an {@code Idempotency-Key}, kept with what the POST has created, for a handler that cannot run as one
 * transaction ({@link SatuTransaksi}): it notes the answer inside the transaction of its act.
 */
public interface JawabanPertama {

    /**
     * Notes the answer in the running transaction; nothing where the request has no key, and no statement either.
     *
     * @param status HTTP status, 200 to 299
     * @param badan what is answered, written as JSON
     */
    void catat(int status, Object badan);
}
