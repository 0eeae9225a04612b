package id.tatakerja.organisasi.impor;

import id.tatakerja.organisasi.impor.berkas.Lembar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The state of one unit, jabatan or person as texts, so that what is and what shall be can be compared and shown alike.
 *
 * @param kode code or NIP
 * @param isi values in the order of {@link #bidang}
 */
record Keadaan(String kode, List<String> isi) {

    private static final List<String> UNIT = List.of("nama", "jenis", "induk", "model", "urusan");
    private static final List<String> JABATAN = List.of(
            "nama", "unit", "jenis", "jenjang", "memimpin", "kelas", "kebutuhan", "dasar_pengangkatan", "bidang_keahlian",
            "uraian_tugas");
    private static final List<String> PEGAWAI = List.of(
            "nama", "gelar_depan", "gelar_belakang", "status", "golongan", "jabatan", "kompetensi", "surel");

    /** Names of the values. */
    static List<String> bidang(Lembar lembar) {
        return switch (lembar) {
            case UNIT -> UNIT;
            case JABATAN -> JABATAN;
            case PEGAWAI -> PEGAWAI;
        };
    }

    String nilai(Lembar lembar, String bidang) {
        return isi.get(bidang(lembar).indexOf(bidang));
    }

    /** The values in which it differs from the other state, by name. */
    Map<String, String> beda(Lembar lembar, Keadaan lain) {
        var hasil = new LinkedHashMap<String, String>();
        List<String> bidang = bidang(lembar);
        for (int i = 0; i < bidang.size(); i++) {
            if (!isi.get(i).equals(lain.isi.get(i))) {
                hasil.put(bidang.get(i), isi.get(i));
            }
        }
        return hasil;
    }

    /** The values by column name, code or NIP included, as a row of the sheet has them. */
    Map<String, String> kolom(Lembar lembar) {
        var hasil = new LinkedHashMap<String, String>();
        hasil.put(lembar.wajib().getFirst(), kode);
        List<String> bidang = bidang(lembar);
        for (int i = 0; i < bidang.size(); i++) {
            hasil.put(bidang.get(i), isi.get(i));
        }
        return hasil;
    }
}
