package id.tatakerja.pertanggungjawaban;

import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.penugasan.PenugasanBerakhir;
import id.tatakerja.penugasan.StatusPenugasan;
import id.tatakerja.tampilan.Teks;
import id.tatakerja.timkerja.MembacaTimKerja;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings up the reports that have become due, lets go those that nobody owes any more, and reminds. */
@Service
class MenagihLaporan {

    private final LaporanRepository repository;
    private final AturanLaporan aturan;
    private final MelaporkanAnggota anggota;
    private final PembacaKerja pembaca;
    private final MembacaSusunan susunan;
    private final Instansi.Pembaca instansi;
    private final ApplicationEventPublisher kabar;

    MenagihLaporan(
            LaporanRepository repository, AturanLaporan aturan, MelaporkanAnggota anggota, PembacaKerja pembaca, MembacaSusunan susunan, Instansi.Pembaca instansi,
            ApplicationEventPublisher kabar) {
        this.repository = repository;
        this.aturan = aturan;
        this.anggota = anggota;
        this.pembaca = pembaca;
        this.susunan = susunan;
        this.instansi = instansi;
        this.kabar = kabar;
    }

    /**
     * Brings the reports of a piece of work up to today; what is there already stays. Whoever looks at them has it done first, so that nobody waits
     * for the round of the day.
     *
     * @return its reports, the newest period first
     */
    @Transactional
    public List<Laporan> pastikan(Kerja k) {
        var ada = repository.dari(k.instansi(), List.of(k.penugasan()));
        if (!k.asal().disiniDikerjakan()) {
            return ada;
        }
        var berubah = k.berlaku() ? lepas(k, ada) | tambah(k, ada) : k.asal().status() == StatusPenugasan.DIBATALKAN && gugur(k, ada.stream());
        return berubah ? repository.dari(k.instansi(), List.of(k.penugasan())) : ada;
    }

    private boolean gugur(Kerja k, Stream<Laporan> yang) {
        var nomor = yang.filter(l -> l.status().padaPelapor()).map(Laporan::id).toList();
        return !nomor.isEmpty() && repository.gugur(k.instansi(), nomor) > 0;
    }

    /** Who has left owes nothing any more; what was owed for the team passes to who heads it now. */
    private boolean lepas(Kerja k, List<Laporan> ada) {
        var terbuka = ada.stream().filter(l -> l.status().padaPelapor()).toList();
        var ketua = k.ketua().filter(p -> !p.nip().isEmpty());
        var pindah = terbuka.stream().filter(l -> milikKetua(l) && ketua.filter(p -> !p.nip().equals(l.pelapor())).isPresent()).map(Laporan::id).toList();
        if (!pindah.isEmpty()) {
            repository.pindah(k.instansi(), pindah, ketua.orElseThrow().nip(), ketua.orElseThrow().nama());
        }
        var pergi = terbuka.stream().filter(l -> !pindah.contains(l.id()) && (l.jenis() != Laporan.Jenis.CAPAIAN || ketua.isEmpty())
                && k.tamu().stream().noneMatch(t -> t.orang().nip().equals(l.pelapor())) && k.peserta(l.pelapor()).flatMap(p -> AturanLaporan.jenis(k, p)).filter(j -> j == l.jenis()).isEmpty());
        return gugur(k, pergi) | !pindah.isEmpty();
    }

    private static boolean milikKetua(Laporan l) {
        return l.jenis() == Laporan.Jenis.TIM || l.jenis() == Laporan.Jenis.CAPAIAN;
    }

    private boolean tambah(Kerja k, List<Laporan> ada) {
        var langkah = aturan.langkah(k);
        var baru = k.ketua().filter(p -> !p.nip().isEmpty()).map(p -> anggota.tagih(k, p, langkah, ada)).orElse(false);
        for (var p : k.peserta()) {
            var jenis = AturanLaporan.jenis(k, p).filter(j -> AturanLaporan.langkah(langkah, j).isPresent());
            if (jenis.isPresent()) {
                baru |= tambah(k, p, jenis.get(), aturan.masa(k, langkah, jenis.get()), ada);
            }
        }
        return baru;
    }

