package id.tatakerja.contoh.kabupaten;

import static id.tatakerja.contoh.orang.BerkasKamus.kolom;

import id.tatakerja.contoh.baris.BarisJabatan;
import id.tatakerja.contoh.baris.BarisUnit;
import id.tatakerja.contoh.orang.BerkasKamus;
import id.tatakerja.contoh.susun.Blok;
import id.tatakerja.contoh.susun.Isi;
import id.tatakerja.contoh.susun.Pemimpin;
import id.tatakerja.organisasi.JenisUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads {@code contoh/<kode>.csv} (units and who works in them) and {@code contoh/<kode>-keadaan.csv} (what is special). */
final class BerkasKabupaten {

    private BerkasKabupaten() {}

    static List<Blok> blok(KabupatenContoh kabupaten) {
        var nama = new HashMap<String, String>();
        var hasil = new ArrayList<Blok>();
        for (Map<String, String> baris : BerkasKamus.bacaSumber("/contoh/" + kabupaten.kode() + ".csv")) {
            var unit = new BarisUnit(
                    kolom(baris, "kode"),
                    kolom(baris, "nama"),
                    JenisUnit.valueOf(kolom(baris, "jenis")),
                    kolom(baris, "induk"),
                    kolom(baris, "model"),
                    baris.getOrDefault("urusan", ""));
            nama.put(unit.kode(), unit.nama());
            String namaInduk = unit.induk().isEmpty() ? "" : Objects.requireNonNull(nama.get(unit.induk()), unit.kode());
            hasil.add(new Blok(
                    unit, namaInduk, Pemimpin.urai(kolom(baris, "pemimpin")), kolom(baris, "rumpun"), Isi.urai(kolom(baris, "isi"))));
        }
        return hasil;
    }

    static List<Keadaan> keadaan(KabupatenContoh kabupaten, List<BarisJabatan> jabatan) {
        return BerkasKamus.bacaSumber("/contoh/" + kabupaten.kode() + "-keadaan.csv").stream()
                .map(baris -> keadaan(baris, jabatan))
                .toList();
    }

    private static Keadaan keadaan(Map<String, String> baris, List<BarisJabatan> jabatan) {
        String kunci = kolom(baris, "kunci");
        String hari = kolom(baris, "hari");
        return new Keadaan(
                Keadaan.Jenis.valueOf(kolom(baris, "jenis")),
                lengkap(kolom(baris, "objek"), jabatan),
                kunci.startsWith("@") ? "@" + lengkap(kunci.substring(1), jabatan) : kunci,
                lengkap(kolom(baris, "nilai"), jabatan),
                hari.isEmpty() ? 0 : Integer.parseInt(hari),
                kolom(baris, "keterangan"));
    }

    /** Turns {@code SETDA.HUKUM:MU} into the code of the first post of that jenjang in the unit; anything else stays. */
    static String lengkap(String teks, List<BarisJabatan> jabatan) {
        int titik = teks.indexOf(':');
        if (titik < 0) {
            return teks;
        }
        var jenjang = Isi.urai(teks.substring(titik + 1) + "1").getFirst().jenjang();
        return jabatan.stream()
                .filter(j -> j.unit().equals(teks.substring(0, titik)) && !j.memimpin() && j.jenjang().equals(jenjang))
                .findFirst()
                .map(BarisJabatan::kode)
                .orElseThrow(() -> new IllegalStateException("Jabatan '" + teks + "' tidak ada dalam berkas contoh"));
    }
}
