package id.tatakerja.bersama;

import java.util.List;
import java.util.Map;

/**
 * The ground of a decision, kept with it for good: which pack in which version, which table and row, on which facts.
 *
 * @param paket pack code, e.g. {@code lamandau-13-2024}
 * @param versi version of the pack
 * @param sidik SHA-256 fingerprint of the pack's files, hexadecimal
 * @param tabel table or mechanism, e.g. {@code kedudukan}
 * @param baris row number or act, e.g. {@code K-15}
 * @param masukan the facts on which the row was chosen, by name
 * @param kutipan citations
 */
public record Dasar(
        String paket, int versi, String sidik, String tabel, String baris, Map<String, String> masukan, List<Kutipan> kutipan) {

    public Dasar {
        masukan = Map.copyOf(masukan);
        kutipan = List.copyOf(kutipan);
    }
}
