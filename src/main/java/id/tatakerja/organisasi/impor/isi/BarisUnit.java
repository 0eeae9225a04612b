package id.tatakerja.organisasi.impor.isi;

import id.tatakerja.organisasi.JenisUnit;
import java.util.List;
import java.util.Optional;

/**
 * A faultless row of the sheet unit.
 *
 * @param nomor row as a spreadsheet shows it
 * @param kode code
 * @param nama name
 * @param jenis kind
 * @param induk code of the unit above, empty text at the top
 * @param model code of the model, empty text where there is none
 * @param urusan urusan in the words of the regulation, empty where the row says nothing of them
 */
public record BarisUnit(
        int nomor, String kode, String nama, JenisUnit jenis, String induk, String model, Optional<List<String>> urusan) {}
