package id.tatakerja.bersama;

/** Carries a {@link Penolakan} out of a transaction; the web layer answers with its status, code and sentence. */
public final class DitolakException extends RuntimeException {

    private final transient Penolakan penolakan;

    DitolakException(Penolakan penolakan) {
        super(penolakan.kode() + ": " + penolakan.pesan(), null, false, false);
        this.penolakan = penolakan;
    }

    /** The refusal with its reason. */
    public Penolakan penolakan() {
        return penolakan;
    }
}
