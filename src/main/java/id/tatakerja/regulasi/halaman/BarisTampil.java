package id.tatakerja.regulasi.halaman;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.Baris;
import id.tatakerja.regulasi.Calon;
import id.tatakerja.regulasi.Keadaan;
import id.tatakerja.regulasi.Paket;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of the decision table as a card.
 *
 * @param paket code of the pack
 * @param no row number
 * @param baris line in the file, its anchor on the page
 * @param lapis layer
 * @param status result that the row leads to, for the badge
 * @param syarat conditions in words; none = always
 * @param penilai Pejabat Penilai Kinerja in words
 * @param pimpinan Pimpinan Unit Organisasi in words
 * @param alternatif what an explicit decree may also name, may be empty text
 * @param dasar citations
 * @param tafsir codes of the readings used
 * @param penjelasan a sentence
 */
public record BarisTampil(
        String paket, String no, int baris, int lapis, String status, List<Syarat> syarat, String penilai, String pimpinan,
        String alternatif, List<Kutipan> dasar, List<String> tafsir, String penjelasan) {

    /**
     * A condition.
     *
     * @param label the fact
     * @param nilai allowed values in words
     */
    public record Syarat(String label, String nilai) {}

    static BarisTampil dari(Paket paket, Baris b) {
        var syarat = b.syarat().entrySet().stream()
                .map(e -> new Syarat(e.getKey().label(), Sebutan.kumpulan(paket, e.getKey(), e.getValue())))
                .toList();
        return new BarisTampil(
                paket.kode(), b.no(), b.barisBerkas(), b.lapis(), status(b.keadaan()), syarat, penilai(b),
                b.pimpinan().sebutan(), sebut(b.alternatif()), b.dasar(), b.tafsir(), b.penjelasan());
    }

    // a suggestion must never read like a rule
    private static String penilai(Baris b) {
        var calon = sebut(b.penilai());
        if (calon.isEmpty()) {
            return "Tidak ditunjuk oleh peraturan";
        }
        return switch (b.keadaan()) {
            case ATURAN, PILIHAN, KHUSUS -> calon;
            case KONFIRMASI -> calon + " (perlu dipastikan)";
            case CELAH_ATURAN_UMUM -> "Usulan menurut aturan umum: " + calon;
            case CELAH -> "Tidak ditunjuk oleh peraturan; saran: " + calon;
        };
    }

    private static String sebut(List<Calon> calon) {
        return calon.stream().map(Calon::sebutan).collect(Collectors.joining(", atau "));
    }

    private static String status(Keadaan keadaan) {
        return switch (keadaan) {
            case ATURAN -> "SESUAI_ATURAN";
            case PILIHAN, KONFIRMASI -> "PERLU_PILIHAN";
            case CELAH_ATURAN_UMUM, CELAH -> "TIDAK_DIATUR";
            case KHUSUS -> "DITETAPKAN_KHUSUS";
        };
    }
}
