package id.tatakerja.pelaksanaan.katalog;

import java.util.List;
import java.util.Optional;

/**
 * What stands beside individual work: where it comes from, what the leaders said, the target of the unit, and the work of others on it.
 *
 * @param butir the entry of the own list on which the work rests; empty for work that began without one
 * @param jabatan name of the jabatan whose list it is, empty without an entry
 * @param unit name of the unit whose function it serves, empty without a function
 * @param kemajuan how far all work on the target is, whole percent
 * @param kegiatan how many activities serve the target, this one among them
 * @param rekan activities of others on the same target
 * @param arahan what the leaders said of the work, of the target, or to the person, newest first
 */
public record Selaras(Optional<Butir> butir, String jabatan, String unit, int kemajuan, int kegiatan, List<Rekan> rekan, List<Arahan> arahan) {

    public Selaras {
        rekan = List.copyOf(rekan);
        arahan = List.copyOf(arahan);
    }

    /** Work of somebody else on the same target: who, what, how far. */
    public record Rekan(String nama, String kegiatan, String butir, int persen) {}

    /** Something said: its kind, the words, by whom with the office of the day. */
    public record Arahan(String jenis, String isi, String oleh) {}
}
