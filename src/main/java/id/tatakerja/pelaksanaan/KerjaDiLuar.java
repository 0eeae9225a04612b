package id.tatakerja.pelaksanaan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the work of other governments in which own people have a part, as it came over last; implemented where it is kept. */
public interface KerjaDiLuar {

    /** Work in force in which the person has a part. */
    List<Satu> milik(String instansi, String nip);

    /** Work in force in which any of the own people has a part. */
    List<Satu> semua(String instansi);

    /**
     * A piece of work.
     *
     * @param penugasan number of the own record
     * @param judul what it is called
     * @param pemilik name of the government that owns it
     * @param bertim whether a team does it
     * @param disepakati whether its plan is agreed
     * @param masa its days in words
     * @param orang NIP of the own people in it
     * @param bagian their parts
     */
    record Satu(long penugasan, String judul, String pemilik, boolean bertim, boolean disepakati, String masa, List<String> orang, List<Bagian> bagian) {

        public Satu {
            orang = List.copyOf(orang);
            bagian = List.copyOf(bagian);
        }

        /** Parts of a person. */
        public List<Bagian> milik(String nip) {
            return bagian.stream().filter(b -> b.nip().equals(nip)).toList();
        }

        /** Address of its page at home. */
        public String alamat() {
            return "/pekerjaan-luar/" + penugasan;
        }
    }

    /** A part of a person in an activity: how far it is in percent, and the day of which it was last reported. */
    record Bagian(String nip, String kegiatan, String peran, LocalDate mulai, LocalDate selesai, int persen, Optional<LocalDate> terakhir) {}
}
