package id.tatakerja.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.arsitektur.TabelPenyewa.Tabel;
import id.tatakerja.basisdata.Penyewa;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The fence itself, as the catalogue of the database describes it and as a stranger meets it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagarBarisTest {

    /** Tables without a tenant, and why. */
    private static final Map<String, String> TANPA_PENYEWA = Map.of(
            "akses.spring_session", "dicari menurut rahasianya sebelum diketahui milik siapa; hanya memuat nama pengguna",
            "akses.spring_session_attributes", "isi sesi; hanya memuat nama pengguna dan nama peramban",
            "naskah.otoritas", "otoritas sertifikat milik seluruh instalasi; kuncinya tersandi",
            "pemberitahuan.smtp", "server surel milik seluruh instalasi; kata sandinya tersandi");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private TabelPenyewa tabel;

    @BeforeAll
    void isi_penyewa() {
        tabel = new TabelPenyewa(sql);
        new DataRahasia(sql).isi(port);
    }

    @Test
    void peran_aplikasi_tunduk_pada_pagar() {
        var peran = sql.sql("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication from pg_roles where rolname = current_user")
                .query(Boolean.class).single();
        assertThat(peran).as("peran aplikasi tidak boleh dapat melewati pagar").isFalse();
    }

    @Test
    void setiap_tabel_penyewa_dipagari_juga_bagi_pemiliknya_dengan_satu_aturan() {
        for (Tabel t : tabel.semua()) {
            assertThat(sql.sql("select relrowsecurity and relforcerowsecurity from pg_class where oid = ?::regclass")
                    .param(t.nama()).query(Boolean.class).single()).as("%s", t).isTrue();
            String syarat = "((%1$s = current_setting('tatakerja.instansi'::text, true)) OR (current_setting('tatakerja.instansi'::text, true) = '*'::text))"
                    .formatted(t.kolom());
            assertThat(sql.sql("""
                    select concat_ws(' ', polcmd, polpermissive, polroles::oid[] = '{0}', pg_get_expr(polqual, polrelid),
                                     coalesce(pg_get_expr(polwithcheck, polrelid), ''))
                    from pg_policy where polrelid = ?::regclass
                    """).param(t.nama()).query(String.class).list()).as("%s", t).containsExactly("* t t " + syarat + " ");
        }
    }

    @Test
    void tabel_tanpa_penyewa_hanya_yang_beralasan() {
        assertThat(tabel.lain()).filteredOn(nama -> !nama.endsWith("flyway_schema_history")).containsExactlyInAnyOrderElementsOf(TANPA_PENYEWA.keySet());
    }

    @Test
    void fungsi_tidak_berjalan_dengan_hak_orang_lain() {
        assertThat(sql.sql("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where p.prosecdef and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                """).query(String.class).list()).isEmpty();
    }

    @Test
    void penyewa_lain_tidak_membaca_mengubah_menghapus_atau_menyisipkan_pada_tabel_mana_pun() {
        for (Tabel t : tabel.semua()) {
            String baris = Penyewa.seluruhInstalasi(() -> sql.sql("select to_jsonb(t)::text from " + t + " t where " + t.kolom() + " = ? limit 1")
                    .param(DataRahasia.KODE).query(String.class).optional())
                    .orElseThrow(() -> new AssertionError("DataRahasia belum mengisi " + t));
            for (var penyerang : List.of(DataRahasia.LAIN, "tidak-ada")) {
                Penyewa.sebagai(penyerang, () -> {
                    assertThat(jumlah(t)).as("%s dibaca", t).isZero();
                    assertThat(sql.sql("update " + t + " set " + t.kolom() + " = " + t.kolom() + " where " + t.kolom() + " = ?")
                            .param(DataRahasia.KODE).update()).as("%s diubah", t).isZero();
                    assertThat(sql.sql("delete from " + t + " where " + t.kolom() + " = ?").param(DataRahasia.KODE).update()).as("%s dihapus", t).isZero();
                    assertThatThrownBy(() -> sql.sql("insert into " + t + " overriding system value select * from jsonb_populate_record(null::" + t + ", ?::jsonb)")
                            .param(baris).update()).as("%s disisipi", t).hasStackTraceContaining("row-level security");
                    return 0;
                });
            }
            assertThat(jumlah(t)).as("%s tanpa penyewa", t).isZero();
        }
    }

    private long jumlah(Tabel t) {
        return sql.sql("select count(*) from " + t + " where " + t.kolom() + " = ?").param(DataRahasia.KODE).query(Long.class).single();
    }
}
