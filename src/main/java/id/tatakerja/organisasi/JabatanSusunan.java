package id.tatakerja.organisasi;

import java.util.Optional;

/**
 * A jabatan of the peta jabatan as it is on the day of its {@link Susunan}; it exists whether or not somebody holds it.
 *
 * @param kode code within the instansi
 * @param nama name
 * @param unit code of the unit it belongs to
 * @param jenis kind
 * @param jenjang step, present if and only if {@code jenis} is FUNGSIONAL
 * @param memimpin whether the post leads {@code unit}
 * @param kelas kelas jabatan 1 to 17, where known
 * @param kebutuhan number of people needed, where known
 * @param dasarPengangkatan instrument, number and date by which a Pejabat Fungsional is appointed to lead, else empty text
 */
public record JabatanSusunan(
        String kode,
        String nama,
        String unit,
        JenisJabatan jenis,
        Optional<Jenjang> jenjang,
        boolean memimpin,
        Optional<Integer> kelas,
        Optional<Integer> kebutuhan,
        String dasarPengangkatan) {

    public JabatanSusunan {
        if (jenjang.isPresent() != (jenis == JenisJabatan.FUNGSIONAL)) {
            throw new IllegalArgumentException("Jenjang hanya dan selalu ada pada Jabatan Fungsional: " + kode);
        }
        if (memimpin && !jenis.dapatMemimpin()) {
            throw new IllegalArgumentException("Jabatan Pelaksana tidak dapat memimpin unit: " + kode);
        }
    }

    /** A post without the data that only the peta jabatan knows. */
    public static JabatanSusunan dari(
            String kode, String nama, String unit, JenisJabatan jenis, Optional<Jenjang> jenjang, boolean memimpin) {
        return new JabatanSusunan(kode, nama, unit, jenis, jenjang, memimpin, Optional.empty(), Optional.empty(), "");
    }
}
