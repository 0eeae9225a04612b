package id.tatakerja.regulasi.muat;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the faults of the packs as sentences instead of a stack trace. */
final class PaketTidakSahAnalyzer extends AbstractFailureAnalyzer<PaketTidakSahException> {

    @Override
    protected FailureAnalysis analyze(Throwable akar, PaketTidakSahException sebab) {
        var jumlah = sebab.kesalahan().size();
        return new FailureAnalysis(
                "Aplikasi tidak dimulai karena ada " + jumlah + " kesalahan dalam paket peraturan:\n\n"
                        + sebab.kesalahan().stream().map(k -> "  " + k).collect(Collectors.joining("\n")),
                "Perbaiki berkas pada baris yang disebut, lalu mulai lagi. Paket bawaan ada di folder peraturan/, paket tambahan di folder"
                        + " yang disebut TATAKERJA_PERATURAN.",
                sebab);
    }
}
