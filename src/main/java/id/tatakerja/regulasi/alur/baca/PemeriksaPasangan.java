package id.tatakerja.regulasi.alur.baca;

import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Data;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Langkah;
import id.tatakerja.regulasi.alur.Penanda;
import id.tatakerja.regulasi.alur.Pesan;
import id.tatakerja.regulasi.alur.Simpul;
import id.tatakerja.regulasi.baca.Catatan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plays the two parts of a mechanism between governments together: from everywhere both must be able to end. */
final class PemeriksaPasangan {

    private final Alur pemilik;
    private final Alur asal;
    private final Data data;

    private PemeriksaPasangan(Alur pemilik, Alur asal, Bentuk bentuk) {
        this.pemilik = pemilik;
        this.asal = asal;
        this.data = new Data(bentuk, 1);
    }

    /** Both records and the letters under way; the home side begins when the request arrives. */
    private record Keadaan(Penanda pemilik, Optional<Penanda> asal, List<Surat> jalan) {

        boolean selesai() {
            return pemilik.kosong() && asal.map(Penanda::kosong).orElse(true) && jalan.isEmpty();
        }
    }

    private record Surat(boolean keAsal, Pesan pesan, Hasil hasil) {}

    static void periksa(Alur pemilik, Alur asal, Catatan catatan) {
        for (var bentuk : Bentuk.values()) {
            if (!new PemeriksaPasangan(pemilik, asal, bentuk).selaluBerakhir()) {
                catatan.salah(asal.berkas(), 1, "bersama " + pemilik.kode() + " ada keadaan yang tidak dapat berakhir; cocokkan surat yang dikirim dan ditunggu kedua pihak");
                return;
            }
        }
    }

    private boolean selaluBerakhir() {
        var mula = pemilik.graf().mulai(data);
        var sesudah = new HashMap<Keadaan, Set<Keadaan>>();
        var antre = new ArrayDeque<Keadaan>(List.of(new Keadaan(mula.penanda(), Optional.empty(), kirim(List.of(), mula, true))));
        while (!antre.isEmpty()) {
            var kini = antre.remove();
            if (!sesudah.containsKey(kini)) {
                var berikut = berikut(kini);
                sesudah.put(kini, berikut);
                antre.addAll(berikut);
            }
        }
        return semuaSampai(sesudah);
    }

    private static boolean semuaSampai(Map<Keadaan, Set<Keadaan>> sesudah) {
        var sampai = new HashSet<Keadaan>();
        sesudah.keySet().stream().filter(Keadaan::selesai).forEach(sampai::add);
        for (var tumbuh = true; tumbuh; ) {
            tumbuh = false;
            for (var e : sesudah.entrySet()) {
                if (!sampai.contains(e.getKey()) && e.getValue().stream().anyMatch(sampai::contains)) {
                    tumbuh = sampai.add(e.getKey());
                }
            }
        }
        return sampai.size() == sesudah.size();
    }

    private Set<Keadaan> berikut(Keadaan kini) {
        var hasil = new LinkedHashSet<Keadaan>();
        for (var s : pemilik.graf().terbuka(kini.pemilik())) {
            for (var putusan : mungkin(s, kini, false)) {
                var l = pemilik.graf().maju(kini.pemilik(), s.id(), putusan, data);
                hasil.add(new Keadaan(l.penanda(), kini.asal(), kirim(sisa(kini, s, false, putusan), l, true)));
            }
        }
        kini.asal().ifPresent(a -> {
            for (var s : asal.graf().terbuka(a)) {
                for (var putusan : mungkin(s, kini, true)) {
                    var l = asal.graf().maju(a, s.id(), putusan, data);
                    hasil.add(new Keadaan(kini.pemilik(), Optional.of(l.penanda()), kirim(sisa(kini, s, true, putusan), l, false)));
                }
            }
        });
        var masuk = kini.jalan().stream().filter(j -> j.keAsal() && asal.graf().pemicu().filter(p -> p == j.pesan()).isPresent()).findFirst();
        if (kini.asal().isEmpty() && masuk.isPresent()) {
            var l = asal.graf().mulai(data);
            var jalan = new ArrayList<>(kini.jalan());
            jalan.remove(masuk.get());
            hasil.add(new Keadaan(kini.pemilik(), Optional.of(l.penanda()), kirim(jalan, l, false)));
        }
        return hasil;
    }

    private static List<Hasil> mungkin(Simpul s, Keadaan kini, boolean keAsal) {
        return switch (s) {
            case Simpul.Tindak t -> t.hasil();
            case Simpul.Tunggu t -> kini.jalan().stream().filter(j -> j.keAsal() == keAsal && j.pesan() == t.pesan()).map(Surat::hasil).toList();
        };
    }

    private static List<Surat> sisa(Keadaan kini, Simpul s, boolean keAsal, Hasil putusan) {
        var jalan = new ArrayList<>(kini.jalan());
        if (s instanceof Simpul.Tunggu t) {
            jalan.remove(new Surat(keAsal, t.pesan(), putusan));
        }
        return jalan;
    }

    private static List<Surat> kirim(List<Surat> jalan, Langkah langkah, boolean keAsal) {
        var hasil = new ArrayList<>(jalan);
        langkah.kiriman().stream().map(k -> new Surat(keAsal, k.pesan(), k.hasil())).forEach(hasil::add);
        return hasil;
    }
}
