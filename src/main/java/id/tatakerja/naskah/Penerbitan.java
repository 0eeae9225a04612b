package id.tatakerja.naskah;

import java.util.List;
import java.util.Optional;

/** Issues letters. Number and content are frozen in the caller's transaction; the file follows by itself. */
public interface Penerbitan {

    /**
     * Issues a letter inside the running transaction: takes its number (or leaves it as KONSEP where the instansi numbers elsewhere),
     * freezes the content with the titles of the day, tells the parties. If the transaction fails, nothing of it happened and the
     * number is free again. Where one transaction issues several letters, use {@link #terbitkan(List)}.
     *
     * @throws IllegalStateException without a running transaction
     * @throws id.tatakerja.bersama.DitolakException where the signer does not hold the jabatan that day, an addressee is unknown, or a
     *     text is too long
     */
    default Terbitan terbitkan(Konsep konsep) {
        return terbitkan(List.of(konsep)).getFirst();
    }

    /** Issues several letters; numbers are taken in an order in which two transactions cannot wait for each other. */
    List<Terbitan> terbitkan(List<Konsep> konsep);

    /**
     * What was issued.
     *
     * @param id number of the letter in the application
     * @param nomor number of the letter; empty while KONSEP
     * @param status KONSEP or TERBIT
     */
    record Terbitan(long id, Optional<String> nomor, StatusNaskah status) {}
}
