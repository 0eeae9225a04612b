package id.tatakerja.organisasi;

import java.util.List;
import java.util.Optional;

/**
 * A unit organisasi as it is on the day of its {@link Susunan}.
 *
 * @param kode code within the instansi
 * @param nama name
 * @param jenis kind
 * @param induk code of the unit above, empty at the top
 * @param model code of the structure model where the regulation has models, else empty text
 * @param urusan urusan that it carries, in the order recorded
 */
public record UnitSusunan(String kode, String nama, JenisUnit jenis, Optional<String> induk, String model, List<String> urusan) {

    public UnitSusunan {
        urusan = List.copyOf(urusan);
    }

    /** A unit of which no urusan are recorded. */
    public UnitSusunan(String kode, String nama, JenisUnit jenis, Optional<String> induk, String model) {
        this(kode, nama, jenis, induk, model, List.of());
    }
}
