package id.tatakerja.arsitektur;

import id.tatakerja.basisdata.Penyewa;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables that hold rows of tenants, as the catalogue of the database knows them. */
final class TabelPenyewa {

    /** A table and the column that names the tenant. */
    record Tabel(String nama, String kolom) {

        @Override
        public String toString() {
            return nama;
        }
    }

    private final JdbcClient sql;
    private final List<Tabel> semua;

    TabelPenyewa(JdbcClient sql) {
        this.sql = sql;
        this.semua = baca();
    }

    /** Every table of every schema of the application that has a column {@code instansi}, and the table of tenants itself. */
    List<Tabel> semua() {
        return semua;
    }

    private List<Tabel> baca() {
        return sql.sql("""
                select format('%I.%I', n.nspname, c.relname) nama,
                       case format('%I.%I', n.nspname, c.relname) when 'organisasi.instansi' then 'kode' else 'instansi' end kolom
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                  and (exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'instansi' and not a.attisdropped)
                       or format('%I.%I', n.nspname, c.relname) = 'organisasi.instansi')
                order by 1
                """).query((r, _) -> new Tabel(r.getString(1), r.getString(2))).list();
    }

    /** Every other table of the application. */
    List<String> lain() {
        return sql.sql("""
                select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'm', 'v', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                  and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                order by 1
                """).query(String.class).list().stream()
                .filter(nama -> semua().stream().noneMatch(t -> t.nama().equals(nama)))
                .toList();
    }

    /** One fingerprint for each table over all rows of the tenant; run it where every tenant is visible. */
    List<String> sidik(String instansi) {
        var pertanyaan = semua().stream()
                .map(t -> "select '" + t + " ' || count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from "
                        + t + " t where " + t.kolom() + " = :i")
                .collect(Collectors.joining(" union all "));
        return sql.sql(pertanyaan + " order by 1").param("i", instansi).query(String.class).list();
    }

    /** Tables in which the tenant has no row. */
    List<String> kosong(String instansi) {
        return Penyewa.seluruhInstalasi(() -> sidik(instansi)).stream().filter(s -> s.contains(" 0 ")).toList();
    }
}
