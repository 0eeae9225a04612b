package id.tatakerja.naskah.terbit;

import id.tatakerja.naskah.CaraTanda;
import id.tatakerja.naskah.MembacaNaskah;
import id.tatakerja.naskah.StatusNaskah;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Letters as rows. */
@Repository
public class SuratRepository implements MembacaNaskah {

    private static final String RINGKAS = "select id, jenis, nomor, tanggal, hal, dari, kepada, tembusan, status, kode_verifikasi, objek, asal_nama from naskah.surat";

    private final JdbcClient sql;
    private final JsonMapper json;

    SuratRepository(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A letter to be stored. */
    record Baru(
            long id, PenyusunSurat.Tersusun t, StatusNaskah status, Optional<String> nomor, String isi, String sidik, Optional<String> dasar,
            long templat, String kode) {}

    long nomorBaru() {
        return sql.sql("select nextval(pg_get_serial_sequence('naskah.surat', 'id'))").query(Long.class).single();
    }

    /** Letter, parties and the work to make its file, in one statement. */
    void simpan(Baru b) {
        var k = b.t().konsep();
        var pihak = List.copyOf(b.t().pihak());
        sql.sql("""
                with s as (
                    insert into naskah.surat (id, instansi, jenis, status, cara, nomor, tanggal, hal, objek, dari, kepada, tembusan, pemilik, isi,
                        sidik_isi, templat, lambang, dasar, kode_verifikasi, oleh)
                    values (:id, :instansi, :jenis, :status, :cara, :nomor, :tanggal, :hal, :objek, :dari, :kepada, :tembusan, :pemilik,
                        :isi::jsonb, :sidik, nullif(:templat, 0), nullif(:lambang, 0), :dasar::jsonb, :kode, :oleh)
                    returning id),
                p as (
                    insert into naskah.pihak (surat, instansi, peran, jabatan, nip)
                    select :id, :instansi, u.peran, u.jabatan, u.nip
                      from unnest(:peran::text[], :jabatanPihak::text[], :nipPihak::text[]) as u(peran, jabatan, nip))
                insert into naskah.antrean (surat, instansi) values (:id, :instansi)
                """)
                .param("id", b.id())
                .param("instansi", k.instansi())
                .param("jenis", k.jenis().name())
                .param("status", b.status().name())
                .param("cara", b.t().setelan().cara().name())
                .param("nomor", b.nomor().orElse(null))
                .param("tanggal", k.tanggal())
                .param("hal", b.t().isi().hal())
                .param("objek", k.objek())
                .param("dari", b.t().isi().tanda().jabatan())
                .param("kepada", b.t().isi().kepada().toArray(String[]::new))
                .param("tembusan", b.t().isi().tembusan().toArray(String[]::new))
                .param("pemilik", b.t().pemilik())
                .param("isi", b.isi())
                .param("sidik", b.sidik())
                .param("templat", b.templat())
                .param("lambang", b.t().lambang())
                .param("dasar", b.dasar().orElse(null))
                .param("kode", b.kode())
                .param("oleh", k.oleh())
                .param("peran", pihak.stream().map(PenyusunSurat.Pihak::peran).toArray(String[]::new))
                .param("jabatanPihak", pihak.stream().map(PenyusunSurat.Pihak::jabatan).toArray(String[]::new))
                .param("nipPihak", pihak.stream().map(PenyusunSurat.Pihak::nip).toArray(String[]::new))
                .update();
    }

    /** The letter, wherever the running tenant may see it. */
    public Optional<Surat> satu(long id) {
        return sql.sql(LENGKAP + " where s.id = ?").param(id).query(lengkap()).optional();
    }

    /** The same, held until the end of the transaction. */
    public Optional<Surat> kunci(long id) {
        return sql.sql(LENGKAP + " where s.id = ? for update of s").param(id).query(lengkap()).optional();
    }

    /** The letter of a verification code. */
    public Optional<Surat> kode(String kode) {
        return sql.sql(LENGKAP + " where s.kode_verifikasi = ? and s.asal_instansi = ''").param(kode).query(lengkap()).optional();
    }

    private static final String LENGKAP = """
            select s.*, (select r.batal from naskah.register r where r.surat = s.id) as batal from naskah.surat s
            """;

    /** Marks the letter as signed; its file is stored in the same transaction. */
    public void tandai(long id) {
        sql.sql("update naskah.surat set status = 'DITANDATANGANI', ditandatangani = now() where id = ?").param(id).update();
    }

    /** Gives a KONSEP the number and date under which it was signed outside, and marks it as signed. */
    public void tandaiLuar(long id, String nomor, LocalDate tanggal) {
        sql.sql("update naskah.surat set status = 'DITANDATANGANI', ditandatangani = now(), nomor = ?, tanggal = ? where id = ?")
                .params(nomor, tanggal, id)
                .update();
    }

    @Override
    public List<Ringkas> tentang(String instansi, String objek) {
        return tentang(instansi, List.of(objek)).getOrDefault(objek, List.of());
    }

    @Override
    public Map<String, List<Ringkas>> tentang(String instansi, Collection<String> objek) {
        var hasil = new LinkedHashMap<String, List<Ringkas>>();
        sql.sql(RINGKAS + " where instansi = ? and objek = any (?) order by id")
                .param(instansi)
                .param(objek.toArray(String[]::new))
                .query(r -> {
                    hasil.computeIfAbsent(r.getString("objek"), _ -> new ArrayList<>()).add(ringkas(r));
                });
        return hasil;
    }

    static Ringkas ringkas(ResultSet r) throws SQLException {
        return new Ringkas(
                r.getLong("id"), JenisNaskah.valueOf(r.getString("jenis")), Optional.ofNullable(r.getString("nomor")),
                r.getObject("tanggal", LocalDate.class), r.getString("hal"), r.getString("dari"), larik(r, "kepada"), larik(r, "tembusan"),
                StatusNaskah.valueOf(r.getString("status")), r.getString("kode_verifikasi"),
                masukDari(r));
    }

    private static Optional<String> masukDari(ResultSet r) throws SQLException {
        return Optional.of(r.getString("asal_nama")).filter(n -> !n.isEmpty());
    }

    private static List<String> larik(ResultSet r, String kolom) throws SQLException {
        return List.of((String[]) r.getArray(kolom).getArray());
    }

    private RowMapper<Surat> lengkap() {
        return (r, _) -> new Surat(
                r.getLong("id"), r.getString("instansi"), JenisNaskah.valueOf(r.getString("jenis")), StatusNaskah.valueOf(r.getString("status")),
                CaraTanda.valueOf(r.getString("cara")), Optional.ofNullable(r.getString("nomor")), r.getObject("tanggal", LocalDate.class),
                r.getString("hal"), r.getString("objek"), r.getString("dari"), larik(r, "kepada"), larik(r, "tembusan"), r.getString("pemilik"),
                json.readValue(r.getString("isi"), SuratBeku.class), r.getLong("templat"), r.getLong("lambang"), r.getString("kode_verifikasi"),
                r.getObject("pada", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(r.getObject("ditandatangani", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Optional.ofNullable(r.getString("batal")), masukDari(r));
    }
}
