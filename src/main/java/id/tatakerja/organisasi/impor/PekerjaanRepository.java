package id.tatakerja.organisasi.impor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of long works. A work that has been silent for five minutes died with its node and counts as failed. */
@Repository
class PekerjaanRepository {

    private static final String KOLOM = """
            select id, instansi, pelaku, persen, mulai, diperbarui,
                   case when keadaan = 'BERJALAN' and diperbarui < now() - interval '5 minutes' then 'GAGAL' else keadaan end keadaan,
                   case when keadaan = 'BERJALAN' and diperbarui < now() - interval '5 minutes'
                        then 'Impor terhenti sebelum selesai dan tidak ada yang disimpan. Ulangi impor.' else langkah end langkah,
                   case hasil when '' then 'null' else hasil end hasil
            from organisasi.pekerjaan
            """;

    private final JdbcClient sql;

    PekerjaanRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void mulai(UUID id, String instansi, String pelaku) {
        sql.sql("""
                insert into organisasi.pekerjaan (id, instansi, jenis, pelaku, keadaan, persen, langkah)
                values (?, ?, 'IMPOR', ?, 'BERJALAN', 0, 'Menunggu')
                """).params(id, instansi, pelaku).update();
    }

    void perbarui(UUID id, int persen, String langkah) {
        // News may overtake each other: the state never goes back.
        sql.sql("""
                update organisasi.pekerjaan set persen = ?, langkah = ?, diperbarui = now()
                where id = ? and keadaan = 'BERJALAN' and persen < ?
                """).params(persen, langkah, id, persen).update();
    }

    void akhiri(UUID id, Pekerjaan.Keadaan keadaan, String langkah, String hasil, String dampak) {
        sql.sql("""
                update organisasi.pekerjaan set keadaan = ?, langkah = ?, hasil = ?, dampak = ?, persen = 100, diperbarui = now()
                where id = ?
                """).params(keadaan.name(), langkah, hasil, dampak, id).update();
    }

    /** Everybody whom a preview found, as JSON; empty text where there is no such list. */
    Optional<String> dampak(String instansi, UUID id) {
        return sql.sql("select dampak from organisasi.pekerjaan where instansi = ? and id = ?")
                .params(instansi, id)
                .query(String.class)
                .optional();
    }

    Optional<Pekerjaan> satu(String instansi, UUID id) {
        return sql.sql(KOLOM + "where instansi = ? and id = ?")
                .params(instansi, id)
                .query(PekerjaanRepository::baris)
                .optional();
    }

    List<Pekerjaan> terbaru(String instansi) {
        return sql.sql(KOLOM + "where instansi = ? order by mulai desc limit 20")
                .param(instansi)
                .query(PekerjaanRepository::baris)
                .list();
    }

    private static Pekerjaan baris(ResultSet r, int nomor) throws SQLException {
        return new Pekerjaan(
                r.getObject("id", UUID.class),
                r.getString("instansi"),
                r.getString("pelaku"),
                Pekerjaan.Keadaan.valueOf(r.getString("keadaan")),
                r.getInt("persen"),
                r.getString("langkah"),
                r.getString("hasil"),
                r.getObject("mulai", OffsetDateTime.class).toInstant(),
                r.getObject("diperbarui", OffsetDateTime.class).toInstant());
    }
}
