package id.tatakerja.pelaksanaan.arahan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.KalenderKerja;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.pelaksanaan.KegiatanDirinci;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.regulasi.TabelTim.JenisSyarat;
import id.tatakerja.tampilan.PerluTindakan;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the leader of a team, and who answers for it, for the monitoring that the regulation wants at intervals: from the day after a period of the
 * unit's interval in which nobody wrote down what was found, until somebody does.
 */
@Service
class MengingatkanPemantauan implements PerluTindakan.Penyedia {

    /** Working days after a period. */
    private static final int LAMA = 5;
    private static final Logger LOG = LoggerFactory.getLogger(MengingatkanPemantauan.class);

    private final PemantauanRepository repository;
    private final PengarahTim aturan;
    private final PembacaKerja pembaca;
    private final SusunanSesaat susunan;
    private final PemegangHariIni pemegang;
    private final KalenderKerja.Pembaca kalender;
    private final Instansi.Pembaca instansi;
    private final SelangKerja selang;
    private final MenagihUmpanBalikAnggota anggota;
    private final ApplicationEventPublisher kabar;
    private final TransactionTemplate transaksi;

    MengingatkanPemantauan(
            PemantauanRepository repository, PengarahTim aturan, PembacaKerja pembaca, SusunanSesaat susunan, PemegangHariIni pemegang, KalenderKerja.Pembaca kalender,
            Instansi.Pembaca instansi, SelangKerja selang, MenagihUmpanBalikAnggota anggota, ApplicationEventPublisher kabar, PlatformTransactionManager pengelola) {
        this.repository = repository;
        this.aturan = aturan;
        this.pembaca = pembaca;
        this.susunan = susunan;
        this.pemegang = pemegang;
        this.kalender = kalender;
        this.instansi = instansi;
        this.selang = selang;
        this.anggota = anggota;
        this.kabar = kabar;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    @Scheduled(cron = "0 17 * * * *")
    void semua() {
        for (var satu : Penyewa.seluruhInstalasi(instansi::semua)) {
            Penyewa.sebagai(satu.kode(), () -> putaran(satu.kode()));
        }
    }

    /** The round of one day in one instansi; how much was asked for. */
    int putaran(String kode) {
        var hari = instansi.wajib(kode).hariIni();
        if (repository.putaran(kode).filter(hari::equals).isPresent()) {
            return 0;
        }
        var banyak = 0;
        for (var k : pembaca.dariUnit(kode, susunan.kini(kode).unit().stream().map(UnitSusunan::kode).collect(Collectors.toSet()))) {
            try {
                banyak += Boolean.TRUE.equals(transaksi.execute(_ -> tagih(k))) ? 1 : 0;
                banyak += Boolean.TRUE.equals(transaksi.execute(_ -> anggota.tagih(k))) ? 1 : 0;
            } catch (RuntimeException gagal) {
                LOG.warn("Pemantauan pekerjaan {} pada {} tidak dapat ditagih: {}", k.penugasan(), kode, gagal.getMessage());
            }
        }
        transaksi.executeWithoutResult(_ -> repository.putaran(kode, hari));
        return banyak;
    }

    private boolean tagih(Kerja k) {
        if (aturan.syarat(k, JenisSyarat.PEMANTAUAN_BERKALA).isEmpty()) {
            return false;
        }
        var selesai = selang.awalMasaIni(k).minusDays(1);
        var mulai = k.asal().mulai().filter(m -> m.isAfter(selang.awalMasaLalu(k))).orElseGet(() -> selang.awalMasaLalu(k));
        if (mulai.isAfter(selesai) || repository.sudah(k.instansi(), k.penugasan(), mulai)) {
            return false;
        }
        var siapa = new ArrayList<String>();
        pembaca.pimpinan(k).map(Pemegang::kunci).ifPresent(siapa::add);
        k.peserta().stream().filter(p -> p.peran() == Peserta.Peran.PENANGGUNG_JAWAB && !p.nip().isEmpty()).map(p -> "#" + p.nip()).forEach(siapa::add);
        if (siapa.isEmpty()) {
            return false;
        }
        var batas = kalender.kalender(k.instansi()).sesudah(selesai, LAMA);
        var baru = repository.buka(k.instansi(), k.penugasan(), k.judul(), mulai, selesai, batas, siapa);
        if (baru) {
            kabar.publishEvent(new KabarPekerjaan(
                    k.instansi(), siapa, true, "Pemantauan tim: " + k.judul(),
                    "Hasil pemantauan " + masa(mulai, selesai) + " belum ditulis; paling lambat " + Teks.tanggal(batas) + ".", alamat(k.penugasan())));
        }
        return baru;
    }

    private static String masa(LocalDate mulai, LocalDate selesai) {
        return Teks.tanggal(mulai) + " sampai " + Teks.tanggal(selesai);
    }

    private static String alamat(long penugasan) {
        return "/pekerjaan/" + penugasan + "/umpan-balik";
    }

    /** What was found closes what was asked for. */
    void ditulis(String kode, long penugasan, long catatan) {
        if (repository.tutup(kode, penugasan, catatan) > 0) {
            kabar.publishEvent(new KabarPekerjaan.Usai(kode, alamat(penugasan)));
        }
    }

    /** An activity refers to the directions that stand when it is worked out. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void dengar(KegiatanDirinci dirinci) {
        repository.rujuk(dirinci.instansi(), dirinci.penugasan(), dirinci.kegiatan());
    }

    @Override
    @Transactional(readOnly = true)
    public List<PerluTindakan> bagi(Pelaku pelaku) {
        var hari = pelaku.instansi().flatMap(instansi::kini).map(Instansi::hariIni).orElse(LocalDate.EPOCH);
        return pelaku.instansi().stream().flatMap(kode -> repository.menunggu(kode, pemegang.dari(pelaku).semua()).stream()).map(m -> new PerluTindakan(
                12, "Pemantauan tim: " + m.judul(), "Hasil pemantauan " + masa(m.mulai(), m.selesai()) + " belum ditulis. Catatannya dapat langsung menjadi dasar arahan.",
                alamat(m.penugasan()), List.of(), (m.batas().isBefore(hari) ? "Lewat batas waktu " : "Paling lambat ") + Teks.tanggal(m.batas()), Optional.empty())).toList();
    }
}
