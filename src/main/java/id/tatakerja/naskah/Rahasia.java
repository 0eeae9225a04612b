package id.tatakerja.naskah;

/** Keeps small secrets unreadable at rest, under the key of the installation. */
public interface Rahasia {

    /** Encrypts; the purpose is bound to the result, so that one secret cannot be put in place of another. */
    byte[] sandikan(byte[] isi, String guna);

    /**
     * Decrypts.
     *
     * @throws IllegalStateException when the key is another one than at encryption, or the secret was tampered with
     */
    byte[] buka(byte[] tersandi, String guna);
}
