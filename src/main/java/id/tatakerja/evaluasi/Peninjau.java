package id.tatakerja.evaluasi;

import id.tatakerja.bersama.Dasar;
import id.tatakerja.regulasi.Pelaku;
import id.tatakerja.regulasi.TabelRantai.TindakanRantai;
import id.tatakerja.regulasi.TabelRantai.Ukuran;
import java.util.List;

/**
 * A place in a frozen chain.
 *
 * @param urut place among the rows, from 1
 * @param simpul place in the mechanism
 * @param peran word of the table
 * @param sebutan how it is called here
 * @param tindakan what is done
 * @param ukuran what the result must meet to go on
 * @param pemegang key of the office, empty where it is passed over
 * @param jabatan title of the office, empty where it is passed over
 * @param dilewati why it is passed over, empty where it is not
 * @param diberitahu who is only told
 * @param penjelasan sentence of the row
 * @param dasar ground: pack, version, row, citation
 * @param gabung place with which it is done as one act in this round, empty while on its own
 */
record Peninjau(
        int urut, String simpul, Pelaku peran, String sebutan, TindakanRantai tindakan, Ukuran ukuran, String pemegang, String jabatan, String dilewati,
        List<Diberitahu> diberitahu, String penjelasan, Dasar dasar, String gabung) {

    Peninjau {
        diberitahu = List.copyOf(diberitahu);
    }

    /** An office that is only told: key and title. */
    record Diberitahu(String pemegang, String jabatan) {}

    boolean kosong() {
        return pemegang.isEmpty();
    }
}
