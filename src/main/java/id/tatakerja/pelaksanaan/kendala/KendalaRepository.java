package id.tatakerja.pelaksanaan.kendala;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Obstacles, the ways out of them, and the turns of leaders. */
@Repository
class KendalaRepository {

    private final JdbcClient jdbc;

    KendalaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Satu(long kendala, Kendala.Alternatif alternatif) {}

    long tambah(String instansi, long penugasan, IsianKendala isi, String nip, String nama) {
        var id = jdbc.sql("""
                insert into pelaksanaan.kendala (instansi, penugasan, kegiatan, judul, uraian, kolaborasi, status, nip, nama)
                values (?, ?, nullif(?, 0), ?, ?, ?, 'TERBUKA', ?, ?) returning id
                """)
                .params(instansi, penugasan, isi.kegiatan().orElse(0L), isi.judul(), isi.uraian(), isi.kolaborasi(), nip, nama)
                .query(Long.class)
                .single();
        for (var n = 0; n < isi.alternatif().size(); n++) {
            jdbc.sql("insert into pelaksanaan.kendala_alternatif (instansi, kendala, urut, uraian, disarankan) values (?, ?, ?, ?, ?)")
                    .params(instansi, id, n + 1, isi.alternatif().get(n), n + 1 == isi.disarankan())
                    .update();
        }
        return id;
    }

    void giliran(String instansi, long kendala, List<String> pemegang, String unit, LocalDate batas) {
        giliran(instansi, kendala, pemegang, unit, batas, "");
    }

    /** A turn that leaders of another government take. */
    void giliranLuar(String instansi, long kendala, String pemerintah, String nama, LocalDate batas) {
        giliran(instansi, kendala, List.of(), nama, batas, pemerintah);
    }

    private void giliran(String instansi, long kendala, List<String> pemegang, String unit, LocalDate batas, String pemerintah) {
        jdbc.sql("insert into pelaksanaan.kendala_giliran (instansi, kendala, pemegang, unit, batas, status, pemerintah) values (?, ?, ?, ?, ?, 'TERBUKA', ?)")
                .params(instansi, kendala, pemegang.toArray(String[]::new), unit, batas, pemerintah)
                .update();
    }

    /** What one of several leaders of another government did, while others there have still to act. */
    void giliranSelesai(Kendala.Giliran terbuka, String instansi, Kendala.Status status, String uraian, String sebutan, String nama, String pengguna) {
        jdbc.sql("""
                insert into pelaksanaan.kendala_giliran (instansi, kendala, pemegang, unit, batas, status, uraian, sebutan, nama, pengguna, selesai, pemerintah)
                values (?, ?, '{}', ?, ?, ?, ?, ?, ?, ?, now(), ?)
                """)
                .params(instansi, terbuka.kendala(), terbuka.unit(), terbuka.batas(), status.name(), uraian, sebutan, nama, pengguna, terbuka.pemerintah())
                .update();
    }

    /** Notes where the obstacle was brought; what was brought there is laid down here once. */
    void dariLuar(String instansi, long kendala, Kendala.Asal asal) {
        jdbc.sql("update pelaksanaan.kendala set luar = ?, giliran_luar = ? where instansi = ? and id = ?").params(asal.instansi(), asal.giliran(), instansi, kendala).update();
    }

    /** Whether the turn of another government is laid down here. */
    boolean ada(String instansi, Kendala.Asal asal) {
        return jdbc.sql("select exists (select 1 from pelaksanaan.kendala where instansi = ? and luar = ? and giliran_luar = ?)")
                .params(instansi, asal.instansi(), asal.giliran())
                .query(Boolean.class)
                .single();
    }

    /** Number of the obstacle to which a turn belongs that leaders of that government take. */
    Optional<Long> dariGiliran(String instansi, String pemerintah, long giliran) {
        return jdbc.sql("select kendala from pelaksanaan.kendala_giliran where instansi = ? and id = ? and pemerintah = ? and pemerintah <> ''")
                .params(instansi, giliran, pemerintah)
                .query(Long.class)
                .optional();
    }

    /** Closes a turn; false when somebody was faster. */
    boolean tutup(String instansi, long giliran, Kendala.Status menjadi, int alternatif, String uraian, String sebutan, String nama, String pengguna) {
        return jdbc.sql("""
                update pelaksanaan.kendala_giliran set status = ?, alternatif = ?, uraian = ?, sebutan = ?, nama = ?, pengguna = ?, selesai = now()
                 where instansi = ? and id = ? and status = 'TERBUKA'
                """)
                .params(menjadi.name(), alternatif, uraian, sebutan, nama, pengguna, instansi, giliran)
                .update() == 1;
    }

    /** An open turn whose last day has passed without anybody having been told. */
    record Lewat(long giliran, long kendala, String judul, List<String> pemegang, String unit, LocalDate batas) {}

    /** Instansi that may have such turns. */
    List<String> instansiLewat() {
        return jdbc.sql("select distinct instansi from pelaksanaan.kendala_giliran where status = 'TERBUKA' and pemerintah = '' and lewat_dikabarkan is null and batas <= current_date order by 1")
                .query(String.class)
                .list();
    }

