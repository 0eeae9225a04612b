package id.tatakerja.organisasi.impor;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;

/** The bytes of one part of an upload, whether it bears the name of a file or not (RFC 7578, 4.2). */
final class BagianUnggahan {

    private final HttpServletRequest permintaan;

    BagianUnggahan(HttpServletRequest permintaan) {
        this.permintaan = permintaan;
    }

    /** The part, or empty when the upload has none of the name. */
    Optional<byte[]> isi(String nama) throws IOException {
        try {
            Part satu = permintaan.getPart(nama);
            return satu == null ? Optional.empty() : Optional.of(satu.getInputStream().readAllBytes());
        } catch (ServletException bukanUnggahan) {
            return Optional.empty();
        }
    }
}
