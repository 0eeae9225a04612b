package id.tatakerja.organisasi;

import id.tatakerja.bersama.Periode;

/**
 * One person on one jabatan.
 *
 * @param pegawai the person
 * @param jabatan code of the jabatan
 * @param jenis how it is held
 * @param masa from when to when
 * @param dasar instrument of the appointment, empty text where not recorded
 */
public record Penempatan(PegawaiSusunan pegawai, String jabatan, JenisPenempatan jenis, Periode masa, String dasar) {}
