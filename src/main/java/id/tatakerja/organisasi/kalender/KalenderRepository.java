package id.tatakerja.organisasi.kalender;

import id.tatakerja.organisasi.HariLibur;
import id.tatakerja.organisasi.KalenderKerja;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calendars as they are stored. */
@Repository
class KalenderRepository implements KalenderKerja.Pembaca {

    private final JdbcClient sql;
    private final JdbcTemplate template;

    KalenderRepository(JdbcClient sql, JdbcTemplate template) {
        this.sql = sql;
        this.template = template;
    }

    @Override
    public KalenderKerja kalender(String instansi) {
        var pekan = sql.sql("select libur_pekan from organisasi.kalender where instansi = ?")
                .param(instansi)
                .query((r, _) -> {
                    var hari = EnumSet.noneOf(DayOfWeek.class);
                    Arrays.stream((Object[]) r.getArray(1).getArray()).forEach(n -> hari.add(DayOfWeek.of(((Number) n).intValue())));
                    return hari;
                })
                .optional();
        Map<LocalDate, HariLibur> libur = new TreeMap<>();
        sql.sql("select tanggal, jenis, nama from organisasi.hari_libur where instansi = ?")
                .param(instansi)
                .query((r, _) -> new HariLibur(r.getObject(1, LocalDate.class), HariLibur.Jenis.valueOf(r.getString(2)), r.getString(3)))
                .list()
                .forEach(h -> libur.put(h.tanggal(), h));
        return new KalenderKerja(pekan.map(p -> (java.util.Set<DayOfWeek>) p).orElse(KalenderKerja.BAWAAN.liburPekan()), libur);
    }

    /** Replaces what is stored. */
    void ganti(String instansi, KalenderKerja baru, String oleh) {
        sql.sql("""
                insert into organisasi.kalender (instansi, libur_pekan, oleh) values (?, ?::smallint[], ?)
                on conflict (instansi) do update set libur_pekan = excluded.libur_pekan, oleh = excluded.oleh, pada = now()
                """)
                .params(instansi, baru.liburPekan().stream().sorted().map(h -> (short) h.getValue()).toArray(Short[]::new), oleh)
                .update();
        sql.sql("delete from organisasi.hari_libur where instansi = ? and not tanggal = any (?::date[])")
                .params(instansi, baru.libur().keySet().stream().map(LocalDate::toString).toArray(String[]::new))
                .update();
        template.batchUpdate("""
                insert into organisasi.hari_libur (instansi, tanggal, jenis, nama, oleh) values (?, ?, ?, ?, ?)
                on conflict (instansi, tanggal) do update set jenis = excluded.jenis, nama = excluded.nama, oleh = excluded.oleh, pada = now()
                 where (hari_libur.jenis, hari_libur.nama) is distinct from (excluded.jenis, excluded.nama)
                """, baru.libur().values().stream().map(h -> new Object[] {instansi, h.tanggal(), h.jenis().name(), h.nama(), oleh}).toList());
    }
}
