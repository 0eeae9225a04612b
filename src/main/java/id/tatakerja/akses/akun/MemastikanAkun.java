package id.tatakerja.akses.akun;

import id.tatakerja.akses.Akun;
import id.tatakerja.akses.sesi.DaftarSesi;
import id.tatakerja.akses.token.TokenPribadi;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the accounts that an import or a new instansi needs, in its transaction. */
@Service
class MemastikanAkun implements Akun {

    // the state that PostgreSQL gives to a row refused by row level security
    private static final String BUKAN_MILIK = "42501";

    private final AkunRepository repository;
    private final DaftarSesi sesi;
    private final TokenPribadi token;
    private final Jejak jejak;

    MemastikanAkun(AkunRepository repository, DaftarSesi sesi, TokenPribadi token, Jejak jejak) {
        this.repository = repository;
        this.sesi = sesi;
        this.token = token;
        this.jejak = jejak;
    }

    @Override
    @Transactional
    public void pastikan(Collection<Baru> akun) {
        var tunggal = akun.stream().collect(java.util.stream.Collectors.toMap(Baru::namaPengguna, a -> a, (_, akhir) -> akhir, java.util.TreeMap::new));
        if (tunggal.isEmpty()) {
            return;
        }
        try {
            repository.pastikan(tunggal.values());
        } catch (DataAccessException gagal) {
            throw gagal.getMostSpecificCause() instanceof java.sql.SQLException sql && BUKAN_MILIK.equals(sql.getSQLState())
                    ? milikLain(tunggal).sebagaiException()
                    : gagal;
        }
    }

    @Override
    @Transactional
    public void ikutPindah(String instansi, Collection<String> namaPengguna, Instant mulai, String pelaku) {
        catat(instansi, pelaku, "AKUN_IKUT_PINDAH", repository.ikutPindah(instansi, namaPengguna, mulai), mulai);
    }

    @Override
    @Transactional
    public void akhiri(String instansi, Collection<String> namaPengguna, Instant sejak, String pelaku) {
        var berakhir = repository.akhiri(namaPengguna, sejak);
        // one that ends later keeps its sessions until then: every request asks the account
        if (!sejak.isAfter(Instant.now())) {
            berakhir.forEach(nama -> {
                sesi.akhiriSelain(nama, "");
                token.cabutSemua(nama);
            });
        }
        catat(instansi, pelaku, "AKUN_DIAKHIRI", berakhir, sejak);
    }

    private void catat(String instansi, String pelaku, String tindakan, List<String> akun, Instant saat) {
        if (!akun.isEmpty()) {
            jejak.catat(new Peristiwa(
                    instansi, pelaku, Optional.empty(), tindakan,
                    akun.size() == 1 ? "AKUN:" + akun.getFirst() : "instansi:" + instansi, Map.of(),
                    Map.of("akun", String.join(", ", akun.stream().sorted().toList()), "sejak", saat.toString()), Optional.empty()));
        }
    }

    private static Penolakan milikLain(Map<String, Baru> akun) {
        return Penolakan.bentrok(
                "AKUN_MILIK_INSTANSI_LAIN",
                "Satu atau lebih dari " + akun.size() + " akun yang diminta terdaftar pada instansi lain. "
                        + "Mintalah instansi itu mengakhiri pegawainya lebih dahulu; sesudah tanggal berakhirnya, akun ikut pindah.");
    }
}
