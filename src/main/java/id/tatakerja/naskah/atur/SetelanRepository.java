package id.tatakerja.naskah.atur;

import id.tatakerja.naskah.CaraTanda;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.SelamaKeadaan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Settings of letters; a change adds a row. */
@Repository
public class SetelanRepository {

    private final JdbcClient sql;
    private final SelamaKeadaan keadaan;

    private record Tanya(String nama) implements SelamaKeadaan.Pertanyaan<Setelan> {}

    SetelanRepository(JdbcClient sql, SelamaKeadaan keadaan) {
        this.keadaan = keadaan;
        this.sql = sql;
    }

    /**
     * Settings in force.
     *
     * @param cara how letters are signed
     * @param tempat place of signing
     * @param kertas {@code A4} or {@code F4}
     */
    public record Setelan(CaraTanda cara, String tempat, String kertas) {}

    /** Settings in force; without any: signed here, at the place in the name of the instansi, on A4. */
    public Setelan untuk(Instansi instansi) {
        return keadaan.ambil(instansi.kode(), SelamaKeadaan.Bagian.NASKAH, new Tanya(instansi.nama()), () -> baca(instansi));
    }

    private Setelan baca(Instansi instansi) {
        return sql.sql("select cara, tempat, kertas from naskah.setelan where instansi = ? order by id desc limit 1")
                .param(instansi.kode())
                .query((r, _) -> new Setelan(CaraTanda.valueOf(r.getString(1)), r.getString(2), r.getString(3)))
                .optional()
                .orElseGet(() -> new Setelan(CaraTanda.DI_SINI, tempat(instansi.nama()), "A4"));
    }

    private static String tempat(String nama) {
        return nama.replaceFirst("^(?i:pemerintah\\s+)?(?i:kabupaten|kota|provinsi)\\s+", "");
    }

    void simpan(String instansi, Setelan s, String oleh) {
        sql.sql("insert into naskah.setelan (instansi, cara, tempat, kertas, oleh) values (?, ?, ?, ?, ?)")
                .params(instansi, s.cara().name(), s.tempat(), s.kertas(), oleh)
                .update();
    }
}
