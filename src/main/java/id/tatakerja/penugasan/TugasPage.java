package id.tatakerja.penugasan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.KelompokUnit;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.util.List;

/**
 * The form of an open act, with what was typed.
 *
 * @param id number of the act
 * @param tindakan what is to be done
 * @param peran role in which the reader does it
 * @param sebagai title of the office, empty for the reader's own act
 * @param hasil possible outcomes
 * @param kasus the case
 * @param pilihan outcome chosen, empty text before
 * @param alasan reason typed
 * @param catatan note typed
 * @param pegawai NIP typed, one a line
 * @param perluNama whether people must be named here
 * @param calon people who may be named, the best match with the least to do first
 * @param unit units to choose from where the act must say whose the request is
 * @param unitAsal unit chosen
 * @param surat kinds of letter of which one is chosen, the usual one first; empty where there is nothing to choose
 * @param jenis kind chosen, empty text before
 * @param galat faults
 */
public record TugasPage(
        long id, String tindakan, String peran, String sebagai, List<Hasil> hasil, KasusPage kasus, String pilihan, String alasan, String catatan,
        String pegawai, boolean perluNama, List<Calon> calon, List<KelompokUnit> unit, String unitAsal,
        List<JenisNaskah> surat, String jenis, List<Galat> galat) {

    /** Whether one of the outcomes needs a reason. */
    public boolean adaAlasan() {
        return hasil.stream().anyMatch(Hasil::wajibAlasan);
    }
}
