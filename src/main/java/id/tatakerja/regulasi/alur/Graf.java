package id.tatakerja.regulasi.alur;

import id.tatakerja.bersama.Penolakan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A compiled mechanism. Advancing is a pure function of graph, marking, act, outcome and data; nothing is kept here. Places are
 * numbered: first the waits, then the inputs of the joins.
 */
public final class Graf {

    /**
     * Where parallel ways meet.
     *
     * @param masukan places that must all be marked
     * @param sesudah what follows
     */
    public record Gabungan(List<Integer> masukan, Arah sesudah) {

        public Gabungan {
            masukan = List.copyOf(masukan);
        }
    }

    private final Optional<Pesan> pemicu;
    private final Arah awal;
    private final List<Simpul> simpul;
    private final List<Arah> sesudah;
    private final List<Gabungan> gabungan;
    private final Map<String, Integer> tempat = new LinkedHashMap<>();
    private final int lebar;

    /**
     * A graph.
     *
     * @param pemicu letter that starts it, if it does not start by its first act
     * @param awal what is open at the start
     * @param simpul waits, in the order of the mechanism
     * @param sesudah what follows each wait
     * @param gabungan joins
     * @param lebar number of places
     */
    public Graf(Optional<Pesan> pemicu, Arah awal, List<Simpul> simpul, List<Arah> sesudah, List<Gabungan> gabungan, int lebar) {
        this.pemicu = pemicu;
        this.awal = awal;
        this.simpul = List.copyOf(simpul);
        this.sesudah = List.copyOf(sesudah);
        this.gabungan = List.copyOf(gabungan);
        this.lebar = lebar;
        for (var i = 0; i < simpul.size(); i++) {
            tempat.put(simpul.get(i).id(), i);
        }
    }

    /** Letter that starts it, if it does not start by its first act. */
    public Optional<Pesan> pemicu() {
        return pemicu;
    }

    /** All waits, in the order of the mechanism. */
    public List<Simpul> simpul() {
        return simpul;
    }

    /** The wait with this code. */
    public Optional<Simpul> simpul(String id) {
        return Optional.ofNullable(tempat.get(id)).map(simpul::get);
    }

    /** The letters that it can send to the other government. */
    public Set<Pesan> mengirim() {
        var hasil = EnumSet.noneOf(Pesan.class);
        kirimanDalam(awal, hasil);
        sesudah.forEach(a -> kirimanDalam(a, hasil));
        gabungan.forEach(g -> kirimanDalam(g.sesudah(), hasil));
        return hasil;
    }

    private static void kirimanDalam(Arah arah, Set<Pesan> hasil) {
        switch (arah) {
            case Arah.Singgah singgah -> { /* nothing is sent on arriving */ }
            case Arah.MenurutHasil(var jalan) -> jalan.values().forEach(a -> kirimanDalam(a, hasil));
            case Arah.MenurutBentuk(var jalan) -> jalan.values().forEach(a -> kirimanDalam(a, hasil));
            case Arah.Serentak(var jalan) -> jalan.forEach(a -> kirimanDalam(a, hasil));
            case Arah.Kirim(var satu, var lanjut) -> {
                hasil.add(satu.pesan());
                kirimanDalam(lanjut, hasil);
            }
            case Arah.Akhir akhir -> akhir.kiriman().ifPresent(k -> hasil.add(k.pesan()));
        }
    }

    /** The start of a case. */
    public Langkah mulai(Data data) {
        return new Jalan(new byte[lebar], data, Hasil.SELESAI).ke(awal);
    }

    /**
     * Advances a case by one act, or by the arrival of an awaited letter.
     *
     * @throws id.tatakerja.bersama.DitolakException 409 {@code TINDAKAN_TIDAK_TERBUKA} when it is not open, 422
     *         {@code HASIL_TIDAK_MUNGKIN} when it has no such outcome
     */
    public Langkah maju(Penanda penanda, String id, Hasil hasil, Data data) {
        var letak = tempat.get(id);
        if (letak == null || penanda.di(letak) == 0) {
            throw Penolakan.bentrok("TINDAKAN_TIDAK_TERBUKA", "Langkah ini tidak sedang terbuka. Muat ulang halaman untuk melihat keadaan terbaru.")
                    .sebagaiException();
        }
        var yang = simpul.get(letak);
        if (!yang.hasil().contains(hasil)) {
            throw Penolakan.tidakMemenuhi("HASIL_TIDAK_MUNGKIN", "Hasil " + hasil + " tidak dikenal pada langkah " + yang.nama() + ". Pilih "
                            + yang.hasil().stream().map(Enum::name).collect(Collectors.joining(" atau ")) + ".").sebagaiException();
        }
        var isi = penanda.salin();
        isi[letak]--;
        var jalan = new Jalan(isi, data, hasil);
        return isi[letak] > 0 ? jalan.hasil() : jalan.ke(sesudah.get(letak));
    }

