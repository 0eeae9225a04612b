package id.tatakerja.akses.akun;

import id.tatakerja.akses.Akun;
import id.tatakerja.akses.Peran;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of accounts and their roles, as far as the current tenant context shows them. */
@Repository
public class AkunRepository {

    private static final String PILIH = """
            select a.*, array(select p.peran from akses.peran p where p.nama_pengguna = a.nama_pengguna) as daftar_peran
            from akses.akun a
            """;

    private final JdbcClient sql;

    AkunRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** The account of exactly this user name. */
    public Optional<DataAkun> cari(String namaPengguna) {
        return sql.sql(PILIH + "where a.nama_pengguna = ?").param(namaPengguna).query(AkunRepository::akun).optional();
    }

    /** The account that a person means who typed this name; telephones like to begin with a capital. */
    public Optional<DataAkun> cariKetikan(String ketikan) {
        var nama = ketikan.strip();
        var kecil = nama.toLowerCase(Locale.ROOT);
        return nama.indexOf('\0') >= 0 ? Optional.empty() : cari(nama).or(() -> kecil.equals(nama) ? Optional.empty() : cari(kecil));
    }

    /** The account, locked until the transaction ends. */
    Optional<DataAkun> kunci(String namaPengguna) {
        return sql.sql(PILIH + "where a.nama_pengguna = ? for update of a")
                .param(namaPengguna)
                .query(AkunRepository::akun)
                .optional();
    }

    /** Accounts whose name or user name contains the text, by name. */
    List<DataAkun> daftar(String cari, int lewati, int paling) {
        return sql.sql(PILIH + "where a.nama ilike :pola or a.nama_pengguna ilike :pola order by a.nama, a.nama_pengguna limit :paling offset :lewati")
                .param("pola", pola(cari))
                .param("paling", paling)
                .param("lewati", lewati)
                .query(AkunRepository::akun)
                .list();
    }

    long jumlah(String cari) {
        return sql.sql("select count(*) from akses.akun a where a.nama ilike :pola or a.nama_pengguna ilike :pola")
                .param("pola", pola(cari))
                .query(Long.class)
                .single();
    }

    /** Makes or freshens accounts and adds their roles; returns how many were new. */
    long pastikan(Collection<Akun.Baru> akun) {
        var baru = sql.sql("""
                with hasil as (
                    insert into akses.akun as a (nama_pengguna, nama, instansi, nip)
                    select * from unnest(:pengguna::text[], :nama::text[], :instansi::text[], :nip::text[])
                    on conflict (nama_pengguna) do update
                        set nama = excluded.nama, instansi = excluded.instansi, nip = excluded.nip, berakhir = null
                        where (a.nama, a.instansi, a.nip, a.berakhir)
                            is distinct from (excluded.nama, excluded.instansi, excluded.nip, null)
                    returning xmax = 0 as baru)
                select count(*) filter (where baru) from hasil
                """)
                .param("pengguna", kolom(akun, Akun.Baru::namaPengguna))
                .param("nama", kolom(akun, Akun.Baru::nama))
                .param("instansi", kolom(akun, Akun.Baru::instansi))
                .param("nip", kolom(akun, Akun.Baru::nip))
                .query(Long.class)
                .single();
        var pasangan = akun.stream().flatMap(a -> a.peran().stream().map(p -> new String[] {a.namaPengguna(), a.instansi(), p.name()})).toList();
        sql.sql("""
                insert into akses.peran as p (nama_pengguna, instansi, peran)
                select * from unnest(:pengguna::text[], :instansi::text[], :peran::text[])
                on conflict (nama_pengguna, peran) do update set instansi = excluded.instansi where p.instansi <> excluded.instansi
                """)
                .param("pengguna", pasangan.stream().map(p -> p[0]).toArray(String[]::new))
                .param("instansi", pasangan.stream().map(p -> p[1]).toArray(String[]::new))
                .param("peran", pasangan.stream().map(p -> p[2]).toArray(String[]::new))
                .update();
        return baru;
    }

