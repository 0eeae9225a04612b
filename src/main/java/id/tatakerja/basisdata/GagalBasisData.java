package id.tatakerja.basisdata;

import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message is an Indonesian sentence that tells the operator what to do. */
public final class GagalBasisData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GagalBasisData(String kalimat) {
        super(kalimat);
    }

    GagalBasisData(String kalimat, @Nullable Throwable sebab) {
        super(kalimat, sebab);
    }
}
