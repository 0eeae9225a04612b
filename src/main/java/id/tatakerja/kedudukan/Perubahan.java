package id.tatakerja.kedudukan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * One person whose place would change if the proposals were decreed now.
 *
 * @param nip the person
 * @param unit code of the unit of work
 * @param jenis kind of change
 * @param penilaiLama code of the jabatan that assesses by the decree in force
 * @param penilaiBaru code of the jabatan proposed
 * @param status status of the proposal
 * @param aturan row of the decision table
 */
public record Perubahan(
        String nip, String unit, Jenis jenis, Optional<String> penilaiLama, Optional<String> penilaiBaru, StatusKedudukan status, String aturan) {

    /** Kinds of change. */
    public enum Jenis {
        BARU,
        BERUBAH,
        BERAKHIR
    }

    /** Whether the place in force is the one proposed: the same post, unit and officials. */
    static boolean sama(Usulan u, Optional<Ditetapkan> berlaku) {
        return berlaku.filter(d -> u.penilai().equals(Optional.of(d.penilai())) && u.pimpinan().equals(d.pimpinan())
                        && u.jabatan().equals(d.jabatan()) && u.unit().equals(d.unit()))
                .isPresent();
    }

    /** Compares proposals with what is decreed; who stays as he or she is does not appear. */
    static List<Perubahan> banding(List<Usulan> usulan, List<Ditetapkan> ditetapkan) {
        var lama = new HashMap<String, Ditetapkan>();
        ditetapkan.forEach(d -> lama.put(d.nip(), d));
        var hasil = new ArrayList<Perubahan>();
        for (var u : usulan) {
            var d = lama.remove(u.nip());
            if (d == null) {
                hasil.add(new Perubahan(u.nip(), u.unit(), Jenis.BARU, Optional.empty(), u.penilai(), u.status(), u.aturan()));
            } else if (!sama(u, Optional.of(d))) {
                hasil.add(new Perubahan(u.nip(), u.unit(), Jenis.BERUBAH, Optional.of(d.penilai()), u.penilai(), u.status(), u.aturan()));
            }
        }
        lama.values().forEach(d -> hasil.add(
                new Perubahan(d.nip(), d.unit(), Jenis.BERAKHIR, Optional.of(d.penilai()), Optional.empty(), d.status(), d.aturan())));
        return hasil;
    }
}
