package id.tatakerja.naskah.nomor;

import id.tatakerja.regulasi.alur.JenisNaskah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the register.
 *
 * @param id internal number
 * @param deret series
 * @param tahun year of the series
 * @param urut running number
 * @param nomor number of the letter
 * @param jenis kind
 * @param tanggal date of the letter
 * @param hal what it is about
 * @param luar whether the number was given outside the application
 * @param surat the letter, empty for one that exists only outside
 * @param batal why the number was cancelled, if it was
 * @param oleh user name of the one who took or entered it
 * @param pada when
 */
public record BarisRegister(
        long id,
        String deret,
        int tahun,
        int urut,
        String nomor,
        JenisNaskah jenis,
        LocalDate tanggal,
        String hal,
        boolean luar,
        Optional<Long> surat,
        Optional<String> batal,
        String oleh,
        Instant pada) {}
