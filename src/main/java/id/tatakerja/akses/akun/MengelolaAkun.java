package id.tatakerja.akses.akun;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.akses.pengaturan.PengaturanAkses;
import id.tatakerja.akses.sesi.DaftarSesi;
import id.tatakerja.akses.token.TokenPribadi;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Help and order for accounts by the administrator and the organisation section; every act is in the audit trail. */
@Service
class MengelolaAkun {

    private final AkunRepository repository;
    private final PenyandiSandi penyandi;
    private final DaftarSesi sesi;
    private final TokenPribadi token;
    private final PengaturanAkses pengaturan;
    private final Jejak jejak;

    MengelolaAkun(
            AkunRepository repository, PenyandiSandi penyandi, DaftarSesi sesi, TokenPribadi token, PengaturanAkses pengaturan, Jejak jejak) {
        this.repository = repository;
        this.penyandi = penyandi;
        this.sesi = sesi;
        this.token = token;
        this.pengaturan = pengaturan;
        this.jejak = jejak;
    }

    List<DataAkun> daftar(String cari, int halaman, int ukuran) {
        return repository.daftar(cari.strip(), (halaman - 1) * ukuran, ukuran);
    }

    long jumlah(String cari) {
        return repository.jumlah(cari.strip());
    }

    /** Sets a one-time password, ends sessions and tokens, and returns the password, which is shown once. */
    @Transactional
    String aturUlangSandi(Pelaku pelaku, String namaPengguna) {
        var akun = akun(pelaku, namaPengguna, HakAtasAkun::alasanTidakMengelola);
        var sandi = AturanSandi.sekaliPakai();
        repository.aturSandi(akun.namaPengguna(), penyandi.sandikan(sandi), Optional.of(pengaturan.sandiSekaliPakai()));
        keluarkan(akun);
        catat(pelaku, akun, "SANDI_DIATUR_ULANG", Map.of(), Map.of("berlaku jam", Long.toString(pengaturan.sandiSekaliPakai().toHours())));
        return sandi;
    }

    /** Locks the account until it is unlocked by hand. */
    @Transactional
    void kunci(Pelaku pelaku, String namaPengguna) {
        var akun = akun(pelaku, namaPengguna, HakAtasAkun::alasanTidakMengelola);
        repository.aturAktif(akun.namaPengguna(), false);
        keluarkan(akun);
        catat(pelaku, akun, "AKUN_DIKUNCI", Map.of("aktif", ya(akun.aktif())), Map.of("aktif", "tidak"));
    }

    /** Unlocks the account, from a lock by hand and from a lockout after wrong tries. */
    @Transactional
    void buka(Pelaku pelaku, String namaPengguna) {
        var akun = akun(pelaku, namaPengguna, HakAtasAkun::alasanTidakMengelola);
        repository.aturAktif(akun.namaPengguna(), true);
        repository.lupakanGagal(akun.namaPengguna());
        catat(pelaku, akun, "AKUN_DIBUKA", Map.of("aktif", ya(akun.aktif())), Map.of("aktif", "ya"));
    }

    /** Gives a role of a section to a civil servant. */
    @Transactional
    void beriPeran(Pelaku pelaku, String namaPengguna, Peran peran) {
        var akun = akunPeran(pelaku, namaPengguna, peran);
        if (!akun.peran().contains(peran)) {
            repository.tambahPeran(akun, peran);
            catat(pelaku, akun, "PERAN_DIBERIKAN", Map.of(), Map.of("peran", peran.name()));
        }
    }

    /** Takes a role of a section back. */
    @Transactional
    void cabutPeran(Pelaku pelaku, String namaPengguna, Peran peran) {
        var akun = akunPeran(pelaku, namaPengguna, peran);
        if (akun.peran().contains(peran)) {
            repository.cabutPeran(akun, peran);
            catat(pelaku, akun, "PERAN_DICABUT", Map.of("peran", peran.name()), Map.of());
        }
    }

    private DataAkun akunPeran(Pelaku pelaku, String namaPengguna, Peran peran) {
        if (!HakAtasAkun.DAPAT_DIBERIKAN.contains(peran)) {
            throw Penolakan.tidakMemenuhi("PERAN_TIDAK_DAPAT_DIBERIKAN", "Hanya peran bagian organisasi dan bagian kepegawaian yang dapat diberikan atau dicabut.")
                    .sebagaiException();
        }
        return akun(pelaku, namaPengguna, HakAtasAkun::alasanTidakMengaturPeran);
    }

    private DataAkun akun(Pelaku pelaku, String namaPengguna, BiFunction<Pelaku, DataAkun, Optional<String>> alasan) {
        var akun = repository.kunci(namaPengguna).orElseThrow(() ->
                Penolakan.tidakDitemukan("Akun itu tidak ada pada instansi yang Anda kelola. Periksa nama penggunanya.").sebagaiException());
        alasan.apply(pelaku, akun).ifPresent(sebab -> {
            throw Penolakan.tidakBerwenang(sebab).sebagaiException();
        });
        return akun;
    }

    private void keluarkan(DataAkun akun) {
        sesi.akhiriSelain(akun.namaPengguna(), "");
        token.cabutSemua(akun.namaPengguna());
    }

    private void catat(Pelaku pelaku, DataAkun akun, String tindakan, Map<String, String> sebelum, Map<String, String> sesudah) {
        jejak.catat(new Peristiwa(
                akun.instansi(), pelaku.namaPengguna(), Optional.empty(), tindakan, "AKUN:" + akun.namaPengguna(), sebelum, sesudah, Optional.empty()));
    }

    private static String ya(boolean nilai) {
        return nilai ? "ya" : "tidak";
    }
}
