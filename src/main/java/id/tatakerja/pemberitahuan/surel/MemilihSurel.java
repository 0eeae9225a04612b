package id.tatakerja.pemberitahuan.surel;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.tampilan.AlamatAplikasi;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person choose when to get mail, and where; an address is used once its owner has opened the link sent to it. */
@Service
class MemilihSurel {

    private static final SecureRandom ACAK = new SecureRandom();
    private static final int KONFIRMASI_SEHARI = 5;

    private final LanggananRepository langganan;
    private final SurelRepository surel;
    private final SmtpRepository smtp;
    private final AlamatAplikasi alamat;
    private final Jejak jejak;

    MemilihSurel(LanggananRepository langganan, SurelRepository surel, SmtpRepository smtp, AlamatAplikasi alamat, Jejak jejak) {
        this.langganan = langganan;
        this.surel = surel;
        this.smtp = smtp;
        this.alamat = alamat;
        this.jejak = jejak;
    }

    @Transactional(readOnly = true)
    Langganan baca(Pelaku pelaku) {
        instansi(pelaku);
        return langganan.satu(pelaku.namaPengguna());
    }

    @Transactional(readOnly = true)
    boolean aktif() {
        return smtp.aktif();
    }

    private static String instansi(Pelaku pelaku) {
        return pelaku.instansi().orElseThrow(() -> Penolakan.tidakDitemukan("Akun administrator instalasi tidak menerima pemberitahuan.").sebagaiException());
    }

    /**
     * Stores the choice; another address than the one in use gets a link.
     *
     * @return whether a link was sent
     */
    @Transactional
    boolean pilih(Pelaku pelaku, Langganan.Cara cara, String alamatBaru) {
        var instansi = instansi(pelaku);
        var siapa = pelaku.namaPengguna();
        var bersih = alamatBaru.strip();
        var lama = langganan.satu(siapa);
        var ganti = !bersih.isEmpty() && !bersih.equals(lama.alamat());
        if (ganti && !AlamatSurel.sah(bersih)) {
            throw galat("ALAMAT_TIDAK_SAH", "Isi satu alamat surel, misalnya nama@contohkab.go.id.");
        }
        if (cara != Langganan.Cara.TIDAK && bersih.isEmpty()) {
            throw galat("ALAMAT_WAJIB", "Isi alamat surel Anda, atau pilih tidak menerima surel.");
        }
        if (ganti && !smtp.aktif()) {
            throw galat("SUREL_MATI", "Administrator belum mengaktifkan surel, sehingga tautan konfirmasi belum dapat dikirim. Alamat belum disimpan.");
        }
        langganan.cara(instansi, siapa, cara);
        if (bersih.isEmpty()) {
            langganan.hapusAlamat(siapa);
        } else if (ganti) {
            konfirmasi(instansi, siapa, bersih);
        }
        jejak.catat(new Peristiwa(
                instansi, siapa, Optional.empty(), "PILIH_SUREL", "akun:" + siapa, Map.of("cara", lama.cara().name(), "alamat", lama.alamat().isEmpty() ? "tidak ada" : "ada"),
                Map.of("cara", cara.name(), "alamat", bersih.isEmpty() ? "tidak ada" : ganti ? "menunggu konfirmasi" : "tetap"), Optional.empty()));
        return ganti;
    }

    private void konfirmasi(String instansi, String siapa, String tujuan) {
        if (surel.konfirmasi(siapa) >= KONFIRMASI_SEHARI) {
            throw galat("TERLALU_SERING", "Tautan konfirmasi sudah dikirim " + KONFIRMASI_SEHARI + " kali hari ini. Coba lagi besok.");
        }
        var bita = new byte[24];
        ACAK.nextBytes(bita);
        var kode = HexFormat.of().formatHex(bita);
        langganan.calon(siapa, tujuan, sidik(kode));
        surel.langsung(instansi, siapa, tujuan, "KONFIRMASI", "Konfirmasi alamat surel Anda",
                "Alamat ini dicatat untuk menerima pemberitahuan Tatakerja. Bila benar, masuk lalu buka tautan ini dalam 24 jam:\n"
                        + alamat.mutlak("/profil/surel/konfirmasi?kode=" + kode) + "\nBila bukan Anda, abaikan surel ini; tidak ada yang dikirim lagi.\n");
    }

    /**
     * Takes the address into use.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 for a code that is wrong, old, used, or another person's
     */
    @Transactional
    void nyatakan(Pelaku pelaku, String kode) {
        var instansi = instansi(pelaku);
        if (!langganan.nyatakan(pelaku.namaPengguna(), sidik(kode))) {
            throw Penolakan.tidakDitemukan(
                    "Tautan konfirmasi ini tidak berlaku lagi, atau untuk akun lain. Masuk dengan akun Anda, atau minta tautan baru pada halaman surel.").sebagaiException();
        }
        jejak.catat(new Peristiwa(
                instansi, pelaku.namaPengguna(), Optional.empty(), "NYATAKAN_SUREL", "akun:" + pelaku.namaPengguna(), Map.of(), Map.of("alamat", "terkonfirmasi"), Optional.empty()));
    }

    private static RuntimeException galat(String kode, String pesan) {
        return Penolakan.galat(kode, pesan, List.of(new Galat("alamat", kode, pesan))).sebagaiException();
    }

    private static String sidik(String kode) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(kode.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }
}
