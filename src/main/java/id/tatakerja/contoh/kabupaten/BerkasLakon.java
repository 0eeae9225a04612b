package id.tatakerja.contoh.kabupaten;

import static id.tatakerja.contoh.orang.BerkasKamus.daftar;
import static id.tatakerja.contoh.orang.BerkasKamus.kolom;

import id.tatakerja.contoh.orang.BerkasKamus;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Tindakan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads {@code contoh/<kode>-penugasan.csv}: the assignments that an example kabupaten shows. */
public final class BerkasLakon {

    private BerkasLakon() {}

    /** The assignments of a kabupaten in the order of its file. */
    public static List<Lakon> baca(DataKabupaten data) {
        return baris(data.kabupaten()).stream().map(baris -> lakon(baris, data)).toList();
    }

    /** Their keys, without making the people of the kabupaten. */
    public static List<String> kunci(KabupatenContoh kabupaten) {
        return baris(kabupaten).stream().map(baris -> kolom(baris, "kunci")).toList();
    }

    private static List<Map<String, String>> baris(KabupatenContoh kabupaten) {
        return BerkasKamus.bacaSumber("/contoh/" + kabupaten.kode() + "-penugasan.csv");
    }

    private static Lakon lakon(Map<String, String> baris, DataKabupaten data) {
        String instansiAsal = kolom(baris, "instansi_asal");
        // a government that does not use the application has no people here
        DataKabupaten asal = KabupatenContoh.dari(instansiAsal).map(DataKabupaten::baca).orElse(data);
        String ketua = kolom(baris, "ketua");
        return new Lakon(
                kolom(baris, "kunci"), Cara.valueOf(kolom(baris, "cara")), Bentuk.valueOf(kolom(baris, "bentuk")),
                kolom(baris, "sifat").equals("INSIDENTAL"), kolom(baris, "pemilik"),
                daftar(baris, "pegawai").stream().map(p -> nip(asal, p)).toList(), instansiAsal, kolom(baris, "unit_asal"), kolom(baris, "tim"),
                ketua.isEmpty() ? "" : nip(data, ketua), Integer.parseInt(kolom(baris, "mulai")), Integer.parseInt(kolom(baris, "lama")),
                daftar(baris, "berhenti").stream().map(Tindakan::valueOf).collect(Collectors.toSet()), menolak(baris), kolom(baris, "catatan"),
                kolom(baris, "ditutup").equals("ya"), kolom(baris, "judul"), kolom(baris, "maksud"), daftar(baris, "kompetensi"), kolom(baris, "ekspektasi"),
                kolom(baris, "pertimbangan"), kolom(baris, "hasil"));
    }

    private static Map<Tindakan, Hasil> menolak(Map<String, String> baris) {
        var hasil = new EnumMap<Tindakan, Hasil>(Tindakan.class);
        daftar(baris, "menolak").forEach(m -> hasil.put(Tindakan.valueOf(m.substring(0, m.indexOf('='))), Hasil.valueOf(m.substring(m.indexOf('=') + 1))));
        return hasil;
    }

    /** The first holder of a jabatan that is written as its code or as unit and jenjang. */
    private static String nip(DataKabupaten data, String jabatan) {
        return data.pemangku(BerkasKabupaten.lengkap(jabatan, data.jabatan())).getFirst().nip();
    }
}
