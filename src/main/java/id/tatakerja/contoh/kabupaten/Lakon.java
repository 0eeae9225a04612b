package id.tatakerja.contoh.kabupaten;

import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Tindakan;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An assignment of an example kabupaten, from what is asked for to the act at which it is left waiting: a row of
 * {@code <kode>-penugasan.csv}. Who acts, and in which order, the regulation says.
 *
 * @param kunci name within the kabupaten
 * @param cara way of assigning
 * @param bentuk form
 * @param insidental whether it is for one occasion
 * @param unitPemilik unit that owns the work
 * @param pegawai NIP, of the other kabupaten where there is one
 * @param instansiAsal code of another example kabupaten or name of a government without this application, empty text for none
 * @param unitAsal unit there, empty text for none
 * @param tim name of the team, empty text for none
 * @param ketua NIP of its head, may be empty
 * @param mulai days from today to the first day, may be negative
 * @param lama days from the first to the last day
 * @param berhenti acts that are left open; none to go on to the end
 * @param menolak acts that end in another way than agreement
 * @param catatan reason of these, or note with which a finished one is closed
 * @param ditutup whether it is closed at the end
 * @param judul the work in a few words
 * @param maksud purpose and aim
 * @param kompetensi competence asked for
 * @param ekspektasi expectation or target
 * @param pertimbangan grounds
 * @param hasil what is handed in once it is in force, empty text to hand in nothing
 */
public record Lakon(
        String kunci,
        Cara cara,
        Bentuk bentuk,
        boolean insidental,
        String unitPemilik,
        List<String> pegawai,
        String instansiAsal,
        String unitAsal,
        String tim,
        String ketua,
        int mulai,
        int lama,
        Set<Tindakan> berhenti,
        Map<Tindakan, Hasil> menolak,
        String catatan,
        boolean ditutup,
        String judul,
        String maksud,
        List<String> kompetensi,
        String ekspektasi,
        String pertimbangan,
        String hasil) {

    public Lakon {
        pegawai = List.copyOf(pegawai);
        berhenti = Set.copyOf(berhenti);
        menolak = Map.copyOf(menolak);
        kompetensi = List.copyOf(kompetensi);
    }
}
