package id.tatakerja.akses.akun;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import java.util.List;
import java.util.Optional;

/** What a person may do to an account; pages ask it for their buttons, the use case asks it again. */
public final class HakAtasAkun {

    /** Roles that may be given to and taken from a civil servant. */
    public static final List<Peran> DAPAT_DIBERIKAN = List.of(Peran.BAGIAN_ORGANISASI, Peran.BAGIAN_KEPEGAWAIAN);

    private HakAtasAkun() {}

    /** Why the person may not reset, lock or unlock the account; empty when it is allowed. */
    public static Optional<String> alasanTidakMengelola(Pelaku pelaku, DataAkun akun) {
        if (akun.namaPengguna().equals(pelaku.namaPengguna())) {
            return Optional.of("Ini akun Anda sendiri. Ubah kata sandinya pada halaman profil.");
        }
        if (pelaku.adalah(Peran.ADMINISTRATOR)) {
            return Optional.empty();
        }
        if (!pelaku.adalah(Peran.BAGIAN_ORGANISASI) || pelaku.instansi().filter(akun.instansi()::equals).isEmpty()) {
            return Optional.of("Akun ini di luar instansi yang Anda kelola.");
        }
        // whoever can reset this account could decree in the name of its owner
        return akun.peran().contains(Peran.PEJABAT_PEMBINA_KEPEGAWAIAN) || akun.peran().contains(Peran.ADMINISTRATOR)
                ? Optional.of("Akun Pejabat Pembina Kepegawaian hanya dikelola administrator instalasi.")
                : Optional.empty();
    }

    /** Why the person may not give or take roles of the account; empty when it is allowed. */
    public static Optional<String> alasanTidakMengaturPeran(Pelaku pelaku, DataAkun akun) {
        return alasanTidakMengelola(pelaku, akun).or(() -> akun.peran().contains(Peran.ASN)
                ? Optional.empty()
                : Optional.of("Peran hanya diberikan kepada akun pegawai, bukan akun bersama."));
    }
}
