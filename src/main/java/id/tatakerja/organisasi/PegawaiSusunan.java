package id.tatakerja.organisasi;

import java.util.List;

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
        long id, String nip, String nama, String gelarDepan, String gelarBelakang, Status status, String golongan) {

    /** The name as letters write it, with titles. */
    public String namaLengkap() {
        return (gelarDepan.isEmpty() ? "" : gelarDepan + " ") + nama + (gelarBelakang.isEmpty() ? "" : ", " + gelarBelakang);
    }

    /** A NIP never reaches a log by accident. */
    @Override
    public String toString() {
        return "Pegawai " + id;
    }

    /** The two kinds of Pegawai ASN; there is no third. Source: lamandau-13-2024#pasal-3, bangkalan-28-2023#pasal-1/angka-4. */
    public enum Status {
        PNS(List.of(
                "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b",
                "IV/c", "IV/d", "IV/e")),
        PPPK(List.of(
                "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"));

        private final List<String> golongan;

        Status(List<String> golongan) {
            this.golongan = golongan;
        }

        /** Golongan of the status from low to high. */
        public List<String> golongan() {
            return golongan;
        }
    }
}
