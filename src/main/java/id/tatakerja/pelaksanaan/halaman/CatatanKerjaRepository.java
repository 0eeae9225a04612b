package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.pelaksanaan.MembacaCatatanKerja;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Progress and obstacles of a period, as rows. */
@Repository
class CatatanKerjaRepository {

    private final JdbcClient jdbc;

    CatatanKerjaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Progress whose day lies in the period; of one person where a NIP is given. */
    List<MembacaCatatanKerja.Kemajuan> kemajuan(String instansi, long penugasan, LocalDate mulai, LocalDate selesai, String nip) {
        return jdbc.sql("""
                select m.tanggal, k.nama, m.persen, m.uraian, m.nip, m.nama, m.realisasi
                  from pelaksanaan.kemajuan m join pelaksanaan.kegiatan k on k.instansi = m.instansi and k.id = m.kegiatan
                 where m.instansi = ? and k.penugasan = ? and m.tanggal between ? and ? and (? = '' or m.nip = ?) order by m.tanggal, m.id
                """)
                .params(instansi, penugasan, mulai, selesai, nip, nip)
                .query((r, _) -> new MembacaCatatanKerja.Kemajuan(
                        r.getObject(1, LocalDate.class), r.getString(2), r.getInt(3), r.getString(4), r.getString(5), r.getString(6), r.getLong(7)))
                .list();
    }

    /** Whole rupiah of the plan. */
    long anggaran(String instansi, long penugasan) {
        return jdbc.sql("""
                select coalesce(sum(a.jumlah), 0) from pelaksanaan.rencana_anggaran a join pelaksanaan.rencana_baris b on b.instansi = a.instansi and b.id = a.baris
                 where b.instansi = ? and b.penugasan = ?
                """).params(instansi, penugasan).query(Long.class).single();
    }

    /** Obstacles that were open on a day of the period; of one person where a NIP is given. */
    List<MembacaCatatanKerja.Kendala> kendala(String instansi, long penugasan, LocalDate mulai, LocalDate selesai, ZoneId zona, String nip) {
        return jdbc.sql("""
                select k.judul, coalesce((select string_agg(g.uraian, '; ' order by g.id) from pelaksanaan.kendala_giliran g
                                           where g.instansi = k.instansi and g.kendala = k.id and g.status <> 'TERBUKA'), '')
                  from pelaksanaan.kendala k
                 where k.instansi = ? and k.penugasan = ? and k.dibuat < ?::timestamp at time zone ? and (? = '' or k.nip = ?)
                   and (k.status = 'TERBUKA' or k.dibuat >= ?::timestamp at time zone ?
                        or exists (select from pelaksanaan.kendala_giliran g where g.instansi = k.instansi and g.kendala = k.id and g.selesai >= ?::timestamp at time zone ?))
                 order by k.id
                """)
                .params(instansi, penugasan, selesai.plusDays(1), zona.getId(), nip, nip, mulai, zona.getId(), mulai, zona.getId())
                .query((r, _) -> new MembacaCatatanKerja.Kendala(r.getString(1), r.getString(2)))
                .list();
    }
}
