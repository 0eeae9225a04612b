package id.tatakerja.alur.pelimpahan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.regulasi.alur.Tindakan;
import id.tatakerja.tampilan.HalamanFormulir;
import java.util.List;
import java.util.Map;

/**
 * Delegations that concern the reader, and the form for another one.
 *
 * @param daftar newest first
 * @param pemberi offices that the reader may give acts of, key to title; empty for who keeps the data and types the code
 * @param penerima jabatan that may receive, code to name
 * @param pilihan acts that can be given
 * @param isi what was typed
 * @param galat faults
 */
public record PelimpahanPage(
        List<Baris> daftar, Map<String, String> pemberi, Map<String, String> penerima, List<Tindakan> pilihan, PelimpahanForm isi, List<Galat> galat)
        implements HalamanFormulir {

    /** Whether the reader may give anything. */
    public boolean dapat() {
        return !pemberi.isEmpty() && !penerima.isEmpty();
    }

    /** A delegation in words. */
    public record Baris(long id, String pemberi, String penerima, String tindakan, String masa, String surat, String keadaan, boolean dapatDicabut) {}
}