    /** Those whose last day is not after the day, oldest first. */
    List<Lewat> lewat(String instansi, LocalDate sampai) {
        return jdbc.sql("""
                select g.id, g.kendala, k.judul, g.pemegang, g.unit, g.batas from pelaksanaan.kendala_giliran g
                  join pelaksanaan.kendala k on k.instansi = g.instansi and k.id = g.kendala
                 where g.instansi = ? and g.status = 'TERBUKA' and g.pemerintah = '' and g.lewat_dikabarkan is null and g.batas <= ? order by g.id
                """)
                .params(instansi, sampai)
                .query((r, _) -> new Lewat(
                        r.getLong(1), r.getLong(2), r.getString(3), Arrays.asList((String[]) r.getArray(4).getArray()), r.getString(5), r.getObject(6, LocalDate.class)))
                .list();
    }

    /** Notes that it is told; false when it was before, or the turn is done meanwhile. */
    boolean dikabarkan(String instansi, long giliran) {
        return jdbc.sql("update pelaksanaan.kendala_giliran set lewat_dikabarkan = now() where instansi = ? and id = ? and status = 'TERBUKA' and lewat_dikabarkan is null")
                .params(instansi, giliran)
                .update() == 1;
    }

    void selesai(String instansi, long kendala) {
        jdbc.sql("update pelaksanaan.kendala set status = 'SELESAI' where instansi = ? and id = ?").params(instansi, kendala).update();
    }

    Optional<Kendala> satu(String instansi, long kendala) {
        return baca(instansi, jdbc.sql("select * from pelaksanaan.kendala where instansi = ? and id = ?").params(instansi, kendala)).stream().findFirst();
    }

    /** The obstacle, held against everybody else until the transaction ends. */
    Optional<Kendala> kunci(String instansi, long kendala) {
        return baca(instansi, jdbc.sql("select * from pelaksanaan.kendala where instansi = ? and id = ? for update").params(instansi, kendala)).stream().findFirst();
    }

    /** Obstacles of several pieces of work, newest first. */
    List<Kendala> dari(String instansi, Collection<Long> penugasan) {
        return penugasan.isEmpty()
                ? List.of()
                : baca(instansi, jdbc.sql("select * from pelaksanaan.kendala where instansi = ? and penugasan = any (?::bigint[]) order by id desc")
                        .params(instansi, penugasan.toArray(Long[]::new)));
    }

    /** Obstacles with a turn open for one of the keys, the most urgent first. */
    List<Kendala> menunggu(String instansi, Collection<String> kunci) {
        return baca(instansi, jdbc.sql("""
                select k.* from pelaksanaan.kendala k where k.instansi = ? and k.id in (select g.kendala from pelaksanaan.kendala_giliran g
                    where g.instansi = k.instansi and g.status = 'TERBUKA' and g.pemegang && ?::text[])
                 order by (select min(g.batas) from pelaksanaan.kendala_giliran g where g.instansi = k.instansi and g.kendala = k.id and g.status = 'TERBUKA'), k.id
                """).params(instansi, kunci.toArray(String[]::new)));
    }

    private List<Kendala> baca(String instansi, JdbcClient.StatementSpec kueri) {
        var semua = kueri.query((r, _) -> new Kendala(
                r.getLong("id"), r.getLong("penugasan"), Optional.of(r.getLong("kegiatan")).filter(n -> n > 0), r.getString("judul"), r.getString("uraian"),
                r.getBoolean("kolaborasi"), r.getString("status").equals("SELESAI"), r.getString("nip"), r.getString("nama"), r.getTimestamp("dibuat").toInstant(), List.of(),
                List.of(), Optional.of(new Kendala.Asal(r.getString("luar"), r.getLong("giliran_luar"))).filter(a -> !a.instansi().isEmpty()))).list();
        if (semua.isEmpty()) {
            return semua;
        }
        var nomor = semua.stream().map(Kendala::id).toArray(Long[]::new);
        var alternatif = alternatif(instansi, nomor);
        var giliran = giliran(instansi, nomor);
        return semua.stream().map(k -> new Kendala(
                k.id(), k.penugasan(), k.kegiatan(), k.judul(), k.uraian(), k.kolaborasi(), k.selesai(), k.nip(), k.nama(), k.dibuat(),
                alternatif.getOrDefault(k.id(), List.of()), giliran.getOrDefault(k.id(), List.of()), k.asal())).toList();
    }

    private Map<Long, List<Kendala.Alternatif>> alternatif(String instansi, Long[] kendala) {
        return jdbc.sql("select kendala, urut, uraian, disarankan from pelaksanaan.kendala_alternatif where instansi = ? and kendala = any (?::bigint[]) order by kendala, urut")
                .params(instansi, kendala)
                .query((r, _) -> new Satu(r.getLong(1), new Kendala.Alternatif(r.getInt(2), r.getString(3), r.getBoolean(4))))
                .stream()
                .collect(Collectors.groupingBy(Satu::kendala, Collectors.mapping(Satu::alternatif, Collectors.toList())));
    }

    private Map<Long, List<Kendala.Giliran>> giliran(String instansi, Long[] kendala) {
        return jdbc.sql("select * from pelaksanaan.kendala_giliran where instansi = ? and kendala = any (?::bigint[]) order by id")
                .params(instansi, kendala)
                .query((r, _) -> new Kendala.Giliran(
                        r.getLong("id"), r.getLong("kendala"), Arrays.asList((String[]) r.getArray("pemegang").getArray()), r.getString("unit"),
                        r.getObject("batas", LocalDate.class), Kendala.Status.valueOf(r.getString("status")), r.getInt("alternatif"), r.getString("uraian"),
                        r.getString("sebutan"), r.getString("nama"), Optional.ofNullable(r.getTimestamp("selesai")).map(java.sql.Timestamp::toInstant),
                        r.getString("pemerintah")))
                .stream()
                .collect(Collectors.groupingBy(Kendala.Giliran::kendala));
    }
}
