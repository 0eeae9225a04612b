package id.tatakerja.penugasan;

import id.tatakerja.naskah.MembacaNaskah;
import id.tatakerja.penugasan.lintas.JenisKiriman;
import id.tatakerja.regulasi.alur.SisiAlur;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The other government of a case, as far as letters tell of it.
 *
 * @param sisi side of the own record
 * @param instansi code of the other government, or its name where it is no tenant
 * @param nama its name
 * @param penyewa whether it is a tenant
 * @param diterima last letter that came from there
 * @param menunggu what is waited for from there, empty when nothing
 * @param kalimat the same in a sentence, empty when nothing
 * @param surat own copies of its letters
 */
record SisiLain(
        SisiAlur sisi, String instansi, String nama, boolean penyewa, Optional<Surat> diterima, Optional<JenisKiriman> menunggu, String kalimat,
        List<MembacaNaskah.Ringkas> surat) {

    /** A letter by number and date. */
    record Surat(String nomor, LocalDate tanggal) {}
}
