package id.tatakerja.evaluasi;

import id.tatakerja.bersama.Dasar;
import id.tatakerja.regulasi.Pelaku;
import id.tatakerja.regulasi.TabelRantai.TindakanRantai;
import id.tatakerja.regulasi.TabelRantai.Ukuran;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Tindakan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reviews with their frozen chains, deliveries and what was done. */
@Repository
class EvaluasiRepository {

    private static final TypeReference<List<Peninjau.Diberitahu>> DIBERITAHU = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EvaluasiRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long tambah(Evaluasi e) {
        return jdbc.sql("""
                insert into evaluasi.evaluasi (instansi, penugasan, tim, penyerah, judul, paket, versi, sidik, rantai, alur, unit, status, penanda, putaran, dasar)
                values (?, ?, nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb) returning id
                """)
                .params(e.instansi(), e.penugasan(), e.tim().orElse(0L), e.penyerah(), e.judul(), e.paket(), e.dasar().versi(), e.dasar().sidik(), e.rantai(), e.alur(),
                        e.unit(), e.status().name(), e.penanda(), e.putaran(), json.writeValueAsString(e.dasar()))
                .query(Long.class)
                .single();
    }

    void keadaan(Evaluasi e) {
        jdbc.sql("""
                update evaluasi.evaluasi set status = ?, penanda = ?, putaran = ?, selesai = case when ? in ('DITERIMA', 'GUGUR') then now() end
                 where instansi = ? and id = ?
                """).params(e.status().name(), e.penanda(), e.putaran(), e.status().name(), e.instansi(), e.id()).update();
    }

    Optional<Evaluasi> satu(String instansi, long evaluasi) {
        return jdbc.sql("select * from evaluasi.evaluasi where instansi = ? and id = ?").params(instansi, evaluasi).query(this::evaluasi).optional();
    }

    /** The review, held against everybody else until the transaction ends. */
    Optional<Evaluasi> kunci(String instansi, long evaluasi) {
        return jdbc.sql("select * from evaluasi.evaluasi where instansi = ? and id = ? for update").params(instansi, evaluasi).query(this::evaluasi).optional();
    }

    /** Reviews of an assignment, or of its team, in order; lapsed ones too. */
    List<Evaluasi> milik(String instansi, long penugasan, Optional<Long> tim) {
        return jdbc.sql("select * from evaluasi.evaluasi where instansi = ? and (penugasan = ? or tim = nullif(?, 0)) order by id")
                .params(instansi, penugasan, tim.orElse(0L))
                .query(this::evaluasi)
                .list();
    }

    /** Stores the chain, once. */
    void bekukan(String instansi, long evaluasi, List<Peninjau> semua) {
        for (var p : semua) {
            jdbc.sql("""
                    insert into evaluasi.peninjau (instansi, evaluasi, urut, simpul, peran, sebutan, tindakan, ukuran, pemegang, jabatan, dilewati, diberitahu,
                        penjelasan, dasar)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb)
                    """)
                    .params(instansi, evaluasi, p.urut(), p.simpul(), p.peran().name(), p.sebutan(), p.tindakan().name(), p.ukuran().name(), p.pemegang(), p.jabatan(),
                            p.dilewati(), json.writeValueAsString(p.diberitahu()), p.penjelasan(), json.writeValueAsString(p.dasar()))
                    .update();
        }
    }

    List<Peninjau> rantai(String instansi, long evaluasi) {
        return jdbc.sql("select * from evaluasi.peninjau where instansi = ? and evaluasi = ? order by urut").params(instansi, evaluasi).query(this::peninjau).list();
    }

    /** Notes that a place is done as one act with another. */
    void gabung(String instansi, long evaluasi, String simpul, String dengan) {
        jdbc.sql("update evaluasi.peninjau set gabung = ? where instansi = ? and evaluasi = ? and simpul = ?").params(dengan, instansi, evaluasi, simpul).update();
    }

    /** Every place is on its own again. */
    void pisahkan(String instansi, long evaluasi) {
        jdbc.sql("update evaluasi.peninjau set gabung = '' where instansi = ? and evaluasi = ? and gabung <> ''").params(instansi, evaluasi).update();
    }

