package id.tatakerja.contoh.susun;

import id.tatakerja.contoh.orang.Budaya;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Shares the people of the country among its instansi: log-normal sizes, as seen between a small new kabupaten and a large
 * provinsi, exact in sum.
 */
public final class BagianNasional {

    /** Instansi of the whole country. */
    public static final int INSTANSI = 545;

    /** ASN of the whole country. */
    public static final int PEGAWAI = 4_700_000;

    private static final int PROVINSI = 37;
    private static final int KOTA = 93;
    private static final double SEBARAN = 0.55;
    private static final double PROVINSI_LEBIH_BESAR = 2.5;
    private static final List<String> REGULASI = List.of(
            "permenpanrb-7-2022", "bangkalan-28-2023", "tanjung-jabung-timur-14-2023", "indragiri-hilir-1-2024", "lamandau-13-2024");

    private BagianNasional() {}

    /**
     * The instansi one after another, with running numbers that do not overlap.
     *
     * @param benih seed
     * @param instansi 1 to {@value #INSTANSI}
     * @param pegawai all together, at least 1,000 for each instansi on average
     */
    public static List<Rancangan> bagi(long benih, int instansi, int pegawai) {
        if (instansi < 1 || instansi > INSTANSI || pegawai < instansi * 1_000) {
            throw new IllegalArgumentException("Instansi 1 sampai " + INSTANSI + ", dengan rata-rata paling sedikit 1.000 pegawai");
        }
        int[] besar = besar(new SplittableRandom(benih), instansi, pegawai);
        var hasil = new ArrayList<Rancangan>(instansi);
        long nomor = Rancangan.NOMOR_PERTAMA;
        for (var i = 0; i < instansi; i++) {
            String jenis = jenis(i);
            String kode = "%s-%03d".formatted(jenis.toLowerCase(java.util.Locale.ROOT), i + 1);
            String nama = jenis.charAt(0) + jenis.substring(1).toLowerCase(java.util.Locale.ROOT) + " Contoh " + (i + 1);
            Budaya budaya = Budaya.values()[i % Budaya.values().length];
            hasil.add(new Rancangan(kode, nama, jenis, REGULASI.get(i % REGULASI.size()), budaya, besar[i], nomor, benih + i));
            nomor += besar[i];
        }
        return hasil;
    }

    private static String jenis(int i) {
        return i < PROVINSI ? "PROVINSI" : i < PROVINSI + KOTA ? "KOTA" : "KABUPATEN";
    }

    private static int[] besar(SplittableRandom acak, int instansi, int pegawai) {
        int dasar = Math.min(500, pegawai / instansi / 2);
        var bobot = new double[instansi];
        for (var i = 0; i < instansi; i++) {
            bobot[i] = Math.exp(SEBARAN * acak.nextGaussian()) * (i < PROVINSI ? PROVINSI_LEBIH_BESAR : 1);
        }
        double jumlahBobot = Arrays.stream(bobot).sum();
        long dibagi = pegawai - (long) dasar * instansi;
        var besar = new int[instansi];
        int terpakai = 0;
        for (var i = 0; i < instansi; i++) {
            besar[i] = dasar + (int) (dibagi * bobot[i] / jumlahBobot);
            terpakai += besar[i];
        }
        besar[instansi - 1] += pegawai - terpakai;
        return besar;
    }
}
