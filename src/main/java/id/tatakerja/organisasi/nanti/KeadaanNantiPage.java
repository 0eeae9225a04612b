package id.tatakerja.organisasi.nanti;

import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.tampilan.Teks;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page of states that have not begun.
 *
 * @param namaInstansi name of the instansi
 * @param daftar the states, the last day first
 */
public record KeadaanNantiPage(String namaInstansi, List<KeadaanNanti> daftar) {

    /**
     * One state before it is taken back.
     *
     * @param keadaan the state
     * @param dampak whose kedudukan would change on its first day
     * @param galat why it cannot be taken back
     */
    public record Tinjauan(KeadaanNanti keadaan, Optional<Dampak> dampak, List<Galat> galat) {}

    /** Numbers by kind of thing, e.g. {@code 2 unit, 1 pengaturan}. */
    public static String ringkas(KeadaanNanti keadaan) {
        Map<KeadaanNanti.Jenis, Integer> jumlah = new EnumMap<>(KeadaanNanti.Jenis.class);
        keadaan.isi().forEach(i -> jumlah.merge(i.jenis(), 1, Integer::sum));
        String isi = jumlah.entrySet().stream()
                .map(e -> Teks.angka(e.getValue()) + " " + e.getKey().label().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
        int selebihnya = keadaan.jumlah() - keadaan.isi().size();
        return selebihnya > 0 ? isi + ", dan " + Teks.angka(selebihnya) + " lagi" : isi;
    }
}
