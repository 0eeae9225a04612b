package id.tatakerja.organisasi;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Addresses of the pages of this module, with codes encoded as path segments. */
public final class Tautan {

    private Tautan() {}

    /** The page of a unit. */
    public static String unit(String kode) {
        return "/unit/" + segmen(kode);
    }

    /** The form that mends a jabatan, or another page of it with an ending such as {@code /pelaksana-tugas}. */
    public static String jabatan(String kode) {
        return "/jabatan/" + segmen(kode);
    }

    /** The page of a person by the internal number; a NIP never stands in the address of a page. */
    public static String pegawai(long id) {
        return "/pegawai/" + id;
    }

    /** The chart of a unit. */
    public static String bagan(String kodeUnit) {
        return "/bagan?unit=" + UriUtils.encode(kodeUnit, StandardCharsets.UTF_8);
    }

    /** The form for a new unit under this one. */
    public static String unitBaru(String induk) {
        return "/unit/baru?induk=" + segmen(induk);
    }

    /** The form for a new jabatan of this unit. */
    public static String jabatanBaru(String unit) {
        return "/jabatan/baru?unit=" + segmen(unit);
    }

    private static String segmen(String kode) {
        return UriUtils.encode(kode, StandardCharsets.UTF_8);
    }
}
