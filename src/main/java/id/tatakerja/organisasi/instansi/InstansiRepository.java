package id.tatakerja.organisasi.instansi;

import id.tatakerja.basisdata.SekaliPermintaan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.SelamaKeadaan;
import id.tatakerja.tampilan.IdentitasInstansi;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes tenants and their dated states. */
@Repository
class InstansiRepository implements Instansi.Pembaca, IdentitasInstansi {

    private static final String KOLOM = """
            select instansi, nama, jenis, subjenis, regulasi, zona_waktu, pembina_sebutan, pembina_nama,
                   pejabat_yang_berwenang, warna
            from organisasi.instansi_versi
            """;

    private final JdbcClient sql;
    private final SelamaKeadaan keadaan;

    InstansiRepository(JdbcClient sql, SelamaKeadaan keadaan) {
        this.sql = sql;
        this.keadaan = keadaan;
    }

    @Override
    public Optional<Instansi> instansi(String kode, LocalDate tanggal) {
        return sql.sql(KOLOM + "where instansi = ? and berlaku @> ?")
                .params(kode, tanggal)
                .query(InstansiRepository::satu)
                .optional();
    }

    @Override
    public List<Instansi> semua() {
        return sql.sql(KOLOM + "where berlaku @> (now() at time zone zona_waktu)::date order by instansi")
                .query(InstansiRepository::satu)
                .list();
    }

    @Override
    public Instansi wajib(String kode) {
        return kini(kode).orElseThrow(() -> Penolakan.tidakDitemukan("Instansi '" + kode
                        + "' tidak ditemukan. Periksa kodenya pada daftar instansi yang dapat Anda buka.")
                .sebagaiException());
    }

    @Override
    public Optional<Instansi> kini(String kode) {
        return SekaliPermintaan.tanya(InstansiRepository.class, List.of(kode), Terbaca.class, () -> new Terbaca(
                        keadaan.ambil(kode, SelamaKeadaan.Bagian.ORGANISASI, new Kini(Instant.now().getEpochSecond() / SEPEREMPAT_JAM), () -> baca(kode))))
                .instansi();
    }

    private record Terbaca(Optional<Instansi> instansi) {}

    /** A day begins, wherever it does, at a full quarter of an hour. */
    private static final int SEPEREMPAT_JAM = 900;

    private record Kini(long seperempat) implements SelamaKeadaan.Pertanyaan<Optional<Instansi>> {}

    private Optional<Instansi> baca(String kode) {
        return sql.sql(KOLOM + "where instansi = ? and berlaku @> (now() at time zone zona_waktu)::date")
                .param(kode)
                .query(InstansiRepository::satu)
                .optional();
    }

    @Override
    public Optional<Rupa> rupa(String kodeInstansi) {
        return kini(kodeInstansi).map(i -> new Rupa(i.nama(), i.warna()));
    }

    /** Whether the code was free and is now taken; true also for codes of tenants that the caller may not see. */
    boolean daftarkan(String kode) {
        return sql.sql("insert into organisasi.instansi (kode) values (?) on conflict do nothing")
                        .param(kode)
                        .update()
                == 1;
    }

    /** Replaces the state from the day on; the first state of a tenant holds for the past too. */
    void tulis(Instansi baru, Optional<LocalDate> mulai) {
        SekaliPermintaan.lupakan(InstansiRepository.class);
        mulai.ifPresent(hari -> {
            sql.sql("delete from organisasi.instansi_versi where instansi = ? and lower(berlaku) = ?")
                    .params(baru.kode(), hari)
                    .update();
            sql.sql("""
                    update organisasi.instansi_versi set berlaku = daterange(lower(berlaku), ?)
                    where instansi = ? and upper_inf(berlaku)
                    """)
                    .params(hari, baru.kode())
                    .update();
        });
        sql.sql("""
                insert into organisasi.instansi_versi (instansi, nama, jenis, subjenis, regulasi, zona_waktu, pembina_sebutan,
                    pembina_nama, pejabat_yang_berwenang, warna, berlaku)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, daterange(nullif(?, '')::date, null))
                """)
                .params(
                        baru.kode(), baru.nama(), baru.jenis().name(), baru.subjenis().map(Enum::name).orElse(""),
                        baru.regulasi(), baru.zonaWaktu().getId(), baru.pembina().sebutan(), baru.pembina().nama(),
                        baru.pejabatYangBerwenang(), baru.warna(), mulai.map(LocalDate::toString).orElse(""))
                .update();
    }

    private static Instansi satu(ResultSet r, int nomor) throws SQLException {
        return new Instansi(
                r.getString("instansi"),
                r.getString("nama"),
                Instansi.Jenis.valueOf(r.getString("jenis")),
                Optional.of(r.getString("subjenis")).filter(s -> !s.isEmpty()).map(Instansi.Subjenis::valueOf),
                r.getString("regulasi"),
                ZoneId.of(r.getString("zona_waktu")),
                new Instansi.Pembina(r.getString("pembina_sebutan"), r.getString("pembina_nama")),
                r.getString("pejabat_yang_berwenang"),
                r.getInt("warna"));
    }
}
