package id.tatakerja.pertanggungjawaban;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.MembacaCatatanKerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows reports to those whom they concern, and drafts them from what was written down of the work. */
@Service
class MembacaLaporan {

    private static final int SELESAI_TERBANYAK = 30;

    private final LaporanRepository repository;
    private final AturanLaporan aturan;
    private final MenagihLaporan menagih;
    private final MengantarCapaian mengantar;
    private final MelaporkanAnggota anggota;
    private final MembacaCapaian capaian;
    private final MembacaCatatanKerja catatan;
    private final PembacaKerja pembaca;
    private final PemegangHariIni pemegang;

    MembacaLaporan(
            LaporanRepository repository, AturanLaporan aturan, MenagihLaporan menagih, MengantarCapaian mengantar, MelaporkanAnggota anggota, MembacaCapaian capaian,
            MembacaCatatanKerja catatan, PembacaKerja pembaca, PemegangHariIni pemegang) {
        this.mengantar = mengantar;
        this.anggota = anggota;
        this.capaian = capaian;
        this.repository = repository;
        this.aturan = aturan;
        this.menagih = menagih;
        this.catatan = catatan;
        this.pembaca = pembaca;
        this.pemegang = pemegang;
    }

    /**
     * A report with everything that its page shows.
     *
     * @param laporan the report; while it is with who owes it and nothing was written yet, its text is the draft
     * @param kerja the work
     * @param tujuan to whom it may go
     * @param kurang names of members whose report of the period has not come in, where it is that of a team
     * @param langkah what was done with it
     * @param tanda where it tells of a member: that member's officials, and when each has read it
     * @param milik whether the reader owes it
     * @param menjawab key with which the reader may answer it now
     */
    record Rinci(
            Laporan laporan, Kerja kerja, List<AturanLaporan.Tujuan> tujuan, List<String> kurang, List<LaporanRepository.Langkah> langkah, List<Capaian.Tanda> tanda, boolean milik,
            Optional<String> menjawab) {}

    /**
     * The report: for who owes it, who answers it, who leads the work or stands above its people, and that of a team for the people of the team.
     *
     * @throws id.tatakerja.bersama.DitolakException 404
     */
    @Transactional(readOnly = true)
    Rinci satu(Pelaku pelaku, long laporan) {
        var kode = pelaku.instansi().orElse("");
        var l = repository.satu(kode, laporan).orElseThrow(() -> tidakAda().sebagaiException());
        var kunci = pemegang.dari(pelaku).semua();
        var kerja = pembaca.kerja(kode, l.penugasan()).orElseThrow(() -> tidakAda().sebagaiException());
        var milik = pelaku.nip().filter(l.pelapor()::equals).isPresent();
        var dituju = l.penerima().map(Laporan.Tujuan::kunci).or(() -> l.permintaan().map(Laporan.Permintaan::kunci)).filter(kunci::contains);
        if (!milik && dituju.isEmpty() && !terlihat(pembaca.hak(pelaku, kerja), l, pelaku)) {
            throw tidakAda().sebagaiException();
        }
        var tujuan = l.status().padaPelapor() ? tujuan(kerja, l) : List.<AturanLaporan.Tujuan>of();
        return new Rinci(
                l.status().padaPelapor() && milik && l.isi().kosong() ? dengan(l, konsep(l, kerja.hari())) : l, kerja, tujuan, kurang(l), repository.langkah(kode, laporan), tanda(l), milik,
                l.status() == Laporan.Status.TERKIRIM ? dituju : Optional.empty());
    }

    private static boolean terlihat(HakKerja hak, Laporan l, Pelaku pelaku) {
        if (l.jenis() == Laporan.Jenis.CAPAIAN) {
            // what is said of a person is for those who answer for it, for that person, and for the officials to whom it went
            return hak.ketua() || hak.memimpin() || !l.status().padaPelapor() && l.tentang().filter(t -> pelaku.nip().filter(t.nip()::equals).isPresent()).isPresent();
        }
        return hak.memantau() || pelaku.membina(l.instansi()) || l.jenis() == Laporan.Jenis.TIM && hak.peserta().isPresent();
    }

    static Penolakan tidakAda() {
        return Penolakan.tidakDitemukan("Laporan ini tidak ada, atau tidak menyangkut Anda maupun jabatan yang Anda pegang hari ini.");
    }

    /** Officials of the member, once they have it; before that those of this instansi who will get it. */
    private List<Capaian.Tanda> tanda(Laporan l) {
        return l.jenis() == Laporan.Jenis.CAPAIAN && l.status().padaPelapor() && l.tentang().filter(t -> t.instansi().equals(l.instansi())).isPresent()
                ? mengantar.penerima(l.instansi(), l.tentang().orElseThrow().nip()).stream().map(p -> new Capaian.Tanda(p, Optional.empty(), "")).toList()
                : capaian.tanda(l);
    }

    /** To whom a report goes: who asked for it, else whom the regulation names. */
    List<AturanLaporan.Tujuan> tujuan(Kerja kerja, Laporan l) {
        if (l.jenis() == Laporan.Jenis.CAPAIAN) {
            return List.of();
        }
        return l.permintaan().map(p -> List.of(new AturanLaporan.Tujuan(p.kunci(), aturan.sebutan(l.instansi(), p.kunci()), id.tatakerja.regulasi.Pelaku.PIMPINAN)))
                .orElseGet(() -> aturan.tujuan(kerja, l.jenis(), l.pelapor()));
    }

