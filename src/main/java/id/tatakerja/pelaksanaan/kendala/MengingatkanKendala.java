package id.tatakerja.pelaksanaan.kendala;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.tampilan.Teks;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells of obstacles whose last day has passed without a decision: whose turn it is, and who stands above. Nothing is decided by itself. */
@Component
class MengingatkanKendala {

    /** Notices begin at seven in the morning where the instansi is, as those of open acts do. */
    private static final int PAGI = 7;

    private final KendalaRepository repository;
    private final PenerimaKendala penerima;
    private final Instansi.Pembaca instansi;
    private final ApplicationEventPublisher kabar;
    private final TransactionTemplate transaksi;

    MengingatkanKendala(
            KendalaRepository repository, PenerimaKendala penerima, Instansi.Pembaca instansi, ApplicationEventPublisher kabar, PlatformTransactionManager pengelola) {
        this.repository = repository;
        this.penerima = penerima;
        this.instansi = instansi;
        this.kabar = kabar;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    @Scheduled(cron = "0 6 * * * *")
    void ingatkanSemua() {
        for (var satu : Penyewa.seluruhInstalasi(repository::instansiLewat)) {
            Penyewa.sebagai(satu, () -> ingatkan(satu, Instant.now()));
        }
    }

    /** Tells in one instansi what has not been told by the moment; how many turns. */
    int ingatkan(String kode, Instant saat) {
        var kemarin = saat.atZone(instansi.wajib(kode).zonaWaktu()).minusHours(PAGI).toLocalDate().minusDays(1);
        var banyak = 0;
        for (var satu : repository.lewat(kode, kemarin)) {
            transaksi.executeWithoutResult(_ -> kabarkan(kode, satu));
            banyak++;
        }
        return banyak;
    }

    private void kabarkan(String kode, KendalaRepository.Lewat g) {
        if (repository.dikabarkan(kode, g.giliran())) {
            kabar.publishEvent(new KabarPekerjaan.Lewat(
                    kode, g.pemegang(), penerima.diAtas(kode, g.pemegang(), g.unit()).pemegang(), "Kendala: " + g.judul(), batas(g.batas()), "/kendala/" + g.kendala()));
        }
    }

    private static String batas(LocalDate batas) {
        return "batas waktunya " + Teks.tanggal(batas);
    }
}
