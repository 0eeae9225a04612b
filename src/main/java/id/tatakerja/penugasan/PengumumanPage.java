package id.tatakerja.penugasan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.tampilan.HalamanFormulir;
import java.util.List;
import java.util.Map;

/**
 * Work for which units look for volunteers.
 *
 * @param isi what is open
 * @param unit units for which the reader may tell it
 * @param tertulis what was typed, by field
 * @param galat faults
 * @param pegawai whether the reader may volunteer
 */
public record PengumumanPage(List<Baris> isi, List<UnitSusunan> unit, Map<String, String> tertulis, List<Galat> galat, boolean pegawai) implements HalamanFormulir {

    /** One of them in words. */
    public record Baris(
            long id, String judul, String unit, String maksud, String kompetensi, String ekspektasi, String masa, int jumlah, String oleh, boolean dapatDitutup) {}

    /** What was typed into a field. */
    public String nilai(String bidang) {
        return tertulis.getOrDefault(bidang, "");
    }
}