    private boolean tambah(Kerja k, Peserta p, Laporan.Jenis jenis, MasaLaporan masa, List<Laporan> ada) {
        // a report of the team goes on where that of the last head ended
        var terakhir = ada.stream().filter(l -> l.permintaan().isEmpty() && l.tentang().isEmpty() && l.jenis() == jenis && l.status() != Laporan.Status.GUGUR)
                .filter(l -> jenis == Laporan.Jenis.TIM || l.pelapor().equals(p.nip())).map(l -> l.masa().selesai()).max(Comparator.naturalOrder());
        var baru = false;
        for (var m : masa.berjalan(terakhir.map(h -> h.plusDays(1)).orElseGet(() -> awal(k, p)), akhir(k, p), k.hari())) {
            baru |= repository.tagih(k.instansi(), k.penugasan(), jenis, p.nip(), p.nama(), k.judul(), m);
        }
        return baru;
    }

    private static Optional<MembacaTimKerja.Anggota> anggota(Kerja k, Peserta p) {
        return k.tim().stream().flatMap(t -> t.orang().stream()).filter(o -> o.nip().equals(p.nip()) && o.masih(k.hari())).findFirst();
    }

    /** First day of which somebody has to tell; a head tells of the team from its beginning. */
    private static LocalDate awal(Kerja k, Peserta p) {
        var sejak = p.peran() == Peserta.Peran.KETUA ? Optional.<LocalDate>empty() : anggota(k, p).map(MembacaTimKerja.Anggota::mulai);
        var mulai = k.asal().mulai().orElse(k.hari());
        return sejak.filter(mulai::isBefore).orElse(mulai);
    }

    private static Optional<LocalDate> akhir(Kerja k, Peserta p) {
        var pergi = anggota(k, p).flatMap(MembacaTimKerja.Anggota::selesai);
        return Stream.concat(pergi.stream(), k.asal().selesai().stream()).min(Comparator.naturalOrder());
    }

    /** Work that was withdrawn is not accounted for. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void dengar(PenugasanBerakhir berakhir) {
        pembaca.kerja(berakhir.instansi(), berakhir.penugasan()).ifPresent(this::pastikan);
    }

    /** Units of the instansi whose work is looked at in the round of a day; empty where it was done already. */
    @Transactional(readOnly = true)
    public List<Kerja> giliran(String kode) {
        var hari = instansi.wajib(kode).hariIni();
        return repository.putaran(kode).filter(hari::equals).isPresent()
                ? List.of()
                : pembaca.dariUnit(kode, susunan.kini(kode).unit().stream().map(UnitSusunan::kode).collect(Collectors.toSet()));
    }

    /** Ends the round of a day: reminds of what stands in the inbox from today, and tells of what is late, the latter also those who wait for it. */
    @Transactional
    public int ingatkan(String kode) {
        var hari = instansi.wajib(kode).hariIni();
        var semua = repository.perluKabar(kode, hari);
        for (var l : semua) {
            var lewat = l.terlambat(hari);
            kabar.publishEvent(new KabarPekerjaan(
                    kode, List.of("#" + l.pelapor()), true, l.jenis().sebutan() + ": " + l.judul(),
                    (lewat ? "Lewat batas waktu " : "Paling lambat ") + Teks.tanggal(l.masa().batas()) + ". Isinya sudah disiapkan dari kemajuan yang Anda catat.", l.alamat()));
            if (lewat) {
                var penerima = l.permintaan().map(p -> List.of(p.kunci())).orElseGet(() -> pembaca.kerja(kode, l.penugasan())
                        .map(k -> aturan.tujuan(k, l.jenis(), l.pelapor()).stream().map(AturanLaporan.Tujuan::kunci).toList()).orElse(List.of()));
                kabar.publishEvent(new KabarPekerjaan(
                        kode, penerima, false, l.jenis().sebutan() + ": " + l.judul(), "Laporan " + l.nama() + " belum masuk; batasnya " + Teks.tanggal(l.masa().batas()) + ".",
                        "/pekerjaan/" + l.penugasan() + "/laporan"));
            }
            repository.dikabarkan(kode, l.id(), lewat);
        }
        repository.putaran(kode, hari);
        return semua.size();
    }
}