    /** Ends accounts from the moment on and returns those that did not end by then already. */
    List<String> akhiri(Collection<String> namaPengguna, Instant sejak) {
        return sql.sql("""
                update akses.akun set berakhir = :sejak
                where nama_pengguna = any (:pengguna::text[]) and (berakhir is null or berakhir > :sejak) returning nama_pengguna
                """)
                .param("sejak", sejak.atOffset(ZoneOffset.UTC))
                .param("pengguna", namaPengguna.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Lets accounts that their instansi has ended follow to this one and returns them. */
    List<String> ikutPindah(String instansi, Collection<String> namaPengguna, Instant mulai) {
        return sql.sql("select * from akses.ikut_pindah(:instansi, :pengguna::text[], :mulai)")
                .param("instansi", instansi)
                .param("pengguna", namaPengguna.toArray(String[]::new))
                .param("mulai", mulai.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /**
     * Takes one try from the account before the password is looked at, so that many at once cannot pass the limit. The
     * last try of a series locks at once and a right password unlocks again.
     *
     * @return false when the account is locked now
     */
    public boolean ambilKesempatan(String namaPengguna, int paling, Duration awal, Duration batas) {
        return sql.sql("""
                update akses.akun set
                    gagal_berturut = case when gagal_berturut + 1 >= :paling then 0 else gagal_berturut + 1 end,
                    penguncian = case when gagal_berturut + 1 >= :paling then penguncian + 1 else penguncian end,
                    terkunci_sampai = case when gagal_berturut + 1 >= :paling
                        then now() + least(:awal * power(2, least(penguncian, 20)), :batas) * interval '1 second' end
                where nama_pengguna = :pengguna and (terkunci_sampai is null or terkunci_sampai <= now())
                """)
                        .param("pengguna", namaPengguna)
                        .param("paling", paling)
                        .param("awal", (double) awal.toSeconds())
                        .param("batas", (double) batas.toSeconds())
                        .update()
                == 1;
    }

    /** Forgets wrong tries and lockouts. */
    public void lupakanGagal(String namaPengguna) {
        sql.sql("update akses.akun set gagal_berturut = 0, penguncian = 0, terkunci_sampai = null where nama_pengguna = ?")
                .param(namaPengguna)
                .update();
    }

    /** Sets the password; a one-time one must be changed at the next login and lapses after the given time. */
    public void aturSandi(String namaPengguna, String hash, Optional<Duration> sekaliPakai) {
        sql.sql("""
                update akses.akun set kata_sandi_argon2id = :hash, wajib_ganti = :sekali,
                    sandi_berlaku_sampai = case when :sekali then now() + :detik * interval '1 second' end,
                    gagal_berturut = 0, penguncian = 0, terkunci_sampai = null
                where nama_pengguna = :pengguna
                """)
                .param("hash", hash)
                .param("sekali", sekaliPakai.isPresent())
                .param("detik", sekaliPakai.map(Duration::toSeconds).orElse(0L))
                .param("pengguna", namaPengguna)
                .update();
    }

    void aturAktif(String namaPengguna, boolean aktif) {
        sql.sql("update akses.akun set aktif = ? where nama_pengguna = ?").params(aktif, namaPengguna).update();
    }

    void tambahPeran(DataAkun akun, Peran peran) {
        sql.sql("insert into akses.peran (nama_pengguna, instansi, peran) values (?, ?, ?) on conflict do nothing")
                .params(akun.namaPengguna(), akun.instansi(), peran.name())
                .update();
    }

    void cabutPeran(DataAkun akun, Peran peran) {
        sql.sql("delete from akses.peran where nama_pengguna = ? and peran = ?").params(akun.namaPengguna(), peran.name()).update();
    }

    private static String[] kolom(Collection<Akun.Baru> akun, java.util.function.Function<Akun.Baru, String> isi) {
        return akun.stream().map(isi).toArray(String[]::new);
    }

    private static String pola(String cari) {
        return "%" + cari.replace("\0", "").replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** A row that was selected with its roles as {@code daftar_peran}. */
    public static DataAkun akun(ResultSet baris, int nomor) throws SQLException {
        var peran = EnumSet.noneOf(Peran.class);
        Arrays.stream((String[]) baris.getArray("daftar_peran").getArray()).map(Peran::valueOf).forEach(peran::add);
        return new DataAkun(
                baris.getString("nama_pengguna"),
                baris.getString("nama"),
                baris.getString("instansi"),
                baris.getString("nip"),
                Optional.ofNullable(baris.getString("kata_sandi_argon2id")),
                baris.getBoolean("wajib_ganti"),
                Optional.ofNullable(baris.getObject("sandi_berlaku_sampai", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Optional.ofNullable(baris.getObject("terkunci_sampai", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                baris.getBoolean("aktif"),
                Optional.ofNullable(baris.getObject("berakhir", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                peran);
    }
}
