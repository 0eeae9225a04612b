package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.kedudukan.KedudukanPegawai.Jabatan;
import id.tatakerja.tampilan.HalamanFormulir;
import java.util.List;

/**
 * Proposals submitted for review, and the one to submit.
 *
 * @param cara how proposals are reviewed before the decree
 * @param dasar provision on the stages
 * @param dasarRentang provision that asks for a written consideration of the span of control
 * @param bolehMengajukan whether the reader belongs to who proposes
 * @param siap people that a proposal would hold
 * @param rentang leaders whose span of control it would change
 * @param semua proposals made, newest first
 * @param organisasi units to which a proposal can be limited
 * @param unit what was chosen
 * @param pertimbangan what was typed
 * @param galat faults of the form
 * @param akhiran query part that names the instansi for the administrator, else empty
 */
public record PengajuanPage(
        CaraTelaahan cara,
        List<Kutipan> dasar,
        List<Kutipan> dasarRentang,
        boolean bolehMengajukan,
        int siap,
        List<Pengajuan.Rentang> rentang,
        List<Pengajuan> semua,
        List<Jabatan> organisasi,
        String unit,
        String pertimbangan,
        List<Galat> galat,
        String akhiran) implements HalamanFormulir {

    /**
     * One proposal.
     *
     * @param p the proposal
     * @param lingkup name of its unit or of the instansi
     * @param orang people in it
     * @param bolehMenelaah whether the reader reviews it
     * @param catatan what was typed
     * @param dasar provision on the stages
     * @param galat faults of the form
     * @param akhiran query part that names the instansi for the administrator, else empty
     */
    public record Rinci(
            Pengajuan p, String lingkup, List<KedudukanPegawai.Orang> orang, boolean bolehMenelaah, String catatan, List<Kutipan> dasar,
            List<Galat> galat, String akhiran) implements HalamanFormulir {}
}
