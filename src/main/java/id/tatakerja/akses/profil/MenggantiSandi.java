package id.tatakerja.akses.profil;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.akun.AkunRepository;
import id.tatakerja.akses.akun.AturanSandi;
import id.tatakerja.akses.akun.PenyandiSandi;
import id.tatakerja.akses.masuk.PemeriksaSandi;
import id.tatakerja.akses.sesi.DaftarSesi;
import id.tatakerja.bersama.Galat;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Sets one's own password and ends all other sessions, which someone else may hold. */
@Service
class MenggantiSandi {

    private final AkunRepository akun;
    private final PenyandiSandi penyandi;
    private final PemeriksaSandi pemeriksa;
    private final DaftarSesi sesi;
    private final Jejak jejak;
    private final TransactionOperations transaksi;

    MenggantiSandi(
            AkunRepository akun, PenyandiSandi penyandi, PemeriksaSandi pemeriksa, DaftarSesi sesi, Jejak jejak, TransactionOperations transaksi) {
        this.akun = akun;
        this.penyandi = penyandi;
        this.pemeriksa = pemeriksa;
        this.sesi = sesi;
        this.jejak = jejak;
        this.transaksi = transaksi;
    }

    /** Faults by field, or an empty list when the password was changed. */
    List<Galat> ganti(Pelaku pelaku, String lama, String baru, String ulang, String idSesi) {
        List<Galat> galat = new ArrayList<>();
        AturanSandi.periksa(baru, pelaku.namaPengguna()).ifPresent(pesan -> galat.add(new Galat("baru", "SANDI_LEMAH", pesan)));
        if (!baru.equals(ulang)) {
            galat.add(new Galat("ulang", "SANDI_TIDAK_SAMA", "Kedua kata sandi baru tidak sama. Ketik ulang keduanya."));
        }
        if (baru.equals(lama)) {
            galat.add(new Galat("baru", "SANDI_SAMA", "Kata sandi baru sama dengan yang lama. Pilih yang lain."));
        }
        if (galat.isEmpty() && !pemeriksa.cocok(pelaku.namaPengguna(), lama)) {
            galat.add(new Galat("lama", "SANDI_LAMA_SALAH", "Kata sandi sekarang tidak cocok. Sesudah beberapa kali salah, akun dikunci untuk sementara."));
        }
        if (galat.isEmpty()) {
            var hash = penyandi.sandikan(baru);
            transaksi.executeWithoutResult(_ -> simpan(pelaku, hash, idSesi));
        }
        return List.copyOf(galat);
    }

    private void simpan(Pelaku pelaku, String hash, String idSesi) {
        akun.aturSandi(pelaku.namaPengguna(), hash, Optional.empty());
        sesi.akhiriSelain(pelaku.namaPengguna(), idSesi);
        jejak.catat(new Peristiwa(
                pelaku.instansi().orElse("*"), pelaku.namaPengguna(), Optional.empty(), "SANDI_DIGANTI",
                "AKUN:" + pelaku.namaPengguna(), Map.of(), Map.of(), Optional.empty()));
    }
}
