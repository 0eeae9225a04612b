package id.tatakerja.akses;

/**
 * The answer to a POST with an {@code Idempotency-Key}, kept with what the POST has created: whoever creates something notes the answer
 * inside its transaction, so that the same POST gets it even if the application dies before it could answer.
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
