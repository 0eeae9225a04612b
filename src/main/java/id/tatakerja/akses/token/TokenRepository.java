package id.tatakerja.akses.token;

import id.tatakerja.akses.akun.AkunRepository;
import id.tatakerja.akses.akun.DataAkun;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of tokens, as far as the current tenant context shows them. */
@Repository
class TokenRepository {

    private final JdbcClient sql;

    TokenRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void tambah(DataAkun pemilik, String nama, byte[] hash, int hari) {
        sql.sql("""
                insert into akses.token (pemilik, instansi, nama, hash, kedaluwarsa)
                values (?, ?, ?, ?, now() + ? * interval '1 day')
                """).params(pemilik.namaPengguna(), pemilik.instansi(), nama, hash, hari).update();
    }

    /** Tokens of the owner that were not revoked, newest first. */
    List<DataToken> milik(String pemilik) {
        return sql.sql("select * from akses.token where pemilik = ? and dicabut is null order by dibuat desc")
                .param(pemilik)
                .query((baris, _) -> new DataToken(
                        baris.getObject("id", UUID.class),
                        baris.getString("nama"),
                        baris.getObject("dibuat", OffsetDateTime.class).toInstant(),
                        baris.getObject("kedaluwarsa", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(baris.getObject("dipakai_terakhir", OffsetDateTime.class)).map(OffsetDateTime::toInstant)))
                .list();
    }

    /** Revokes one token and returns its name. */
    Optional<String> cabut(String pemilik, UUID id) {
        return sql.sql("update akses.token set dicabut = now() where id = ? and pemilik = ? and dicabut is null returning nama")
                .params(id, pemilik)
                .query(String.class)
                .optional();
    }

    void cabutSemua(String pemilik) {
        sql.sql("update akses.token set dicabut = now() where pemilik = ? and dicabut is null").param(pemilik).update();
    }

    /** The owner of a token that is in force; notes its use, at most once a minute. */
    Optional<DataAkun> pemilik(byte[] hash) {
        return sql.sql("""
                with dipakai as (
                    update akses.token set dipakai_terakhir = now()
                    where hash = :hash and dicabut is null and kedaluwarsa > now()
                        and (dipakai_terakhir is null or dipakai_terakhir < now() - interval '1 minute'))
                select a.*, array(select p.peran from akses.peran p where p.nama_pengguna = a.nama_pengguna) as daftar_peran
                from akses.token t join akses.akun a on a.nama_pengguna = t.pemilik
                where t.hash = :hash and t.dicabut is null and t.kedaluwarsa > now() and a.aktif and (a.berakhir is null or a.berakhir > now())
                """).param("hash", hash).query(AkunRepository::akun).optional();
    }
}
