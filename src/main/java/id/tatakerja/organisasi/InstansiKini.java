package id.tatakerja.organisasi;

import id.tatakerja.akses.Pelaku;
import java.time.LocalDate;

/**
 * The instansi in which a page is answered, and who asks; a controller takes it as a parameter. It is the person's own instansi; the
 * administrator of the installation names one by {@code ?instansi=} and the session keeps the choice.
 *
 * @param instansi the tenant as it is today
 * @param pelaku the person
 */
public record InstansiKini(Instansi instansi, Pelaku pelaku) {

    /** Code of the tenant. */
    public String kode() {
        return instansi.kode();
    }

    /** Today where the instansi is. */
    public LocalDate hariIni() {
        return instansi.hariIni();
    }

    /** Whether the person may import and mend data of the instansi. */
    public boolean mengelola() {
        return pelaku.mengelola(kode());
    }
}
