package id.tatakerja.pelaksanaan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the work shows when its result is to be handed in and reviewed: agreement, detail, feedback. */
public interface MelihatPersiapanHasil {

    /** The state of the work to which an assignment belongs; empty when there is no such work. */
    Optional<Persiapan> persiapan(String instansi, long penugasan);

    /**
     * The state.
     *
     * @param penugasan number under which the work is kept
     * @param disepakati whether both sides have agreed to the plan
     * @param menunggu whose agreement is wanted, in words
     * @param tanpaRincian lines of the plan without an activity
     * @param kegiatan activities
     */
    record Persiapan(long penugasan, boolean disepakati, List<String> menunggu, List<String> tanpaRincian, List<Kegiatan> kegiatan) {

        public Persiapan {
            menunggu = List.copyOf(menunggu);
            tanpaRincian = List.copyOf(tanpaRincian);
            kegiatan = List.copyOf(kegiatan);
        }

        /** What is expected of a person, activity by activity, in words. */
        public List<String> harapan(String nip) {
            return kegiatan.stream().filter(k -> !k.harapan().getOrDefault(nip, "").isEmpty()).map(k -> k.nama() + ": " + k.harapan().get(nip)).toList();
        }
    }

    /**
     * An activity.
     *
     * @param butir butir kegiatan or uraian tugas that it is tied to, may be empty
     * @param nip who has a part in it
     * @param umpanBalik who has given feedback on it
     * @param harapan what is expected of whom, by NIP
     */
    record Kegiatan(long id, String nama, String butir, Set<String> nip, List<Pemberi> umpanBalik, Map<String, String> harapan) {

        public Kegiatan {
            nip = Set.copyOf(nip);
            umpanBalik = List.copyOf(umpanBalik);
            harapan = Map.copyOf(harapan);
        }
    }

    /** Who gave feedback: NIP, and the title of the office on the day, empty for a person's own word. */
    record Pemberi(String nip, String sebutan) {}
}
