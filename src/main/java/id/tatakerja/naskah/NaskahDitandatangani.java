package id.tatakerja.naskah;

import id.tatakerja.regulasi.alur.JenisNaskah;

/**
 * The signed file of a letter is stored. Published inside the tenant, within the transaction of an upload or after the one of the worker;
 * listen with {@code @TransactionalEventListener(fallbackExecution = true)}.
 *
 * @param instansi code of the tenant
 * @param id number of the letter in the application
 * @param jenis kind
 * @param nomor number of the letter
 * @param objek what it belongs to
 * @param pemilik who signed: NIP, or {@code @pembina}
 */
public record NaskahDitandatangani(String instansi, long id, JenisNaskah jenis, String nomor, String objek, String pemilik) {}
