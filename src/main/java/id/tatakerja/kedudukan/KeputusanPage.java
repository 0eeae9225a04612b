package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Kutipan;
import java.util.List;
import java.util.Optional;

/**
 * One decree with its list.
 *
 * @param p the decree
 * @param dasar provision on who decrees
 * @param baris placements
 */
public record KeputusanPage(Penetapan p, List<Kutipan> dasar, Optional<Long> naskah, List<Pengajuan> pengajuan, String akhiran, List<Baris> baris) {

    /** One placement in the list. */
    public record Baris(
            KedudukanPegawai.Orang pegawai,
            String jabatan,
            String unit,
            KedudukanPegawai.Pejabat penilai,
            Optional<String> pimpinan,
            String aturan) {}
}
