package id.tatakerja.basisdata;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentence of {@link GagalBasisData} at start instead of a stack trace. */
class GagalBasisDataAnalyzer extends AbstractFailureAnalyzer<GagalBasisData> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable akar, GagalBasisData sebab) {
        Throwable asal = sebab.getCause();
        String kalimat = String.valueOf(sebab.getMessage());
        return new FailureAnalysis(asal == null ? kalimat : kalimat + " (" + asal.getMessage() + ")", null, sebab);
    }
}
