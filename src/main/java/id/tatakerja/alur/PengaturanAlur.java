package id.tatakerja.alur;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.AturanPenugasan.Pembanding;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Bentuk;
import java.util.Optional;

/**
 * What an instansi has chosen where its regulation leaves the way of an assignment open; a regulation that asks nothing has its own
 * answer.
 *
 * @param susunan the instansi on the day
 * @param paket its regulation
 */
record PengaturanAlur(Susunan susunan, Paket paket) {

    private static final String SUKARELA = "sukarelaLintasPerangkatDaerah";
    private static final String BATAS = "batasInstansi";
    private static final String INDIVIDU = "individuLintasInstansi";
    private static final String PEMBANDING = "pembandingUnit";

    private Optional<String> nilai(String kunci) {
        return paket.pengaturan(kunci).map(p -> susunan.pengaturan("", kunci).orElse(p.bawaan()));
    }

    /** What tells one unit from another. */
    Pembanding pembanding() {
        return nilai(PEMBANDING).map(Pembanding::valueOf).orElse(paket.aturanPenugasan().pembanding());
    }

    /** How far another perangkat daerah of the same government is. */
    Lingkup antarPerangkatDaerah() {
        return nilai(BATAS).filter("PERANGKAT_DAERAH"::equals).isPresent() ? Lingkup.LINTAS_INSTANSI : Lingkup.LINTAS_PERANGKAT_DAERAH;
    }

    /** Why the instansi does not offer a way that its regulation would. */
    Optional<Penolakan> ditutup(Cara cara, Lingkup lingkup) {
        return cara == Cara.SUKARELA && lingkup == Lingkup.LINTAS_PERANGKAT_DAERAH && nilai(SUKARELA).filter("TIDAK"::equals).isPresent()
                ? Optional.of(Penolakan.menurut(
                        "ALUR_TIDAK_TERSEDIA", "Instansi ini menutup pengajuan sukarela ke perangkat daerah lain melalui pengaturan.",
                        paket.pengaturan(SUKARELA).orElseThrow().dasar()))
                : Optional.empty();
    }

    /** Why one person, or several people without a team, cannot be asked for at this distance. */
    Optional<Penolakan> wajibTim(Cara cara, Bentuk bentuk, Lingkup lingkup, int orang) {
        if (cara == Cara.SUKARELA || bentuk == Bentuk.TIM) {
            return Optional.empty();
        }
        return switch (lingkup) {
            case DALAM_UNIT -> Optional.empty();
            case LINTAS_UNIT, LINTAS_PERANGKAT_DAERAH -> paket.aturanPenugasan().tim().filter(t -> orang >= t.mulai()).map(t -> Penolakan.menurut(
                    "TIM_WAJIB",
                    "Pelibatan " + orang + " orang dari luar unit dikerjakan sebagai Tim Kerja. Pilih bentuk tim, atau minta satu orang saja.", t.dasar()));
            case LINTAS_INSTANSI -> nilai(INDIVIDU).filter("TIDAK"::equals).map(_ -> Penolakan.menurut(
                    "TIM_WAJIB", "Pelibatan pegawai instansi lain dikerjakan sebagai Tim Kerja. Pilih bentuk tim; pengecualian dapat dinyalakan pada pengaturan instansi.",
                    paket.pengaturan(INDIVIDU).orElseThrow().dasar()));
        };
    }
}
