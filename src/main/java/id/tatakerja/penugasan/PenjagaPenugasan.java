package id.tatakerja.penugasan;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.alur.Bentuk;
import java.util.List;
import java.util.Optional;

/** Says why an assignment may not be begun yet; implemented by modules in which something must have happened before. */
public interface PenjagaPenugasan {

    /** Why not; empty when nothing bars it. */
    Optional<Penolakan> tolak(Permohonan permohonan);

    /**
     * What is asked for.
     *
     * @param instansi code of the tenant
     * @param unitPemilik code of the unit that owns the work
     * @param bentuk form
     * @param pemohon key of the office, or of the person, that begins it
     * @param pegawai NIP of the people who are named
     */
    record Permohonan(String instansi, String unitPemilik, Bentuk bentuk, String pemohon, List<String> pegawai) {

        public Permohonan {
            pegawai = List.copyOf(pegawai);
        }
    }
}
