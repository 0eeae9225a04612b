package id.tatakerja.regulasi.baca;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one pack while it is read; reading goes on, so that all faults are shown at once. */
public final class Catatan {

    private final String paket;
    private final List<Kesalahan> semua = new ArrayList<>();

    /** For the pack with this code. */
    public Catatan(String paket) {
        this.paket = paket;
    }

    /** Code of the pack. */
    public String paket() {
        return paket;
    }

    /** Notes a fault at a line of a file. */
    public void salah(String berkas, int baris, String alasan) {
        var baru = new Kesalahan(paket, berkas, baris, alasan);
        if (!semua.contains(baru)) {
            semua.add(baru);
        }
    }

    /** Faults so far, by file and line. */
    public List<Kesalahan> semua() {
        return semua.stream().sorted().toList();
    }
}
