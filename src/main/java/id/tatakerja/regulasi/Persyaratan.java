package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import java.util.List;
import java.util.Optional;

/**
 * One numbered requirement that the regulation puts to the application.
 *
 * @param id e.g. {@code LMD-038}
 * @param bagian section of the requirements, 1 to 11
 * @param alamat provisions it comes from, never empty
 * @param isi what the application must do
 * @param batas the most that may be claimed although tests pass, with {@code alasan}; empty = the tests decide
 * @param alasan why not more, empty text without {@code batas}
 * @param baris line in {@code persyaratan.csv}, from 1
 */
public record Persyaratan(
        String id, int bagian, List<Kutipan> alamat, String isi, Optional<Keadaan> batas, String alasan, int baris) {

    public Persyaratan {
        alamat = List.copyOf(alamat);
    }

    /** How far a requirement is proved. */
    public enum Keadaan {
        /** A passing test proves it. */
        TERUJI,
        /** Partly, with a reason. */
        SEBAGIAN,
        /** Not yet. */
        BELUM
    }
}
