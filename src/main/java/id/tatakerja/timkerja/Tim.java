package id.tatakerja.timkerja;

import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import java.time.Instant;
import java.util.List;

/**
 * A team.
 *
 * @param id number in the application
 * @param instansi code of the tenant
 * @param nama name
 * @param unitPemilik code of the unit that owns the work
 * @param paket regulation under which it was formed
 * @param alur mechanism of the assignment that formed it
 * @param lingkup greatest distance from which its people come
 * @param tujuan purpose, empty while not stated
 * @param perintah law that orders a Keputusan, empty for none
 * @param status state
 * @param penugasan numbers of its assignments, the first formed it
 * @param dibuat when it was asked for
 */
record Tim(
        long id, String instansi, String nama, String unitPemilik, String paket, String alur, Lingkup lingkup, String tujuan, String perintah, StatusTim status,
        List<Long> penugasan, Instant dibuat) {

    Tim {
        penugasan = List.copyOf(penugasan);
    }

    /** What its letters and trail belong to. */
    String objek() {
        return "tim:" + id;
    }
}
