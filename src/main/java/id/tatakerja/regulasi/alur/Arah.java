package id.tatakerja.regulasi.alur;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows a place: a finite tree, because between two waits a mechanism never turns in a circle. */
public sealed interface Arah {

    /** Wait at a place; {@code perPegawai} marks it once for each person. */
    record Singgah(int tempat, boolean perPegawai) implements Arah {}

    /** By the outcome of the act just done. */
    record MenurutHasil(Map<Hasil, Arah> jalan) implements Arah {

        public MenurutHasil {
            jalan = Map.copyOf(jalan);
        }
    }

    /** By the form of the assignment. */
    record MenurutBentuk(Map<Bentuk, Arah> jalan) implements Arah {

        public MenurutBentuk {
            jalan = Map.copyOf(jalan);
        }
    }

    /** All at once. */
    record Serentak(List<Arah> jalan) implements Arah {

        public Serentak {
            jalan = List.copyOf(jalan);
        }
    }

    /** Send a letter to the other government and go on. */
    record Kirim(Kiriman kiriman, Arah lanjut) implements Arah {}

    /**
     * The end.
     *
     * @param id code within the mechanism
     * @param nama name on the picture
     * @param keadaan how it ends
     * @param menghentikan whether everything still open ends with it
     * @param kiriman letter that goes to the other government
     */
    record Akhir(String id, String nama, AkhirAlur keadaan, boolean menghentikan, Optional<Kiriman> kiriman) implements Arah {}
}
