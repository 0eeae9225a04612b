package id.tatakerja.naskah;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A small regency with a dinas, a badan and people, and letters that they write. */
public final class RuangNaskah {

    public static final LocalDate HARI = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"));

    public final String kode;
    public final String kepalaDinas;
    public final String kepalaBadan;
    public final String staf;
    private final Penerbitan penerbitan;
    private final TransactionTemplate transaksi;

    public RuangNaskah(int port, String kode, int nomor, Penerbitan penerbitan, PlatformTransactionManager pengelola) {
        this.kode = kode;
        this.penerbitan = penerbitan;
        this.transaksi = new TransactionTemplate(pengelola);
        var l = new LembarUji(nomor)
                .unit("SETDA", "SEKRETARIAT_DAERAH", "", "", "JPT_PRATAMA")
                .unit("DINAS-A", "DINAS", "", "", "JPT_PRATAMA")
                .unit("BADAN-B", "BADAN", "", "", "JPT_PRATAMA");
        staf = l.orang("DINAS-A", "AHLI_MUDA");
        var lembar = l.jadi();
        kepalaDinas = nip(lembar, "K-DINAS-A");
        kepalaBadan = nip(lembar, "K-BADAN-B");
        var dibuat = KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", kode, "nama", "Kabupaten " + kode, "jenis", "KABUPATEN", "regulasi", "lamandau-13-2024", "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati Contoh", "nama", "H. Nama Contoh")));
        assertThat(dibuat.status()).as(dibuat.mentah()).isEqualTo(201);
        var diimpor = KlienApi.sebagai(port, "organisasi-" + kode).impor(kode, false, lembar);
        assertThat(diimpor.status()).as(diimpor.mentah()).isEqualTo(200);
    }

    private static String nip(Map<String, String> lembar, String jabatan) {
        return lembar.get("pegawai").lines().filter(b -> b.contains("," + jabatan + ",")).findFirst().orElseThrow().substring(0, 18);
    }

    /** A request of the dinas to the badan with a copy to the Sekretaris Daerah. */
    public Konsep permohonan(String hal) {
        return Konsep.baru(
                        kode, JenisNaskah.SURAT_PERMOHONAN_PELIBATAN, hal, HARI, new Penanda.Pejabat("K-DINAS-A", kepalaDinas),
                        IsiNaskah.susun().pembuka("Sehubungan dengan pekerjaan contoh, kami mohon pelibatan pegawai sebagai berikut:")
                                .rincian("Maksud dan tujuan", "menyusun laporan").rincian("Kompetensi", "analisis data")
                                .rincian("Ekspektasi/target", "satu laporan").rincian("Durasi", "tiga bulan")
                                .penutup("Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih.").jadi(),
                        "uji:" + hal, kepalaDinas)
                .untuk(List.of(new Penerima.Jabatan("K-BADAN-B")), List.of(new Penerima.Jabatan("K-SETDA")));
    }

    /** Issues as the tenant in a transaction of its own. */
    public Penerbitan.Terbitan terbitkan(Konsep konsep) {
        return dalam(() -> penerbitan.terbitkan(konsep));
    }

    /** Does something as the tenant in a transaction of its own. */
    public <T> T dalam(java.util.function.Supplier<T> kerja) {
        return Penyewa.<T, RuntimeException>sebagai(kode, () -> transaksi.execute(_ -> kerja.get()));
    }

    /** Waits until something holds, at most half a minute. */
    public static void tunggu(BooleanSupplier syarat) {
        var batas = Instant.now().plus(Duration.ofSeconds(30));
        while (!syarat.getAsBoolean()) {
            assertThat(Instant.now()).as("tidak terjadi dalam 30 detik").isBefore(batas);
            try {
                Thread.sleep(50);
            } catch (InterruptedException terputus) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
