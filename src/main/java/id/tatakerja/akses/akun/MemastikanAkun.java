package id.tatakerja.akses.akun;

import id.tatakerja.akses.Akun;
import id.tatakerja.bersama.Penolakan;
import java.util.Collection;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the accounts that an import or a new instansi needs, in its transaction. */
@Service
class MemastikanAkun implements Akun {

    // the state that PostgreSQL gives to a row refused by row level security
    private static final String BUKAN_MILIK = "42501";

    private final AkunRepository repository;

    MemastikanAkun(AkunRepository repository) {
        this.repository = repository;
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

    private static Penolakan milikLain(Map<String, Baru> akun) {
        return Penolakan.bentrok(
                "AKUN_MILIK_INSTANSI_LAIN",
                "Satu atau lebih dari " + akun.size() + " akun yang diminta terdaftar pada instansi lain. "
                        + "Mintalah administrator instalasi memindahkan pegawai itu ke instansi ini.");
    }
}
