package id.tatakerja.regulasi.alur;

/**
 * What of a case decides its way beside the outcomes.
 *
 * @param bentuk form of the assignment
 * @param jumlahPegawai persons assigned, 1 to 120: {@code TERIMA} is open once for each
 */
public record Data(Bentuk bentuk, int jumlahPegawai) {

    /** Most persons in one case. */
    public static final int TERBANYAK = 120;

    public Data {
        if (jumlahPegawai < 1 || jumlahPegawai > TERBANYAK) {
            throw new IllegalArgumentException("Jumlah pegawai " + jumlahPegawai + " di luar 1 sampai " + TERBANYAK);
        }
    }
}
