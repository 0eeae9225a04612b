package id.tatakerja.akses;

import java.time.ZoneId;
import java.util.Optional;

/** Tells in which time zone an instansi lives; implemented by the module that knows instansi. Without it: WIB. */
public interface ZonaInstansi {

    /** Asia/Jakarta: western Indonesian time. */
    ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** The zone of the instansi, empty when unknown. */
    Optional<ZoneId> zona(String kodeInstansi);
}
