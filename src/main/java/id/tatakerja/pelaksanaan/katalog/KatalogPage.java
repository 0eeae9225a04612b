package id.tatakerja.pelaksanaan.katalog;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.tampilan.HalamanFormulir;
import java.util.List;
import java.util.Map;

/**
 * The lists of duties of a unit.
 *
 * @param unit code of the unit
 * @param nama its name
 * @param pilihan units that may be looked at, code and name
 * @param fungsi functions of the unit and of those above
 * @param target targets of this year of the unit and of those above
 * @param jabatan jabatan of the unit that have lists
 * @param butir entries of all of them
 * @param menulis whether the reader may write here
 * @param berdialog whether the regulation has a target of an entry follow a dialog kinerja
 * @param dasar provisions on where entries come from
 * @param isian what was typed, by field
 * @param galat faults
 */
public record KatalogPage(
        String unit, String nama, List<Map.Entry<String, String>> pilihan, List<Butir.Fungsi> fungsi, List<Butir.Sasaran> target, List<JabatanSusunan> jabatan, List<Butir> butir,
        boolean menulis, boolean berdialog, List<Kutipan> dasar, Map<String, String> isian, List<Galat> galat) implements HalamanFormulir {

    /** Entries of a jabatan. */
    public List<Butir> milik(JabatanSusunan j) {
        return butir.stream().filter(b -> b.jabatan().equals(j.kode())).toList();
    }

    /** Entries that lead nowhere. */
    public List<Butir> terputus() {
        return butir.stream().filter(Butir::terputus).toList();
    }

    /** What such an entry of a jabatan is called. */
    public static String sebutan(JabatanSusunan j) {
        return j.jenis() == JenisJabatan.FUNGSIONAL ? "Butir kegiatan" : "Uraian tugas";
    }

    /** What was typed into a field. */
    public String nilai(String bidang) {
        return isian.getOrDefault(bidang, "");
    }
}
