package id.tatakerja.beranda;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.kedudukan.KedudukanPegawai;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.tampilan.PerluTindakan;
import java.util.List;
import java.util.Optional;

/**
 * The home page.
 *
 * @param pelaku the reader
 * @param tindakan what waits for the reader
 * @param kedudukan the reader's own place, if the regulation computes one
 * @param paket regulations installed
 */
public record BerandaPage(Pelaku pelaku, List<PerluTindakan> tindakan, Optional<KedudukanPegawai> kedudukan, List<Paket> paket) {

    /** Whether the reader keeps the data of an instansi. */
    public boolean mengelola() {
        return pelaku.instansi().filter(pelaku::mengelola).isPresent();
    }

    /** Whether the reader is the administrator of the installation. */
    public boolean administrator() {
        return pelaku.adalah(Peran.ADMINISTRATOR);
    }
}
