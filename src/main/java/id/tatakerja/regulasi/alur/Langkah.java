package id.tatakerja.regulasi.alur;

import java.util.List;
import java.util.Optional;

/**
 * One advance of a case.
 *
 * @param penanda where it stands afterwards
 * @param dibuka places newly opened, in the order of the mechanism
 * @param kiriman letters that go to the other government
 * @param akhir the end, if it was reached
 */
public record Langkah(Penanda penanda, List<Simpul> dibuka, List<Kiriman> kiriman, Optional<Arah.Akhir> akhir) {

    public Langkah {
        dibuka = List.copyOf(dibuka);
        kiriman = List.copyOf(kiriman);
    }

    /** Whether the case is over. */
    public boolean selesai() {
        return penanda.kosong();
    }
}
