package id.tatakerja.penugasan;

import id.tatakerja.bersama.Dasar;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Tindakan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Cases, their people and the acts done. */
@Repository
class PenugasanRepository {

    private static final String SQL = """
            select p.*, coalesce((select array_agg(o.nip order by o.urut) from penugasan.penugasan_pegawai o where o.penugasan = p.id), '{}') as orang
              from penugasan.penugasan p where p.instansi = ?
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;

    PenugasanRepository(JdbcClient jdbc, JdbcTemplate template, JsonMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    long tambah(String instansi, Dasar dasar, String alur, Lingkup lingkup, Isian i, String penanda, String pemohon, String pengguna) {
        var id = jdbc.sql("""
                insert into penugasan.penugasan (instansi, paket, versi, sidik, alur, lingkup, cara, bentuk, sifat, judul, maksud_tujuan, kompetensi,
                    ekspektasi, mulai, selesai, pengaturan_lain, pertimbangan, unit_pemilik, unit_asal, jumlah, tim, status, penanda, pemohon,
                    pemohon_pengguna, dasar)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, '')::date, nullif(?, '')::date, ?, ?, ?, ?, ?, nullif(?, '')::jsonb, 'BERJALAN', ?, ?, ?, ?::jsonb) returning id
                """)
                .params(instansi, dasar.paket(), dasar.versi(), dasar.sidik(), alur, lingkup.name(), i.cara().name(), i.bentuk().name(), i.sifat().name(),
                        i.judul(), i.maksudTujuan(), i.kompetensi().toArray(String[]::new), i.ekspektasi(), i.mulai().map(LocalDate::toString).orElse(""),
                        i.selesai().map(LocalDate::toString).orElse(""), i.pengaturanLain(), i.pertimbangan(), i.unitPemilik(), i.unitAsal().orElse(""), i.jumlah(),
                        i.tim().map(json::writeValueAsString).orElse(""), penanda, pemohon, pengguna, json.writeValueAsString(dasar))
                .query(Long.class)
                .single();
        pegawai(instansi, id, i.pegawai());
        return id;
    }

    /** Replaces the people of a case. */
    void pegawai(String instansi, long id, List<String> nip) {
        jdbc.sql("delete from penugasan.penugasan_pegawai where instansi = ? and penugasan = ?").params(instansi, id).update();
        template.batchUpdate(
                "insert into penugasan.penugasan_pegawai (penugasan, instansi, nip, urut) values (?, ?, ?, ?)",
                IntStream.range(0, nip.size()).mapToObj(n -> new Object[] {id, instansi, nip.get(n), n + 1}).toList());
    }

    void keadaan(Kasus k) {
        jdbc.sql("update penugasan.penugasan set penanda = ?, status = ? where instansi = ? and id = ?")
                .params(k.penanda(), k.status().name(), k.instansi(), k.id())
                .update();
    }

    void catat(Kasus k, LangkahSelesai l) {
        jdbc.sql("""
                insert into penugasan.penugasan_langkah (penugasan, instansi, urut, simpul, tindakan, peran, pemegang, sebutan, nip, nama, pengguna,
                    hasil, alasan, catatan, waktu, dasar)
                select ?, ?, coalesce(max(urut), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb
                  from penugasan.penugasan_langkah where instansi = ? and penugasan = ?
                """)
                .params(k.id(), k.instansi(), l.simpul(), l.tindakan().name(), l.peran().name(), l.pemegang(), l.sebutan(), l.nip(), l.nama(),
                        l.pengguna(), l.hasil().name(), l.alasan(), l.catatan(), java.sql.Timestamp.from(l.waktu()),
                        json.writeValueAsString(l.dasar()), k.instansi(), k.id())
                .update();
    }

    Optional<Kasus> satu(String instansi, long id) {
        return jdbc.sql(SQL + " and p.id = ?").params(instansi, id).query(this::kasus).optional();
    }

    /** The case, held against everybody else until the transaction ends. */
    Optional<Kasus> kunci(String instansi, long id) {
        return jdbc.sql(SQL + " and p.id = ? for update of p").params(instansi, id).query(this::kasus).optional();
    }

    List<LangkahSelesai> langkah(String instansi, long id) {
        return jdbc.sql("select * from penugasan.penugasan_langkah where instansi = ? and penugasan = ? order by urut")
                .params(instansi, id)
                .query(this::langkah)
                .list();
    }

    private Kasus kasus(ResultSet r, int urut) throws SQLException {
        var tim = r.getString("tim");
        var isian = new Isian(
                Cara.valueOf(r.getString("cara")), Bentuk.valueOf(r.getString("bentuk")), SifatPenugasan.valueOf(r.getString("sifat")),
                r.getString("judul"), r.getString("maksud_tujuan"), teks(r, "kompetensi"), r.getString("ekspektasi"),
                Optional.ofNullable(r.getObject("mulai", LocalDate.class)), Optional.ofNullable(r.getObject("selesai", LocalDate.class)),
                r.getString("pengaturan_lain"), r.getString("pertimbangan"), r.getString("unit_pemilik"), teks(r, "orang"),
                Optional.of(r.getString("unit_asal")).filter(u -> !u.isEmpty()), r.getInt("jumlah"), Optional.empty(),
                tim == null ? Optional.empty() : Optional.of(json.readValue(tim, Isian.Tim.class)));
        return new Kasus(
                r.getLong("id"), r.getString("instansi"), r.getString("paket"), r.getString("alur"), Lingkup.valueOf(r.getString("lingkup")), isian,
                StatusPenugasan.valueOf(r.getString("status")), r.getString("penanda"), r.getString("pemohon"), r.getString("pemohon_pengguna"),
                json.readValue(r.getString("dasar"), Dasar.class), r.getTimestamp("dibuat").toInstant());
    }

    private LangkahSelesai langkah(ResultSet r, int urut) throws SQLException {
        return new LangkahSelesai(
                r.getString("simpul"), Tindakan.valueOf(r.getString("tindakan")), PeranAlur.valueOf(r.getString("peran")), r.getString("pemegang"),
                r.getString("sebutan"), r.getString("nip"), r.getString("nama"), r.getString("pengguna"), Hasil.valueOf(r.getString("hasil")),
                r.getString("alasan"), r.getString("catatan"), r.getTimestamp("waktu").toInstant(), json.readValue(r.getString("dasar"), Dasar.class));
    }

    private static List<String> teks(ResultSet r, String kolom) throws SQLException {
        return Arrays.asList((String[]) r.getArray(kolom).getArray());
    }
}
