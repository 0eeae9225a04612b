package id.tatakerja.bersama;

import java.util.List;

/**
 * A refusal: why something was not done and what to do about it. It cannot be built without its reason.
 *
 * @param jenis kind of refusal, which decides the HTTP status
 * @param kode stable upper-case code, e.g. {@code ALASAN_WAJIB}
 * @param pesan Indonesian sentence that says what to do
 * @param dasar citations where a regulation is the reason, else empty
 * @param galat single faults by field, else empty
 */
public record Penolakan(Jenis jenis, String kode, String pesan, List<Kutipan> dasar, List<Galat> galat) {

    /** Kind of refusal. */
    public enum Jenis {
        /** The request cannot be read (400). */
        TIDAK_TERBACA,
        /** Not allowed for this person (403). */
        TIDAK_BERWENANG,
        /** Unknown, or not visible to this person (404). */
        TIDAK_DITEMUKAN,
        /** No longer open, exists already, or changed meanwhile (409). */
        BENTROK,
        /** Too large (413). */
        TERLALU_BESAR,
        /** Understood, but against a rule (422). */
        TIDAK_MEMENUHI
    }

    public Penolakan {
        if (pesan.isBlank()) {
            throw new IllegalArgumentException("Penolakan tanpa alasan");
        }
        dasar = List.copyOf(dasar);
        galat = List.copyOf(galat);
    }

    /** A refusal by a rule of ours (422). */
    public static Penolakan tidakMemenuhi(String kode, String pesan) {
        return new Penolakan(Jenis.TIDAK_MEMENUHI, kode, pesan, List.of(), List.of());
    }

    /** A refusal by a regulation (422) with its citations. */
    public static Penolakan menurut(String kode, String pesan, List<Kutipan> dasar) {
        return new Penolakan(Jenis.TIDAK_MEMENUHI, kode, pesan, dasar, List.of());
    }

    /** A refusal because of faulty fields (422). */
    public static Penolakan galat(String kode, String pesan, List<Galat> galat) {
        return new Penolakan(Jenis.TIDAK_MEMENUHI, kode, pesan, List.of(), galat);
    }

    /** Unknown or not visible (404). */
    public static Penolakan tidakDitemukan(String pesan) {
        return new Penolakan(Jenis.TIDAK_DITEMUKAN, "TIDAK_DITEMUKAN", pesan, List.of(), List.of());
    }

    /** Not allowed for this person (403). */
    public static Penolakan tidakBerwenang(String pesan) {
        return new Penolakan(Jenis.TIDAK_BERWENANG, "TIDAK_BERWENANG", pesan, List.of(), List.of());
    }

    /** In conflict with what exists (409). */
    public static Penolakan bentrok(String kode, String pesan) {
        return new Penolakan(Jenis.BENTROK, kode, pesan, List.of(), List.of());
    }

    /** Thrown at the border of a use case, so that its transaction rolls back; the web layer turns it into an answer. */
    public DitolakException sebagaiException() {
        return new DitolakException(this);
    }
}
