package id.tatakerja.akses.masuk;

import id.tatakerja.akses.akun.AkunRepository;
import id.tatakerja.akses.akun.DataAkun;
import id.tatakerja.akses.akun.PenyandiSandi;
import id.tatakerja.akses.pengaturan.ModeDemo;
import id.tatakerja.akses.pengaturan.PengaturanAkses;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Whether a password is the account's, within the number of tries that an account has. */
@Service
public class PemeriksaSandi {

    private static final byte[] SANDI_DEMO = "demo".getBytes(StandardCharsets.UTF_8);

    private final AkunRepository akun;
    private final PenyandiSandi penyandi;
    private final PengaturanAkses pengaturan;
    private final ModeDemo demo;

    PemeriksaSandi(AkunRepository akun, PenyandiSandi penyandi, PengaturanAkses pengaturan, ModeDemo demo) {
        this.akun = akun;
        this.penyandi = penyandi;
        this.pengaturan = pengaturan;
        this.demo = demo;
    }

    /** Whether the person behind a session knows the password; wrong answers count as wrong logins do. */
    public boolean cocok(String namaPengguna, String sandi) {
        var ada = akun.cari(namaPengguna).orElseThrow();
        if (!ambilKesempatan(ada)) {
            penyandi.bandingSemu(sandi);
            return false;
        }
        var cocok = cocok(ada, sandi);
        if (cocok) {
            akun.lupakanGagal(namaPengguna);
        }
        return cocok;
    }

    /** Takes one try; false when the account is locked now. */
    boolean ambilKesempatan(DataAkun ada) {
        return akun.ambilKesempatan(ada.namaPengguna(), pengaturan.kunciSetelah(), pengaturan.kunciAwal(), pengaturan.kunciPaling());
    }

    boolean cocok(DataAkun ada, String sandi) {
        if (demo.aktif() && MessageDigest.isEqual(SANDI_DEMO, sandi.getBytes(StandardCharsets.UTF_8))) {
            return true;
        }
        var masihBerlaku = ada.sandiBerlakuSampai().map(Instant.now()::isBefore).orElse(true);
        Optional<String> hash = masihBerlaku ? ada.sandi() : Optional.empty();
        if (hash.isEmpty()) {
            penyandi.bandingSemu(sandi);
            return false;
        }
        return penyandi.cocok(sandi, hash.get());
    }
}
