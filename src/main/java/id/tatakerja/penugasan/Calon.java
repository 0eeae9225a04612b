package id.tatakerja.penugasan;

import java.util.List;

/**
 * Somebody who may be asked for.
 *
 * @param nomor internal number
 * @param nama full name
 * @param jabatan what he or she holds
 * @param unit where
 * @param mampu competences on record
 * @param kurang competences asked for that are not on record
 * @param aktif assignments in force in the period asked for
 * @param berjalan assignments under way
 * @param dipilih whether already chosen
 * @param bertumpang works that meet the period asked for, one sentence each
 */
public record Calon(
        String nomor, String nama, String jabatan, String unit, List<String> mampu, List<String> kurang, int aktif, int berjalan, boolean dipilih,
        List<String> bertumpang) {

    public Calon {
        mampu = List.copyOf(mampu);
        kurang = List.copyOf(kurang);
        bertumpang = List.copyOf(bertumpang);
    }

    /** All that he or she carries or may soon. */
    public int jumlahBeban() {
        return aktif + berjalan;
    }

    /** The load in words. */
    public String beban() {
        return jumlahBeban() == 0 ? "Belum ada penugasan lain pada masa itu"
                : "Memikul " + aktif + " penugasan aktif" + (berjalan == 0 ? "" : " dan " + berjalan + " yang sedang diproses");
    }
}
