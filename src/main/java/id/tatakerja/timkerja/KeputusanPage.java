package id.tatakerja.timkerja;

import id.tatakerja.bersama.Galat;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.tampilan.HalamanFormulir;
import java.util.List;

/**
 * The form for another decree of a team, with what was typed.
 *
 * @param id number of the team
 * @param nama its name
 * @param pilihan offices to choose from
 * @param oleh office chosen
 * @param nomor number typed
 * @param tanggal date typed
 * @param galat faults
 */
public record KeputusanPage(long id, String nama, List<PeranAlur> pilihan, String oleh, String nomor, String tanggal, List<Galat> galat) implements HalamanFormulir {}
