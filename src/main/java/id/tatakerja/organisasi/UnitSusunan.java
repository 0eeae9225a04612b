package id.tatakerja.organisasi;

import java.util.Optional;

/**
 * A unit organisasi as it is on the day of its {@link Susunan}.
 *
 * @param kode code within the instansi
 * @param nama name
 * @param jenis kind
 * @param induk code of the unit above, empty at the top
 * @param model code of the structure model where the regulation has models, else empty text
 */
public record UnitSusunan(String kode, String nama, JenisUnit jenis, Optional<String> induk, String model) {}
