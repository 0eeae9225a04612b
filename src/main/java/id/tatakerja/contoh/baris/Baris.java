package id.tatakerja.contoh.baris;

import java.util.List;

/** A row of one of the three import sheets. */
public sealed interface Baris permits BarisUnit, BarisJabatan, BarisPegawai {

    /** The cells as text, in the order of the columns of the sheet. */
    List<String> sel();
}
