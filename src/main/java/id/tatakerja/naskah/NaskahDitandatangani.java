package id.tatakerja.naskah;

/**
 * The signed file of a letter is stored; published after that transaction has ended, inside the tenant.
 *
 * @param instansi code of the tenant
 * @param id number of the letter in the application
 * @param jenis kind
 * @param nomor number of the letter
 * @param objek what it belongs to
 */
public record NaskahDitandatangani(String instansi, long id, JenisNaskah jenis, String nomor, String objek) {}
