package id.tatakerja.contoh.kabupaten;

/**
 * Something special in an example kabupaten, so that every state can be seen: a row of {@code <kode>-keadaan.csv}.
 *
 * @param jenis what it is
 * @param objek a jabatan, or a unit for PENGATURAN (empty text: the instansi)
 * @param kunci setting, or for DELEGASI the unit covered, or {@code @} and a jabatan whose holders are covered
 * @param nilai value, golongan, number, or the jabatan whose holder acts
 * @param hari how many days it lasts, 0 where it has no end
 * @param keterangan instrument, reason or description
 */
public record Keadaan(Jenis jenis, String objek, String kunci, String nilai, int hari, String keterangan) {

    /** What a row says. A jabatan is written as its code, or as unit and jenjang: {@code SETDA.HUKUM:MU}. */
    public enum Jenis {
        /** {@code objek} may release people to other governments. */
        BERWENANG,
        /** The holder of {@code nilai} is Pelaksana Tugas of {@code objek}. */
        PLT,
        /** The holder of {@code nilai} is Pelaksana Harian of {@code objek}. */
        PLH,
        /** The holder of {@code nilai} is Penjabat of {@code objek}. */
        PJ,
        /** {@code objek} delegates the authority to assess those of {@code kunci} to {@code nilai}. */
        DELEGASI,
        /** Setting {@code kunci} of unit {@code objek} is {@code nilai}. */
        PENGATURAN,
        /** The first holder of {@code objek} has golongan {@code nilai}, which does not fit. */
        GOLONGAN,
        /** {@code objek} needs {@code nilai} people and has more. */
        BERLEBIH,
        /** The last holder of {@code objek} has lost the jabatan. */
        TANPA_JABATAN,
        /** Decided explicitly: the first holder of {@code objek} is assessed by {@code nilai}. */
        KEPUTUSAN,
        /** The first holder of {@code objek} says that the place is wrong. */
        SANGGAHAN,
        /** The first holder of {@code objek} is shown on the login page. */
        AKUN
    }
}
