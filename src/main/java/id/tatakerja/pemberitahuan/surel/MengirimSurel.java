package id.tatakerja.pemberitahuan.surel;

import id.tatakerja.tampilan.AlamatAplikasi;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends one message of the queue; what the server does not take is tried again ever later, and given up at last where the administrator sees it. */
@Service
class MengirimSurel {

    /** About two days. */
    static final int PALING_SERING = 12;

    private static final Logger LOG = LoggerFactory.getLogger(MengirimSurel.class);
    private static final long PALING_LAMA_DETIK = 6L * 3600;

    private final SurelRepository surel;
    private final SmtpRepository smtp;
    private final PengirimSurel pengirim;
    private final AlamatAplikasi alamat;

    MengirimSurel(SurelRepository surel, SmtpRepository smtp, PengirimSurel pengirim, AlamatAplikasi alamat) {
        this.surel = surel;
        this.smtp = smtp;
        this.pengirim = pengirim;
        this.alamat = alamat;
    }

    /** Takes the next one that is due; false when there is none or mail is off. To be called for the whole installation. */
    @Transactional
    boolean satu() {
        var server = smtp.satu().filter(Smtp::aktif);
        var ada = server.flatMap(_ -> surel.ambil());
        ada.ifPresent(b -> satu(server.orElseThrow(), b));
        return ada.isPresent();
    }

    private void satu(Smtp server, SurelRepository.Butir b) {
        var ringkasan = b.ragam().equals("RINGKASAN");
        var judul = ringkasan ? b.judul() + " (" + b.jumlah() + ")" : b.judul();
        try {
            pengirim.kirim(server, b.alamat(), judul, b.isi() + "\n--\nDikirim otomatis oleh Tatakerja. Ubah pilihan surel Anda: " + alamat.mutlak("/profil/surel") + "\n", Long.toString(b.id()));
            surel.terkirim(b.id());
        } catch (PengirimSurel.GagalKirim gagal) {
            var mati = b.coba() + 1 >= PALING_SERING;
            LOG.warn("Surel {} belum terkirim (percobaan {}){}", b.id(), b.coba() + 1, mati ? ", tidak dicoba lagi" : "");
            surel.gagal(b.id(), tunda(b.coba()), mati, ringkas(gagal));
        }
    }

    /** A minute, then twice as long each time, at most six hours. */
    static Duration tunda(int coba) {
        return Duration.ofSeconds(Math.min(PALING_LAMA_DETIK, 60L << Math.min(coba, 20)));
    }

    private static String ringkas(Exception gagal) {
        var pesan = String.valueOf(gagal.getMessage()).replaceAll("[\\p{Cntrl}]+", " ");
        return pesan.substring(0, Math.min(300, pesan.length()));
    }
}
