package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One placement as decreed.
 *
 * @param nip the person
 * @param jabatan code of the person's jabatan then
 * @param unit code of its unit then
 * @param penilai code of the jabatan of the Pejabat Penilai Kinerja
 * @param pimpinan code of the jabatan of the Pimpinan Unit Organisasi
 * @param status how it was found
 * @param aturan row of the decision table
 * @param penjelasan sentence for the person
 * @param dasar citations
 * @param masa from when to when
 * @param diganti whether another decree took its place from the very day it was to begin, so that it never was in force
 * @param penetapan internal number of the decree
 * @param nomor number of the decree
 * @param tanggal date of the decree
 */
record Ditetapkan(
        String nip,
        String jabatan,
        String unit,
        String penilai,
        Optional<String> pimpinan,
        StatusKedudukan status,
        String aturan,
        String penjelasan,
        List<Kutipan> dasar,
        Periode masa,
        boolean diganti,
        long penetapan,
        String nomor,
        LocalDate tanggal) {}
