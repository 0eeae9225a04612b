package id.tatakerja.organisasi.impor.isi;

import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Jenjang;
import java.util.Optional;

/**
 * A faultless row of the sheet jabatan.
 *
 * @param nomor row as a spreadsheet shows it
 * @param kode code
 * @param nama name
 * @param unit code of the unit
 * @param jenis kind
 * @param jenjang step of a Jabatan Fungsional
 * @param memimpin whether it leads the unit
 * @param kelas kelas jabatan
 * @param kebutuhan people needed
 * @param dasarPengangkatan basis on which a Pejabat Fungsional leads, may be empty
 * @param bidangKeahlian field of expertise of a Jabatan Fungsional, else empty
 * @param keahlianTersirat whether the field was taken from the name because the file gives none
 * @param uraianTugas duties of a Jabatan Pelaksana, may be empty
 */
public record BarisJabatan(
        int nomor,
        String kode,
        String nama,
        String unit,
        JenisJabatan jenis,
        Optional<Jenjang> jenjang,
        boolean memimpin,
        Optional<Integer> kelas,
        Optional<Integer> kebutuhan,
        String dasarPengangkatan,
        String bidangKeahlian,
        boolean keahlianTersirat,
        String uraianTugas) {}
