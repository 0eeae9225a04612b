package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.alur.Pemegang;
import id.tatakerja.penugasan.PemulaPenugasan;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who turns the strategy for a target into an assignment: whoever the regulation lets begin one for the unit that answers for it. */
@Component
class PemulaTarget {

    private final PemulaPenugasan pemula;
    private final PembagianRepository pembagian;

    PemulaTarget(PemulaPenugasan pemula, PembagianRepository pembagian) {
        this.pemula = pemula;
        this.pembagian = pembagian;
    }

    /** Whose turn that is; empty while there is no strategy, and once there is work for the target. */
    Optional<Pemegang> menunggu(String kode, MembacaTarget.Rinci r) {
        return r.strategi().filter(_ -> r.penugasan().isEmpty() && !pembagian.terkait(kode, r.target().id())).map(s -> pemula.cari(kode, s.unit(), s.bentuk(), switch (s.kebutuhan()) {
            case TIDAK -> Lingkup.DALAM_UNIT;
            case UNIT -> Lingkup.LINTAS_UNIT;
            case PERANGKAT_DAERAH -> Lingkup.LINTAS_PERANGKAT_DAERAH;
            case INSTANSI -> Lingkup.LINTAS_INSTANSI;
        }).orElseGet(() -> new Pemegang.Jabatan(r.pemegang())));
    }
}
