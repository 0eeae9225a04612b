package id.tatakerja.contoh.orang;

import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Jenjang;
import java.util.Optional;

/**
 * What the generator must know of a post in order to invent somebody for it.
 *
 * @param jabatan code of the post
 * @param jenis kind
 * @param jenjang step of a Jabatan Fungsional
 * @param memimpin whether it leads a unit
 * @param profesi name of the Jabatan Fungsional without jenjang, or of the Pelaksana; empty text for a managerial post
 */
public record Lowongan(String jabatan, JenisJabatan jenis, Optional<Jenjang> jenjang, boolean memimpin, String profesi) {}
