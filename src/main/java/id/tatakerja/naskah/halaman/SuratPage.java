package id.tatakerja.naskah.halaman;

import id.tatakerja.bersama.Galat;
import id.tatakerja.naskah.CaraTanda;
import id.tatakerja.naskah.StatusNaskah;
import id.tatakerja.naskah.terbit.Surat;
import id.tatakerja.tampilan.HalamanFormulir;
import java.time.ZoneId;
import java.util.List;

/**
 * One letter.
 *
 * @param s the letter
 * @param adaBerkas whether there is a file to open
 * @param pengirim whether the reader acts for the sender
 * @param zona time zone of the instansi
 * @param nomor number as typed
 * @param tanggal date as typed
 * @param galat faults of the form
 */
public record SuratPage(Surat s, boolean adaBerkas, boolean pengirim, ZoneId zona, String nomor, String tanggal, List<Galat> galat) implements HalamanFormulir {

    /** Whether a signed file may be uploaded here and now. */
    public boolean unggah() {
        return pengirim && s.status() != StatusNaskah.DITANDATANGANI && s.cara() != CaraTanda.DI_SINI && s.batal().isEmpty();
    }

    /** Whether the number comes with the file. */
    public boolean nomorLuar() {
        return s.cara() == CaraTanda.DI_LUAR;
    }

    /** Heading. */
    public String judul() {
        return s.jenis().label() + s.nomor().map(n -> " " + n).orElse(" (belum bernomor)");
    }
}
