package id.tatakerja.penugasan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.organisasi.KelompokUnit;
import id.tatakerja.regulasi.AturanPenugasan;
import id.tatakerja.regulasi.AturanPenugasan.JenisIsi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the three steps that begin an assignment.
 *
 * @param langkah step, 1 to 3
 * @param form what was typed so far
 * @param galat faults of the step
 * @param unit units to choose from
 * @param calon people to choose from or chosen
 * @param jalan the way that it will take, once it is known
 * @param ditolak why it cannot be sent, empty when it can
 * @param dasar citations of the refusal
 * @param timnya what is asked of the team, once the way is known
 * @param draf what of the steps is kept
 * @param aturan what the regulation demands of every assignment
 * @param uraian duties on record of the people chosen, by their internal number
 */
public record BuatPage(
        int langkah, BuatForm form, List<Galat> galat, List<KelompokUnit> unit, List<Calon> calon, Optional<JalanPage> jalan, String ditolak,
        List<Kutipan> dasar, Optional<TimForm> timnya, DrafPage draf, AturanPenugasan aturan,
        Map<String, String> uraian) {

    /** Names of the steps. */
    public List<String> namaLangkah() {
        return List.of("Pekerjaan", "Pegawai", "Periksa dan kirim");
    }

    /** Fields that the step carries along unseen. */
    public List<Map.Entry<String, String>> dibawa() {
        return form.dibawa(switch (langkah) {
            case 1 -> BuatForm.PEKERJAAN;
            case 2 -> BuatForm.ORANG;
            default -> Stream.of(
                            timnya.isPresent() ? BuatForm.TIM : List.<String>of(), tanyaAlasanPilihan() ? List.of(BuatForm.ALASAN) : List.<String>of(),
                            tanyaPerOrang() ? BuatForm.PER_ORANG : List.<String>of(), jalan.isPresent() ? List.of(BuatForm.JENIS_NASKAH, BuatForm.BERSAMA) : List.<String>of(),
                            List.of(BuatForm.DITANYA))
                    .flatMap(List::stream).toList();
        });
    }

    /** Parts of the third step that it shows or has shown before. */
    public List<String> ditanya() {
        var kini = Stream.of(
                timnya.map(_ -> "tim"), Optional.of(BuatForm.ALASAN).filter(_ -> tanyaAlasanPilihan()), Optional.of("perOrang").filter(_ -> tanyaPerOrang())).flatMap(Optional::stream);
        return Stream.concat(form.semua(BuatForm.DITANYA).stream(), kini).distinct().toList();
    }

    /** Whether the activity that the work serves is asked for. */
    public boolean tanyaButir() {
        return aturan.mengenal(JenisIsi.BUTIR_KEGIATAN);
    }

    /** Whether the circumstance of incidental work is asked for. */
    public boolean tanyaKeadaan() {
        return aturan.mengenal(JenisIsi.KEADAAN);
    }

    /** Whether something of the third step is still to be filled in that nobody was asked for before. */
    public boolean belumDitanya() {
        return langkah == 3 && ditanya().stream().anyMatch(d -> !form.semua(BuatForm.DITANYA).contains(d));
    }

    /** Whether a reason is asked for, because somebody chosen lacks a skill. */
    public boolean tanyaAlasanPilihan() {
        return aturan.mengenal(JenisIsi.ALASAN_PILIHAN) && (!form.nilai("alasanPilihan").isEmpty() || dipilih().stream().anyMatch(c -> !c.kurang().isEmpty())
                || galat.stream().anyMatch(g -> g.bidang().equals("alasanPilihan")));
    }

    /** Whether an own reason is asked for each of several people. */
    public boolean tanyaAlasanOrang() {
        return dipilih().size() > 1 && form.berlaku(aturan, JenisIsi.ALASAN_SETIAP_ORANG);
    }

    /** Whether it is asked for each person which duty the work serves. */
    public boolean tanyaUraian() {
        return !dipilih().isEmpty() && form.berlaku(aturan, JenisIsi.URAIAN_TUGAS);
    }

    /** Whether anything is asked for each person. */
    public boolean tanyaPerOrang() {
        return langkah == 3 && (tanyaAlasanOrang() || tanyaUraian());
    }

    /** Whether the form is a team. */
    public boolean tim() {
        return form.nilai("bentuk").equals("TIM");
    }

    /** People chosen. */
    public List<Calon> dipilih() {
        return calon.stream().filter(Calon::dipilih).toList();
    }
}
