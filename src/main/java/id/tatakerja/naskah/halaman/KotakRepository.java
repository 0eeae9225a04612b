package id.tatakerja.naskah.halaman;

import id.tatakerja.naskah.StatusNaskah;
import id.tatakerja.organisasi.SelamaKeadaan;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The boxes of letters of a person: by jabatan held today and by name. */
@Repository
public class KotakRepository {

    private final JdbcClient sql;

    private final SelamaKeadaan keadaan;

    private record TanyaPerlu(HakBaca.Kunci kunci) implements SelamaKeadaan.Pertanyaan<Long> {}

    KotakRepository(JdbcClient sql, SelamaKeadaan keadaan) {
        this.sql = sql;
        this.keadaan = keadaan;
    }

    /** A line of a box. */
    public record Baris(
            long id, JenisNaskah jenis, Optional<String> nomor, LocalDate tanggal, String hal, String dari, StatusNaskah status, boolean dibaca) {}

    private static final String SYARAT = """
             where s.instansi = :instansi
               and (:perlu = false or s.status <> 'DITANDATANGANI' and s.cara <> 'DI_SINI'
                    and not exists (select 1 from naskah.register r where r.surat = s.id and r.batal is not null))
               and (:semua or s.id in (select p.surat from naskah.pihak p where p.instansi = :instansi and p.peran = any (:peran)
                    and p.jabatan = any (:jabatan) and p.jabatan <> ''
                    union select p.surat from naskah.pihak p where p.instansi = :instansi and p.peran = any (:peran)
                    and p.nip = :nip and p.nip <> ''))
            """;

    List<Baris> isi(String instansi, Kotak kotak, HakBaca.Kunci kunci, String pengguna, int halaman, int ukuran) {
        return param(
                        sql.sql("""
                                select s.id, s.jenis, s.nomor, s.tanggal, s.hal, s.dari, s.status,
                                       exists (select 1 from naskah.dibaca d where d.surat = s.id and d.pengguna = :pengguna) as dibaca
                                  from naskah.surat s
                                """ + SYARAT + " order by s.id desc limit :ukuran offset :mulai"),
                        instansi, kotak, kunci)
                .param("pengguna", pengguna)
                .param("ukuran", ukuran)
                .param("mulai", (halaman - 1) * ukuran)
                .query((r, _) -> new Baris(
                        r.getLong(1), JenisNaskah.valueOf(r.getString(2)), Optional.ofNullable(r.getString(3)), r.getObject(4, LocalDate.class),
                        r.getString(5), r.getString(6), StatusNaskah.valueOf(r.getString(7)), r.getBoolean(8)))
                .list();
    }

    long jumlah(String instansi, Kotak kotak, HakBaca.Kunci kunci) {
        return kotak == Kotak.PERLU
                ? keadaan.ambil(instansi, SelamaKeadaan.Bagian.SURAT_MENUNGGU, new TanyaPerlu(kunci), () -> hitung(instansi, kotak, kunci))
                : hitung(instansi, kotak, kunci);
    }

    private long hitung(String instansi, Kotak kotak, HakBaca.Kunci kunci) {
        return param(sql.sql("select count(*) from naskah.surat s " + SYARAT), instansi, kotak, kunci).query(Long.class).single();
    }

    private static JdbcClient.StatementSpec param(JdbcClient.StatementSpec pernyataan, String instansi, Kotak kotak, HakBaca.Kunci kunci) {
        return pernyataan
                .param("instansi", instansi)
                .param("perlu", kotak == Kotak.PERLU)
                .param("semua", kunci.semua() && (kotak == Kotak.PERLU || kotak == Kotak.SEMUA))
                .param("peran", kotak.peran().toArray(String[]::new))
                .param("jabatan", kunci.larikJabatan())
                .param("nip", kunci.nip());
    }

    void tandaiDibaca(long surat, String instansi, String pengguna) {
        sql.sql("insert into naskah.dibaca (surat, instansi, pengguna) values (?, ?, ?) on conflict do nothing")
                .params(surat, instansi, pengguna)
                .update();
    }
}
