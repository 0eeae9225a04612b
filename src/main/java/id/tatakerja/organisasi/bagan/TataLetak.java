package id.tatakerja.organisasi.bagan;

import id.tatakerja.organisasi.bagan.Gambar.Kotak;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Places a tree in layers: a parent stands above the middle of its children. To stay readable it does not only grow sideways: leaves
 * are stacked under a narrow parent, from the third layer down everything is stacked, and a row that would be too long is broken.
 */
final class TataLetak {

    static final int LEBAR = 224;
    static final int TEPI = 10;
    static final int TINGGI_BARIS = 17;
    private static final int JARAK_X = 20;
    private static final int JARAK_Y = 44;
    private static final int JARAK_TUMPUK = 14;
    private static final int INDEN = 22;
    private static final int BATAS_LEBAR = 2000;
    private static final int BATAS_TUMPUK = 10;
    private static final int PINGGIR = 16;

    private final Map<Simpul, Petak> petak = new IdentityHashMap<>();
    private final List<Kotak> kotak = new ArrayList<>();
    private final List<String> garis = new ArrayList<>();

    private TataLetak() {}

    /** Room that a node takes with all below it. */
    private record Petak(int lebar, int tinggi, int tinggiKotak, boolean bertumpuk, List<List<Simpul>> baris, int sumbu) {}

    static Gambar susun(Simpul akar) {
        var letak = new TataLetak();
        Petak p = letak.ukur(akar, 0);
        letak.taruh(akar, PINGGIR, PINGGIR);
        return new Gambar(p.lebar() + 2 * PINGGIR, p.tinggi() + 2 * PINGGIR, letak.kotak, letak.garis);
    }

    private Petak ukur(Simpul s, int kedalaman) {
        int tinggiKotak = s.isi().map(i -> 2 * TEPI + 2 + i.tulisan().size() * TINGGI_BARIS).orElse(0);
        Petak hasil;
        if (s.tanpaCabang()) {
            hasil = new Petak(LEBAR, tinggiKotak, tinggiKotak, true, List.of(), LEBAR / 2);
        } else if (s.hanyaDaun() || kedalaman >= 2) {
            hasil = tumpuk(s, kedalaman, tinggiKotak);
        } else {
            hasil = jajar(s, kedalaman, tinggiKotak);
        }
        petak.put(s, hasil);
        return hasil;
    }

    private Petak tumpuk(Simpul s, int kedalaman, int tinggiKotak) {
        int lebar = 0;
        int tinggi = tinggiKotak;
        for (Simpul anak : s.anak()) {
            Petak p = ukur(anak, kedalaman + 1);
            lebar = Math.max(lebar, INDEN + p.lebar());
            tinggi += (tinggi == 0 ? 0 : JARAK_TUMPUK) + p.tinggi();
        }
        int sumbu = s.isi().isPresent() ? LEBAR / 2 : INDEN / 2;
        return new Petak(Math.max(LEBAR, lebar), tinggi, tinggiKotak, true, List.of(s.anak()), sumbu);
    }

    private Petak jajar(Simpul s, int kedalaman, int tinggiKotak) {
        var baris = new ArrayList<List<Simpul>>();
        int lebarBaris = 0;
        for (Simpul kolom : kolom(s.anak())) {
            int lebar = ukur(kolom, kedalaman + 1).lebar();
            if (baris.isEmpty() || lebarBaris + JARAK_X + lebar > BATAS_LEBAR) {
                baris.add(new ArrayList<>());
                lebarBaris = -JARAK_X;
            }
            baris.getLast().add(kolom);
            lebarBaris += JARAK_X + lebar;
        }
        int gantungan = baris.size() > 1 ? INDEN : 0;
        int lebar = gantungan + baris.stream().mapToInt(this::lebar).max().orElse(0);
        int tinggi = tinggiKotak + baris.stream().mapToInt(b -> JARAK_Y + tinggi(b)).sum();
        int sumbu;
        if (baris.size() == 1) {
            List<Simpul> satu = baris.getFirst();
            int awal = sumbu(satu.getFirst());
            int akhir = lebar - sumbuDariKanan(satu.getLast());
            sumbu = Math.clamp((awal + akhir) / 2, LEBAR / 2, Math.max(LEBAR / 2, lebar - LEBAR / 2));
        } else {
            sumbu = lebar / 2;
        }
        return new Petak(Math.max(LEBAR, lebar), tinggi, tinggiKotak, false, baris, sumbu);
    }

