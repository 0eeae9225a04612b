package id.tatakerja.tampilan;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.bersama.Penolakan.Jenis;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartException;

/** Which bound an upload has broken: the server tells its size and the number of its parts by the same exception. */
final class BatasUnggahan {

    private BatasUnggahan() {}

    static boolean bagianTerlaluBanyak(MultipartException sebab) {
        for (@Nullable Throwable satu = sebab; satu != null; satu = satu.getCause()) {
            if (satu instanceof FileCountLimitExceededException) {
                return true;
            }
        }
        return false;
    }

    static Penolakan bagianTerlaluBanyak() {
        return new Penolakan(
                Jenis.TIDAK_TERBACA, "BAGIAN_TERLALU_BANYAK",
                "Unggahan ini memuat terlalu banyak bagian. Kirim hanya berkas dan isian yang diminta, masing-masing satu kali.",
                List.of(), List.of());
    }
}
