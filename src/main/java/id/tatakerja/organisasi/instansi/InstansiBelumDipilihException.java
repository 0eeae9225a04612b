package id.tatakerja.organisasi.instansi;

/** The administrator opened a page of an instansi without having chosen one. */
final class InstansiBelumDipilihException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
