package id.tatakerja.akses.akun;

import id.tatakerja.akses.Akun;
import id.tatakerja.akses.Peran;
import id.tatakerja.akses.pengaturan.ModeDemo;
import id.tatakerja.basisdata.Penyewa;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the account {@code admin} at the first start. Outside demo mode its password is {@code TATAKERJA_ADMIN_SANDI}, or
 * one that is made up and printed once.
 */
@Component
@Order(0)
@ConditionalOnWebApplication
class AdministratorPertama implements ApplicationRunner {

    static final String NAMA = "admin";

    private final AkunRepository repository;
    private final Akun akun;
    private final PenyandiSandi penyandi;
    private final ModeDemo demo;
    private final String sandi;

    AdministratorPertama(
            AkunRepository repository, Akun akun, PenyandiSandi penyandi, ModeDemo demo, @Value("${tatakerja.admin-sandi:}") String sandi) {
        this.repository = repository;
        this.akun = akun;
        this.penyandi = penyandi;
        this.demo = demo;
        this.sandi = sandi;
    }

    @Override
    public void run(ApplicationArguments argumen) {
        Penyewa.seluruhInstalasi(() -> {
            if (repository.cari(NAMA).isEmpty()) {
                akun.pastikan(List.of(new Akun.Baru(NAMA, "Administrator instalasi", DataAkun.INSTALASI, "", Set.of(Peran.ADMINISTRATOR))));
            }
            if (!demo.aktif() && repository.cari(NAMA).orElseThrow().sandi().isEmpty()) {
                beriSandi();
            }
            return true;
        });
    }

    private void beriSandi() {
        if (sandi.isBlank()) {
            var acak = AturanSandi.sekaliPakai();
            repository.aturSandi(NAMA, penyandi.sandikan(acak), Optional.empty());
            // to the console, never to a log that is kept
            System.out.printf("%nAkun administrator: %s%nKata sandi (hanya ditampilkan sekali ini): %s%n%n", NAMA, acak);
            return;
        }
        AturanSandi.periksa(sandi, NAMA).ifPresent(pesan -> {
            throw new IllegalStateException("TATAKERJA_ADMIN_SANDI ditolak. " + pesan);
        });
        repository.aturSandi(NAMA, penyandi.sandikan(sandi), Optional.empty());
    }
}
