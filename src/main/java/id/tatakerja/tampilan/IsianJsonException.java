package id.tatakerja.tampilan;

import id.tatakerja.bersama.Galat;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** A text in a JSON document that no field may hold; where it stands is known to the reader of the document. */
final class IsianJsonException extends DatabindException {

    private static final long serialVersionUID = 1L;

    private final String kode;

    IsianJsonException(JsonParser pembaca, Galat galat) {
        super(pembaca, galat.pesan());
        this.kode = galat.kode();
    }

    String kode() {
        return kode;
    }
}
