package id.tatakerja.pertanggungjawaban;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SesudahTersimpan;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.bersama.Penolakan;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows officials what heads of teams say of their people, and notes the first reading. */
@Service
class MembacaCapaian {

    private final CapaianRepository repository;
    private final MengantarCapaian mengantar;
    private final PemegangHariIni pemegang;
    private final SesudahTersimpan sesudah;
    private final TransactionTemplate transaksi;

    MembacaCapaian(
            CapaianRepository repository, MengantarCapaian mengantar, PemegangHariIni pemegang, SesudahTersimpan sesudah, PlatformTransactionManager pengelola) {
        this.repository = repository;
        this.mengantar = mengantar;
        this.pemegang = pemegang;
        this.sesudah = sesudah;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    /** What came to the reader's offices, unread first. */
    @Transactional(readOnly = true)
    List<Capaian> milik(Pelaku pelaku) {
        return pelaku.instansi().map(kode -> repository.milik(kode, pemegang.dari(pelaku).semua())).orElse(List.of());
    }

    /**
     * One of them; the first look is its receipt.
     *
     * @throws id.tatakerja.bersama.DitolakException 404
     */
    Capaian satu(Pelaku pelaku, long nomor) {
        var kode = pelaku.instansi().orElse("");
        var kunci = pemegang.dari(pelaku).semua();
        var c = repository.satu(kode, nomor).filter(x -> kunci.contains(x.penerima().pemegang())).orElseThrow(() -> Penolakan.tidakDitemukan(
                "Laporan ini tidak ada, atau tidak ditujukan kepada jabatan yang Anda pegang hari ini.").sebagaiException());
        if (c.dibaca().isPresent()) {
            return c;
        }
        transaksi.executeWithoutResult(_ -> {
            repository.baca(kode, nomor, pelaku.nama());
            if (c.asal().equals(kode)) {
                var kini = repository.satu(kode, nomor).orElseThrow();
                repository.tanda(kode, c.laporan(), c.penerima().pemegang(), kini.dibaca().orElseThrow(), pelaku.nama());
                repository.dibalas(kode, nomor);
            }
        });
        var kini = repository.satu(kode, nomor).orElseThrow();
        if (!c.asal().equals(kode)) {
            sesudah.jalankan(() -> mengantar.balas(kini));
        }
        return kini;
    }

    /** Receipts of a report of the running tenant. */
    List<Capaian.Tanda> tanda(Laporan l) {
        return l.jenis() == Laporan.Jenis.CAPAIAN ? repository.tanda(l.instansi(), l.id()) : List.of();
    }
}
