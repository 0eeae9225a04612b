package id.tatakerja.contoh.muat;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether this installation shows the example kabupaten ({@code TATAKERJA_CONTOH=ya}). Asked while running and not by a
 * condition on the beans: the wiring is prepared when the application is built, for whatever mode it will run in.
 */
@Component
class ModeContoh {

    private final boolean aktif;
    private final boolean demo;
    private final boolean penugasan;

    ModeContoh(
            @Value("${tatakerja.contoh:tidak}") String contoh, @Value("${tatakerja.contoh.penugasan:ya}") String penugasan,
            @Value("${tatakerja.demo:tidak}") String demo) {
        this.aktif = contoh.strip().equalsIgnoreCase("ya");
        this.penugasan = penugasan.strip().equalsIgnoreCase("ya");
        this.demo = demo.strip().equalsIgnoreCase("ya");
    }

    /** Whether example data are wanted. */
    boolean aktif() {
        return aktif;
    }

    /** Whether the assignments of the examples are wanted with them. */
    boolean penugasan() {
        return aktif && penugasan;
    }

    /** Whether everybody may try the accounts of the examples. */
    boolean terbuka() {
        return aktif && demo;
    }

    /** Whether the files of the examples may be fetched. */
    boolean demo() {
        return demo;
    }
}
