package id.tatakerja.contoh.susun;

import id.tatakerja.contoh.baris.BarisUnit;
import java.util.List;
import java.util.Optional;

/**
 * One unit with what it needs: who leads it and how many people of which jenjang work directly in it.
 *
 * @param unit the unit
 * @param namaInduk name of the unit above, empty text at the top
 * @param pemimpin its leading post, if it has one
 * @param rumpun field of work, which decides the names of the posts
 * @param isi the people
 */
public record Blok(BarisUnit unit, String namaInduk, Optional<Pemimpin> pemimpin, String rumpun, List<Isi> isi) {

    /** Number of people, leader included. */
    public int orang() {
        return (pemimpin.filter(Pemimpin::terisi).isPresent() ? 1 : 0)
                + isi.stream().mapToInt(Isi::jumlah).sum();
    }
}
