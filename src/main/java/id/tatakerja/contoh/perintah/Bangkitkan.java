package id.tatakerja.contoh.perintah;

import id.tatakerja.contoh.PembangkitOrganisasi;
import id.tatakerja.contoh.baris.Lembaran;
import id.tatakerja.contoh.baris.PenulisLembar;
import id.tatakerja.contoh.kabupaten.DataKabupaten;
import id.tatakerja.contoh.kabupaten.KabupatenContoh;
import id.tatakerja.contoh.susun.BagianNasional;
import id.tatakerja.contoh.susun.Rancangan;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The command {@code bin/bangkitkan}: writes invented data as CSV or spreadsheet, without starting the application. */
public final class Bangkitkan {

    static final String BANTUAN =
            """
            Pemakaian: bin/bangkitkan PROFIL [--ke FOLDER] [--bentuk csv|xlsx] [--benih N] [--pegawai N] [--instansi N] [--mulai N]
              PROFIL      lamandau, bangkalan, indragiri-hilir, tanjung-jabung-timur (kabupaten contoh),
                          kabupaten (satu instansi), nasional (banyak instansi, satu folder setiap instansi)
              --ke        folder tujuan (bawaan: data/contoh)
              --bentuk    csv (bawaan) atau xlsx
              --benih     angka yang menentukan isi; benih yang sama memberi isi yang sama (bawaan: 1)
              --pegawai   banyak pegawai (bawaan: 15000 untuk kabupaten, 4700000 untuk nasional)
              --instansi  banyak instansi pada profil nasional (bawaan: 545)
              --mulai     nomor pegawai pertama pada profil kabupaten (bawaan: 10000); beri nomor yang tidak bertumpuk
                          agar NIP tidak kembar antara dua instansi pada satu pemasangan
            """;

    private static final Set<String> PILIHAN = Set.of("ke", "bentuk", "benih", "pegawai", "instansi", "mulai");
    private static final int PEGAWAI_KABUPATEN = 15_000;

    private Bangkitkan() {}

    /** Runs the command; ends the virtual machine with 2 when it was called wrongly. */
    public static void main(String[] argumen) throws IOException {
        int kode = jalankan(argumen, System.out, System.err);
        if (kode != 0) {
            System.exit(kode);
        }
    }

    static int jalankan(String[] argumen, PrintStream keluaran, PrintStream kesalahan) throws IOException {
        try {
            if (argumen.length == 0 || argumen[0].equals("--bantuan")) {
                keluaran.print(BANTUAN);
                return argumen.length == 0 ? 2 : 0;
            }
            bangkitkan(argumen[0], pilihan(argumen), keluaran);
            return 0;
        } catch (IllegalArgumentException salah) {
            kesalahan.println(salah.getMessage() + "\n\n" + BANTUAN);
            return 2;
        }
    }

    private static Map<String, String> pilihan(String[] argumen) {
        var hasil = new TreeMap<String, String>();
        for (var i = 1; i < argumen.length; i += 2) {
            String nama = argumen[i].startsWith("--") ? argumen[i].substring(2) : "";
            if (!PILIHAN.contains(nama) || i + 1 == argumen.length) {
                throw new IllegalArgumentException("Pilihan '" + argumen[i] + "' tidak dikenal atau tidak bernilai.");
            }
            hasil.put(nama, argumen[i + 1]);
        }
        return hasil;
    }

    private static void bangkitkan(String profil, Map<String, String> pilihan, PrintStream keluaran) throws IOException {
        Path ke = Path.of(pilihan.getOrDefault("ke", "data/contoh"));
        String bentuk = pilihan.getOrDefault("bentuk", "csv");
        if (!bentuk.equals("csv") && !bentuk.equals("xlsx")) {
            throw new IllegalArgumentException("Bentuk '" + bentuk + "' tidak dikenal.");
        }
        long benih = angka(pilihan, "benih", 1);
        var contoh = KabupatenContoh.dari(profil);
        if (contoh.isPresent()) {
            tulis(profil, DataKabupaten.baca(contoh.get()).lembaran(), ke, bentuk, keluaran);
            return;
        }
        switch (profil) {
            case "kabupaten" -> {
                var r = Rancangan.kabupaten((int) angka(pilihan, "pegawai", PEGAWAI_KABUPATEN), benih);
                var mulai = r.mulai(angka(pilihan, "mulai", r.nomorAwal()));
                tulis(r.kode(), new PembangkitOrganisasi(mulai).lembaran(), ke, bentuk, keluaran);
            }
            case "nasional" -> {
                int instansi = (int) angka(pilihan, "instansi", BagianNasional.INSTANSI);
                int pegawai = (int) angka(pilihan, "pegawai", BagianNasional.PEGAWAI);
                for (var p : PembangkitOrganisasi.nasional(benih, instansi, pegawai).toList()) {
                    tulis(p.rancangan().kode(), p.lembaran(), ke, bentuk, keluaran);
                }
            }
            default -> throw new IllegalArgumentException("Profil '" + profil + "' tidak dikenal.");
        }
    }

    private static long angka(Map<String, String> pilihan, String nama, long bawaan) {
        try {
            return Long.parseLong(pilihan.getOrDefault(nama, Long.toString(bawaan)));
        } catch (NumberFormatException bukanAngka) {
            throw new IllegalArgumentException("--" + nama + " harus berupa angka.", bukanAngka);
        }
    }

    private static void tulis(String kode, Lembaran lembaran, Path ke, String bentuk, PrintStream keluaran) throws IOException {
        if (bentuk.equals("csv")) {
            PenulisLembar.csv(lembaran, ke.resolve(kode));
            keluaran.println(ke.resolve(kode) + "/{unit,jabatan,pegawai}.csv");
        } else {
            Files.createDirectories(ke);
            Path berkas = ke.resolve(kode + ".xlsx");
            try (var isi = Files.newOutputStream(berkas)) {
                PenulisLembar.xlsx(lembaran, isi);
            }
            keluaran.println(berkas);
        }
    }
}
