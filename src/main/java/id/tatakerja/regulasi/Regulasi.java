package id.tatakerja.regulasi;

import java.util.List;
import java.util.Optional;

/** The regulation packs of this installation, read and checked once at start; immutable from then on. */
public interface Regulasi {

    /** All packs, ordered by code. */
    List<Paket> semua();

    /** The pack with this code, e.g. {@code lamandau-13-2024}. */
    Optional<Paket> paket(String kode);
}
