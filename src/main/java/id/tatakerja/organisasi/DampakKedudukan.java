package id.tatakerja.organisasi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells whose kedudukan differs between two states of an instansi, so that a change can be shown before it is made. Implemented by
 * the module that knows the rules of kedudukan; without an implementation the pages say that this cannot be told.
 */
public interface DampakKedudukan {

    /**
     * Compares everybody; writes nothing.
     *
     * @param sebelum the instansi as it is on the day
     * @param sesudah the same instansi on the same day as the change would leave it
     */
    Dampak bandingkan(Susunan sebelum, Susunan sesudah);

    /**
     * The effect of a change.
     *
     * @param tanggal the day compared
     * @param diperiksa how many people were looked at
     * @param baru how many get a place who had none
     * @param berubah how many get another result, Pejabat Penilai Kinerja or Pimpinan Unit Organisasi
     * @param berakhir how many lose their place
     * @param daftar those people, by unit and name
     */
    record Dampak(LocalDate tanggal, int diperiksa, int baru, int berubah, int berakhir, List<Perubahan> daftar) {

        public Dampak {
            daftar = List.copyOf(daftar);
        }

        /** Counts the changes. */
        public static Dampak dari(LocalDate tanggal, int diperiksa, List<Perubahan> daftar) {
            return new Dampak(
                    tanggal, diperiksa, hitung(daftar, Jenis.BARU), hitung(daftar, Jenis.BERUBAH), hitung(daftar, Jenis.BERAKHIR), daftar);
        }

        /** How many people the change touches, also those whom a shortened list leaves out. */
        public int jumlah() {
            return baru + berubah + berakhir;
        }

        /** The same with a shorter list; the counts stay. */
        public Dampak ringkas(int batas) {
            return new Dampak(tanggal, diperiksa, baru, berubah, berakhir, daftar.stream().limit(batas).toList());
        }

        private static int hitung(List<Perubahan> daftar, Jenis jenis) {
            return (int) daftar.stream().filter(p -> p.jenis() == jenis).count();
        }
    }

    /** Kinds of change. */
    enum Jenis {
        BARU,
        BERUBAH,
        BERAKHIR
    }

    /**
     * One person whose place changes.
     *
     * @param jenis kind of change
     * @param pegawai internal number; empty for a person whom the change itself brings in
     * @param nip NIP
     * @param nama name with titles
     * @param unit name of the unit of work after the change, before it where the person leaves
     * @param sebelum the place before
     * @param sesudah the place after
     */
    record Perubahan(
            Jenis jenis, Optional<Long> pegawai, String nip, String nama, String unit, Optional<Kedudukan> sebelum,
            Optional<Kedudukan> sesudah) {}

    /**
     * A place.
     *
     * @param hasil kind of result, e.g. {@code SESUAI_ATURAN}
     * @param aturan number of the row of the decision table
     * @param penilai the Pejabat Penilai Kinerja
     * @param pimpinan the Pimpinan Unit Organisasi
     */
    record Kedudukan(String hasil, String aturan, Optional<Pejabat> penilai, Optional<Pejabat> pimpinan) {}

    /**
     * An official.
     *
     * @param jabatan code of the jabatan
     * @param nama name of the jabatan
     * @param nip NIP of the holder, empty text for a vacant post
     * @param pemangku name of the holder with {@code Plt.} or the like before it, empty text for a vacant post
     */
    record Pejabat(String jabatan, String nama, String nip, String pemangku) {

        /** The official as a sentence names him or her. */
        public String sebutan() {
            return nama + " (" + (pemangku.isEmpty() ? "jabatan kosong" : pemangku) + ")";
        }
    }
}
