package id.tatakerja.organisasi;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Periode;
import java.time.LocalDate;
import java.util.List;

/**
 * Sets up an instansi from data that a later module brings along, through the very use cases of pages and API: same checks, same
 * rights, same audit trail. Call each inside {@link id.tatakerja.basisdata.Penyewa} of the instansi.
 */
public interface MenyiapkanOrganisasi {

    /**
     * The three sheets as CSV text (kontrak-api section 3).
     *
     * @param unit sheet unit
     * @param jabatan sheet jabatan
     * @param pegawai sheet pegawai
     */
    record Lembaran(String unit, String jabatan, String pegawai) {}

    /** Creates the instansi with the accounts of its Pejabat Pembina Kepegawaian and its two sections. */
    void buat(Instansi instansi, Pelaku pelaku);

    /**
     * Imports from the day on.
     *
     * @return one sentence for each fault; nothing is written when there are any
     */
    List<String> impor(String instansi, Lembaran lembaran, LocalDate tanggal, Pelaku pelaku);

    /** Names the jabatan that may release people to other governments. */
    void berwenang(String instansi, String jabatan, Pelaku pelaku);

    /**
     * Sets what the regulation leaves open, for a unit or (empty text) the instansi, from today.
     *
     * @param pertimbangan what was weighed about workload and span of control where the value asks for it, else empty text
     */
    void atur(String instansi, String unit, String kunci, String nilai, String pertimbangan, Pelaku pelaku);

    /**
     * Appoints a Plt., Plh. or Pj.
     *
     * @param masa with an end
     */
    void tunjuk(String instansi, String jabatan, String nip, Penempatan.Jenis jenis, Periode masa, String dasar, Pelaku pelaku);

    /** Records a delegation of the authority to assess; its period has an end. */
    void delegasikan(String instansi, DelegasiPenilai delegasi, Pelaku pelaku);
}
