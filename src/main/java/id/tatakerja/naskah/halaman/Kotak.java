package id.tatakerja.naskah.halaman;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Boxes of letters. */
public enum Kotak {
    PERLU("Perlu diselesaikan", List.of("PENGIRIM"), "Surat yang masih menunggu hasil pindai atau nomor dari luar."),
    DITERIMA("Diterima", List.of("KEPADA", "DISEBUT"), "Surat yang ditujukan kepada Anda, jabatan Anda, atau menyebut nama Anda."),
    TEMBUSAN("Tembusan", List.of("TEMBUSAN"), "Salinan untuk diketahui; tidak perlu ditindaklanjuti."),
    DIKIRIM("Dikirim", List.of("PENGIRIM"), "Surat yang Anda tanda tangani atau dari jabatan yang Anda pegang."),
    SEMUA("Semua", List.of("PENGIRIM", "KEPADA", "TEMBUSAN", "DISEBUT"), "Semua surat yang boleh Anda baca.");

    private final String label;
    private final List<String> peran;
    private final String penjelasan;

    Kotak(String label, List<String> peran, String penjelasan) {
        this.label = label;
        this.peran = peran;
        this.penjelasan = penjelasan;
    }

    /** Word to show. */
    public String label() {
        return label;
    }

    /** What is in it. */
    public String penjelasan() {
        return penjelasan;
    }

    List<String> peran() {
        return peran;
    }

    /** The box of a word in an address; the first one for what is none. */
    static Kotak dari(String kata) {
        return cari(kata).orElse(DITERIMA);
    }

    /** The box of a word, if it is the word of one. */
    static Optional<Kotak> cari(String kata) {
        return Arrays.stream(values()).filter(satu -> satu.name().equalsIgnoreCase(kata.strip())).findFirst();
    }

    /** Its word in addresses. */
    public String alamat() {
        return "/naskah?kotak=" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
