package id.tatakerja.akses.token;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A personal token without its secret.
 *
 * @param id number of the row
 * @param nama what its owner calls it
 * @param dibuat when it was made
 * @param kedaluwarsa when it lapses
 * @param dipakaiTerakhir last use, to the minute
 */
public record DataToken(UUID id, String nama, Instant dibuat, Instant kedaluwarsa, Optional<Instant> dipakaiTerakhir) {

    /** Whether it has lapsed at this moment. */
    public boolean lewat(Instant saat) {
        return !saat.isBefore(kedaluwarsa);
    }
}
