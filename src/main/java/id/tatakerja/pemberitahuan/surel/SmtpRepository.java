package id.tatakerja.pemberitahuan.surel;

import id.tatakerja.naskah.Rahasia;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mail server as it is stored, its password encrypted. */
@Repository
class SmtpRepository {

    private static final String GUNA = "smtp";

    private final JdbcClient sql;
    private final Rahasia rahasia;

    SmtpRepository(JdbcClient sql, Rahasia rahasia) {
        this.sql = sql;
        this.rahasia = rahasia;
    }

    boolean aktif() {
        return sql.sql("select exists (select 1 from pemberitahuan.smtp where aktif)").query(Boolean.class).single();
    }

    Optional<Smtp> satu() {
        return sql.sql("select aktif, server, port, keamanan, pengguna, sandi, pengirim from pemberitahuan.smtp")
                .query((r, _) -> {
                    var sandi = r.getBytes("sandi");
                    return new Smtp(
                            r.getBoolean("aktif"), r.getString("server"), r.getInt("port"), Smtp.Keamanan.valueOf(r.getString("keamanan")), r.getString("pengguna"),
                            sandi.length == 0 ? "" : new String(rahasia.buka(sandi, GUNA), StandardCharsets.UTF_8), r.getString("pengirim"));
                })
                .optional();
    }

    void simpan(Smtp s, String oleh) {
        sql.sql("""
                insert into pemberitahuan.smtp (aktif, server, port, keamanan, pengguna, sandi, pengirim, oleh) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (satu) do update set aktif = excluded.aktif, server = excluded.server, port = excluded.port, keamanan = excluded.keamanan,
                    pengguna = excluded.pengguna, sandi = excluded.sandi, pengirim = excluded.pengirim, oleh = excluded.oleh, pada = now()
                """)
                .params(s.aktif(), s.server(), s.port(), s.keamanan().name(), s.pengguna(),
                        s.sandi().isEmpty() ? new byte[0] : rahasia.sandikan(s.sandi().getBytes(StandardCharsets.UTF_8), GUNA), s.pengirim(), oleh)
                .update();
    }
}
