package id.tatakerja.naskah.nomor;

import id.tatakerja.regulasi.alur.JenisNaskah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register: every number given or entered, and what is missing between them. */
@Repository
public class RegisterRepository {

    private static final String KOLOM = "select id, deret, tahun, urut, nomor, jenis, tanggal, hal, asal, surat, batal, oleh, pada from naskah.register";

    private final JdbcClient sql;

    RegisterRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lines of the register, newest first. */
    List<BarisRegister> halaman(String instansi, Optional<Integer> tahun, String q, int mulai, int ukuran) {
        return sql.sql(KOLOM + SARINGAN + " order by id desc limit :ukuran offset :mulai")
                .param("instansi", instansi)
                .param("tahun", tahun.orElse(0))
                .param("q", pola(q))
                .param("ukuran", ukuran)
                .param("mulai", mulai)
                .query(RegisterRepository::baris)
                .list();
    }

    private static final String SARINGAN =
            " where instansi = :instansi and (:tahun = 0 or tahun = :tahun) and (:q = '%%' or nomor ilike :q or hal ilike :q)";

    long jumlah(String instansi, Optional<Integer> tahun, String q) {
        return sql.sql("select count(*) from naskah.register" + SARINGAN)
                .param("instansi", instansi)
                .param("tahun", tahun.orElse(0))
                .param("q", pola(q))
                .query(Long.class)
                .single();
    }

    private static String pola(String q) {
        return "%" + q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    Optional<BarisRegister> kunci(String instansi, long id) {
        return sql.sql(KOLOM + " where instansi = ? and id = ? for update").params(instansi, id).query(RegisterRepository::baris).optional();
    }

    /** The line of a letter. */
    public Optional<BarisRegister> surat(long surat) {
        return sql.sql(KOLOM + " where surat = ?").param(surat).query(RegisterRepository::baris).optional();
    }

    void batalkan(long id, String alasan) {
        sql.sql("update naskah.register set batal = ? where id = ? and batal is null").params(alasan, id).update();
    }

    /** Whether some letter has the number, whatever its spaces and capitals. */
    boolean ada(String instansi, String nomor) {
        return sql.sql("""
                select 1 from naskah.register
                 where instansi = ? and lower(regexp_replace(nomor, '\\s+', '', 'g')) = lower(regexp_replace(?, '\\s+', '', 'g'))
                """)
                .params(instansi, nomor)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Enters a number given outside; false when the number or its place in the series is taken. */
    boolean catatLuar(BarisRegister b, String instansi) {
        return sql.sql("""
                insert into naskah.register (instansi, deret, tahun, urut, nomor, jenis, tanggal, hal, asal, surat, oleh)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'LUAR', nullif(?::bigint, 0), ?) on conflict do nothing
                """)
                        .params(instansi, b.deret(), b.tahun(), b.urut(), b.nomor(), b.jenis().name(), b.tanggal(), b.hal(),
                                b.surat().orElse(0L), b.oleh())
                        .update()
                == 1;
    }

    /** The next place among numbers that follow none of our patterns. */
    int urutLuar(String instansi, int tahun) {
        return sql.sql("""
                insert into naskah.penghitung (instansi, deret, tahun, terakhir) values (?, 'LUAR', ?, 1)
                on conflict (instansi, deret, tahun) do update set terakhir = penghitung.terakhir + 1 returning terakhir
                """)
                .params(instansi, tahun)
                .query(Integer.class)
                .single();
    }

    /** Numbers below a counter that no line explains; there should be none. */
    List<Celah> celah(String instansi) {
        return sql.sql("""
                select p.deret, p.tahun, u.urut from naskah.penghitung p
                 cross join lateral generate_series(p.awal + 1, p.terakhir) as u(urut)
                 where p.instansi = ? and not exists (select 1 from naskah.register r
                       where r.instansi = p.instansi and r.deret = p.deret and r.tahun = p.tahun and r.urut = u.urut)
                 order by p.tahun, p.deret, u.urut limit 200
                """)
                .param(instansi)
                .query((r, _) -> new Celah(r.getString(1), r.getInt(2), r.getInt(3)))
                .list();
    }

    /** A missing number. */
    public record Celah(String deret, int tahun, int urut) {}

    private static BarisRegister baris(ResultSet r, int n) throws SQLException {
        var surat = r.getLong(10);
        return new BarisRegister(
                r.getLong(1), r.getString(2), r.getInt(3), r.getInt(4), r.getString(5), JenisNaskah.valueOf(r.getString(6)),
                r.getObject(7, LocalDate.class), r.getString(8), r.getString(9).equals("LUAR"),
                surat == 0 ? Optional.empty() : Optional.of(surat), Optional.ofNullable(r.getString(11)), r.getString(12),
                r.getObject(13, OffsetDateTime.class).toInstant());
    }
}
