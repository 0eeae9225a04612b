package id.tatakerja.penugasan;

import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.Pihak;
import id.tatakerja.alur.PilihanAlur;
import id.tatakerja.alur.Tugas;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.Simpul;
import java.util.List;
import java.util.Optional;

/**
 * The way that an assignment would take.
 *
 * @param isian what is asked for, with the volunteer as its person
 * @param pihak the two sides today
 * @param lingkup distance
 * @param pilihan the mechanism with its row in the table of distances
 * @param peran who fills its roles today
 * @param pertama its first act
 * @param boleh who may do the first act
 * @param tujuan the government that is asked, where it is another tenant
 */
record Rencana(
        Isian isian, Pihak pihak, Lingkup lingkup, PilihanAlur.Tersedia pilihan, PenentuPeran peran, Simpul.Tindak pertama,
        List<Tugas.Pelaksana> boleh, Optional<TujuanLintas> tujuan) {

    Rencana {
        boleh = List.copyOf(boleh);
    }

    Alur alur() {
        return pilihan.alur();
    }
}
