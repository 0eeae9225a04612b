package id.tatakerja.akses.token;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.akun.AkunRepository;
import id.tatakerja.akses.akun.DataAkun;
import id.tatakerja.akses.pengaturan.ModeDemo;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, revokes and recognises personal tokens. */
@Service
public class TokenPribadi {

    /** Lifetimes that may be chosen, in days. */
    public static final List<Integer> MASA = List.of(7, 30, 90, 365);

    private static final int PALING_BANYAK = 20;
    private static final String AWALAN = "tk_";
    private static final String AWALAN_DEMO = "demo-";
    private static final SecureRandom ACAK = new SecureRandom();

    private final TokenRepository repository;
    private final AkunRepository akun;
    private final Jejak jejak;
    private final ModeDemo demo;

    TokenPribadi(TokenRepository repository, AkunRepository akun, Jejak jejak, ModeDemo demo) {
        this.repository = repository;
        this.akun = akun;
        this.jejak = jejak;
        this.demo = demo;
    }

    /**
     * Makes a token.
     *
     * @param hari lifetime in days, one of {@link #MASA}
     * @return the secret, which cannot be shown again
     */
    @Transactional
    public String buat(Pelaku pelaku, String nama, int hari) {
        var bersih = nama.strip();
        if (bersih.isEmpty() || bersih.length() > 80) {
            throw galat("nama", "NAMA_TOKEN_TIDAK_SAH", "Beri nama 1 sampai 80 karakter, misalnya nama aplikasi yang memakainya.");
        }
        if (!MASA.contains(hari)) {
            throw galat("hari", "MASA_TOKEN_TIDAK_SAH", "Pilih masa berlaku 7, 30, 90, atau 365 hari.");
        }
        if (repository.milik(pelaku.namaPengguna()).size() >= PALING_BANYAK) {
            throw galat("nama", "TOKEN_TERLALU_BANYAK", "Anda sudah memiliki " + PALING_BANYAK + " token. Cabut yang tidak dipakai lagi.");
        }
        var pemilik = akun.cari(pelaku.namaPengguna()).orElseThrow();
        var rahasia = new byte[32];
        ACAK.nextBytes(rahasia);
        var token = AWALAN + Base64.getUrlEncoder().withoutPadding().encodeToString(rahasia);
        repository.tambah(pemilik, bersih, sidik(token), hari);
        catat(pemilik, "TOKEN_DIBUAT", Map.of(), Map.of("nama", bersih, "masa hari", Integer.toString(hari)));
        return token;
    }

    /** Tokens of the person that were not revoked, newest first. */
    public List<DataToken> milik(Pelaku pelaku) {
        return repository.milik(pelaku.namaPengguna());
    }

    /** Revokes a token of the person; one that is not there stays so. */
    @Transactional
    public void cabut(Pelaku pelaku, UUID id) {
        repository.cabut(pelaku.namaPengguna(), id).ifPresent(nama ->
                catat(akun.cari(pelaku.namaPengguna()).orElseThrow(), "TOKEN_DICABUT", Map.of("nama", nama), Map.of()));
    }

    /** Revokes all tokens of an account, in the running transaction. */
    public void cabutSemua(String namaPengguna) {
        repository.cabutSemua(namaPengguna);
    }

    /** The account behind a bearer, or empty when the bearer is unknown, revoked, lapsed, or its owner locked or gone. */
    public Optional<DataAkun> kenali(String bearer) {
        return Penyewa.seluruhInstalasi(() -> {
            if (demo.aktif() && bearer.startsWith(AWALAN_DEMO)) {
                return akun.cari(bearer.substring(AWALAN_DEMO.length())).filter(ada -> ada.terbuka(Instant.now()));
            }
            return bearer.startsWith(AWALAN) ? repository.pemilik(sidik(bearer)) : Optional.empty();
        });
    }

    private void catat(DataAkun pemilik, String tindakan, Map<String, String> sebelum, Map<String, String> sesudah) {
        jejak.catat(new Peristiwa(
                pemilik.instansi(), pemilik.namaPengguna(), Optional.empty(), tindakan, "AKUN:" + pemilik.namaPengguna(), sebelum, sesudah, Optional.empty()));
    }

    private static RuntimeException galat(String bidang, String kode, String pesan) {
        return Penolakan.galat(kode, pesan, List.of(new Galat(bidang, kode, pesan))).sebagaiException();
    }

    /** A secret of 256 random bits needs no slow hash. */
    private static byte[] sidik(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException("Setiap JDK wajib memiliki SHA-256", mustahil);
        }
    }
}
