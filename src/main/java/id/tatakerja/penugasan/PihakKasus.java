package id.tatakerja.penugasan;

import id.tatakerja.alur.MembacaPihak;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.Pihak;
import id.tatakerja.regulasi.Regulasi;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads the sides of a case as they are today; of a case of two governments only the own one. */
@Service
class PihakKasus {

    private final MembacaPihak pembaca;
    private final LintasInstansi lintas;
    private final Regulasi regulasi;

    PihakKasus(MembacaPihak pembaca, LintasInstansi lintas, Regulasi regulasi) {
        this.pembaca = pembaca;
        this.lintas = lintas;
        this.regulasi = regulasi;
    }

    /**
     * The sides.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 for people who are no longer there
     */
    Pihak baca(Kasus k) {
        return baca(k, k.isian().pegawai(), k.isian().unitAsal());
    }

    /** The sides with other people or another unit. */
    Pihak baca(Kasus k, List<String> pegawai, Optional<String> unitAsal) {
        return lintas.asal(k) ? pembaca.asal(k.instansi(), pegawai, unitAsal) : pembaca.baca(k.instansi(), k.isian().unitPemilik(), pegawai, unitAsal);
    }

    /** The sides with those of the people who are still there. */
    Pihak seadanya(Kasus k) {
        return lintas.asal(k) ? pembaca.asalSeadanya(k.instansi(), k.isian().pegawai(), k.isian().unitAsal())
                : pembaca.seadanya(k.instansi(), k.isian().unitPemilik(), k.isian().pegawai(), k.isian().unitAsal());
    }

    /** Roles for the sides. */
    PenentuPeran peran(Kasus k, Pihak pihak) {
        return new PenentuPeran(pihak, regulasi.paket(k.paket()).orElseThrow().alur(k.alur()).orElseThrow(), k.lingkup());
    }
}
