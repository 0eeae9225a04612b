package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.LaporanLuar;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.arahan.MencatatKoordinasi;
import id.tatakerja.pelaksanaan.arahan.MengarahkanPekerjaan;
import id.tatakerja.pelaksanaan.bukti.MelampirkanBukti;
import id.tatakerja.pelaksanaan.kegiatan.MengerjakanKegiatan;
import id.tatakerja.pelaksanaan.kendala.MenanganiKendala;
import id.tatakerja.pelaksanaan.kendala.MenerimaKendala;
import id.tatakerja.pelaksanaan.rencana.MenyusunRencana;
import id.tatakerja.penugasan.MembacaHubungan;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The owner's side: takes in what the people of another government write, by the use cases of the own people. */
@Service
class MenerimaLuar {

    private final LuarRepository repository;
    private final MembacaHubungan hubungan;
    private final PembacaKerja pembaca;
    private final MenyusunRencana rencana;
    private final MenanganiKendala kendala;
    private final MenerimaKendala menerima;
    private final MencatatKoordinasi koordinasi;
    private final MengerjakanKegiatan mengerjakan;
    private final MengarahkanPekerjaan arahan;
    private final MelampirkanBukti bukti;
    private final LaporanLuar laporan;
    private final TransactionTemplate transaksi;

    MenerimaLuar(
            LuarRepository repository, MembacaHubungan hubungan, PembacaKerja pembaca, MenyusunRencana rencana, MenanganiKendala kendala,
            MenerimaKendala menerima, MencatatKoordinasi koordinasi, MengerjakanKegiatan mengerjakan,
            MengarahkanPekerjaan arahan, MelampirkanBukti bukti, LaporanLuar laporan, PlatformTransactionManager pengelola) {
        this.repository = repository;
        this.hubungan = hubungan;
        this.pembaca = pembaca;
        this.rencana = rencana;
        this.kendala = kendala;
        this.menerima = menerima;
        this.koordinasi = koordinasi;
        this.mengerjakan = mengerjakan;
        this.arahan = arahan;
        this.bukti = bukti;
        this.laporan = laporan;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    /**
     * Takes something in, once: in one transaction with the note that it came. What is refused is noted as refused, and leaves nothing else.
     *
     * @param berkas the bytes where it is a file
     */
    LuarRepository.Terimaan terima(KirimanLuar k, byte[] berkas) {
        try {
            return java.util.Objects.requireNonNull(transaksi.execute(_ -> repository.terimaan(k.tujuan(), k.instansi(), k.id()).orElseGet(() -> {
                var nomor = terapkan(k, berkas);
                repository.terima(k.tujuan(), k.instansi(), k.id(), true, "", nomor);
                return new LuarRepository.Terimaan(true, "", nomor);
            })));
        } catch (DitolakException ditolak) {
            var alasan = ditolak.penolakan().pesan();
            transaksi.executeWithoutResult(_ -> repository.terima(k.tujuan(), k.instansi(), k.id(), false, alasan, 0));
            return new LuarRepository.Terimaan(false, alasan, 0);
        }
    }

    private long terapkan(KirimanLuar k, byte[] berkas) {
        var kerja = kerja(k).orElseThrow(() -> Penolakan.tidakDitemukan("Pekerjaan ini tidak ada pada pemilik kinerjanya.").sebagaiException());
        if (k.isi() instanceof KirimanLuar.TindakLanjut t) {
            // it answers something that was asked; whether the work goes on meanwhile does not matter
            return menerima.tindakLanjut(kerja, new MenerimaKendala.TindakLanjut(k.instansi(), t.giliran(), t.status(), t.uraian(), t.sebutan(), k.nama(), t.tuntas()));
        }
        PembacaKerja.pastikanBerlaku(kerja);
        var siapa = kerja.tamu().stream().filter(t -> t.instansi().equals(k.instansi()) && t.orang().nip().equals(k.nip())).map(Kerja.Tamu::orang).findFirst()
                .orElseThrow(() -> Penolakan.tidakBerwenang("Anda tidak lagi tercatat dalam pekerjaan ini pada pemilik kinerjanya.").sebagaiException());
        var hak = new HakKerja(kerja, Optional.of(siapa), Optional.empty(), false, "", siapa.nip(), siapa.nama(), k.instansi() + ":" + k.nip(), false);
        return switch (k.isi()) {
            case KirimanLuar.Kemajuan m -> mengerjakan.laporLuar(hak, m.kegiatan(), m.tanggal(), m.persen(), m.uraian(), m.realisasi(), m.alasanLebih());
            case KirimanLuar.Laporan l -> laporan.terima(kerja, siapa, new LaporanLuar.Isi(l.mulai(), l.selesai(), l.uraian(), l.hambatan(), l.rencana()));
            case KirimanLuar.Bukti b -> {
                var kemajuan = repository.terimaan(k.tujuan(), k.instansi(), b.kemajuan()).filter(LuarRepository.Terimaan::diterima)
                        .orElseThrow(() -> Penolakan.tidakMemenuhi("KEMAJUAN_TIDAK_ADA", "Kemajuan yang dibuktikan tidak diterima pemilik kinerjanya.").sebagaiException());
                bukti.lampirkanLuar(hak, kemajuan.nomor(), b.nama(), berkas);
                yield kemajuan.nomor();
            }
            case KirimanLuar.KendalaBaru b -> kendala.ajukan(hak, MenanganiKendala.Permintaan.dari(b.isi()));
            case KirimanLuar.RencanaSendiri r -> {
                rencana.individu(hak, r.isi());
                yield 0L;
            }
            case KirimanLuar.Dibaca d -> {
                arahan.dibaca(hak, d.arahan());
                yield d.arahan();
            }
            case KirimanLuar.KoordinasiBaru b -> koordinasi.catat(hak, new MencatatKoordinasi.Permintaan(
                    b.tahap(), b.tanggal(), b.hal(), b.hasil(), null, null, b.dengan(), null));
            case KirimanLuar.TindakLanjut _ -> throw new IllegalStateException("Tindak lanjut bukan milik peserta");
        };
    }

    private Optional<Kerja> kerja(KirimanLuar k) {
        return hubungan.sisi(k.tujuan(), k.hubungan(), false).filter(h -> h.lain().equals(k.instansi())).flatMap(h -> pembaca.kerja(k.tujuan(), h.penugasan()));
    }
}
