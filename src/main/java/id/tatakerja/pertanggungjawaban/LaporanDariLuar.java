package id.tatakerja.pertanggungjawaban;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.LaporanLuar;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.tampilan.Teks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports of people of another government: they come as sent, and are answered as those of the own people. */
@Service
class LaporanDariLuar implements LaporanLuar {

    private final LaporanRepository repository;
    private final AturanLaporan aturan;
    private final Jejak jejak;
    private final ApplicationEventPublisher kabar;

    LaporanDariLuar(LaporanRepository repository, AturanLaporan aturan, Jejak jejak, ApplicationEventPublisher kabar) {
        this.repository = repository;
        this.aturan = aturan;
        this.jejak = jejak;
        this.kabar = kabar;
    }

    private static Laporan.Jenis jenis(Kerja k) {
        return k.bertim() ? Laporan.Jenis.ANGGOTA : Laporan.Jenis.INDIVIDU;
    }

    @Override
    @Transactional
    public long terima(Kerja kerja, Peserta siapa, Isi isi) {
        if (isi.mulai().isAfter(kerja.hari())) {
            throw Penolakan.tidakMemenuhi("PERIODE_BELUM_MULAI", "Masa itu belum dimulai, jadi belum dapat dilaporkan. Pilih masa yang sudah berjalan.").sebagaiException();
        }
        var kepada = aturan.tujuan(kerja, jenis(kerja), siapa.nip()).stream().findFirst().orElseThrow(() -> Penolakan.tidakMemenuhi(
                "PERAN_KOSONG", "Belum ada pejabat yang menerima laporan ini pada pemilik kinerjanya.").sebagaiException());
        var ada = milik(kerja).filter(l -> l.pelapor().equals(siapa.nip()) && !l.masa().mulai().isAfter(isi.selesai()) && !l.masa().selesai().isBefore(isi.mulai())).findFirst();
        var terkunci = ada.filter(l -> !l.status().padaPelapor());
        if (terkunci.isPresent()) {
            throw Penolakan.bentrok("LAPORAN_SUDAH_ADA", "Masa " + Teks.tanggal(terkunci.get().masa().mulai()) + " sampai " + Teks.tanggal(terkunci.get().masa().selesai())
                    + " sudah dilaporkan dan " + (terkunci.get().status() == Laporan.Status.DITERIMA ? "diterima." : "menunggu jawaban.")).sebagaiException();
        }
        if (ada.isEmpty()) {
            repository.tagih(
                    kerja.instansi(), kerja.penugasan(), jenis(kerja), siapa.nip(), siapa.nama(), kerja.judul(),
                    new Laporan.Masa(isi.mulai(), isi.selesai(), isi.selesai(), isi.selesai()));
        }
        var l = milik(kerja).filter(x -> x.pelapor().equals(siapa.nip()) && x.status().padaPelapor() && ada.map(a -> a.id() == x.id()).orElse(x.masa().mulai().equals(isi.mulai())))
                .findFirst().orElseThrow();
        repository.kirim(
                kerja.instansi(), l.id(), new Laporan.Isi(isi.uraian(), isi.hambatan(), isi.rencana()), Laporan.Ringkasan.KOSONG, List.of(),
                new Laporan.Tujuan(kepada.kunci(), kepada.sebutan()));
        repository.catat(kerja.instansi(), l.id(), LaporanRepository.Apa.KIRIM, "", "", siapa.nama(), siapa.unitAsal());
        kabar.publishEvent(new KabarPekerjaan(
                kerja.instansi(), List.of(kepada.kunci()), true, l.jenis().sebutan() + ": " + l.judul(),
                "Laporan " + siapa.nama() + ", " + siapa.unitAsal() + ", menunggu jawaban Anda.", l.alamat()));
        jejak.catat(new Peristiwa(
                kerja.instansi(), siapa.unitAsal(), Optional.empty(), "KIRIM_LAPORAN", l.objek(), Map.of("status", l.status().name()),
                Map.of("status", Laporan.Status.TERKIRIM.name(), "kepada", kepada.kunci(), "mulai", isi.mulai().toString(), "selesai", isi.selesai().toString()),
                Optional.empty()));
        return l.id();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Keadaan> keadaan(Kerja kerja) {
        return milik(kerja).map(l -> new Keadaan(
                l.pelapor(), l.masa().mulai(), l.masa().selesai(), l.status().sebutan(),
                repository.langkah(l.instansi(), l.id()).stream().reduce((_, akhir) -> akhir).map(LaporanRepository.Langkah::catatan).orElse(""))).toList();
    }

    private java.util.stream.Stream<Laporan> milik(Kerja kerja) {
        return repository.dari(kerja.instansi(), List.of(kerja.penugasan())).stream()
                .filter(l -> l.status() != Laporan.Status.GUGUR && l.tentang().isEmpty() && kerja.tamu().stream().anyMatch(t -> t.orang().nip().equals(l.pelapor())));
    }
}
