package id.tatakerja.organisasi;

/**
 * A civil servant as he or she is on the day of a {@link Susunan}.
 *
 * @param id internal number, stable when the NIP changes
 * @param nip NIP, 18 digits
 * @param nama name without titles
 * @param gelarDepan titles before the name, may be empty
 * @param gelarBelakang titles behind the name, may be empty
 * @param status PNS or PPPK
 * @param golongan golongan ruang, empty text where unknown
 */
public record PegawaiSusunan(
        long id, String nip, String nama, String gelarDepan, String gelarBelakang, StatusPegawai status, String golongan) {

    /** The name as letters write it, with titles. */
    public String namaLengkap() {
        return (gelarDepan.isEmpty() ? "" : gelarDepan + " ") + nama + (gelarBelakang.isEmpty() ? "" : ", " + gelarBelakang);
    }

    /** A NIP never reaches a log by accident. */
    @Override
    public String toString() {
        return "Pegawai " + id;
    }
}
