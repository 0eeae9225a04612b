package id.tatakerja.alur;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelPenetapanTim.Baris;
import id.tatakerja.regulasi.TabelPenetapanTim.Cara;
import id.tatakerja.regulasi.TabelPenetapanTim.Tujuan;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.regulasi.alur.PeranAlur;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * By whom and by which letter a team comes to be.
 *
 * @param cara how
 * @param oleh who may decree it, the first unless another does; empty where the letter of assignment is enough
 * @param naskah kinds of letters that may carry it
 * @param dasar citations, never empty
 * @param penjelasan a sentence for people
 */
public record PenetapTim(Cara cara, List<PeranAlur> oleh, List<JenisNaskah> naskah, List<Kutipan> dasar, String penjelasan) {

    private static final String PERINTAH = "perintahTim";
    private static final String TUJUAN = "tujuanTim";
    private static final String DITANYA = "DITANYA";

    public PenetapTim {
        oleh = List.copyOf(oleh);
        naskah = List.copyOf(naskah);
        dasar = List.copyOf(dasar);
    }

    /**
     * That of a team. While its purpose is not stated only those may decree it whom every purpose allows.
     *
     * @param perintah the law that orders a Keputusan, empty text for none
     * @param tujuan purpose, empty text while not stated
     */
    public static PenetapTim untuk(Paket paket, Lingkup lingkup, String perintah, String tujuan) {
        var baris = baris(paket, lingkup, !perintah.isEmpty(), tujuan);
        var oleh = new ArrayList<>(baris.getFirst().oleh());
        var naskah = new ArrayList<>(baris.getFirst().naskah());
        baris.forEach(b -> {
            oleh.retainAll(b.oleh());
            naskah.retainAll(b.naskah());
        });
        return new PenetapTim(
                baris.getFirst().cara(), oleh, naskah, baris.stream().flatMap(b -> b.dasar().stream()).distinct().toList(),
                baris.getFirst().penjelasan());
    }

    private static List<Baris> baris(Paket paket, Lingkup lingkup, boolean perintah, String tujuan) {
        var mungkin = tujuan(tujuan).map(List::of).orElse(List.of(Tujuan.values()));
        return mungkin.stream().map(t -> paket.penetapanTim().untuk(lingkup, perintah, t)).distinct().toList();
    }

    /** The purpose of a word. */
    public static Optional<Tujuan> tujuan(String kata) {
        return targetPemilik(kata) || programStrategis(kata) ? Optional.of(Tujuan.PEMILIK_ATAU_STRATEGIS)
                : Arrays.stream(Tujuan.values()).filter(t -> t.name().equals(kata)).findFirst();
    }

    /** Whether the word says more narrowly that a target of the owner is the purpose. */
    public static boolean targetPemilik(String kata) {
        return kata.equals("TARGET_PEMILIK");
    }

    /** Whether the word says more narrowly that a strategic programme is the purpose. */
    public static boolean programStrategis(String kata) {
        return kata.equals("PROGRAM_STRATEGIS");
    }

    /** The purpose in words, empty for none. */
    public static String sebutan(String kata) {
        return targetPemilik(kata) ? "Target pemilik kinerja" : programStrategis(kata) ? "Program strategis bersama" : tujuan(kata).map(t -> switch (t) {
            case PEMILIK_ATAU_STRATEGIS -> "Target pemilik kinerja atau program strategis";
            case TARGET_LAIN -> "Target tertentu lainnya";
        }).orElse("");
    }

    /** Whether the decree depends on the purpose, so that it is asked. */
    public static boolean tujuanDitanya(Susunan susunan, Paket paket, Lingkup lingkup) {
        return nilai(susunan, paket, TUJUAN).equals(DITANYA) && baris(paket, lingkup, false, "").size() > 1;
    }

    /** Whether the decree depends on a law that orders one, so that it is asked. */
    public static boolean perintahDitanya(Susunan susunan, Paket paket, Lingkup lingkup) {
        return nilai(susunan, paket, PERINTAH).equals(DITANYA) && !baris(paket, lingkup, false, "").equals(baris(paket, lingkup, true, ""));
    }

    /** The purpose that counts: what was stated, unless the instansi has settled it for all. */
    public static String tujuan(Susunan susunan, Paket paket, String disebut) {
        var nilai = nilai(susunan, paket, TUJUAN);
        return nilai.equals(DITANYA) ? disebut : nilai;
    }

    /** The law that orders a Keputusan, as it counts: what was stated, unless the instansi has settled it for all. */
    public static String perintah(Susunan susunan, Paket paket, String disebut) {
        return nilai(susunan, paket, PERINTAH).equals(DITANYA) || !disebut.isEmpty() ? disebut : "Pengaturan instansi";
    }

    private static String nilai(Susunan susunan, Paket paket, String kunci) {
        return paket.pengaturan(kunci).map(p -> susunan.pengaturan("", kunci).orElse(p.bawaan())).orElse(DITANYA);
    }
}