    /** Leaves that stand side by side are gathered into columns, so that ten villages do not make ten columns. */
    private static List<Simpul> kolom(List<Simpul> anak) {
        var hasil = new ArrayList<Simpul>();
        var daun = new ArrayList<Simpul>();
        for (Simpul s : anak) {
            if (s.tanpaCabang()) {
                daun.add(s);
            } else {
                tuang(daun, hasil);
                hasil.add(s);
            }
        }
        tuang(daun, hasil);
        return hasil;
    }

    private static void tuang(List<Simpul> daun, List<Simpul> hasil) {
        if (daun.size() == 1) {
            hasil.add(daun.getFirst());
        } else if (!daun.isEmpty()) {
            int kolom = (daun.size() + BATAS_TUMPUK - 1) / BATAS_TUMPUK;
            int isi = (daun.size() + kolom - 1) / kolom;
            for (int i = 0; i < daun.size(); i += isi) {
                hasil.add(new Simpul(Optional.empty(), daun.subList(i, Math.min(i + isi, daun.size()))));
            }
        }
        daun.clear();
    }

    private void taruh(Simpul s, int x, int y) {
        Petak p = wajib(s);
        int kiri = x + p.sumbu() - LEBAR / 2;
        s.isi().ifPresent(isi -> kotak.add(new Kotak(kiri, y, LEBAR, p.tinggiKotak(), isi)));
        if (p.baris().isEmpty()) {
            return;
        }
        if (p.bertumpuk()) {
            taruhBertumpuk(s, x, y, p);
        } else {
            taruhBerjajar(x, y, p);
        }
    }

    private void taruhBertumpuk(Simpul s, int x, int y, Petak p) {
        int tiang = x + INDEN / 2;
        int atas = y + p.tinggiKotak();
        int bawah = atas;
        int titik = atas + (p.tinggiKotak() == 0 ? 0 : JARAK_TUMPUK);
        for (Simpul anak : s.anak()) {
            Petak pa = wajib(anak);
            bawah = titik + Math.min(pa.tinggiKotak() / 2, 24);
            garis.add("M" + tiang + " " + bawah + "H" + (x + INDEN + pa.sumbu() - LEBAR / 2));
            taruh(anak, x + INDEN, titik);
            titik += pa.tinggi() + JARAK_TUMPUK;
        }
        garis.add("M" + tiang + " " + atas + "V" + bawah);
    }

    private void taruhBerjajar(int x, int y, Petak p) {
        int tengah = x + p.sumbu();
        int gantungan = p.baris().size() > 1 ? INDEN : 0;
        int bawahKotak = y + p.tinggiKotak();
        int titik = bawahKotak;
        int palang = titik + JARAK_Y / 2;
        garis.add("M" + tengah + " " + bawahKotak + "V" + palang);
        for (List<Simpul> baris : p.baris()) {
            palang = titik + JARAK_Y / 2;
            int kiri = gantungan > 0 ? x + INDEN / 2 : tengah;
            int kanan = titik == bawahKotak ? tengah : kiri;
            int tempat = x + gantungan + (gantungan > 0 ? 0 : Math.max(0, (p.lebar() - lebar(baris)) / 2));
            for (Simpul anak : baris) {
                int sumbu = tempat + sumbu(anak);
                garis.add("M" + sumbu + " " + palang + "V" + (titik + JARAK_Y));
                kiri = Math.min(kiri, sumbu);
                kanan = Math.max(kanan, sumbu);
                taruh(anak, tempat, titik + JARAK_Y);
                tempat += wajib(anak).lebar() + JARAK_X;
            }
            garis.add("M" + kiri + " " + palang + "H" + kanan);
            titik += JARAK_Y + tinggi(baris);
        }
        if (gantungan > 0) {
            garis.add("M" + (x + INDEN / 2) + " " + (bawahKotak + JARAK_Y / 2) + "V" + palang);
        }
    }

    private int lebar(List<Simpul> baris) {
        return baris.stream().mapToInt(s -> wajib(s).lebar() + JARAK_X).sum() - JARAK_X;
    }

    private int tinggi(List<Simpul> baris) {
        return baris.stream().mapToInt(s -> wajib(s).tinggi()).max().orElse(0);
    }

    private int sumbu(Simpul s) {
        return wajib(s).sumbu();
    }

    private int sumbuDariKanan(Simpul s) {
        return wajib(s).lebar() - wajib(s).sumbu();
    }

    private Petak wajib(Simpul s) {
        return Objects.requireNonNull(petak.get(s));
    }
}
