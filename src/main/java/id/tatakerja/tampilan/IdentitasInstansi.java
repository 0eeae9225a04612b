package id.tatakerja.tampilan;

import java.util.Optional;

/** Tells the page frame how an instansi is called and which accent colour it chose. */
public interface IdentitasInstansi {

    /** Name and accent of the instansi, empty when unknown. */
    Optional<Rupa> rupa(String kodeInstansi);

    /**
     * How an instansi looks.
     *
     * @param nama full name, e.g. {@code Kabupaten Lamandau}
     * @param aksen accent colour, 1 to 8
     */
    record Rupa(String nama, int aksen) {}
}
