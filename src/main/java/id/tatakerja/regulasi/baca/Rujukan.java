package id.tatakerja.regulasi.baca;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.Pasal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Resolves citations and reading codes within one pack. Where {@code pasal.yaml} or {@code tafsir.yaml} could not be read at
 * all nothing is resolved: one fault about the file is enough.
 */
public final class Rujukan {

    private final Catatan catatan;
    private final Map<String, Pasal> pasal;
    private final Set<String> tafsir;

    Rujukan(Catatan catatan, Map<String, Pasal> pasal, Set<String> tafsir) {
        this.catatan = catatan;
        this.pasal = pasal;
        this.tafsir = tafsir;
    }

    /** Citations of the addresses; an unknown one is noted and left out. */
    public List<Kutipan> kutip(String berkas, int baris, List<String> alamat) {
        if (pasal.isEmpty()) {
            return List.of();
        }
        alamat.stream().filter(a -> !pasal.containsKey(a)).forEach(a -> catatan.salah(
                berkas, baris, "alamat \"" + a + "\" tidak ada dalam pasal.yaml; perbaiki kutipannya atau tambahkan alamat itu"));
        return alamat.stream()
                .filter(pasal::containsKey)
                .map(a -> new Kutipan(catatan.paket() + "#" + a, label(a)))
                .toList();
    }

    /** Citations of which there must be at least one. */
    public List<Kutipan> kutipWajib(String berkas, int baris, List<String> alamat) {
        if (alamat.isEmpty()) {
            catatan.salah(berkas, baris, "dasar kosong; sebut sedikitnya satu alamat dalam pasal.yaml");
        }
        return kutip(berkas, baris, alamat);
    }

    /** The reading codes; an unknown one is noted and left out. */
    public List<String> tafsir(String berkas, int baris, List<String> kode) {
        if (tafsir.isEmpty()) {
            return List.of();
        }
        kode.stream().filter(k -> !tafsir.contains(k)).forEach(k -> catatan.salah(
                berkas, baris, "tafsir \"" + k + "\" tidak ada dalam tafsir.yaml; perbaiki kodenya atau tambahkan tafsirnya"));
        return kode.stream().filter(tafsir::contains).toList();
    }

    private String label(String alamat) {
        var bunyi = pasal.get(alamat);
        return bunyi == null ? alamat : bunyi.label();
    }
}
