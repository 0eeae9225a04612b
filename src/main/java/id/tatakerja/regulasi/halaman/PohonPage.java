package id.tatakerja.regulasi.halaman;

import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Pasal;
import java.util.List;
import java.util.Locale;

/**
 * The address tree, or what a search found in it.
 *
 * @param paket the pack
 * @param q words searched for, may be empty
 * @param hasil provisions: those found, or without a search those at the top
 */
public record PohonPage(Paket paket, String q, List<Pasal> hasil) {

    static PohonPage dari(Paket paket, String q) {
        var cari = q.strip().toLowerCase(Locale.ROOT);
        var hasil = paket.pasal().values().stream()
                .filter(p -> cari.isEmpty() ? p.induk().isEmpty() : (p.label() + " " + p.isi()).toLowerCase(Locale.ROOT).contains(cari))
                .toList();
        return new PohonPage(paket, q.strip(), hasil);
    }

    public String judul() {
        return "Pasal dan lampiran";
    }
}
