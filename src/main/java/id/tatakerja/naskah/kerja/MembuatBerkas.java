package id.tatakerja.naskah.kerja;

import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.naskah.CaraTanda;
import id.tatakerja.naskah.NaskahDitandatangani;
import id.tatakerja.naskah.NaskahGagal;
import id.tatakerja.naskah.StatusNaskah;
import id.tatakerja.naskah.rupa.AlamatPublik;
import id.tatakerja.naskah.rupa.MenggambarSurat;
import id.tatakerja.naskah.tanda.MenandatanganiPdf;
import id.tatakerja.naskah.terbit.Surat;
import id.tatakerja.naskah.terbit.SuratRepository;
import id.tatakerja.organisasi.Instansi;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes one waiting file: drawn, signed where the instansi signs here, stored, and only then said to be signed. */
@Service
public class MembuatBerkas {

    private static final Logger LOG = LoggerFactory.getLogger(MembuatBerkas.class);
    private static final int PALING_LAMA_MENIT = 30;
    /** The first failures may be of a moment; then somebody should know. */
    private static final int KABARKAN_SETELAH = 3;

    private final AntreanRepository antrean;
    private final SuratRepository surat;
    private final BerkasRepository berkas;
    private final MenggambarSurat penggambar;
    private final MenandatanganiPdf penanda;
    private final Instansi.Pembaca instansi;
    private final AlamatPublik alamat;
    private final Jejak jejak;
    private final ApplicationEventPublisher peristiwa;
    private final TransactionTemplate transaksi;

    MembuatBerkas(
            AntreanRepository antrean, SuratRepository surat, BerkasRepository berkas, MenggambarSurat penggambar, MenandatanganiPdf penanda,
            Instansi.Pembaca instansi, AlamatPublik alamat, Jejak jejak, ApplicationEventPublisher peristiwa,
            PlatformTransactionManager pengelola) {
        this.peristiwa = peristiwa;
        this.antrean = antrean;
        this.surat = surat;
        this.berkas = berkas;
        this.penggambar = penggambar;
        this.penanda = penanda;
        this.instansi = instansi;
        this.alamat = alamat;
        this.jejak = jejak;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    /** What became of one turn. */
    record Hasil(boolean ada, Optional<NaskahDitandatangani> ditandatangani) {}

    /** Makes the next file that is due; to be called for the whole installation. */
    Hasil satu() {
        var kini = new AntreanRepository.Butir[1];
        try {
            var hasil = transaksi.execute(_ -> antrean.ambil()
                    .map(b -> {
                        kini[0] = b;
                        return new Hasil(true, kerjakan(b));
                    })
                    .orElse(new Hasil(false, Optional.empty())));
            return java.util.Objects.requireNonNull(hasil);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError gagal) {
            var butir = kini[0];
            if (butir == null) {
                throw gagal;
            }
            LOG.error("Berkas naskah {} belum dapat dibuat (percobaan {})", butir.surat(), butir.coba() + 1, gagal);
            var tunda = Duration.ofSeconds(Math.min(PALING_LAMA_MENIT * 60L, 5L << Math.min(butir.coba(), 10)));
            transaksi.executeWithoutResult(_ -> {
                antrean.gagal(butir.surat(), tunda, ringkas(gagal));
                if (butir.coba() + 1 == KABARKAN_SETELAH) {
                    surat.satu(butir.surat()).ifPresent(s -> peristiwa.publishEvent(new NaskahGagal(s.instansi(), s.id(), s.jenis(), s.pemilik())));
                }
            });
            return new Hasil(true, Optional.empty());
        }
    }

    private Optional<NaskahDitandatangani> kerjakan(AntreanRepository.Butir butir) {
        var s = surat.kunci(butir.surat()).orElseThrow();
        antrean.selesai(s.id());
        if (s.status() == StatusNaskah.DITANDATANGANI || s.batal().isPresent()) {
            return Optional.empty();
        }
        var pdf = penggambar.pdf(s);
        if (s.cara() != CaraTanda.DI_SINI) {
            berkas.simpan(s.id(), s.instansi(), BerkasRepository.Macam.CETAK, "application/pdf", pdf, "sistem");
            return Optional.empty();
        }
        berkas.simpan(s.id(), s.instansi(), BerkasRepository.Macam.TANDA, "application/pdf", penanda.tandai(pdf, oleh(s), Instant.now()), "sistem");
        surat.tandai(s.id());
        jejak.catat(new Peristiwa(
                s.instansi(), "sistem", Optional.empty(), "TANDATANGANI_NASKAH", "naskah:" + s.id(), Map.of("status", s.status().name()),
                Map.of("status", StatusNaskah.DITANDATANGANI.name(), "nomor", s.nomor().orElse("")), Optional.empty()));
        return Optional.of(new NaskahDitandatangani(s.instansi(), s.id(), s.jenis(), s.nomor().orElse(""), s.objek(), s.pemilik()));
    }

    private MenandatanganiPdf.Penanda oleh(Surat s) {
        var tanda = s.isi().tanda();
        return new MenandatanganiPdf.Penanda(
                s.instansi(), instansi.wajib(s.instansi()).nama(), s.pemilik(), tanda.nama(), tanda.jabatan(), s.isi().tempat(),
                alamat.verifikasi(s.kodeVerifikasi()));
    }

    private static String ringkas(Throwable gagal) {
        var pesan = gagal.getMessage() == null ? gagal.getClass().getSimpleName() : gagal.getMessage();
        return pesan.substring(0, Math.min(300, pesan.length()));
    }
}