    void serahkan(String instansi, long evaluasi, Penyerahan p) {
        jdbc.sql("""
                insert into evaluasi.penyerahan (instansi, evaluasi, putaran, uraian, target, ekspektasi, tautan, nip, nama, pengguna, waktu)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(instansi, evaluasi, p.putaran(), p.uraian(), p.target(), p.ekspektasi(), p.tautan().toArray(String[]::new), p.nip(), p.nama(), p.pengguna(),
                        Timestamp.from(p.waktu()))
                .update();
    }

    List<Penyerahan> penyerahan(String instansi, long evaluasi) {
        return jdbc.sql("select * from evaluasi.penyerahan where instansi = ? and evaluasi = ? order by putaran")
                .params(instansi, evaluasi)
                .query((r, _) -> new Penyerahan(
                        r.getInt("putaran"), r.getString("uraian"), r.getBoolean("target"), r.getBoolean("ekspektasi"),
                        Arrays.asList((String[]) r.getArray("tautan").getArray()), r.getString("nip"), r.getString("nama"), r.getString("pengguna"),
                        r.getTimestamp("waktu").toInstant()))
                .list();
    }

    void catat(String instansi, long evaluasi, Tinjauan t) {
        jdbc.sql("""
                insert into evaluasi.tinjauan (instansi, evaluasi, urut, putaran, simpul, tindakan, hasil, catatan, target, ekspektasi, pemegang, sebutan, nip, nama,
                    pengguna, waktu, dasar)
                select ?, ?, coalesce(max(urut), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb from evaluasi.tinjauan where instansi = ? and evaluasi = ?
                """)
                .params(instansi, evaluasi, t.putaran(), t.simpul(), t.tindakan().name(), t.hasil().name(), t.catatan(), t.target(), t.ekspektasi(), t.pemegang(),
                        t.sebutan(), t.nip(), t.nama(), t.pengguna(), Timestamp.from(t.waktu()), json.writeValueAsString(t.dasar()), instansi, evaluasi)
                .update();
    }

    List<Tinjauan> tinjauan(String instansi, long evaluasi) {
        return jdbc.sql("select * from evaluasi.tinjauan where instansi = ? and evaluasi = ? order by urut")
                .params(instansi, evaluasi)
                .query((r, _) -> new Tinjauan(
                        r.getInt("putaran"), r.getString("simpul"), Tindakan.valueOf(r.getString("tindakan")), Hasil.valueOf(r.getString("hasil")), r.getString("catatan"),
                        r.getBoolean("target"), r.getBoolean("ekspektasi"), r.getString("pemegang"), r.getString("sebutan"), r.getString("nip"), r.getString("nama"),
                        r.getString("pengguna"), r.getTimestamp("waktu").toInstant(), json.readValue(r.getString("dasar"), Dasar.class)))
                .list();
    }

    /** The review and the place that an act belongs to. */
    record Letak(long evaluasi, String simpul) {}

    void kaitkan(String instansi, long tugas, long evaluasi, String simpul) {
        jdbc.sql("insert into evaluasi.tugas (tugas, instansi, evaluasi, simpul) values (?, ?, ?, ?)").params(tugas, instansi, evaluasi, simpul).update();
    }

    Optional<Letak> letak(String instansi, long tugas) {
        return jdbc.sql("select evaluasi, simpul from evaluasi.tugas where instansi = ? and tugas = ?")
                .params(instansi, tugas)
                .query((r, _) -> new Letak(r.getLong(1), r.getString(2)))
                .optional();
    }

    /** Acts that were opened for a review. */
    List<Long> tugas(String instansi, long evaluasi) {
        return jdbc.sql("select tugas from evaluasi.tugas where instansi = ? and evaluasi = ?").params(instansi, evaluasi).query(Long.class).list();
    }

    /** Whether one of the keys is only told of the review. */
    boolean diberitahu(String instansi, long evaluasi, Collection<String> pemegang) {
        return rantai(instansi, evaluasi).stream().flatMap(p -> p.diberitahu().stream()).anyMatch(d -> pemegang.contains(d.pemegang()));
    }

    private Evaluasi evaluasi(ResultSet r, int urut) throws SQLException {
        var tim = r.getLong("tim");
        return new Evaluasi(
                r.getLong("id"), r.getString("instansi"), r.getLong("penugasan"), Optional.of(tim).filter(t -> t > 0), r.getString("penyerah"), r.getString("judul"),
                r.getString("paket"), r.getString("rantai"), r.getString("alur"), r.getString("unit"), StatusEvaluasi.valueOf(r.getString("status")),
                r.getString("penanda"), r.getInt("putaran"), json.readValue(r.getString("dasar"), Dasar.class), r.getTimestamp("dibuat").toInstant());
    }

    private Peninjau peninjau(ResultSet r, int urut) throws SQLException {
        return new Peninjau(
                r.getInt("urut"), r.getString("simpul"), Pelaku.valueOf(r.getString("peran")), r.getString("sebutan"), TindakanRantai.valueOf(r.getString("tindakan")),
                Ukuran.valueOf(r.getString("ukuran")), r.getString("pemegang"), r.getString("jabatan"), r.getString("dilewati"),
                json.readValue(r.getString("diberitahu"), DIBERITAHU), r.getString("penjelasan"), json.readValue(r.getString("dasar"), Dasar.class), r.getString("gabung"));
    }
}
