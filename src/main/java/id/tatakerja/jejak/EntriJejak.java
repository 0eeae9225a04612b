package id.tatakerja.jejak;

import id.tatakerja.bersama.Dasar;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One entry of the audit trail as it stands in its chain.
 *
 * @param instansi chain it belongs to, {@code *} for the installation itself
 * @param urut number in the chain, from 1 without a gap
 * @param waktu moment of the entry, UTC, whole microseconds
 * @param pelaku user name of the actor
 * @param jabatan title of the jabatan in which the actor acted, if any
 * @param tindakan what was done
 * @param objek the object, {@code <jenis>:<kode>}
 * @param sebelum state before, sorted by field
 * @param sesudah state after, sorted by field
 * @param dasar ground in a regulation, if the act has one
 * @param hashSebelum SHA-256 of the entry before, 64 hexadecimal digits; zeros for the first
 * @param hash SHA-256 of this entry over its canonical form, 64 hexadecimal digits
 */
public record EntriJejak(
        String instansi,
        long urut,
        Instant waktu,
        String pelaku,
        Optional<String> jabatan,
        String tindakan,
        String objek,
        SortedMap<String, String> sebelum,
        SortedMap<String, String> sesudah,
        Optional<Dasar> dasar,
        String hashSebelum,
        String hash) {

    static EntriJejak dari(Peristiwa peristiwa, long urut, Instant waktu, String hashSebelum) {
        var belum = new EntriJejak(
                peristiwa.instansi(), urut, waktu, peristiwa.pelaku(), peristiwa.jabatan(), peristiwa.tindakan(),
                peristiwa.objek(), urutkan(peristiwa.sebelum()), urutkan(peristiwa.sesudah()), peristiwa.dasar(), hashSebelum, "");
        return belum.denganHash(BentukBaku.hash(belum));
    }

    private EntriJejak denganHash(String nilai) {
        return new EntriJejak(
                instansi, urut, waktu, pelaku, jabatan, tindakan, objek, sebelum, sesudah, dasar, hashSebelum, nilai);
    }

    static SortedMap<String, String> urutkan(Map<String, String> isi) {
        return new TreeMap<>(isi);
    }
}
