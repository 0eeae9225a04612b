package id.tatakerja.contoh.susun;

import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Jenjang;
import java.util.Optional;

/**
 * The leading post of a unit.
 *
 * @param jenis kind of the post
 * @param jenjang step, when a Pejabat Fungsional leads
 * @param terisi whether somebody holds it
 */
public record Pemimpin(JenisJabatan jenis, Optional<Jenjang> jenjang, boolean terisi) {

    /** A managerial leading post that somebody holds. */
    static Pemimpin manajerial(JenisJabatan jenis) {
        return new Pemimpin(jenis, Optional.empty(), true);
    }

    /** A Pejabat Fungsional who leads. */
    static Pemimpin fungsional(Jenjang jenjang) {
        return new Pemimpin(JenisJabatan.FUNGSIONAL, Optional.of(jenjang), true);
    }

    /**
     * Reads the short form of the resource files: {@code JPT}, {@code ADM}, {@code PWS} or the name of a jenjang, with a question
     * mark behind it when the post is vacant; empty text where the unit has no leading post.
     */
    public static Optional<Pemimpin> urai(String teks) {
        boolean terisi = !teks.endsWith("?");
        String kata = terisi ? teks : teks.substring(0, teks.length() - 1);
        return switch (kata) {
            case "" -> Optional.empty();
            case "JPT" -> Optional.of(new Pemimpin(JenisJabatan.JPT_PRATAMA, Optional.empty(), terisi));
            case "ADM" -> Optional.of(new Pemimpin(JenisJabatan.ADMINISTRATOR, Optional.empty(), terisi));
            case "PWS" -> Optional.of(new Pemimpin(JenisJabatan.PENGAWAS, Optional.empty(), terisi));
            default -> Optional.of(new Pemimpin(JenisJabatan.FUNGSIONAL, Optional.of(Jenjang.valueOf(kata)), terisi));
        };
    }
}
