package id.tatakerja.organisasi.impor;

import id.tatakerja.organisasi.impor.berkas.Lembar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an import does to one sheet.
 *
 * @param lembar the sheet
 * @param baru states that do not exist yet
 * @param berubah states that replace another one
 * @param berakhir states that the file no longer has
 */
record Perubahan(Lembar lembar, List<Keadaan> baru, List<Berubah> berubah, List<Keadaan> berakhir) {

    /** A state before and after. */
    record Berubah(Keadaan sebelum, Keadaan sesudah) {}

    /** Compares what is with what shall be, both by code. */
    static Perubahan antara(Lembar lembar, Map<String, Keadaan> kini, Map<String, Keadaan> nanti) {
        var baru = new ArrayList<Keadaan>();
        var berubah = new ArrayList<Berubah>();
        nanti.values().forEach(sesudah -> {
            Keadaan sebelum = kini.get(sesudah.kode());
            if (sebelum == null) {
                baru.add(sesudah);
            } else if (!sebelum.isi().equals(sesudah.isi())) {
                berubah.add(new Berubah(sebelum, sesudah));
            }
        });
        List<Keadaan> berakhir =
                kini.values().stream().filter(k -> !nanti.containsKey(k.kode())).toList();
        return new Perubahan(lembar, baru, berubah, berakhir);
    }

    boolean kosong() {
        return baru.isEmpty() && berubah.isEmpty() && berakhir.isEmpty();
    }

    /** States to write: new and changed ones. */
    List<Keadaan> tulis() {
        return Stream.concat(baru.stream(), berubah.stream().map(Berubah::sesudah)).toList();
    }

    /** Codes whose running version ends: of changed and ended ones. */
    List<String> tutup() {
        return Stream.concat(berubah.stream().map(Berubah::sebelum), berakhir.stream())
                .map(Keadaan::kode)
                .toList();
    }

    /** Values of one field, before and after, of everything that changes. */
    Set<String> tersentuh(String bidang) {
        return Stream.of(
                        baru.stream(),
                        berakhir.stream(),
                        berubah.stream().flatMap(b -> Stream.of(b.sebelum(), b.sesudah())))
                .flatMap(s -> s)
                .map(k -> k.nilai(lembar, bidang))
                .collect(Collectors.toSet());
    }

    /** Counts and lists for the answer; each list holds at most {@code batas} entries. */
    Ringkas ringkas(int batas) {
        return new Ringkas(
                baru.size(),
                berubah.size(),
                berakhir.size(),
                baru.stream().limit(batas).map(k -> new Butir(k.kode(), nama(k), Map.of(), Map.of())).toList(),
                berubah.stream().limit(batas).map(this::butir).toList(),
                berakhir.stream().limit(batas).map(k -> new Butir(k.kode(), nama(k), Map.of(), Map.of())).toList());
    }

    private Butir butir(Berubah satu) {
        return new Butir(
                satu.sesudah().kode(),
                nama(satu.sesudah()),
                new LinkedHashMap<>(satu.sebelum().beda(lembar, satu.sesudah())),
                new LinkedHashMap<>(satu.sesudah().beda(lembar, satu.sebelum())));
    }

    private String nama(Keadaan satu) {
        return satu.nilai(lembar, "nama");
    }

    /**
     * What changes on one sheet.
     *
     * @param baru how many are new
     * @param berubah how many change
     * @param berakhir how many end
     * @param daftarBaru the new ones
     * @param daftarBerubah the changed ones with the differing fields before and after
     * @param daftarBerakhir the ended ones
     */
    record Ringkas(
            int baru, int berubah, int berakhir, List<Butir> daftarBaru, List<Butir> daftarBerubah, List<Butir> daftarBerakhir) {

        /** The same with shorter lists; the counts stay. */
        Ringkas ringkas(int batas) {
            return new Ringkas(
                    baru, berubah, berakhir, potong(daftarBaru, batas), potong(daftarBerubah, batas), potong(daftarBerakhir, batas));
        }

        private static List<Butir> potong(List<Butir> semua, int batas) {
            return semua.stream().limit(batas).toList();
        }
    }

    /** One changed thing. */
    record Butir(String kode, String nama, Map<String, String> sebelum, Map<String, String> sesudah) {}
}
