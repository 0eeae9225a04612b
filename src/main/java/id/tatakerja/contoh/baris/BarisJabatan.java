package id.tatakerja.contoh.baris;

import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Jenjang;
import java.util.List;
import java.util.Optional;

/**
 * A row of the sheet jabatan (kontrak-api section 3).
 *
 * @param kode code within the instansi
 * @param nama name
 * @param unit code of its unit
 * @param jenis kind
 * @param jenjang step, present if and only if FUNGSIONAL
 * @param memimpin whether it leads the unit
 * @param kelas kelas jabatan, 1 to 17
 * @param kebutuhan people needed
 * @param dasarPengangkatan instrument by which a Pejabat Fungsional leads the unit, else empty text; an additional column
 * @param uraianTugas duties of a Pelaksana, else empty text; an additional column
 */
public record BarisJabatan(
        String kode,
        String nama,
        String unit,
        JenisJabatan jenis,
        Optional<Jenjang> jenjang,
        boolean memimpin,
        int kelas,
        int kebutuhan,
        String dasarPengangkatan,
        String uraianTugas)
        implements Baris {

    /** Names of the columns, the additional ones last. */
    public static final List<String> KOLOM = List.of(
            "kode", "nama", "unit", "jenis", "jenjang", "memimpin", "kelas", "kebutuhan", "dasar_pengangkatan", "uraian_tugas");

    /** How many of the columns kontrak-api section 3 names. */
    public static final int KOLOM_KONTRAK = 8;

    @Override
    public List<String> sel() {
        return List.of(
                kode,
                nama,
                unit,
                jenis.name(),
                jenjang.map(Enum::name).orElse(""),
                memimpin ? "ya" : "tidak",
                Integer.toString(kelas),
                Integer.toString(kebutuhan),
                dasarPengangkatan,
                uraianTugas);
    }

    /** The same post with another need of people. */
    public BarisJabatan denganKebutuhan(int lain) {
        return new BarisJabatan(kode, nama, unit, jenis, jenjang, memimpin, kelas, lain, dasarPengangkatan, uraianTugas);
    }
}
