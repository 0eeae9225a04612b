package id.tatakerja.regulasi.alur;

/**
 * A letter that goes to the other government.
 *
 * @param id code of the event within the mechanism
 * @param pesan what goes
 * @param hasil what it says
 */
public record Kiriman(String id, Pesan pesan, Hasil hasil) {}
