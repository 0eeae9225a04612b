package id.tatakerja.bersama;

/**
 * One fault in what was given: where, a stable code, and a sentence that says what to do.
 *
 * @param bidang the field, or the place in a file
 * @param kode stable upper-case code, e.g. {@code NIP_TIDAK_SAH}
 * @param pesan Indonesian sentence with the mend
 */
public record Galat(String bidang, String kode, String pesan) {}
