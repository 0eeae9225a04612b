package id.tatakerja.timkerja;

import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelTim.PeranTim;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads teams for the modules in which their work is done. */
public interface MembacaTimKerja {

    /** The team of an assignment. */
    Optional<TimKerja> milik(String instansi, long penugasan);

    /** Teams at work in which the person is, from the first day on. */
    List<TimKerja> dengan(String instansi, String nip);

    /** Teams at work that the units own or to which their people belong. */
    List<TimKerja> dariUnit(String instansi, Collection<String> unit);

    /**
     * Somebody in a team.
     *
     * @param nip NIP, empty for people of another government
     * @param nama full name
     * @param peran role
     * @param unitAsal code of the home unit, or the name of the other government
     * @param mulai first day
     * @param selesai last day, where it is known
     */
    record Anggota(String nip, String nama, PeranTim peran, String unitAsal, LocalDate mulai, Optional<LocalDate> selesai) {

        /** Whether the stay has not ended before the day; who comes later is already one of them. */
        public boolean masih(LocalDate hari) {
            return selesai.map(s -> !hari.isAfter(s)).orElse(true);
        }
    }

    /**
     * A team.
     *
     * @param id number
     * @param nama name
     * @param unitPemilik code of the unit that owns the work
     * @param paket its regulation
     * @param alur mechanism of the assignment that formed it
     * @param lingkup greatest distance
     * @param aktif whether at work
     * @param penugasan numbers of its assignments, the first formed it; never empty
     * @param orang everybody who ever was in it
     */
    record TimKerja(long id, String nama, String unitPemilik, String paket, String alur, Lingkup lingkup, boolean aktif, List<Long> penugasan, List<Anggota> orang) {

        public TimKerja {
            penugasan = List.copyOf(penugasan);
            orang = List.copyOf(orang);
        }
    }
}
