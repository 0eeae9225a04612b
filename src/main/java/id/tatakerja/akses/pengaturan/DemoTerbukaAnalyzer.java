package id.tatakerja.akses.pengaturan;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the refused start what to do instead of showing a stack of calls. */
final class DemoTerbukaAnalyzer extends AbstractFailureAnalyzer<DemoTerbukaException> {

    @Override
    protected FailureAnalysis analyze(Throwable akar, DemoTerbukaException sebab) {
        return new FailureAnalysis(
                sebab.getMessage(),
                "Jalankan dengan TATAKERJA_DEMO=tidak, atau TATAKERJA_ALAMAT=127.0.0.1, atau bila memang dikehendaki TATAKERJA_DEMO_PAKSA=ya.",
                sebab);
    }
}
