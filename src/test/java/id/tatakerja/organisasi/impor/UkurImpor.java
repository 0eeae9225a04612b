package id.tatakerja.organisasi.impor;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.contoh.PembangkitOrganisasi;
import id.tatakerja.contoh.baris.PenulisLembar;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.RuangOrganisasi;
import id.tatakerja.organisasi.impor.berkas.BerkasImpor;
import id.tatakerja.uji.BasisDataUji;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Benchmark, run by bin/ukur alone: a spreadsheet of 15,000 people into an empty instansi, unchanged again, and read back. */
@Tag("ukur")
@BasisDataUji
class UkurImpor {

    private static final LocalDate HARI = LocalDate.of(2026, 1, 5);

    @Test
    void impor_satu_kabupaten(DataSource sumber) throws IOException {
        var rancangan = PembangkitOrganisasi.kabupaten(15_000, 7);
        var buku = new ByteArrayOutputStream();
        PenulisLembar.xlsx(rancangan.lembaran(), buku);
        String kode = rancangan.rancangan().kode();
        try (var ruang = new RuangOrganisasi(sumber)) {
            JdbcClient sql = JdbcClient.create(sumber);
            Penyewa.seluruhInstalasi(() -> sql.sql("""
                    with baru as (insert into organisasi.instansi (kode) values (:k) returning kode)
                    insert into organisasi.instansi_versi (instansi, nama, jenis, regulasi, zona_waktu, pembina_sebutan,
                        pembina_nama, berlaku)
                    select kode, 'Kabupaten Contoh', 'KABUPATEN', :r, 'Asia/Jakarta', 'Bupati', 'Nama', '(,)' from baru
                    """)
                    .param("k", kode)
                    .param("r", rancangan.rancangan().regulasi())
                    .update());
            Penyewa.sebagai(kode, () -> {
                ukur("impor pertama", () -> impor(ruang, kode, buku.toByteArray()));
                ukur("impor kedua tanpa perubahan", () -> impor(ruang, kode, buku.toByteArray()));
                ukur("membaca susunan", () -> ruang.ambil(MembacaSusunan.class).pada(kode, HARI).pegawai().size());
                return ukur("membaca susunan lagi", () -> ruang.ambil(MembacaSusunan.class).pada(kode, HARI).pegawai().size());
            });
        }
    }

    private static int impor(RuangOrganisasi ruang, String kode, byte[] buku) {
        var hasil = ruang.ambil(MengimporOrganisasi.class)
                .laksanakan(
                        new MengimporOrganisasi.Impor(kode, BerkasImpor.xlsx(buku), Optional.of(HARI), false, "organisasi-" + kode),
                        Kemajuan.DIAM);
        if (hasil.ditolak()) {
            throw new AssertionError(hasil.galat().getFirst().toString());
        }
        return hasil.jumlah().pegawai();
    }

    private static long ukur(String apa, java.util.function.IntSupplier kerja) {
        var mulai = System.nanoTime();
        int pegawai = kerja.getAsInt();
        var waktu = System.nanoTime() - mulai;
        System.out.println("UKUR " + String.format(Locale.ROOT, "%s, %,d pegawai: %.2f s", apa, pegawai, waktu / 1e9));
        return waktu;
    }
}
