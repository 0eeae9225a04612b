package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Paket;
import java.util.Optional;

/**
 * How long an explicit decision holds: on the post for which it was made, under the row of the decision table that left the
 * choice, and while the official could still be chosen. Otherwise it would outlive the question that it answered.
 */
final class MasaPutusan {

    static final String TANPA_TEMPAT = "Orang ini tidak lagi memegang jabatan yang ditempatkan peraturan.";

    private MasaPutusan() {}

    /** Why the decision holds no longer beside what the rules give now; empty while it holds. */
    static Optional<String> gugur(Paket paket, Susunan susunan, KeputusanKhusus keputusan, Usulan menurutAturan) {
        if (!keputusan.jabatan().equals(menurutAturan.jabatan())) {
            return Optional.of("Orang ini sudah memegang jabatan lain.");
        }
        if (!keputusan.aturan().equals(menurutAturan.aturan())) {
            return Optional.of("Putusan dibuat menurut aturan %s, sedangkan sekarang yang berlaku aturan %s."
                    .formatted(keputusan.aturan(), menurutAturan.aturan()));
        }
        return new PemeriksaPilihan(paket, susunan).bukanCalon(menurutAturan, keputusan.penilai()).map(Penolakan::pesan);
    }
}
