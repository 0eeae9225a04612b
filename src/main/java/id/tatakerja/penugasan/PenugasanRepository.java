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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Cases, their people and the acts done. */
@Repository
class PenugasanRepository {

    private static final String SQL = """
            select p.*, coalesce((select array_agg(o.nip order by o.urut) from penugasan.penugasan_pegawai o where o.penugasan = p.id), '{}') as orang
              from penugasan.penugasan p where p.instansi = ?
            """;

    private static final TypeReference<List<JawabanLuar.Orang>> ORANG = new TypeReference<>() {};

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
                    ekspektasi, mulai, selesai, pengaturan_lain, pertimbangan, unit_pemilik, unit_asal, instansi_asal, jumlah, tim, penuh_waktu, kebutuhan, status, penanda,
                    pemohon, pemohon_pengguna, dasar)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, '')::date, nullif(?, '')::date, ?, ?, ?, ?, ?, ?, nullif(?, '')::jsonb, ?, ?::jsonb, 'BERJALAN', ?, ?, ?, ?::jsonb) returning id
                """)
                .params(instansi, dasar.paket(), dasar.versi(), dasar.sidik(), alur, lingkup.name(), i.cara().name(), i.bentuk().name(), i.sifat().name(),
                        i.judul(), i.maksudTujuan(), i.kompetensi().toArray(String[]::new), i.ekspektasi(), i.mulai().map(LocalDate::toString).orElse(""),
                        i.selesai().map(LocalDate::toString).orElse(""), i.pengaturanLain(), i.pertimbangan(), i.unitPemilik(), i.unitAsal().orElse(""), i.instansiAsal().orElse(""),
                        i.jumlah(),
                        i.tim().map(json::writeValueAsString).orElse(""), i.penuhWaktu(), json.writeValueAsString(i.kebutuhan()), penanda, pemohon, pengguna, json.writeValueAsString(dasar))
                .query(Long.class)
                .single();
        pegawai(instansi, id, i.pegawai());
        return id;
    }

    /** Replaces the people of a case. */
    void pegawai(String instansi, long penugasan, List<String> nip) {
        jdbc.sql("delete from penugasan.penugasan_pegawai where instansi = ? and penugasan = ?").params(instansi, penugasan).update();
        template.batchUpdate(
                "insert into penugasan.penugasan_pegawai (penugasan, instansi, nip, urut) values (?, ?, ?, ?)",
                IntStream.range(0, nip.size()).mapToObj(n -> new Object[] {penugasan, instansi, nip.get(n), n + 1}).toList());
    }

    /** Sets the unit that is asked. */
    void unitAsal(String instansi, long penugasan, String unit) {
        jdbc.sql("update penugasan.penugasan set unit_asal = ? where instansi = ? and id = ?").params(unit, instansi, penugasan).update();
    }

    void keadaan(String instansi, long penugasan, String penanda, StatusPenugasan status) {
        jdbc.sql("update penugasan.penugasan set penanda = ?, status = ? where instansi = ? and id = ?")
                .params(penanda, status.name(), instansi, penugasan)
                .update();
    }

    /** Stores a change and, where it has one, the new last day. */
    void ubah(String instansi, long penugasan, Perubahan p) {
        jdbc.sql("""
                insert into penugasan.penugasan_perubahan (penugasan, instansi, urut, jenis, semula, menjadi, alasan, pemegang, sebutan, nip, nama,
                    pengguna, waktu)
                select ?, ?, coalesce(max(urut), 0) + 1, ?, nullif(?, '')::date, nullif(?, '')::date, ?, ?, ?, ?, ?, ?, ?
                  from penugasan.penugasan_perubahan where instansi = ? and penugasan = ?
                """)
                .params(penugasan, instansi, p.jenis().name(), p.semula().map(LocalDate::toString).orElse(""), p.menjadi().map(LocalDate::toString).orElse(""),
                        p.alasan(), p.pemegang(), p.sebutan(), p.nip(), p.nama(), p.pengguna(), java.sql.Timestamp.from(p.waktu()), instansi, penugasan)
                .update();
        p.menjadi().ifPresent(hari -> jdbc.sql("update penugasan.penugasan set selesai = ? where instansi = ? and id = ?").params(hari, instansi, penugasan).update());
    }

    /** Stores the answer of a government outside; empty bytes where there is no scan. */
    void jawab(String instansi, long penugasan, JawabanLuar j, byte[] pindaian, String oleh) {
        jdbc.sql("""
                insert into penugasan.penugasan_jawaban (penugasan, instansi, nomor, tanggal, hasil, alasan, pegawai, pindaian, oleh)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                """)
                .params(penugasan, instansi, j.nomor(), j.tanggal(), j.hasil().name(), j.alasan(), json.writeValueAsString(j.pegawai()), pindaian, oleh)
                .update();
    }

    /** Replaces the people of the answer by those who were assigned. */
    void pegawaiJawaban(String instansi, long penugasan, List<JawabanLuar.Orang> pegawai) {
        jdbc.sql("update penugasan.penugasan_jawaban set pegawai = ?::jsonb where instansi = ? and penugasan = ?")
                .params(json.writeValueAsString(pegawai), instansi, penugasan)
                .update();
    }

    Optional<JawabanLuar> jawaban(String instansi, long penugasan) {
        return jdbc.sql("select nomor, tanggal, hasil, alasan, pegawai from penugasan.penugasan_jawaban where instansi = ? and penugasan = ?")
                .params(instansi, penugasan)
                .query((r, _) -> new JawabanLuar(
                        r.getString(1), r.getObject(2, LocalDate.class), Hasil.valueOf(r.getString(3)), r.getString(4), json.readValue(r.getString(5), ORANG)))
                .optional();
    }

    /** The scan of the answer, where there is one. */
    Optional<byte[]> pindaian(String instansi, long penugasan) {
        return jdbc.sql("select pindaian from penugasan.penugasan_jawaban where instansi = ? and penugasan = ? and length(pindaian) > 0")
                .params(instansi, penugasan)
                .query((r, _) -> r.getBytes(1))
                .optional();
    }

    List<Perubahan> perubahan(String instansi, long penugasan) {
        return jdbc.sql("select * from penugasan.penugasan_perubahan where instansi = ? and penugasan = ? order by urut")
                .params(instansi, penugasan)
                .query((r, _) -> new Perubahan(
                        Perubahan.Jenis.valueOf(r.getString("jenis")), Optional.ofNullable(r.getObject("semula", LocalDate.class)),
                        Optional.ofNullable(r.getObject("menjadi", LocalDate.class)), r.getString("alasan"), r.getString("pemegang"), r.getString("sebutan"),
                        r.getString("nip"), r.getString("nama"), r.getString("pengguna"), r.getTimestamp("waktu").toInstant()))
                .list();
    }

    void catat(String instansi, long penugasan, LangkahSelesai l) {
        jdbc.sql("""
                insert into penugasan.penugasan_langkah (penugasan, instansi, urut, simpul, tindakan, peran, pemegang, sebutan, nip, nama, pengguna,
                    hasil, alasan, catatan, waktu, dasar)
                select ?, ?, coalesce(max(urut), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb
                  from penugasan.penugasan_langkah where instansi = ? and penugasan = ?
                """)
                .params(penugasan, instansi, l.simpul(), l.tindakan().name(), l.peran().name(), l.pemegang(), l.sebutan(), l.nip(), l.nama(),
                        l.pengguna(), l.hasil().name(), l.alasan(), l.catatan(), java.sql.Timestamp.from(l.waktu()),
                        json.writeValueAsString(l.dasar()), instansi, penugasan)
                .update();
    }

    Optional<Kasus> satu(String instansi, long penugasan) {
        return jdbc.sql(SQL + " and p.id = ?").params(instansi, penugasan).query(this::kasus).optional();
    }

    /** The case, held against everybody else until the transaction ends. */
    Optional<Kasus> kunci(String instansi, long penugasan) {
        return jdbc.sql(SQL + " and p.id = ? for update of p").params(instansi, penugasan).query(this::kasus).optional();
    }

    /** Several cases, newest first. */
    List<Kasus> semua(String instansi, java.util.Collection<Long> penugasan) {
        return penugasan.isEmpty() ? List.of()
                : jdbc.sql(SQL + " and p.id = any (?::bigint[]) order by p.id desc").params(instansi, penugasan.toArray(Long[]::new)).query(this::kasus).list();
    }

    /** What people carry in force or under way that does not end before the day. */
    List<MencariCalon.Beban> beban(String instansi, List<String> nip, LocalDate sejak) {
        return nip.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select o.nip, count(*) filter (where p.status = 'AKTIF'), count(*) filter (where p.status = 'BERJALAN')
                                  from penugasan.penugasan_pegawai o
                                  join penugasan.penugasan p on p.instansi = o.instansi and p.id = o.penugasan
                                 where o.instansi = ? and o.nip = any (?::text[]) and p.status in ('AKTIF', 'BERJALAN')
                                   and (least(p.selesai, o.sampai) is null or least(p.selesai, o.sampai) >= ?::date)
                                 group by o.nip
                                """)
                        .params(instansi, nip.toArray(String[]::new), sejak)
                        .query((r, _) -> new MencariCalon.Beban(r.getString(1), r.getInt(2), r.getInt(3)))
                        .list();
    }

    /** Whether work of the name that the unit owns is somebody's already, in force or under way. */
    boolean sudahBertugas(String instansi, String nip, String judul, String unitPemilik) {
        return jdbc.sql("""
                select exists (select 1 from penugasan.penugasan_pegawai o join penugasan.penugasan p on p.instansi = o.instansi and p.id = o.penugasan
                                where o.instansi = ? and o.nip = ? and p.status in ('AKTIF', 'BERJALAN') and lower(p.judul) = lower(?) and p.unit_pemilik = ?)
                """).params(instansi, nip, judul, unitPemilik).query(Boolean.class).single();
    }

    /** Those of the cases in which nobody is named yet. */
    List<Kasus> tanpaPegawai(String instansi, List<Long> penugasan) {
        return penugasan.isEmpty()
                ? List.of()
                : jdbc.sql(SQL + """
                                 and p.id = any (?::bigint[])
                                 and not exists (select 1 from penugasan.penugasan_pegawai o where o.instansi = p.instansi and o.penugasan = p.id)
                                """)
                        .params(instansi, penugasan.toArray(Long[]::new))
                        .query(this::kasus)
                        .list();
    }

    /** Cases of a page of the list, newest first. */
    Saringan.Halaman daftar(String instansi, Saringan s, int halaman, int ukuran) {
        var nomor = s.penugasan().toArray(Long[]::new);
        var pemegang = s.pemegang().toArray(String[]::new);
        var syarat = """
                 and (p.id = any (?::bigint[]) or not ?)
                 and (? or p.id = any (?::bigint[]) or p.pemohon = any (?::text[]) or p.pemohon_pengguna = ?
                     or exists (select 1 from penugasan.penugasan_pegawai o where o.instansi = p.instansi and o.penugasan = p.id and o.nip = ?)
                     or exists (select 1 from penugasan.penugasan_langkah l
                                 where l.instansi = p.instansi and l.penugasan = p.id and l.pemegang = any (?::text[])))
                 and (? = '' or p.status = ?) and (? = '' or p.unit_pemilik = ?) and (? = '' or strpos(lower(p.judul), lower(?)) > 0)
                """;
        var status = s.status().map(Enum::name).orElse("");
        var unit = s.unit().orElse("");
        var nilai = List.of(
                instansi, nomor, s.hanyaItu(), s.semua(), nomor, pemegang, s.pengguna(), s.nip(), pemegang, status, status, unit, unit, s.q(), s.q());
        var jumlah = jdbc.sql("select count(*) from penugasan.penugasan p where p.instansi = ?" + syarat).params(nilai).query(Long.class).single();
        var isi = jdbc.sql(SQL + syarat + " order by p.id desc limit " + ukuran + " offset " + (halaman - 1L) * ukuran)
                .params(nilai)
                .query(this::kasus)
                .list();
        return new Saringan.Halaman(isi, jumlah);
    }

    List<LangkahSelesai> langkah(String instansi, long penugasan) {
        return jdbc.sql("select * from penugasan.penugasan_langkah where instansi = ? and penugasan = ? order by urut")
                .params(instansi, penugasan)
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
                Optional.of(r.getString("unit_asal")).filter(u -> !u.isEmpty()), r.getInt("jumlah"),
                Optional.of(r.getString("instansi_asal")).filter(a -> !a.isEmpty()),
                tim == null ? Optional.empty() : Optional.of(json.readValue(tim, Isian.Tim.class)), r.getBoolean("penuh_waktu"),
                json.readValue(r.getString("kebutuhan"), Kebutuhan.class));
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
