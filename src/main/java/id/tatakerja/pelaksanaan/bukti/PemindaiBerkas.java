package id.tatakerja.pelaksanaan.bukti;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Has files looked at by a scanner of the installation, where one is named. Its command gets the file as last argument and ends with 0 for a clean
 * file and 1 for an infected one, as clamscan and clamdscan do.
 */
@Component
class PemindaiBerkas {

    private static final long SABAR_DETIK = 60;
    private static final int BERSIH = 0;
    private static final int TERJANGKIT = 1;

    private final String perintah;

    PemindaiBerkas(@Value("${tatakerja.bukti.pemindai:}") String perintah) {
        this.perintah = perintah.strip();
    }

    /**
     * Looks at the file.
     *
     * @return whether it was looked at; false where the installation names no scanner
     * @throws id.tatakerja.bersama.DitolakException 422 for an infected file, or when the scanner does not answer: what was not looked at is not kept
     */
    boolean pindai(Path berkas) {
        if (perintah.isEmpty()) {
            return false;
        }
        var kata = new ArrayList<>(Arrays.asList(perintah.split("\\s+")));
        kata.add(berkas.toString());
        switch (jalankan(kata)) {
            case BERSIH -> {
                return true;
            }
            case TERJANGKIT -> throw PemeriksaBukti.tolak("BERKAS_TERJANGKIT", "Pemindai menemukan perangkat lunak berbahaya dalam berkas ini. Bersihkan perangkat asalnya, lalu unggah berkas lain.");
            default -> throw PemeriksaBukti.tolak("PEMINDAI_TIDAK_MENJAWAB", "Berkas belum dapat dipindai, sehingga belum disimpan. Coba lagi beberapa saat; kemajuan yang sudah dilaporkan tetap ada.");
        }
    }

    private static int jalankan(ArrayList<String> kata) {
        try {
            var proses = new ProcessBuilder(kata).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            proses.getOutputStream().close();
            if (!proses.waitFor(SABAR_DETIK, TimeUnit.SECONDS)) {
                proses.destroyForcibly();
                return -1;
            }
            return proses.exitValue();
        } catch (IOException tidakAda) {
            return -1;
        } catch (InterruptedException terputus) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
