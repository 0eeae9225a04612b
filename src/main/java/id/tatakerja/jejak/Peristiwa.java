package id.tatakerja.jejak;

import id.tatakerja.bersama.Dasar;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of the audit trail before it is numbered, timed and chained.
 *
 * @param instansi code of the tenant, or {@code *} for the installation itself
 * @param pelaku user name of the actor ({@code sistem} for the application itself)
 * @param jabatan title of the jabatan in which the actor acted, if any
 * @param tindakan what was done, a closed upper-case word such as {@code IMPOR_ORGANISASI}
 * @param objek the object, {@code <jenis>:<kode>}
 * @param sebelum state before, field to value; empty when created
 * @param sesudah state after, field to value; empty when ended
 * @param dasar ground in a regulation, if the act has one
 */
public record Peristiwa(
        String instansi,
        String pelaku,
        Optional<String> jabatan,
        String tindakan,
        String objek,
        Map<String, String> sebelum,
        Map<String, String> sesudah,
        Optional<Dasar> dasar) {

    public Peristiwa {
        sebelum = Map.copyOf(sebelum);
        sesudah = Map.copyOf(sesudah);
    }
}
