package id.tatakerja.pelaksanaan;

import id.tatakerja.alur.Pemegang;
import java.util.Optional;

/**
 * What a person is to a piece of work today.
 *
 * @param kerja the work
 * @param peserta as one who takes part
 * @param pimpinan office of the Pimpinan Unit Organisasi that owns the work, where the person holds it
 * @param atasan whether he or she leads or assesses one of the people, or stands above the unit that owns the work
 * @param sebutan title of the office under which he or she acts, empty for a person's own act
 * @param nip NIP, empty for the Pejabat Pembina Kepegawaian
 * @param nama name
 * @param pengguna user name
 * @param diajak whether he or she, or an office of his or hers, was asked to work along
 */
public record HakKerja(
        Kerja kerja, Optional<Peserta> peserta, Optional<Pemegang> pimpinan, boolean atasan, String sebutan, String nip, String nama, String pengguna,
        boolean diajak) {

    /** Whether the person heads the team. */
    public boolean ketua() {
        return peran(Peserta.Peran.KETUA);
    }

    /** Whether the person answers for the team. */
    public boolean penanggungJawab() {
        return peran(Peserta.Peran.PENANGGUNG_JAWAB);
    }

    /** Whether the person leads the unit that owns the work. */
    public boolean memimpin() {
        return pimpinan.isPresent();
    }

    /** Whether the person may draw up the plan: who does the work and who leads it do so together. */
    public boolean merencanakan() {
        return kerja.berlaku() && (peserta.isPresent() || memimpin());
    }

    /** Whether the person may divide the work: the head of the team; without one everybody in it; who works alone; who leads. */
    public boolean membagi() {
        return merencanakan() && (memimpin() || ketua() || penanggungJawab() || kerja.ketua().isEmpty());
    }

    /** Whether the person may watch over the work and say how it goes. */
    public boolean memantau() {
        return memimpin() || atasan || ketua() || penanggungJawab();
    }

    /** Title of the office, or the name for a person's own act. */
    public String tampil() {
        return sebutan.isEmpty() ? nama : sebutan + " (" + nama + ")";
    }

    private boolean peran(Peserta.Peran yang) {
        return peserta.filter(p -> p.peran() == yang).isPresent();
    }
}
