package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Kutipan;
import java.util.List;

/**
 * Why some people cannot be decreed yet.
 *
 * @param kode stable code
 * @param pesan what is missing, for how many, and what to do
 * @param dasar provision that asks for it
 * @param tautan where it can be mended
 * @param orang number of people who wait for it
 */
public record Halangan(String kode, String pesan, List<Kutipan> dasar, String tautan, int orang) {

    public Halangan {
        dasar = List.copyOf(dasar);
    }
}
