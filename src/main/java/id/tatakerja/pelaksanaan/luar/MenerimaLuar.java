package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.LaporanLuar;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.arahan.MengarahkanPekerjaan;
import id.tatakerja.pelaksanaan.bukti.MelampirkanBukti;
import id.tatakerja.pelaksanaan.kegiatan.MembacaKegiatan;
import id.tatakerja.pelaksanaan.kegiatan.MengerjakanKegiatan;
import id.tatakerja.pelaksanaan.rencana.MenyusunRencana;
import id.tatakerja.penugasan.MembacaHubungan;
import id.tatakerja.penugasan.MembacaHubungan.Hubungan;
import id.tatakerja.tampilan.Teks;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The owner's side: hands out how the work stands as far as it concerns another government, and takes in what that one's people write. */
@Service
class MenerimaLuar {

    private final LuarRepository repository;
    private final MembacaHubungan hubungan;
    private final PembacaKerja pembaca;
    private final MenyusunRencana rencana;
    private final MembacaKegiatan kegiatan;
    private final MengerjakanKegiatan mengerjakan;
    private final MengarahkanPekerjaan arahan;
    private final MelampirkanBukti bukti;
    private final LaporanLuar laporan;
    private final TransactionTemplate transaksi;

    MenerimaLuar(
            LuarRepository repository, MembacaHubungan hubungan, PembacaKerja pembaca, MenyusunRencana rencana, MembacaKegiatan kegiatan, MengerjakanKegiatan mengerjakan,
            MengarahkanPekerjaan arahan, MelampirkanBukti bukti, LaporanLuar laporan, PlatformTransactionManager pengelola) {
        this.repository = repository;
        this.hubungan = hubungan;
        this.pembaca = pembaca;
        this.rencana = rencana;
        this.kegiatan = kegiatan;
        this.mengerjakan = mengerjakan;
        this.arahan = arahan;
        this.bukti = bukti;
        this.laporan = laporan;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    /** The work for the other side of a connection; empty while there is none on this side. */
    Optional<PekerjaanLuar> susun(Hubungan asal) {
        return kerja(asal.lain(), asal.nomor(), asal.instansi()).map(k -> {
            var nip = k.tamu().stream().filter(t -> t.instansi().equals(asal.instansi())).map(t -> t.orang().nip()).collect(Collectors.toSet());
            var r = rencana.rencana(k);
            var masa = k.asal().mulai().map(Teks::tanggal).orElse("sejak ditugaskan") + " sampai " + k.asal().selesai().map(Teks::tanggal).orElse("tanpa batas akhir");
            return new PekerjaanLuar(
                    k.judul(), k.ketua().map(o -> o.nama()).orElse(""), masa, k.berlaku(), r.disepakati(),
                    r.baris().stream().map(b -> new PekerjaanLuar.Baris(b.nama(), b.hasil(), b.mulai(), b.selesai())).toList(),
                    arahan.arahan(k).stream().map(a -> new PekerjaanLuar.Arahan(a.id(), a.isi(), a.oleh())).toList(),
                    kegiatan.dari(k).stream().filter(x -> x.orang().stream().anyMatch(o -> nip.contains(o.nip()))).map(x -> new PekerjaanLuar.Kegiatan(
                            x.id(), x.nama(), x.uraian(), x.mulai(), x.selesai(), x.persen(),
                            x.orang().stream().filter(o -> nip.contains(o.nip())).map(o -> new PekerjaanLuar.Orang(o.nip(), o.nama(), o.peran())).toList())).toList(),
                    laporan.keadaan(k).stream().filter(l -> nip.contains(l.nip())).toList());
        });
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
        var kerja = kerja(k.tujuan(), k.hubungan(), k.instansi()).orElseThrow(() -> Penolakan.tidakDitemukan("Pekerjaan ini tidak ada pada pemilik kinerjanya.").sebagaiException());
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
        };
    }

    private Optional<Kerja> kerja(String pemilik, java.util.UUID nomor, String asal) {
        return hubungan.sisi(pemilik, nomor, false).filter(h -> h.lain().equals(asal)).flatMap(h -> pembaca.kerja(pemilik, h.penugasan()));
    }
}