    /** What is open, each place as often as it is marked, in the order of the mechanism. */
    public List<Simpul> terbuka(Penanda penanda) {
        var hasil = new ArrayList<Simpul>();
        for (var i = 0; i < simpul.size(); i++) {
            for (var n = 0; n < penanda.di(i); n++) {
                hasil.add(simpul.get(i));
            }
        }
        return hasil;
    }

    /** The marking as text to store: the counts of all places, separated by commas. */
    public String teks(Penanda penanda) {
        var hasil = new StringBuilder();
        for (var i = 0; i < lebar; i++) {
            hasil.append(i == 0 ? "" : ",").append(penanda.di(i));
        }
        return hasil.toString();
    }

    /**
     * The marking of a stored text.
     *
     * @throws IllegalArgumentException when it is no marking of this graph
     */
    public Penanda penanda(String teks) {
        var bagian = teks.split(",", -1);
        if (bagian.length != lebar) {
            throw new IllegalArgumentException("Penanda \"" + teks + "\" bukan milik mekanisme ini");
        }
        var isi = new byte[lebar];
        for (var i = 0; i < lebar; i++) {
            isi[i] = Byte.parseByte(bagian[i]);
        }
        return new Penanda(isi);
    }

    /** One advance under way. */
    private final class Jalan {

        private final byte[] isi;
        private final Data data;
        private final Hasil hasil;
        private final List<Integer> dibuka = new ArrayList<>();
        private final List<Kiriman> kiriman = new ArrayList<>();
        private Arah.@Nullable Akhir akhir;

        Jalan(byte[] isi, Data data, Hasil hasil) {
            this.isi = isi;
            this.data = data;
            this.hasil = hasil;
        }

        Langkah ke(Arah arah) {
            tempuh(arah);
            for (var adaLagi = true; adaLagi; ) {
                adaLagi = false;
                for (var g : gabungan) {
                    if (akhir == null && g.masukan().stream().allMatch(m -> isi[m] > 0)) {
                        g.masukan().forEach(m -> isi[m]--);
                        tempuh(g.sesudah());
                        adaLagi = true;
                    }
                }
            }
            return hasil();
        }

        Langkah hasil() {
            return new Langkah(new Penanda(isi), dibuka.stream().sorted().map(simpul::get).toList(), kiriman, Optional.ofNullable(akhir));
        }

        private void tempuh(Arah arah) {
            switch (arah) {
                case Arah.Singgah(var letak, var perPegawai) -> {
                    isi[letak] += (byte) (perPegawai ? data.jumlahPegawai() : 1);
                    if (letak < simpul.size()) {
                        dibuka.add(letak);
                    }
                }
                case Arah.MenurutHasil(var jalan) -> tempuh(pasti(jalan, hasil));
                case Arah.MenurutBentuk(var jalan) -> tempuh(pasti(jalan, data.bentuk()));
                case Arah.Serentak(var jalan) -> jalan.forEach(this::tempuh);
                case Arah.Kirim(var satu, var lanjut) -> {
                    kiriman.add(satu);
                    tempuh(lanjut);
                }
                case Arah.Akhir selesai -> {
                    akhir = selesai;
                    selesai.kiriman().ifPresent(kiriman::add);
                    if (selesai.menghentikan()) {
                        Arrays.fill(isi, (byte) 0);
                        dibuka.clear();
                    }
                }
            }
        }

        private static <K> Arah pasti(Map<K, Arah> jalan, K kunci) {
            var arah = jalan.get(kunci);
            if (arah == null) {
                throw new IllegalStateException("Mekanisme tidak utuh: tidak ada jalan bagi " + kunci);
            }
            return arah;
        }
    }
}
