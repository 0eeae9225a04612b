package id.tatakerja.alur.pelimpahan;

import id.tatakerja.organisasi.SelamaKeadaan;
import id.tatakerja.regulasi.alur.Tindakan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Delegations as they are stored. */
@Repository
public class PelimpahanRepository {

    private final JdbcClient sql;
    private final SelamaKeadaan keadaan;

    private record Tanya(Set<String> penerima, LocalDate hari) implements SelamaKeadaan.Pertanyaan<List<Baris>> {}

    PelimpahanRepository(JdbcClient sql, SelamaKeadaan keadaan) {
        this.keadaan = keadaan;
        this.sql = sql;
    }

    /**
     * A delegation.
     *
     * @param id number in the application
     * @param pemberi key of the office that gives it
     * @param penerima code of the jabatan that receives it
     * @param tindakan acts that it covers
     * @param mulai first day
     * @param selesai last day
     * @param nomor number of the letter
     * @param tanggalSurat date of the letter
     * @param alasan why
     * @param dicabut when it was ended before its last day
     */
    public record Baris(
            long id, String pemberi, String penerima, Set<Tindakan> tindakan, LocalDate mulai, LocalDate selesai, String nomor, LocalDate tanggalSurat,
            String alasan, Optional<Instant> dicabut) {

        public Baris {
            tindakan = Set.copyOf(tindakan);
        }

        /** Its state on a day where the instansi is. */
        KeadaanPelimpahan pada(LocalDate hari) {
            if (dicabut.isPresent()) {
                return KeadaanPelimpahan.DICABUT;
            }
            return hari.isBefore(mulai) ? KeadaanPelimpahan.BELUM_MULAI : hari.isAfter(selesai) ? KeadaanPelimpahan.BERAKHIR : KeadaanPelimpahan.BERLAKU;
        }
    }

    /** What one of the offices has received and holds on the day. */
    public List<Baris> berlaku(String instansi, Collection<String> penerima, LocalDate hari) {
        return keadaan.ambil(instansi, SelamaKeadaan.Bagian.ALUR, new Tanya(Set.copyOf(penerima), hari), () -> bacaBerlaku(instansi, penerima, hari));
    }

    private List<Baris> bacaBerlaku(String instansi, Collection<String> penerima, LocalDate hari) {
        return List.copyOf(sql.sql("""
                select * from alur.pelimpahan where instansi = ? and penerima = any (?::text[]) and selesai >= ?::date and mulai <= ?::date and dicabut is null
                 order by id
                """)
                .params(instansi, penerima.toArray(String[]::new), hari, hari)
                .query(PelimpahanRepository::baris)
                .list());
    }

    /** All of an instansi, or those that one of the offices has given or received; newest first. */
    List<Baris> semua(String instansi, boolean seluruhnya, Collection<String> kantor) {
        var larik = kantor.toArray(String[]::new);
        return sql.sql("select * from alur.pelimpahan where instansi = ? and (? or pemberi = any (?::text[]) or penerima = any (?::text[])) order by id desc limit 200")
                .params(instansi, seluruhnya, larik, larik)
                .query(PelimpahanRepository::baris)
                .list();
    }

    Optional<Baris> satu(String instansi, long id) {
        return sql.sql("select * from alur.pelimpahan where instansi = ? and id = ? for update").params(instansi, id).query(PelimpahanRepository::baris).optional();
    }

    /** One that the office gives for one of the acts within the days; the first. */
    Optional<Baris> bersinggungan(String instansi, String pemberi, Set<Tindakan> tindakan, LocalDate mulai, LocalDate selesai) {
        return sql.sql("""
                select * from alur.pelimpahan where instansi = ? and pemberi = ? and tindakan && ?::text[] and mulai <= ?::date and selesai >= ?::date
                   and dicabut is null order by id limit 1
                """)
                .params(instansi, pemberi, nama(tindakan), selesai, mulai)
                .query(PelimpahanRepository::baris)
                .optional();
    }

    long simpan(String instansi, MelimpahkanTindakan.Isian i, String oleh) {
        return sql.sql("""
                insert into alur.pelimpahan (instansi, pemberi, penerima, tindakan, mulai, selesai, nomor, tanggal_surat, alasan, oleh)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .params(instansi, i.pemberi(), i.penerima(), nama(i.tindakan()), i.mulai(), i.selesai(), i.nomor(), i.tanggalSurat(), i.alasan(), oleh)
                .query(Long.class)
                .single();
    }

    void cabut(String instansi, long id) {
        sql.sql("update alur.pelimpahan set dicabut = now() where instansi = ? and id = ?").params(instansi, id).update();
    }

    private static String[] nama(Set<Tindakan> tindakan) {
        return tindakan.stream().sorted().map(Enum::name).toArray(String[]::new);
    }

    private static Baris baris(ResultSet r, int urut) throws SQLException {
        var tindakan = EnumSet.noneOf(Tindakan.class);
        Arrays.stream((String[]) r.getArray("tindakan").getArray()).map(Tindakan::valueOf).forEach(tindakan::add);
        return new Baris(
                r.getLong("id"), r.getString("pemberi"), r.getString("penerima"), tindakan, r.getObject("mulai", LocalDate.class),
                r.getObject("selesai", LocalDate.class), r.getString("nomor"), r.getObject("tanggal_surat", LocalDate.class), r.getString("alasan"),
                Optional.ofNullable(r.getObject("dicabut", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}
