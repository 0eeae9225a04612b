package id.tatakerja.akses.masuk;

import id.tatakerja.akses.akun.AkunRepository;
import id.tatakerja.akses.akun.DataAkun;
import id.tatakerja.akses.akun.PenyandiSandi;
import id.tatakerja.akses.masuk.CatatanMasukRepository.Hasil;
import id.tatakerja.akses.pengaturan.ModeDemo;
import id.tatakerja.akses.pengaturan.PengaturanAkses;
import id.tatakerja.basisdata.Penyewa;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Checks a user name with its password (BSSN 4/2021 Pasal 27 ayat (1)). Whoever fails learns neither whether the account
 * exists nor whether it is locked; in every case one Argon2id is computed, so time does not tell either.
 */
@Service
class Memasukkan {

    /** How a try ended. */
    sealed interface Putusan {
        /** Come in. */
        record Masuk(DataAkun akun) implements Putusan {}

        /** The password is right, but the person is no longer a pegawai since then. */
        record Berakhir(DataAkun akun, Instant sejak) implements Putusan {}

        /** Not, for whatever reason. */
        record Tidak() implements Putusan {}

        /** This address must wait. */
        record Tunggu(Duration selama) implements Putusan {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(Memasukkan.class);

    private final AkunRepository akun;
    private final CatatanMasukRepository catatan;
    private final PemeriksaSandi pemeriksa;
    private final PenyandiSandi penyandi;
    private final PengaturanAkses pengaturan;
    private final ModeDemo demo;

    Memasukkan(AkunRepository akun, CatatanMasukRepository catatan, PemeriksaSandi pemeriksa, PenyandiSandi penyandi, PengaturanAkses pengaturan, ModeDemo demo) {
        this.akun = akun;
        this.catatan = catatan;
        this.pemeriksa = pemeriksa;
        this.penyandi = penyandi;
        this.pengaturan = pengaturan;
        this.demo = demo;
    }

    Putusan coba(String ketikan, String sandi, String alamat) {
        return Penyewa.seluruhInstalasi(() -> {
            // many people share the address of an office, so it may fail far more often than an account
            if (!demo.aktif() && catatan.gagalDari(alamat, pengaturan.alamatJendela()) >= pengaturan.alamatPaling()) {
                catatan.catat("", DataAkun.INSTALASI, alamat, Hasil.DIBATASI);
                return new Putusan.Tunggu(pengaturan.alamatJendela());
            }
            return akun.cariKetikan(ketikan).<Putusan>map(ada -> denganAkun(ada, sandi, alamat)).orElseGet(() -> {
                penyandi.bandingSemu(sandi);
                catatan.catat("", DataAkun.INSTALASI, alamat, Hasil.GAGAL);
                return new Putusan.Tidak();
            });
        });
    }

    private Putusan denganAkun(DataAkun ada, String sandi, String alamat) {
        if (!pemeriksa.ambilKesempatan(ada)) {
            penyandi.bandingSemu(sandi);
            catatan.catat(ada.namaPengguna(), ada.instansi(), alamat, Hasil.TERKUNCI);
            return new Putusan.Tidak();
        }
        var cocok = pemeriksa.cocok(ada, sandi) && ada.aktif();
        catatan.catat(ada.namaPengguna(), ada.instansi(), alamat, cocok && !ada.sudahBerakhir(Instant.now()) ? Hasil.BERHASIL : Hasil.GAGAL);
        if (!cocok) {
            LOG.info("Gagal masuk: {}", ada.pelaku());
            return new Putusan.Tidak();
        }
        akun.lupakanGagal(ada.namaPengguna());
        if (ada.sudahBerakhir(Instant.now())) {
            return new Putusan.Berakhir(ada, ada.berakhir().orElseThrow());
        }
        perbarui(ada, sandi);
        return new Putusan.Masuk(ada);
    }

    /** Settings grew since the password was set: the only moment at which it is known again. */
    private void perbarui(DataAkun ada, String sandi) {
        var usang = ada.sandi().filter(penyandi::usang).isPresent() && !ada.wajibGanti() && !demo.aktif();
        if (usang) {
            akun.aturSandi(ada.namaPengguna(), penyandi.sandikan(sandi), Optional.empty());
        }
    }
}
