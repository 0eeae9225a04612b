package id.tatakerja.regulasi.muat;

import id.tatakerja.regulasi.baca.Kesalahan;
import java.util.List;
import java.util.stream.Collectors;

/** A pack has faults; the application does not start with rules that nobody may trust. */
public final class PaketTidakSahException extends RuntimeException {

    private final transient List<Kesalahan> kesalahan;

    PaketTidakSahException(List<Kesalahan> kesalahan) {
        super("Paket peraturan tidak sah:\n"
                + kesalahan.stream().map(k -> "  " + k).collect(Collectors.joining("\n")));
        this.kesalahan = List.copyOf(kesalahan);
    }

    /** All faults of all packs. */
    public List<Kesalahan> kesalahan() {
        return kesalahan;
    }
}
