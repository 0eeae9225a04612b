package id.tatakerja.pertanggungjawaban;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts of members as rows: the copies with their officials, and the receipts with who sent them. */
@Repository
class CapaianRepository {

    private final JdbcClient jdbc;

    CapaianRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A copy for an official; false where it came before. */
    boolean terima(String instansi, Laporan l, String asalNama, Capaian.Penerima p) {
        var t = l.tentang().orElseThrow();
        return jdbc.sql("""
                insert into pertanggungjawaban.capaian (instansi, asal, asal_nama, laporan, nip, nama, judul, ketua, mulai, selesai, uraian, hambatan, rencana, pemegang, sebagai,
                    sebutan)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(instansi, l.instansi(), asalNama, l.id(), t.nip(), t.nama(), l.judul(), l.nama(), l.masa().mulai(), l.masa().selesai(), l.isi().uraian(), l.isi().hambatan(),
                        l.isi().rencana(), p.pemegang(), p.sebagai(), p.sebutan())
                .update() == 1;
    }

    Optional<Capaian> satu(String instansi, long capaian) {
        return jdbc.sql("select * from pertanggungjawaban.capaian where instansi = ? and id = ?").params(instansi, capaian).query(CapaianRepository::capaian).optional();
    }

    /** Copies for the keys, what was not read yet first. */
    List<Capaian> milik(String instansi, Collection<String> kunci) {
        return jdbc.sql("select * from pertanggungjawaban.capaian where instansi = ? and pemegang = any (?::text[]) order by dibaca is not null, id desc limit 200")
                .params(instansi, kunci.toArray(String[]::new))
                .query(CapaianRepository::capaian)
                .list();
    }

    /** Everything said of a person, newest first. */
    List<Capaian> tentang(String instansi, String nip) {
        return jdbc.sql("select * from pertanggungjawaban.capaian where instansi = ? and nip = ? order by id desc").params(instansi, nip).query(CapaianRepository::capaian).list();
    }

    /** Notes the first reading; false where it was read before. */
    boolean baca(String instansi, long capaian, String nama) {
        return jdbc.sql("update pertanggungjawaban.capaian set dibaca = now(), dibaca_oleh = ? where instansi = ? and id = ? and dibaca is null")
                .params(nama, instansi, capaian)
                .update() == 1;
    }

    /** Copies that were read and whose sender does not know yet. */
    List<Capaian> belumDibalas(String instansi) {
        return jdbc.sql("select * from pertanggungjawaban.capaian where instansi = ? and dibaca is not null and not dibalas order by id")
                .param(instansi)
                .query(CapaianRepository::capaian)
                .list();
    }

    void dibalas(String instansi, long capaian) {
        jdbc.sql("update pertanggungjawaban.capaian set dibalas = true where instansi = ? and id = ?").params(instansi, capaian).update();
    }

    /** Notes at the sender that an official has it. */
    void tanda(String instansi, long laporan, Capaian.Penerima p) {
        jdbc.sql("insert into pertanggungjawaban.tanda_terima (instansi, laporan, pemegang, sebagai, sebutan) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(instansi, laporan, p.pemegang(), p.sebagai(), p.sebutan())
                .update();
    }

    /** Notes at the sender when it was read. */
    void tanda(String instansi, long laporan, String pemegang, Instant dibaca, String oleh) {
        jdbc.sql("update pertanggungjawaban.tanda_terima set dibaca = ?, dibaca_oleh = ? where instansi = ? and laporan = ? and pemegang = ? and dibaca is null")
                .params(Timestamp.from(dibaca), oleh, instansi, laporan, pemegang)
                .update();
    }

    List<Capaian.Tanda> tanda(String instansi, long laporan) {
        return jdbc.sql("select * from pertanggungjawaban.tanda_terima where instansi = ? and laporan = ? order by sebagai, sebutan")
                .params(instansi, laporan)
                .query((r, _) -> new Capaian.Tanda(
                        new Capaian.Penerima(r.getString("pemegang"), r.getString("sebagai"), r.getString("sebutan")), saat(r, "dibaca"), r.getString("dibaca_oleh")))
                .list();
    }

    /** Reports of members that have not reached the officials of another government yet. */
    List<Long> belumSampai(String instansi) {
        return jdbc.sql("select id from pertanggungjawaban.laporan where instansi = ? and jenis = 'CAPAIAN' and status = 'TERKIRIM' and disampaikan is null order by id")
                .param(instansi)
                .query(Long.class)
                .list();
    }

    void sampai(String instansi, long laporan) {
        jdbc.sql("update pertanggungjawaban.laporan set disampaikan = now() where instansi = ? and id = ?").params(instansi, laporan).update();
    }

    private static Capaian capaian(ResultSet r, int urut) throws SQLException {
        return new Capaian(
                r.getLong("id"), r.getString("instansi"), r.getString("asal"), r.getString("asal_nama"), r.getLong("laporan"), r.getString("nip"), r.getString("nama"),
                r.getString("judul"), r.getString("ketua"), r.getObject("mulai", LocalDate.class), r.getObject("selesai", LocalDate.class),
                new Laporan.Isi(r.getString("uraian"), r.getString("hambatan"), r.getString("rencana")),
                new Capaian.Penerima(r.getString("pemegang"), r.getString("sebagai"), r.getString("sebutan")), r.getTimestamp("diterima").toInstant(), saat(r, "dibaca"),
                r.getString("dibaca_oleh"));
    }

    private static Optional<Instant> saat(ResultSet r, String kolom) throws SQLException {
        return Optional.ofNullable(r.getTimestamp(kolom)).map(Timestamp::toInstant);
    }
}
