package id.tatakerja.tampilan;

import id.tatakerja.bersama.Penolakan;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The last word where a request never reached the application: an address or header that the container refuses. The same
 * form as everywhere, a problem document under /api and a page elsewhere, and nothing of the request is repeated in it.
 */
final class LaporanGalatValve extends ErrorReportValve {

    @Override
    protected void report(Request permintaan, Response jawaban, @Nullable Throwable sebab) {
        var status = jawaban.getStatus();
        if (status < 400 || jawaban.getContentWritten() > 0 || !jawaban.setErrorReported()) {
            return;
        }
        var tanggapan = status == 400 ? tidakTerbaca() : Tanggapan.status(status);
        var polos = new JawabanPolos(tanggapan, program(permintaan), "");
        jawaban.setContentType(polos.jenis());
        JawabanPolos.KEPALA.forEach(jawaban::setHeader);
        try {
            jawaban.getOutputStream().write(polos.isi());
            jawaban.finishResponse();
        } catch (IOException | IllegalStateException pemanggilPergi) {
            container.getLogger().debug("Jawaban galat tidak tersampaikan", pemanggilPergi);
        }
    }

    /** Whether a program asks; of an address that was refused while it was read, its beginning is looked at where it lies. */
    private static boolean program(Request permintaan) {
        var alamat = permintaan.getRequestURI();
        if (alamat != null && !alamat.isEmpty()) {
            return JawabanPolos.program(alamat);
        }
        return permintaan.getCoyoteRequest().getInputBuffer() instanceof Http11InputBuffer baris && JawabanPolos.program(BarisPermintaan.jalur(baris.getByteBuffer()));
    }

    private static Tanggapan tidakTerbaca() {
        return Tanggapan.dari(new Penolakan(
                Penolakan.Jenis.TIDAK_TERBACA, "PERMINTAAN_TIDAK_TERBACA",
                "Alamat atau kepala permintaan tidak terbaca atau terlalu panjang (paling panjang 32 KB). Perpendek pencariannya, atau mulai dari beranda.",
                List.of(), List.of()));
    }
}
