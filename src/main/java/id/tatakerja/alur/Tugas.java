package id.tatakerja.alur;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Tindakan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An open act.
 *
 * @param id number in the application
 * @param penugasan the case
 * @param simpul place within the mechanism
 * @param tindakan what is to be done
 * @param judul what the case is about
 * @param pelaku who may do it, the first unless another does; never empty
 * @param hasilMungkin possible outcomes, never empty
 * @param dasar citations
 * @param sejak when it was opened
 * @param batas last day, where there is one
 * @param tanpaNama whether the case named nobody yet when it was opened; somebody may be named since
 */
public record Tugas(
        long id,
        long penugasan,
        String simpul,
        Tindakan tindakan,
        String judul,
        List<Pelaksana> pelaku,
        List<Hasil> hasilMungkin,
        List<Kutipan> dasar,
        Instant sejak,
        Optional<LocalDate> batas,
        boolean tanpaNama) {

    public Tugas {
        pelaku = List.copyOf(pelaku);
        hasilMungkin = List.copyOf(hasilMungkin);
        dasar = List.copyOf(dasar);
    }

    /**
     * Somebody who may do an act.
     *
     * @param peran in which role
     * @param pemegang who
     */
    public record Pelaksana(PeranAlur peran, Pemegang pemegang) {}

    /** The first of those who may do it whom one of the keys opens, see {@link PemegangHariIni}. */
    public Optional<Pelaksana> bagi(Set<String> kunci) {
        return pelaku.stream().filter(p -> kunci.contains(p.pemegang().kunci())).findFirst();
    }

    /** The same for a person, whose own offices come before those in whose name he or she may act. */
    public Optional<Pelaksana> bagi(PemegangHariIni.Kunci kunci) {
        return bagi(kunci.semua()).or(() -> pelaku.stream().filter(p -> kunci.atasNama(p.pemegang(), tindakan).isPresent()).findFirst());
    }

    /**
     * An act to open.
     *
     * @param instansi code of the tenant
     * @param penugasan the case
     * @param simpul place within the mechanism
     * @param tindakan what is to be done
     * @param judul what the case is about
     * @param pelaku who may do it, never empty
     * @param hasilMungkin possible outcomes
     * @param dasar citations
     * @param dibuka today where the instansi is
     * @param lama how long the regulation gives, where it does
     * @param tanpaNama whether the case names nobody yet
     */
    public record Baru(
            String instansi,
            long penugasan,
            String simpul,
            Tindakan tindakan,
            String judul,
            List<Pelaksana> pelaku,
            List<Hasil> hasilMungkin,
            List<Kutipan> dasar,
            LocalDate dibuka,
            Optional<Period> lama,
            boolean tanpaNama) {

        public Baru {
            pelaku = List.copyOf(pelaku);
            hasilMungkin = List.copyOf(hasilMungkin);
            dasar = List.copyOf(dasar);
        }
    }
}
