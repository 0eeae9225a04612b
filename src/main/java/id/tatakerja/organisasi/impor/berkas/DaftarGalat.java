package id.tatakerja.organisasi.impor.berkas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects faults; keeps the first 10,000 and counts the rest, so that a file of rubbish cannot fill the memory. */
public final class DaftarGalat {

    /** Faults kept. */
    public static final int BATAS = 10_000;

    private static final Comparator<GalatImpor> URUTAN =
            Comparator.comparing(DaftarGalat::urutanLembar).thenComparing(GalatImpor::baris);

    private final List<GalatImpor> isi = new ArrayList<>();
    private int jumlah;

    /** Adds a fault of a cell. */
    public void tambah(Lembar lembar, int baris, String kolom, String kode, String pesan) {
        tambah(new GalatImpor(lembar.nama(), baris, kolom, kode, pesan));
    }

    /** Adds a fault. */
    public void tambah(GalatImpor satu) {
        jumlah++;
        if (isi.size() < BATAS) {
            isi.add(satu);
        }
    }

    /** Whether there is none. */
    public boolean kosong() {
        return jumlah == 0;
    }

    /** How many there are, kept or not. */
    public int jumlah() {
        return jumlah;
    }

    /** Faults in order of sheet and row. */
    public List<GalatImpor> semua() {
        return isi.stream().sorted(URUTAN).toList();
    }

    private static int urutanLembar(GalatImpor satu) {
        for (Lembar lembar : Lembar.values()) {
            if (lembar.nama().equals(satu.berkas())) {
                return lembar.ordinal();
            }
        }
        return -1;
    }
}
