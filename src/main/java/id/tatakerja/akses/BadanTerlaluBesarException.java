package id.tatakerja.akses;

import java.io.IOException;

/** The body of a request is longer than the API reads; thrown while reading, so that nothing beyond the limit is kept. */
public final class BadanTerlaluBesarException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Most bytes of a body that is no upload: 2 MB. */
    public static final int PALING_BESAR = 2 * 1024 * 1024;

    /** Stable code of the refusal. */
    public static final String KODE = "BADAN_TERLALU_BESAR";

    /** The sentence of the refusal. */
    public static final String PESAN = "Isi permintaan melebihi 2 MB dan tidak dibaca. Perpendek isinya, atau kirim berkas sebagai multipart.";

    /** Too large. */
    public BadanTerlaluBesarException() {
        super(PESAN);
    }
}
