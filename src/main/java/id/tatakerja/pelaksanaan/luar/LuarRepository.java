package id.tatakerja.pelaksanaan.luar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Work of other governments and what goes there and comes from there, as rows. */
@Repository
class LuarRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LuarRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The work as it was carried over last, and when. */
    record Tersimpan(PekerjaanLuar kerja, Instant diperbarui) {}

    Optional<Tersimpan> kerja(String instansi, long penugasan) {
        return jdbc.sql("select isi, diperbarui from pelaksanaan.luar_kerja where instansi = ? and penugasan = ?")
                .params(instansi, penugasan)
                .query((r, _) -> new Tersimpan(json.readValue(r.getString(1), PekerjaanLuar.class), r.getTimestamp(2).toInstant()))
                .optional();
    }

    /** Work that is done now in which the person has a part, or anybody where that is empty, newest first, by the own record. */
    Map<Long, PekerjaanLuar> berlaku(String instansi, String nip) {
        var hasil = new LinkedHashMap<Long, PekerjaanLuar>();
        jdbc.sql("""
                select penugasan, isi from pelaksanaan.luar_kerja
                 where instansi = ? and (? = '' or jsonb_exists(isi -> 'orang', ?)) and (isi ->> 'berlaku')::boolean order by penugasan desc
                """)
                .params(instansi, nip, nip)
                .query((r, _) -> Map.entry(r.getLong(1), json.readValue(r.getString(2), PekerjaanLuar.class)))
                .stream()
                .forEach(e -> hasil.put(e.getKey(), e.getValue()));
        return hasil;
    }

    void simpan(String instansi, long penugasan, UUID hubungan, PekerjaanLuar kerja) {
        jdbc.sql("""
                insert into pelaksanaan.luar_kerja (instansi, penugasan, hubungan, isi) values (?, ?, ?, ?::jsonb)
                on conflict (instansi, penugasan) do update set isi = excluded.isi, diperbarui = now()
                """).params(instansi, penugasan, hubungan, json.writeValueAsString(kerja)).update();
    }

    long tambah(String instansi, long penugasan, UUID hubungan, String tujuan, String nip, String nama, KirimanLuar.Isi apa) {
        return jdbc.sql("""
                insert into pelaksanaan.luar_kiriman (instansi, penugasan, hubungan, tujuan, jenis, nip, nama, isi) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb) returning id
                """)
                .params(instansi, penugasan, hubungan, tujuan, KirimanLuar.Jenis.dari(apa).name(), nip, nama, json.writeValueAsString(apa))
                .query(Long.class)
                .single();
    }

    Optional<KirimanLuar> satu(String instansi, long kiriman) {
        return jdbc.sql("select * from pelaksanaan.luar_kiriman where instansi = ? and id = ?").params(instansi, kiriman).query(this::kiriman).optional();
    }

    /** What own people wrote into the work, newest first. */
    List<KirimanLuar> dari(String instansi, long penugasan) {
        return jdbc.sql("select * from pelaksanaan.luar_kiriman where instansi = ? and penugasan = ? order by id desc limit 200")
                .params(instansi, penugasan)
                .query(this::kiriman)
                .list();
    }

    /** Something that nobody is carrying over, with the code of its sender; the oldest of the installation. Most is carried over by the act itself. */
    Optional<Map.Entry<String, Long>> belumDicoba() {
        return jdbc.sql("select instansi, id from pelaksanaan.luar_kiriman where status = 'MENUNGGU' and coba = 0"
                        + " and (jenis = 'TINDAK_LANJUT' or waktu < now() - interval '1 minute') order by waktu limit 1")
                .query((r, _) -> Map.entry(r.getString(1), r.getLong(2)))
                .optional();
    }

    /** Lets nobody else lay down the same work until the transaction ends. */
    void kunci(String instansi, long penugasan) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('pelaksanaan.luar_kerja'), hashtext(?))").param(instansi + "/" + penugasan).query((_, _) -> 0).list();
    }

    /** What has not arrived yet, oldest first. */
    List<Long> menunggu(String instansi) {
        return jdbc.sql("select id from pelaksanaan.luar_kiriman where instansi = ? and status = 'MENUNGGU' order by id").param(instansi).query(Long.class).list();
    }

    void selesai(String instansi, long kiriman, boolean diterima, String alasan) {
        jdbc.sql("update pelaksanaan.luar_kiriman set status = ?, alasan = ?, selesai = now() where instansi = ? and id = ? and status = 'MENUNGGU'")
                .params(diterima ? KirimanLuar.Status.DITERIMA.name() : KirimanLuar.Status.DITOLAK.name(), alasan, instansi, kiriman)
                .update();
    }

    void gagal(String instansi, long kiriman, String alasan) {
        jdbc.sql("update pelaksanaan.luar_kiriman set coba = coba + 1, alasan = ? where instansi = ? and id = ? and status = 'MENUNGGU'")
                .params(alasan, instansi, kiriman)
                .update();
    }

    /** What became of something that came: whether it was taken in, why not, number of what it is here. */
    record Terimaan(boolean diterima, String alasan, long nomor) {}

    Optional<Terimaan> terimaan(String instansi, String pengirim, long kiriman) {
        return jdbc.sql("select diterima, alasan, nomor from pelaksanaan.luar_terimaan where instansi = ? and pengirim = ? and kiriman = ?")
                .params(instansi, pengirim, kiriman)
                .query((r, _) -> new Terimaan(r.getBoolean(1), r.getString(2), r.getLong(3)))
                .optional();
    }

    /** Notes it; fails where the same was noted meanwhile. */
    void terima(String instansi, String pengirim, long kiriman, boolean diterima, String alasan, long nomor) {
        jdbc.sql("insert into pelaksanaan.luar_terimaan (instansi, pengirim, kiriman, diterima, alasan, nomor) values (?, ?, ?, ?, ?, ?)")
                .params(instansi, pengirim, kiriman, diterima, alasan, nomor)
                .update();
    }

    private KirimanLuar kiriman(ResultSet r, int urut) throws SQLException {
        var isi = r.getString("isi");
        return new KirimanLuar(
                r.getLong("id"), r.getString("instansi"), r.getLong("penugasan"), r.getObject("hubungan", UUID.class), r.getString("tujuan"), r.getString("nip"),
                r.getString("nama"), json.readValue(isi, KirimanLuar.Jenis.valueOf(r.getString("jenis")).bentuk()),
                KirimanLuar.Status.valueOf(r.getString("status")), r.getString("alasan"), r.getTimestamp("waktu").toInstant());
    }
}
