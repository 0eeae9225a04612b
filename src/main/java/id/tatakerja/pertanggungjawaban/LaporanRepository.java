package id.tatakerja.pertanggungjawaban;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reports as rows. */
@Repository
class LaporanRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LaporanRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What was done with a report: the act, its notes, title of the office, name, moment. */
    record Langkah(Apa apa, String catatan, String sebutan, String nama, Instant waktu) {}

    /** Acts. */
    enum Apa {
        KIRIM("Dikirim"),
        TERIMA("Diterima"),
        KEMBALIKAN("Dikembalikan");

        private final String sebutan;

        Apa(String sebutan) {
            this.sebutan = sebutan;
        }

        String sebutan() {
            return sebutan;
        }
    }

    /** A report that comes up by itself; false where it is there already. */
    boolean tagih(String instansi, long penugasan, Laporan.Jenis jenis, String nip, String nama, String judul, Laporan.Masa masa) {
        return tagih(instansi, penugasan, jenis, nip, nama, judul, masa, new Laporan.Tentang("", "", ""));
    }

    /** The same about a member. */
    boolean tagih(String instansi, long penugasan, Laporan.Jenis jenis, String nip, String nama, String judul, Laporan.Masa masa, Laporan.Tentang tentang) {
        return jdbc.sql("""
                insert into pertanggungjawaban.laporan (instansi, penugasan, jenis, asal, pelapor, nama, judul, mulai, selesai, buka, batas, status, tentang, tentang_nama,
                    tentang_instansi)
                values (?, ?, ?, 'BERKALA', ?, ?, ?, ?, ?, ?, ?, 'DITUNGGU', ?, ?, ?) on conflict do nothing
                """)
                .params(instansi, penugasan, jenis.name(), nip, nama, judul, masa.mulai(), masa.selesai(), masa.buka(), masa.batas(), tentang.nip(), tentang.nama(),
                        tentang.instansi())
                .update() == 1;
    }

    /** A report that somebody asks for; its number. */
    long minta(String instansi, long penugasan, Laporan.Jenis jenis, String nip, String nama, String judul, Laporan.Masa masa, Laporan.Permintaan permintaan) {
        return jdbc.sql("""
                insert into pertanggungjawaban.laporan (instansi, penugasan, jenis, asal, pelapor, nama, judul, mulai, selesai, buka, batas, status, peminta, peminta_sebutan,
                    permintaan, tahap)
                values (?, ?, ?, 'DIMINTA', ?, ?, ?, ?, ?, ?, ?, 'DITUNGGU', ?, ?, ?, 'INGAT') returning id
                """)
                .params(instansi, penugasan, jenis.name(), nip, nama, judul, masa.mulai(), masa.selesai(), masa.buka(), masa.batas(), permintaan.kunci(),
                        permintaan.sebutan(), permintaan.catatan())
                .query(Long.class)
                .single();
    }

    Optional<Laporan> satu(String instansi, long laporan) {
        return jdbc.sql("select * from pertanggungjawaban.laporan where instansi = ? and id = ?").params(instansi, laporan).query(this::laporan).optional();
    }

    /** The report, held against everybody else until the transaction ends. */
    Optional<Laporan> kunci(String instansi, long laporan) {
        return jdbc.sql("select * from pertanggungjawaban.laporan where instansi = ? and id = ? for update").params(instansi, laporan).query(this::laporan).optional();
    }

    /** Reports of several pieces of work, the newest period first. */
    List<Laporan> dari(String instansi, Collection<Long> penugasan) {
        return jdbc.sql("select * from pertanggungjawaban.laporan where instansi = ? and penugasan = any (?::bigint[]) order by mulai desc, jenis desc, nama, id desc")
                .params(instansi, penugasan.toArray(Long[]::new))
                .query(this::laporan)
                .list();
    }

    /** Reports that the person owes or has sent, the most urgent first; of the finished ones only the newest. */
    List<Laporan> milik(String instansi, String nip, int selesai) {
        return jdbc.sql("""
                (select * from pertanggungjawaban.laporan where instansi = ? and pelapor = ? and status in ('DITUNGGU', 'DIKEMBALIKAN', 'TERKIRIM') order by batas, id)
                union all
                (select * from pertanggungjawaban.laporan where instansi = ? and pelapor = ? and status = 'DITERIMA' order by dijawab desc limit ?)
                """)
                .params(instansi, nip, instansi, nip, selesai)
                .query(this::laporan)
                .list();
    }

    /** Reports that wait for the answer of one of the keys, oldest first. */
    List<Laporan> menungguJawaban(String instansi, Collection<String> kunci) {
        return jdbc.sql("select * from pertanggungjawaban.laporan where instansi = ? and status = 'TERKIRIM' and penerima = any (?::text[]) order by dikirim, id")
                .params(instansi, kunci.toArray(String[]::new))
                .query(this::laporan)
                .list();
    }

    /** What waits for a person, in short: the report, or what came of a member, by its number. */
    record Menunggu(Apa apa, long id, Laporan.Jenis jenis, String judul, String nama, LocalDate mulai, LocalDate selesai, LocalDate batas, boolean kembali, String peminta) {

        /** What is to be done. */
        enum Apa {
            LAPOR,
            JAWAB,
            BACA
        }
    }

    /** What waits for a person: to be sent from the day on, to be answered or to be read with one of the keys; in one question. */
    List<Menunggu> menunggu(String instansi, String nip, Collection<String> kunci, LocalDate hari) {
        return jdbc.sql("""
                select 'LAPOR' as apa, id, jenis, judul, case when jenis = 'CAPAIAN' then tentang_nama else nama end as nama, mulai, selesai, batas,
                       status = 'DIKEMBALIKAN' as kembali, peminta_sebutan
                  from pertanggungjawaban.laporan where instansi = ? and pelapor = ? and status in ('DITUNGGU', 'DIKEMBALIKAN') and buka <= ?
                union all
                select 'JAWAB', id, jenis, judul, nama, mulai, selesai, batas, false, ''
                  from pertanggungjawaban.laporan where instansi = ? and penerima = any (?::text[]) and status = 'TERKIRIM'
                union all
                select 'BACA', id, 'CAPAIAN', judul, nama, mulai, selesai, selesai, false, ketua
                  from pertanggungjawaban.capaian where instansi = ? and pemegang = any (?::text[]) and dibaca is null
                 order by batas, id
                """)
                .params(instansi, nip, hari, instansi, kunci.toArray(String[]::new), instansi, kunci.toArray(String[]::new))
                .query((r, _) -> new Menunggu(
                        Menunggu.Apa.valueOf(r.getString(1)), r.getLong(2), Laporan.Jenis.valueOf(r.getString(3)), r.getString(4), r.getString(5), r.getObject(6, LocalDate.class),
                        r.getObject(7, LocalDate.class), r.getObject(8, LocalDate.class), r.getBoolean(9), r.getString(10)))
                .list();
    }

    /** Keeps what was written so far. */
    void simpan(String instansi, long laporan, Laporan.Isi isi) {
        jdbc.sql("update pertanggungjawaban.laporan set uraian = ?, hambatan = ?, rencana = ? where instansi = ? and id = ? and status in ('DITUNGGU', 'DIKEMBALIKAN')")
                .params(isi.uraian(), isi.hambatan(), isi.rencana(), instansi, laporan)
                .update();
    }

    void kirim(String instansi, long laporan, Laporan.Isi isi, Laporan.Ringkasan ringkasan, List<String> belum, Laporan.Tujuan tujuan) {
        jdbc.sql("""
                update pertanggungjawaban.laporan set uraian = ?, hambatan = ?, rencana = ?, ringkasan = ?::jsonb, belum = ?, penerima = ?, penerima_sebutan = ?,
                    status = 'TERKIRIM', dikirim = now()
                 where instansi = ? and id = ?
                """)
                .params(isi.uraian(), isi.hambatan(), isi.rencana(), json.writeValueAsString(ringkasan), belum.toArray(String[]::new), tujuan.kunci(), tujuan.sebutan(),
                        instansi, laporan)
                .update();
    }

    void jawab(String instansi, long laporan, Laporan.Status menjadi) {
        jdbc.sql("update pertanggungjawaban.laporan set status = ?, dijawab = now() where instansi = ? and id = ?").params(menjadi.name(), instansi, laporan).update();
    }

    /** Reports that are owed no longer. */
    int gugur(String instansi, Collection<Long> laporan) {
        return jdbc.sql("update pertanggungjawaban.laporan set status = 'GUGUR' where instansi = ? and id = any (?::bigint[]) and status in ('DITUNGGU', 'DIKEMBALIKAN')")
                .params(instansi, laporan.toArray(Long[]::new))
                .update();
    }

    /** Somebody else owes them from now on. */
    void pindah(String instansi, Collection<Long> laporan, String nip, String nama) {
        jdbc.sql("update pertanggungjawaban.laporan set pelapor = ?, nama = ? where instansi = ? and id = any (?::bigint[]) and status in ('DITUNGGU', 'DIKEMBALIKAN')")
                .params(nip, nama, instansi, laporan.toArray(Long[]::new))
                .update();
    }

    void catat(String instansi, long laporan, Apa apa, String catatan, String sebutan, String nama, String pengguna) {
        jdbc.sql("""
                insert into pertanggungjawaban.langkah (instansi, laporan, urut, apa, catatan, sebutan, nama, pengguna)
                select ?, ?, coalesce(max(urut), 0) + 1, ?, ?, ?, ?, ? from pertanggungjawaban.langkah where instansi = ? and laporan = ?
                """)
                .params(instansi, laporan, apa.name(), catatan, sebutan, nama, pengguna, instansi, laporan)
                .update();
    }

    List<Langkah> langkah(String instansi, long laporan) {
        return jdbc.sql("select apa, catatan, sebutan, nama, waktu from pertanggungjawaban.langkah where instansi = ? and laporan = ? order by urut")
                .params(instansi, laporan)
                .query((r, _) -> new Langkah(Apa.valueOf(r.getString(1)), r.getString(2), r.getString(3), r.getString(4), r.getTimestamp(5).toInstant()))
                .list();
    }

    /** Reports of which people have to be told today: those that have come up, and those whose last day has passed. */
    List<Laporan> perluKabar(String instansi, LocalDate hari) {
        return jdbc.sql("""
                select * from pertanggungjawaban.laporan
                 where instansi = ? and status = 'DITUNGGU' and tahap <> 'LEWAT' and (batas < ? or (tahap = '' and buka <= ?)) order by batas, id
                """).params(instansi, hari, hari).query(this::laporan).list();
    }

    void dikabarkan(String instansi, long laporan, boolean lewat) {
        jdbc.sql("update pertanggungjawaban.laporan set tahap = ? where instansi = ? and id = ?").params(lewat ? "LEWAT" : "INGAT", instansi, laporan).update();
    }

    /** The day of the last round. */
    Optional<LocalDate> putaran(String instansi) {
        return jdbc.sql("select hari from pertanggungjawaban.putaran where instansi = ?").param(instansi).query(LocalDate.class).optional();
    }

    void putaran(String instansi, LocalDate hari) {
        jdbc.sql("insert into pertanggungjawaban.putaran (instansi, hari) values (?, ?) on conflict (instansi) do update set hari = excluded.hari").params(instansi, hari).update();
    }

    private Laporan laporan(ResultSet r, int urut) throws SQLException {
        var peminta = r.getString("peminta");
        var penerima = r.getString("penerima");
        return new Laporan(
                r.getLong("id"), r.getString("instansi"), r.getLong("penugasan"), Laporan.Jenis.valueOf(r.getString("jenis")), r.getString("pelapor"), r.getString("nama"),
                r.getString("judul"),
                r.getString("tentang").isEmpty() ? Optional.empty()
                        : Optional.of(new Laporan.Tentang(r.getString("tentang"), r.getString("tentang_nama"), r.getString("tentang_instansi"))),
                new Laporan.Masa(
                        r.getObject("mulai", LocalDate.class), r.getObject("selesai", LocalDate.class), r.getObject("buka", LocalDate.class),
                        r.getObject("batas", LocalDate.class)),
                Laporan.Status.valueOf(r.getString("status")),
                peminta.isEmpty() ? Optional.empty() : Optional.of(new Laporan.Permintaan(peminta, r.getString("peminta_sebutan"), r.getString("permintaan"))),
                new Laporan.Isi(r.getString("uraian"), r.getString("hambatan"), r.getString("rencana")),
                r.getString("ringkasan").equals("{}") ? Laporan.Ringkasan.KOSONG : json.readValue(r.getString("ringkasan"), Laporan.Ringkasan.class),
                Arrays.asList((String[]) r.getArray("belum").getArray()),
                penerima.isEmpty() ? Optional.empty() : Optional.of(new Laporan.Tujuan(penerima, r.getString("penerima_sebutan"))),
                saat(r, "dikirim"), saat(r, "dijawab"));
    }

    private static Optional<Instant> saat(ResultSet r, String kolom) throws SQLException {
        return Optional.ofNullable(r.getTimestamp(kolom)).map(Timestamp::toInstant);
    }
}