    /** Names of members whose report of a period of the team has not come in. */
    List<String> kurang(Laporan l) {
        if (l.jenis() != Laporan.Jenis.TIM || !l.status().padaPelapor()) {
            return l.belum();
        }
        return repository.dari(l.instansi(), List.of(l.penugasan())).stream()
                .filter(a -> a.jenis() == Laporan.Jenis.ANGGOTA && a.permintaan().isEmpty() && a.status().padaPelapor())
                .filter(a -> !a.masa().selesai().isBefore(l.masa().mulai()) && !a.masa().selesai().isAfter(l.masa().selesai())).map(Laporan::nama).distinct().sorted().toList();
    }

    private static Laporan dengan(Laporan l, Laporan.Isi isi) {
        return new Laporan(
                l.id(), l.instansi(), l.penugasan(), l.jenis(), l.pelapor(), l.nama(), l.judul(), l.tentang(), l.masa(), l.status(), l.permintaan(), isi, l.ringkasan(), l.belum(), l.penerima(),
                l.dikirim(), l.dijawab());
    }

    /** What was written down in the period: one's own, or for a team everybody's. */
    Laporan.Ringkasan ringkasan(Laporan l, LocalDate hari) {
        var akhir = l.masa().selesai().isAfter(hari) ? hari : l.masa().selesai();
        var c = catatan.selama(l.instansi(), l.penugasan(), l.masa().mulai(), akhir, l.jenis() == Laporan.Jenis.TIM ? Optional.empty() : Optional.of(l.tentang().map(Laporan.Tentang::nip).orElse(l.pelapor())));
        return new Laporan.Ringkasan(
                c.kemajuan().stream().map(k -> new Laporan.Baris(k.tanggal(), k.kegiatan(), k.persen(), k.uraian(), k.nama(), k.realisasi())).toList(),
                c.kemajuan().stream().mapToLong(MembacaCatatanKerja.Kemajuan::realisasi).sum(), c.anggaran(),
                c.kendala().stream().map(k -> k.judul() + ": " + (k.putusan().isEmpty() ? "menunggu putusan" : k.putusan())).toList());
    }

    /** The draft of a report that nobody has written yet. */
    private Laporan.Isi konsep(Laporan l, LocalDate hari) {
        var r = ringkasan(l, hari);
        var uraian = r.baris().stream().map(b -> Teks.tanggal(b.tanggal()) + ", " + b.kegiatan() + " (" + b.persen() + "%"
                + (l.jenis() == Laporan.Jenis.TIM ? ", " + b.nama() : "") + "): " + Teks.kalimat(b.uraian())).collect(Collectors.joining("\n"));
        var uang = r.realisasi() == 0 ? "" : "\nAnggaran terpakai pada masa ini Rp" + Teks.angka(r.realisasi()) + (r.anggaran() == 0 ? "." : " dari rencana Rp" + Teks.angka(r.anggaran()) + ".");
        return new Laporan.Isi(potong((uraian + uang).strip()), potong(String.join("\n", r.kendala())), "");
    }

    private static String potong(String teks) {
        return teks.length() <= MelaporkanPekerjaan.PANJANG ? teks : teks.substring(0, MelaporkanPekerjaan.PANJANG - 1) + "…";
    }

    /** Reports of a piece of work that the reader may see. */
    record DariKerja(HakKerja hak, List<Laporan> semua, MasaLaporan selang, Optional<String> peminta, List<MelaporkanAnggota.Anggota> anggota) {}

    /**
     * Reports of a piece of work, the newest period first.
     *
     * @throws id.tatakerja.bersama.DitolakException 404
     */
    @Transactional
    DariKerja dari(Pelaku pelaku, long penugasan) {
        var hak = pembaca.hak(pelaku, penugasan);
        var k = hak.kerja();
        var kunci = pemegang.dari(pelaku).semua();
        var semua = menagih.pastikan(k).stream().filter(l -> l.status() != Laporan.Status.GUGUR)
                .filter(l -> l.pelapor().equals(hak.nip()) || l.penerima().filter(t -> kunci.contains(t.kunci())).isPresent() || terlihat(hak, l, pelaku)).toList();
        var jenis = k.bertim() ? Laporan.Jenis.TIM : Laporan.Jenis.INDIVIDU;
        return new DariKerja(hak, semua, aturan.masa(k, aturan.langkah(k), jenis), k.berlaku() ? aturan.peminta(hak, kunci) : Optional.empty(), anggota.pilihan(hak));
    }

    /** Reports that the person owes or has sent. */
    @Transactional
    List<Laporan> milik(Pelaku pelaku) {
        var nip = pelaku.nip().orElse("");
        if (pelaku.instansi().isEmpty() || nip.isEmpty()) {
            return List.of();
        }
        pembaca.milik(pelaku.instansi().get(), nip).forEach(menagih::pastikan);
        return repository.milik(pelaku.instansi().get(), nip, SELESAI_TERBANYAK);
    }

    /** Reports that wait for the reader's answer. */
    @Transactional(readOnly = true)
    List<Laporan> menungguJawaban(Pelaku pelaku) {
        return pelaku.instansi().map(kode -> repository.menungguJawaban(kode, pemegang.dari(pelaku).semua())).orElse(List.of());
    }

    /** Late reports of the work of the units that the person leads. */
    @Transactional(readOnly = true)
    List<Laporan> terlambatDiUnit(Pelaku pelaku, LocalDate hari) {
        var unit = pembaca.dipimpin(pelaku);
        if (unit.isEmpty()) {
            return List.of();
        }
        var kode = pelaku.instansi().orElse("");
        var kerja = pembaca.dariUnit(kode, unit).stream().map(Kerja::penugasan).toList();
        return repository.dari(kode, kerja).stream().filter(l -> l.terlambat(hari)).toList();
    }
}
