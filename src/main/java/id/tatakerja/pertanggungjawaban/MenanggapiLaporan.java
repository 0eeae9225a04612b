package id.tatakerja.pertanggungjawaban;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What leaders do: answer reports, and ask for one between the periods. */
@Service
class MenanggapiLaporan {

    private final LaporanRepository repository;
    private final MembacaLaporan membaca;
    private final MenagihLaporan menagih;
    private final AturanLaporan aturan;
    private final PembacaKerja pembaca;
    private final PemegangHariIni pemegang;
    private final Jejak jejak;
    private final ApplicationEventPublisher kabar;

    MenanggapiLaporan(
            LaporanRepository repository, MembacaLaporan membaca, MenagihLaporan menagih, AturanLaporan aturan, PembacaKerja pembaca, PemegangHariIni pemegang, Jejak jejak,
            ApplicationEventPublisher kabar) {
        this.repository = repository;
        this.membaca = membaca;
        this.menagih = menagih;
        this.aturan = aturan;
        this.pembaca = pembaca;
        this.pemegang = pemegang;
        this.jejak = jejak;
        this.kabar = kabar;
    }

    /** Ways to answer. */
    enum Cara {
        /** Accept, with notes or without. */
        TERIMA,
        /** Give back, with notes. */
        KEMBALIKAN
    }

    /** The body of {@code POST /laporan/{id}/jawaban}. */
    record Jawaban(@Nullable Cara cara, @Nullable String catatan) {}

    /**
     * Answers a report.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 403 {@code BUKAN_PENERIMA}, 409 {@code LAPORAN_TIDAK_MENUNGGU}, 422 {@code CATATAN_WAJIB}
     */
    @Transactional
    void jawab(Pelaku pelaku, long laporan, Jawaban minta) {
        var kode = pelaku.instansi().orElse("");
        var l = repository.kunci(kode, laporan).orElseThrow(() -> MembacaLaporan.tidakAda().sebagaiException());
        var kunci = pemegang.dari(pelaku).sebutan();
        var penerima = l.penerima().filter(t -> kunci.containsKey(t.kunci()));
        if (penerima.isEmpty()) {
            // whether it is there at all is told only to those whom it concerns
            membaca.satu(pelaku, laporan);
            throw new Penolakan(Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_PENERIMA", "Laporan ini dijawab oleh " + l.penerima().map(t -> aturan.sebutan(kode, t.kunci()))
                    .orElse("penerimanya, sesudah dikirim") + ".", List.of(), List.of()).sebagaiException();
        }
        if (l.status() != Laporan.Status.TERKIRIM) {
            throw Penolakan.bentrok("LAPORAN_TIDAK_MENUNGGU", switch (l.status()) {
                case DITERIMA -> "Laporan ini sudah diterima.";
                case DIKEMBALIKAN -> "Laporan ini sudah dikembalikan dan menunggu perbaikan " + l.nama() + ".";
                case DITUNGGU, TERKIRIM, GUGUR -> "Laporan ini belum dikirim.";
            }).sebagaiException();
        }
        var isian = new Isian();
        if (minta.cara() == null) {
            isian.salah("cara", "WAJIB_DIISI", "Pilih: terima, atau kembalikan dengan catatan.");
        }
        var catatan = isian.boleh("catatan", minta.catatan(), Isian.PANJANG);
        if (minta.cara() == Cara.KEMBALIKAN && catatan.isEmpty()) {
            isian.salah("catatan", "CATATAN_WAJIB", "Tulis apa yang perlu diperbaiki; laporan tidak dapat dikembalikan tanpa catatan.");
        }
        isian.tuntas();
        var menjadi = switch (Objects.requireNonNull(minta.cara())) {
            case TERIMA -> Laporan.Status.DITERIMA;
            case KEMBALIKAN -> Laporan.Status.DIKEMBALIKAN;
        };
        var sebutan = Objects.requireNonNullElse(kunci.get(penerima.get().kunci()), "");
        repository.jawab(kode, laporan, menjadi);
        repository.catat(
                kode, laporan, menjadi == Laporan.Status.DITERIMA ? LaporanRepository.Apa.TERIMA : LaporanRepository.Apa.KEMBALIKAN, catatan, sebutan, pelaku.nama(),
                pelaku.namaPengguna());
        kabar.publishEvent(new KabarPekerjaan.Usai(kode, l.alamat()));
        kabar.publishEvent(new KabarPekerjaan(
                kode, List.of("#" + l.pelapor()), menjadi == Laporan.Status.DIKEMBALIKAN, l.jenis().sebutan() + ": " + l.judul(),
                menjadi == Laporan.Status.DITERIMA ? catatan.isEmpty() ? "Laporan Anda diterima." : "Laporan Anda diterima, dengan catatan." : "Laporan Anda dikembalikan; perbaiki menurut catatannya.",
                l.alamat()));
        jejak.catat(new Peristiwa(
                kode, pelaku.namaPengguna(), Optional.of(sebutan).filter(s -> !s.isEmpty()), "JAWABAN_LAPORAN", l.objek(), Map.of("status", l.status().name()),
                Map.of("status", menjadi.name(), "catatan", catatan), Optional.empty()));
    }

