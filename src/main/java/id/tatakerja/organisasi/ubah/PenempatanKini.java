package id.tatakerja.organisasi.ubah;

import id.tatakerja.organisasi.Penempatan;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds a placement by its number. */
@Repository
class PenempatanKini {

    private final JdbcClient sql;

    PenempatanKini(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is held and how. */
    record Dipangku(String jabatan, Penempatan.Jenis jenis) {}

    Optional<Dipangku> cari(String instansi, long pegawai, long nomor) {
        return sql.sql("select jabatan, jenis from organisasi.penempatan where instansi = ? and pegawai = ? and id = ?")
                .params(instansi, pegawai, nomor)
                .query((r, baris) -> new Dipangku(r.getString(1), Penempatan.Jenis.valueOf(r.getString(2))))
                .optional();
    }
}
