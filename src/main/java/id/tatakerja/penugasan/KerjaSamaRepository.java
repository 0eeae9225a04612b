package id.tatakerja.penugasan;

import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assignments that cross the border of a unit. */
@Repository
class KerjaSamaRepository {

    private final JdbcClient jdbc;
    private final PenugasanRepository penugasan;

    KerjaSamaRepository(JdbcClient jdbc, PenugasanRepository penugasan) {
        this.jdbc = jdbc;
        this.penugasan = penugasan;
    }

    /** One work of one person for another unit than the own one; {@code tim} is empty for individual work. */
    record Baris(
            String nip, long penugasan, String judul, String unitPemilik, String tim, Lingkup lingkup, Optional<LocalDate> mulai, Optional<LocalDate> selesai) {}

    /** All of it that is in force on the day or later. */
    List<Baris> pindah(String instansi, LocalDate hari) {
        return jdbc.sql("""
                select o.nip, p.id, p.judul, p.unit_pemilik, coalesce(p.tim ->> 'nama', '') as tim, p.lingkup, p.mulai, least(p.selesai, o.sampai) as selesai
                  from penugasan.penugasan_pegawai o
                  join penugasan.penugasan p on p.instansi = o.instansi and p.id = o.penugasan
                 where o.instansi = ? and p.status = 'AKTIF' and p.lingkup <> 'DALAM_UNIT'
                   and (least(p.selesai, o.sampai) is null or least(p.selesai, o.sampai) >= ?)
                 order by p.judul, p.id, o.urut
                """)
                .params(instansi, hari)
                .query((r, _) -> new Baris(
                        r.getString("nip"), r.getLong("id"), r.getString("judul"), r.getString("unit_pemilik"), r.getString("tim"), Lingkup.valueOf(r.getString("lingkup")),
                        Optional.ofNullable(r.getObject("mulai", LocalDate.class)), Optional.ofNullable(r.getObject("selesai", LocalDate.class))))
                .list();
    }

    /** Requests under way that cross a border, newest first. */
    List<Kasus> berjalan(String instansi) {
        return penugasan.semua(instansi, jdbc.sql("select id from penugasan.penugasan where instansi = ? and status = 'BERJALAN' and lingkup <> 'DALAM_UNIT' order by id desc limit 2000")
                .params(instansi).query(Long.class).list());
    }
}
