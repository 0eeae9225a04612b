package id.tatakerja.contoh.baris;

import id.tatakerja.organisasi.JenisUnit;
import java.util.List;

/**
 * A row of the sheet unit (kontrak-api section 3).
 *
 * @param kode code within the instansi
 * @param nama name
 * @param jenis kind
 * @param induk code of the unit above, empty text at the top
 * @param model code of the structure model, empty text where there is none
 * @param urusan urusan that it carries, separated by semicolons, empty text where none are recorded
 */
public record BarisUnit(String kode, String nama, JenisUnit jenis, String induk, String model, String urusan) implements Baris {

    /** Names of the columns. */
    public static final List<String> KOLOM = List.of("kode", "nama", "jenis", "induk", "model", "urusan");

    /** How many of the columns kontrak-api section 3 names. */
    public static final int KOLOM_KONTRAK = 5;

    /** A unit of which no urusan are recorded. */
    public BarisUnit(String kode, String nama, JenisUnit jenis, String induk, String model) {
        this(kode, nama, jenis, induk, model, "");
    }

    @Override
    public List<String> sel() {
        return List.of(kode, nama, jenis.name(), induk, model, urusan);
    }
}
