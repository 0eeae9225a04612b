package id.tatakerja.organisasi.impor.isi;

import id.tatakerja.organisasi.impor.berkas.Aksara;
import id.tatakerja.organisasi.impor.berkas.Baris;
import id.tatakerja.organisasi.impor.berkas.DaftarGalat;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes that point to other rows: unknown, twice, in a circle, two leaders. Rows with another fault still count as known. */
final class PemeriksaHubungan {

    /** Units of a circle that its sentence names besides the first. */
    private static final int PUTARAN_DISEBUT = 9;

    private final Map<Lembar, List<Baris>> lembar;
    private final DaftarGalat galat;

    private PemeriksaHubungan(Map<Lembar, List<Baris>> lembar, DaftarGalat galat) {
        this.lembar = lembar;
        this.galat = galat;
    }

    static void periksa(Map<Lembar, List<Baris>> lembar, IsiImpor isi, DaftarGalat galat) {
        var pemeriksa = new PemeriksaHubungan(lembar, galat);
        pemeriksa.ganda(Lembar.UNIT, "kode", "KODE_UNIT_GANDA", "Kode unit");
        pemeriksa.ganda(Lembar.JABATAN, "kode", "KODE_JABATAN_GANDA", "Kode jabatan");
        pemeriksa.ganda(Lembar.PEGAWAI, "nip", "NIP_GANDA", "NIP");
        pemeriksa.rujukan(Lembar.UNIT, "induk", Lembar.UNIT, "INDUK_TIDAK_DIKENAL");
        pemeriksa.rujukan(Lembar.JABATAN, "unit", Lembar.UNIT, "UNIT_TIDAK_DIKENAL");
        pemeriksa.rujukan(Lembar.PEGAWAI, "jabatan", Lembar.JABATAN, "JABATAN_TIDAK_DIKENAL");
        pemeriksa.putaran();
        pemeriksa.duaPemimpin(isi.jabatan());
    }

    private List<Baris> baris(Lembar yang) {
        return lembar.getOrDefault(yang, List.of());
    }

    private void ganda(Lembar yang, String kolom, String kodeGalat, String sebutan) {
        var pertama = new HashMap<String, Integer>();
        for (Baris satu : baris(yang)) {
            String nilai = satu.teks(kolom);
            if (nilai.isEmpty() || nilai.equals(Baris.TERLAPOR)) {
                continue;
            }
            Integer dahulu = pertama.putIfAbsent(nilai, satu.nomor());
            if (dahulu != null) {
                galat.tambah(yang, satu.nomor(), kolom, kodeGalat, sebutan + " '" + Aksara.cuplik(nilai) + "' sudah dipakai pada baris " + dahulu
                        + ". Hapus salah satu baris, atau perbaiki nilainya.");
            }
        }
    }

    private void rujukan(Lembar dari, String kolom, Lembar ke, String kodeGalat) {
        if (!lembar.containsKey(ke)) {
            return;
        }
        Set<String> dikenal = new HashSet<>();
        baris(ke).forEach(b -> dikenal.add(b.teks("kode")));
        for (Baris satu : baris(dari)) {
            String nilai = satu.teks(kolom);
            if (!nilai.isEmpty() && !nilai.equals(Baris.TERLAPOR) && !dikenal.contains(nilai)) {
                galat.tambah(dari, satu.nomor(), kolom, kodeGalat, "Kode " + ke.nama() + " '" + Aksara.cuplik(nilai) + "' pada kolom " + kolom
                        + " tidak ada di lembar " + ke.nama() + ". Tambahkan baris itu di lembar " + ke.nama()
                        + ", atau perbaiki kodenya.");
            }
        }
    }

    private void putaran() {
        var induk = new HashMap<String, String>();
        var nomor = new HashMap<String, Integer>();
        baris(Lembar.UNIT).forEach(b -> {
            induk.putIfAbsent(b.teks("kode"), b.teks("induk"));
            nomor.putIfAbsent(b.teks("kode"), b.nomor());
        });
        Set<String> selesai = new HashSet<>();
        for (Baris satu : baris(Lembar.UNIT)) {
            var jalan = new LinkedHashSet<String>();
            String kini = satu.teks("kode");
            while (!kini.isEmpty() && !selesai.contains(kini) && jalan.add(kini)) {
                kini = induk.getOrDefault(kini, "");
            }
            if (!kini.isEmpty() && jalan.contains(kini)) {
                laporkanPutaran(jalan.stream().toList(), kini, nomor);
            }
            selesai.addAll(jalan);
        }
    }

    private void laporkanPutaran(List<String> jalan, String awal, Map<String, Integer> nomor) {
        List<String> putaran = jalan.subList(jalan.indexOf(awal), jalan.size());
        int pertama = putaran.stream().mapToInt(kode -> nomor.getOrDefault(kode, 0)).min().orElseThrow();
        String tengah = putaran.stream().skip(1).limit(PUTARAN_DISEBUT).map(k -> " di bawah " + Aksara.cuplik(k)).collect(Collectors.joining());
        galat.tambah(Lembar.UNIT, pertama, "induk", "INDUK_BERPUTAR", "Susunan unit berputar: " + Aksara.cuplik(awal) + tengah
                + (putaran.size() - 1 > PUTARAN_DISEBUT ? " dan seterusnya sampai" : "") + " di bawah " + Aksara.cuplik(awal)
                + ". Perbaiki induk salah satu unit itu sehingga berujung pada unit tanpa induk.");
    }

    private void duaPemimpin(List<BarisJabatan> jabatan) {
        var pemimpin = new HashMap<String, BarisJabatan>();
        for (BarisJabatan satu : jabatan) {
            if (!satu.memimpin()) {
                continue;
            }
            BarisJabatan dahulu = pemimpin.putIfAbsent(satu.unit(), satu);
            if (dahulu != null) {
                galat.tambah(Lembar.JABATAN, satu.nomor(), "memimpin", "DUA_PEMIMPIN", "Unit '" + Aksara.cuplik(satu.unit())
                        + "' sudah dipimpin jabatan '" + dahulu.kode() + "' pada baris " + dahulu.nomor()
                        + ". Satu unit mempunyai satu jabatan pemimpin; tulis tidak pada salah satunya.");
            }
        }
    }
}
