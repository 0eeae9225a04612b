package id.tatakerja.regulasi.alur;

import id.tatakerja.bersama.Kutipan;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** A place where a case waits. */
public sealed interface Simpul {

    /** Code within the mechanism, the element's id. */
    String id();

    /** Name on the picture. */
    String nama();

    /** Possible outcomes, never empty. */
    List<Hasil> hasil();

    /** Line in the file, from 1. */
    int baris();

    /**
     * An act of somebody.
     *
     * @param id code within the mechanism
     * @param nama name on the picture
     * @param tindakan what is done
     * @param hasil possible outcomes: those of the act, or fewer
     * @param peran who may do it, the first unless the others are chosen; never empty
     * @param naskah letters it issues
     * @param hanyaDaftar whether only persons of the approved daftar may be assigned
     * @param batas deadline where the regulation names one
     * @param dasar citations, never empty
     * @param tafsir readings it rests on
     * @param baris line in the file
     */
    record Tindak(
            String id,
            String nama,
            Tindakan tindakan,
            List<Hasil> hasil,
            List<PeranAlur> peran,
            List<NaskahAlur> naskah,
            boolean hanyaDaftar,
            Optional<Batas> batas,
            List<Kutipan> dasar,
            List<String> tafsir,
            int baris) implements Simpul {

        public Tindak {
            hasil = List.copyOf(hasil);
            peran = List.copyOf(peran);
            naskah = List.copyOf(naskah);
            dasar = List.copyOf(dasar);
            tafsir = List.copyOf(tafsir);
        }

        /** Whether the way after it depends on the outcome. */
        public boolean mengikat() {
            return hasil.size() > 1 && tindakan.mengikat();
        }

        /** Whether it is open once for each person. */
        public boolean perPegawai() {
            return tindakan == Tindakan.TERIMA;
        }
    }

    /**
     * Waiting for a letter of the other government.
     *
     * @param id code within the mechanism
     * @param nama name on the picture
     * @param pesan what comes
     * @param baris line in the file
     */
    record Tunggu(String id, String nama, Pesan pesan, int baris) implements Simpul {

        @Override
        public List<Hasil> hasil() {
            return pesan.hasil();
        }
    }

    /**
     * A deadline.
     *
     * @param lama time from the opening of the act; its days are working days
     * @param dasar citations, never empty
     */
    record Batas(Period lama, List<Kutipan> dasar) {

        public Batas {
            dasar = List.copyOf(dasar);
        }
    }
}
