package id.tatakerja.pemberitahuan.surel;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each person wants, as it is stored. */
@Repository
class LanggananRepository {

    private final JdbcClient sql;

    LanggananRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Somebody who gets mail. */
    record Tujuan(String pengguna, String alamat, Langganan.Cara cara) {}

    Langganan satu(String pengguna) {
        return sql.sql("select cara, alamat, calon from pemberitahuan.langganan where pengguna = ?")
                .param(pengguna)
                .query((r, _) -> new Langganan(Langganan.Cara.valueOf(r.getString(1)), r.getString(2), r.getString(3)))
                .optional()
                .orElse(Langganan.BELUM);
    }

    /** Those of the people who get mail. */
    List<Tujuan> tujuan(String instansi, Collection<String> pengguna) {
        return sql.sql("""
                select pengguna, alamat, cara from pemberitahuan.langganan
                 where instansi = ? and pengguna = any (?::text[]) and cara <> 'TIDAK' and alamat <> '' order by pengguna
                """)
                .params(instansi, pengguna.toArray(String[]::new))
                .query((r, _) -> new Tujuan(r.getString(1), r.getString(2), Langganan.Cara.valueOf(r.getString(3))))
                .list();
    }

    void cara(String instansi, String pengguna, Langganan.Cara cara) {
        sql.sql("""
                insert into pemberitahuan.langganan (pengguna, instansi, cara) values (?, ?, ?)
                on conflict (pengguna) do update set cara = excluded.cara, instansi = excluded.instansi
                """).params(pengguna, instansi, cara.name()).update();
    }

    /** An address that waits a day for its confirmation. */
    void calon(String pengguna, String alamat, String sidikKode) {
        sql.sql("update pemberitahuan.langganan set calon = ?, kode = ?, sampai = now() + interval '1 day' where pengguna = ?")
                .params(alamat, sidikKode, pengguna)
                .update();
    }

    /** Takes the address into use that the code confirms; false for a wrong or old code. */
    boolean nyatakan(String pengguna, String sidikKode) {
        return sql.sql("""
                update pemberitahuan.langganan set alamat = calon, calon = '', kode = '', sampai = null
                 where pengguna = ? and kode = ? and kode <> '' and sampai > now()
                """).params(pengguna, sidikKode).update() == 1;
    }

    void hapusAlamat(String pengguna) {
        sql.sql("update pemberitahuan.langganan set alamat = '', calon = '', kode = '', sampai = null where pengguna = ?").param(pengguna).update();
    }
}