    /** The body of {@code POST /penugasan/{id}/laporan/permintaan}. */
    record PermintaanLaporan(@Nullable List<@Nullable String> pegawai, @Nullable LocalDate batas, @Nullable String catatan) {}

    /**
     * Asks people of the work for a report, each until a day; the periods stay as they are.
     *
     * @return numbers of the reports
     * @throws id.tatakerja.bersama.DitolakException 404, 403 {@code BUKAN_PEMINTA}, 409 {@code SUDAH_DIMINTA}, 422
     */
    @Transactional
    List<Long> minta(Pelaku pelaku, long penugasan, PermintaanLaporan minta) {
        var hak = pembaca.hak(pelaku, penugasan);
        var k = hak.kerja();
        PembacaKerja.pastikanBerlaku(k);
        var sebutan = pemegang.dari(pelaku).sebutan();
        var kunci = aturan.peminta(hak, sebutan.keySet()).orElseThrow(() -> new Penolakan(
                Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_PEMINTA", "Laporan sewaktu-waktu diminta oleh " + aturan.pemintaSah(k) + ".", List.of(), List.of()).sebagaiException());
        var isian = new Isian();
        var batas = minta.batas();
        if (batas == null || batas.isBefore(k.hari()) || batas.isAfter(k.hari().plusYears(1))) {
            isian.salah("batas", "BATAS_TIDAK_SAH", "Tulis sampai kapan laporan ditunggu: paling cepat hari ini, paling lama setahun.");
        }
        var catatan = isian.boleh("catatan", minta.catatan(), Isian.PANJANG);
        var nip = (minta.pegawai() == null ? List.<@Nullable String>of() : minta.pegawai()).stream().map(Isian::bersih).filter(n -> !n.isEmpty()).distinct().toList();
        var siapa = nip.stream().flatMap(n -> k.peserta(n).filter(p -> AturanLaporan.jenis(k, p).isPresent()).stream()).toList();
        if (nip.isEmpty()) {
            isian.salah("pegawai", "WAJIB_DIISI", "Pilih sedikitnya satu orang yang diminta melapor.");
        } else if (siapa.size() < nip.size()) {
            isian.salah("pegawai", "BUKAN_PESERTA", "Laporan diminta dari orang yang sedang bekerja di dalamnya. Pilih dari daftar.");
        }
        isian.tuntas();
        var ada = menagih.pastikan(k);
        var sebagai = Objects.requireNonNullElse(sebutan.get(kunci), "");
        var hasil = new ArrayList<Long>();
        for (var p : siapa) {
            hasil.add(satu(k, p, kunci, sebagai.isEmpty() ? pelaku.nama() : sebagai, Objects.requireNonNull(batas), catatan, ada));
        }
        // who heads the team knows what its members are asked for
        k.ketua().filter(t -> !t.nip().isEmpty() && siapa.stream().anyMatch(p -> !p.nip().equals(t.nip()))).ifPresent(t -> kabar.publishEvent(new KabarPekerjaan(
                k.instansi(), List.of(new Pemegang.Pegawai(t.nip()).kunci()), false, "Permintaan laporan: " + k.judul(),
                "Pimpinan meminta laporan langsung dari anggota tim Anda, paling lambat " + Teks.tanggal(Objects.requireNonNull(batas)) + ".",
                "/pekerjaan/" + k.penugasan() + "/laporan")));
        jejak.catat(new Peristiwa(
                k.instansi(), pelaku.namaPengguna(), Optional.of(sebagai).filter(s -> !s.isEmpty()), "PERMINTAAN_LAPORAN", k.objek(), Map.of(),
                Map.of("pegawai", String.join(" ", nip), "batas", Objects.requireNonNull(batas).toString(), "catatan", catatan), Optional.empty()));
        return hasil;
    }

    private long satu(Kerja k, Peserta p, String kunci, String peminta, LocalDate batas, String catatan, List<Laporan> ada) {
        var milik = ada.stream().filter(l -> l.pelapor().equals(p.nip())).toList();
        if (milik.stream().anyMatch(l -> l.status().padaPelapor() && l.permintaan().filter(m -> m.kunci().equals(kunci)).isPresent())) {
            throw Penolakan.bentrok("SUDAH_DIMINTA", "Laporan " + p.nama() + " sudah Anda minta dan belum masuk. Tunggu sampai batasnya, atau ingatkan lewat arahan.").sebagaiException();
        }
        var mulai = milik.stream().filter(l -> l.permintaan().isEmpty() && !l.masa().mulai().isAfter(k.hari())).map(l -> l.masa().mulai()).max(LocalDate::compareTo)
                .orElse(k.asal().mulai().filter(m -> !m.isAfter(k.hari())).orElse(k.hari()));
        var id = repository.minta(
                k.instansi(), k.penugasan(), AturanLaporan.jenis(k, p).orElseThrow(), p.nip(), p.nama(), k.judul(), new Laporan.Masa(mulai, batas, k.hari(), batas),
                new Laporan.Permintaan(kunci, peminta, catatan));
        kabar.publishEvent(new KabarPekerjaan(
                k.instansi(), List.of(new Pemegang.Pegawai(p.nip()).kunci()), true, "Permintaan laporan: " + k.judul(),
                peminta + " meminta laporan Anda, paling lambat " + Teks.tanggal(batas) + ".", "/laporan/" + id));
        return id;
    }
}
