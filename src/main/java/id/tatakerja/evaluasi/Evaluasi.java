package id.tatakerja.evaluasi;

import id.tatakerja.bersama.Dasar;
import java.time.Instant;
import java.util.Optional;

/**
 * The review of one result: that of a person, or that of a team.
 *
 * @param id number in the application
 * @param instansi code of the tenant
 * @param penugasan the assignment under which it was handed in
 * @param tim the team whose result it is
 * @param penyerah NIP of who handed it in first
 * @param judul the work in a few words
 * @param paket regulation under which the assignment runs
 * @param rantai code of the chain
 * @param alur code of its mechanism
 * @param unit place of work from which the chain climbs
 * @param status state
 * @param penanda where it stands in its mechanism
 * @param putaran number of the delivery, from 1
 * @param dasar ground of the chain
 * @param dibuat when it was first handed in
 */
record Evaluasi(
        long id, String instansi, long penugasan, Optional<Long> tim, String penyerah, String judul, String paket, String rantai, String alur, String unit,
        StatusEvaluasi status, String penanda, int putaran, Dasar dasar, Instant dibuat) {

    /** What its trail belongs to: the assignment, so that all of it stands together. */
    String objek() {
        return "penugasan:" + penugasan;
    }

    Evaluasi pada(String penandaBaru, StatusEvaluasi statusBaru) {
        return new Evaluasi(id, instansi, penugasan, tim, penyerah, judul, paket, rantai, alur, unit, statusBaru, penandaBaru, putaran, dasar, dibuat);
    }

    Evaluasi putaran(int baru) {
        return new Evaluasi(id, instansi, penugasan, tim, penyerah, judul, paket, rantai, alur, unit, status, penanda, baru, dasar, dibuat);
    }
}
