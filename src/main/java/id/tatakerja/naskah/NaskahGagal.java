package id.tatakerja.naskah;

import id.tatakerja.regulasi.alur.JenisNaskah;

/**
 * The file of a letter could not be made several times in a row; it is tried again. Published once for each letter, in a transaction.
 *
 * @param instansi code of the tenant
 * @param id number of the letter in the application
 * @param jenis kind
 * @param pemilik who signs: NIP, or {@code @pembina}
 */
public record NaskahGagal(String instansi, long id, JenisNaskah jenis, String pemilik) {}
