package id.tatakerja.organisasi.impor.isi;

import id.tatakerja.organisasi.PegawaiSusunan.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A faultless row of the sheet pegawai.
 *
 * @param nomor row as a spreadsheet shows it
 * @param nip NIP, 18 digits
 * @param nama name
 * @param gelarDepan titles before the name
 * @param gelarBelakang titles behind the name
 * @param status PNS or PPPK
 * @param golongan golongan ruang, may be empty
 * @param jabatan code of the definitive jabatan, may be empty
 * @param tmt first day on it
 * @param kompetensi competences
 * @param surel mail address, may be empty
 */
public record BarisPegawai(
        int nomor,
        String nip,
        String nama,
        String gelarDepan,
        String gelarBelakang,
        Status status,
        String golongan,
        String jabatan,
        Optional<LocalDate> tmt,
        List<String> kompetensi,
        String surel) {}
