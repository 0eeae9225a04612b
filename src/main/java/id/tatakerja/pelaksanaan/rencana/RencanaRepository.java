package id.tatakerja.pelaksanaan.rencana;

import id.tatakerja.pelaksanaan.HakKerja;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Plans, their lines and agreements. */
@Repository
class RencanaRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RencanaRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A version that was opened again. */
    record Lama(int versi, String alasan, String sebutan, String nama, java.time.Instant waktu) {}

    /** A plan in short: whether agreed, whole rupiah, numbers of its lines. */
    record Ringkas(long penugasan, boolean disepakati, long jumlah, List<Long> baris) {}

    private record Kepala(int versi, Rencana.Status status, boolean nihil) {}

    private record Pos(long baris, Rencana.Pos pos) {}

    Optional<Rencana> satu(String instansi, long penugasan) {
        return jdbc.sql("select versi, status, nihil from pelaksanaan.rencana where instansi = ? and penugasan = ?")
                .params(instansi, penugasan)
                .query((r, _) -> new Kepala(r.getInt(1), Rencana.Status.valueOf(r.getString(2)), r.getBoolean(3)))
                .optional()
                .map(k -> new Rencana(penugasan, k.versi(), k.status(), k.nihil(), baris(instansi, penugasan), setuju(instansi, penugasan, k.versi())));
    }

    /** Several plans in short. */
    List<Ringkas> ringkas(String instansi, java.util.Collection<Long> penugasan) {
        return jdbc.sql("""
                select r.penugasan, r.status = 'DISEPAKATI' as disepakati,
                       coalesce((select sum(a.jumlah) from pelaksanaan.rencana_anggaran a join pelaksanaan.rencana_baris b on b.instansi = a.instansi and b.id = a.baris
                                  where b.instansi = r.instansi and b.penugasan = r.penugasan), 0) as jumlah,
                       coalesce((select array_agg(b.id) from pelaksanaan.rencana_baris b where b.instansi = r.instansi and b.penugasan = r.penugasan), '{}') as baris
                  from pelaksanaan.rencana r where r.instansi = ? and r.penugasan = any (?::bigint[])
                """)
                .params(instansi, penugasan.toArray(Long[]::new))
                .query((r, _) -> new Ringkas(r.getLong(1), r.getBoolean(2), r.getLong(3), Arrays.asList((Long[]) r.getArray(4).getArray())))
                .list();
    }

    /** Makes sure that there is a plan, and holds it against everybody else until the transaction ends. */
    Rencana kunci(String instansi, long penugasan, String oleh) {
        jdbc.sql("insert into pelaksanaan.rencana (instansi, penugasan, status, oleh) values (?, ?, 'KONSEP', ?) on conflict do nothing")
                .params(instansi, penugasan, oleh)
                .update();
        jdbc.sql("select versi from pelaksanaan.rencana where instansi = ? and penugasan = ? for update").params(instansi, penugasan).query(Integer.class).single();
        return satu(instansi, penugasan).orElseThrow();
    }

    private List<Rencana.Baris> baris(String instansi, long penugasan) {
        Map<Long, List<Rencana.Pos>> pos = jdbc.sql("""
                select a.baris, a.uraian, a.jumlah from pelaksanaan.rencana_anggaran a join pelaksanaan.rencana_baris b on b.instansi = a.instansi and b.id = a.baris
                 where a.instansi = ? and b.penugasan = ? order by a.baris, a.urut
                """)
                .params(instansi, penugasan)
                .query((r, _) -> new Pos(r.getLong(1), new Rencana.Pos(r.getString(2), r.getLong(3))))
                .stream()
                .collect(Collectors.groupingBy(Pos::baris, Collectors.mapping(Pos::pos, Collectors.toList())));
        return jdbc.sql("select id, nama, hasil, mulai, selesai from pelaksanaan.rencana_baris where instansi = ? and penugasan = ? order by urut, id")
                .params(instansi, penugasan)
                .query((r, _) -> new Rencana.Baris(
                        r.getLong(1), r.getString(2), r.getString(3), r.getObject(4, LocalDate.class), r.getObject(5, LocalDate.class),
                        pos.getOrDefault(r.getLong(1), List.of())))
                .list();
    }

    private List<Rencana.Setuju> setuju(String instansi, long penugasan, int versi) {
        return jdbc.sql("select * from pelaksanaan.rencana_setuju where instansi = ? and penugasan = ? and versi = ? order by waktu")
                .params(instansi, penugasan, versi)
                .query((r, _) -> new Rencana.Setuju(
                        Rencana.Pihak.valueOf(r.getString("pihak")), r.getString("pemegang"), r.getString("sebutan"), r.getString("nama"),
                        Arrays.stream((String[]) r.getArray("siap").getArray()).map(Rencana.Kesiapan::valueOf).toList(), r.getString("catatan"),
                        r.getTimestamp("waktu").toInstant()))
                .list();
    }

    void kepala(String instansi, long penugasan, int versi, Rencana.Status keadaan, boolean nihil, String oleh) {
        jdbc.sql("update pelaksanaan.rencana set versi = ?, status = ?, nihil = ?, oleh = ?, diubah = now() where instansi = ? and penugasan = ?")
                .params(versi, keadaan.name(), nihil, oleh, instansi, penugasan)
                .update();
    }

    /** Writes a line at its place, a new one where {@code baris} is 0, with its budget. */
    void baris(String instansi, long penugasan, long baris, int urut, IsianBaris isian) {
        var id = baris == 0
                ? jdbc.sql("""
                        insert into pelaksanaan.rencana_baris (instansi, penugasan, urut, nama, hasil, mulai, selesai) values (?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                        .params(instansi, penugasan, urut, isian.nama(), isian.hasil(), isian.mulai(), isian.selesai())
                        .query(Long.class)
                        .single()
                : baris;
        if (baris != 0) {
            jdbc.sql("update pelaksanaan.rencana_baris set urut = ?, nama = ?, hasil = ?, mulai = ?, selesai = ? where instansi = ? and penugasan = ? and id = ?")
                    .params(urut, isian.nama(), isian.hasil(), isian.mulai(), isian.selesai(), instansi, penugasan, baris)
                    .update();
            jdbc.sql("delete from pelaksanaan.rencana_anggaran where instansi = ? and baris = ?").params(instansi, baris).update();
        }
        var n = 0;
        for (var p : isian.anggaran()) {
            jdbc.sql("insert into pelaksanaan.rencana_anggaran (instansi, baris, urut, uraian, jumlah) values (?, ?, ?, ?, ?)")
                    .params(instansi, id, ++n, p.uraian(), p.jumlah())
                    .update();
        }
    }

    /** Takes a line away; false where activities hang on it. */
    boolean buang(String instansi, long baris) {
        return jdbc.sql("""
                delete from pelaksanaan.rencana_baris b where instansi = ? and id = ?
                   and not exists (select 1 from pelaksanaan.kegiatan k where k.instansi = b.instansi and k.baris = b.id)
                """).params(instansi, baris).update() == 1;
    }

    void setujui(HakKerja h, int versi, Rencana.Pihak pihak, String pemegang, String sebutan, List<Rencana.Kesiapan> siap, String catatan) {
        jdbc.sql("""
                insert into pelaksanaan.rencana_setuju (instansi, penugasan, versi, pihak, pemegang, sebutan, nama, pengguna, siap, catatan)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (instansi, penugasan, versi, pemegang) do update set siap = excluded.siap, catatan = excluded.catatan
                """)
                .params(h.kerja().instansi(), h.kerja().penugasan(), versi, pihak.name(), pemegang, sebutan, h.nama(),
                        h.pengguna(), siap.stream().map(Enum::name).toArray(String[]::new), catatan)
                .update();
    }

    /** Agreements fall with what they were given to. */
    void tarikSetuju(String instansi, long penugasan, int versi) {
        jdbc.sql("delete from pelaksanaan.rencana_setuju where instansi = ? and penugasan = ? and versi = ?").params(instansi, penugasan, versi).update();
    }

    /** Keeps a version that is opened again. */
    void arsipkan(HakKerja h, Rencana lama, String alasan) {
        jdbc.sql("""
                insert into pelaksanaan.rencana_lama (instansi, penugasan, versi, isi, alasan, sebutan, nama, pengguna) values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                """)
                .params(h.kerja().instansi(), h.kerja().penugasan(), lama.versi(), json.writeValueAsString(lama), alasan, h.sebutan(), h.nama(), h.pengguna())
                .update();
    }

    List<Lama> lama(String instansi, long penugasan) {
        return jdbc.sql("select versi, alasan, sebutan, nama, waktu from pelaksanaan.rencana_lama where instansi = ? and penugasan = ? order by versi desc")
                .params(instansi, penugasan)
                .query((r, _) -> new Lama(r.getInt(1), r.getString(2), r.getString(3), r.getString(4), r.getTimestamp(5).toInstant()))
                .list();
    }

    /** What a person takes on, by NIP. */
    Map<String, String> individu(String instansi, long penugasan) {
        return jdbc.sql("select nip, isi from pelaksanaan.rencana_individu where instansi = ? and penugasan = ?")
                .params(instansi, penugasan)
                .query((r, _) -> Map.entry(r.getString(1), r.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Work within which the person has written down what he or she takes on. */
    List<Long> berencana(String instansi, String nip) {
        return jdbc.sql("select penugasan from pelaksanaan.rencana_individu where instansi = ? and nip = ?").params(instansi, nip).query(Long.class).list();
    }

    void individu(String instansi, long penugasan, String nip, String isi) {
        jdbc.sql("""
                insert into pelaksanaan.rencana_individu (instansi, penugasan, nip, isi) values (?, ?, ?, ?)
                on conflict (instansi, penugasan, nip) do update set isi = excluded.isi, diubah = now()
                """).params(instansi, penugasan, nip, isi).update();
    }
}
