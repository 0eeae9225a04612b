package id.tatakerja.pertanggungjawaban;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.SesudahTersimpan;
import id.tatakerja.bersama.Dasar;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.penugasan.StatusPenugasan;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.TabelSyaratTahap.JenisSyaratTahap;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes and sends reports. */
@Service
class MelaporkanPekerjaan {

    /** Longest text of one part. */
    static final int PANJANG = 20_000;
    /** Stands for the officials of a member, who each have a copy of their own. */
    private static final String PEJABAT_ANGGOTA = "@anggota";

    private final LaporanRepository repository;
    private final MembacaLaporan membaca;
    private final MenagihLaporan menagih;
    private final AturanLaporan aturan;
    private final PembacaKerja pembaca;
    private final MengantarCapaian mengantar;
    private final CapaianRepository capaian;
    private final SesudahTersimpan sesudah;
    private final Regulasi regulasi;
    private final Jejak jejak;
    private final ApplicationEventPublisher kabar;

    MelaporkanPekerjaan(
            LaporanRepository repository, MembacaLaporan membaca, MenagihLaporan menagih, AturanLaporan aturan, PembacaKerja pembaca,
            MengantarCapaian mengantar, CapaianRepository capaian, SesudahTersimpan sesudah, Regulasi regulasi, Jejak jejak,
            ApplicationEventPublisher kabar) {
        this.repository = repository;
        this.membaca = membaca;
        this.menagih = menagih;
        this.aturan = aturan;
        this.pembaca = pembaca;
        this.mengantar = mengantar;
        this.capaian = capaian;
        this.sesudah = sesudah;
        this.regulasi = regulasi;
        this.jejak = jejak;
        this.kabar = kabar;
    }

    /**
     * A report as it is sent.
     *
     * @param kepada key of who gets it, where several are named; the first named when it is missing
     * @param menegaskan that the report of a team goes out although reports of members are missing
     */
    record Permintaan(@Nullable String uraian, @Nullable String hambatan, @Nullable String rencana, @Nullable String kepada, @Nullable Boolean menegaskan) {}

    /** Keeps what was written so far, for oneself. */
    @Transactional
    void simpan(Pelaku pelaku, long laporan, Permintaan minta) {
        var l = milik(pelaku, laporan);
        var isian = new Isian();
        var isi = isi(isian, minta, false);
        isian.tuntas();
        repository.simpan(l.instansi(), laporan, isi);
    }

    /**
     * Sends a report.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 403 {@code BUKAN_LAPORAN_ANDA}, 409 {@code LAPORAN_SUDAH_ADA}, {@code SUDAH_KELUAR_TIM},
     *     {@code PERIODE_DITUTUP}, 422 {@code LAPORAN_ANGGOTA_BELUM_MASUK}, {@code PENERIMA_TIDAK_SAH} and faults of fields
     */
    @Transactional
    void kirim(Pelaku pelaku, long laporan, Permintaan minta) {
        var l = milik(pelaku, laporan);
        var kerja = pembaca.kerja(l.instansi(), l.penugasan()).orElseThrow(() -> MembacaLaporan.tidakAda().sebagaiException());
        pastikanTerbuka(l, kerja);
        var isian = new Isian();
        var isi = isi(isian, minta, true);
        if (l.tentang().isPresent()) {
            isian.tuntas();
            anggota(pelaku, l, kerja, isi);
            return;
        }
        var tujuan = tujuan(isian, kerja, l, Isian.bersih(minta.kepada()));
        var kurang = membaca.kurang(l);
        if (!kurang.isEmpty() && !Boolean.TRUE.equals(minta.menegaskan())) {
            isian.salah("menegaskan", "LAPORAN_ANGGOTA_BELUM_MASUK", "Laporan " + String.join(", ", kurang)
                    + " belum masuk. Tegaskan bahwa laporan tim tetap dikirim; nama yang kurang akan disebut di dalamnya.");
        }
        isian.tuntas();
        var kepada = tujuan.orElseThrow();
        repository.kirim(l.instansi(), laporan, isi, membaca.ringkasan(l, kerja.hari()), kurang, new Laporan.Tujuan(kepada.kunci(), kepada.sebutan()));
        repository.catat(l.instansi(), laporan, LaporanRepository.Apa.KIRIM, "", "", pelaku.nama(), pelaku.namaPengguna());
        kabar.publishEvent(new KabarPekerjaan.Usai(l.instansi(), l.alamat()));
        kabar.publishEvent(new KabarPekerjaan(
                l.instansi(), List.of(kepada.kunci()), true, l.jenis().sebutan() + ": " + l.judul(), "Laporan " + l.nama() + " menunggu jawaban Anda.", l.alamat()));
        var semula = dialihkan(kerja, l, minta);
        if (!semula.isEmpty()) {
            kabar.publishEvent(new KabarPekerjaan(
                    l.instansi(), List.of("#" + l.pelapor()), false, l.jenis().sebutan() + ": " + l.judul(), "Laporan Anda disampaikan kepada " + kepada.sebutan() + ".", l.alamat()));
        }
        jejak.catat(new Peristiwa(
                l.instansi(), pelaku.namaPengguna(), Optional.empty(), "KIRIM_LAPORAN", l.objek(), Map.of("status", l.status().name()),
                Map.of("status", Laporan.Status.TERKIRIM.name(), "kepada", kepada.kunci(), "dialihkanDari", semula, "mulai", l.masa().mulai().toString(), "selesai", l.masa().selesai().toString()),
                dasar(kerja, l)));
    }

    /** Sends what the head of a team says of a member: nobody answers it, each official reads it. */
    private void anggota(Pelaku pelaku, Laporan l, Kerja kerja, Laporan.Isi isi) {
        var tentang = l.tentang().orElseThrow();
        var disini = tentang.instansi().equals(l.instansi());
        if (disini && mengantar.penerima(l.instansi(), tentang.nip()).isEmpty()) {
            throw Isian.tolak("uraian", "PERAN_KOSONG", "Pejabat Penilai Kinerja " + tentang.nama() + " belum tercatat. Minta Bagian Organisasi melengkapi kedudukannya.");
        }
        repository.kirim(l.instansi(), l.id(), isi, membaca.ringkasan(l, kerja.hari()), List.of(), new Laporan.Tujuan(
                PEJABAT_ANGGOTA, "Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi " + tentang.nama()));
        repository.catat(l.instansi(), l.id(), LaporanRepository.Apa.KIRIM, "", "", pelaku.nama(), pelaku.namaPengguna());
        kabar.publishEvent(new KabarPekerjaan.Usai(l.instansi(), l.alamat()));
        if (disini) {
            mengantar.letakkan(l.instansi(), repository.satu(l.instansi(), l.id()).orElseThrow(), "").forEach(p -> capaian.tanda(l.instansi(), l.id(), p));
            capaian.sampai(l.instansi(), l.id());
        }
        jejak.catat(new Peristiwa(
                l.instansi(), pelaku.namaPengguna(), Optional.empty(), "KIRIM_LAPORAN_ANGGOTA", l.objek(), Map.of("status", l.status().name()),
                Map.of("status", Laporan.Status.TERKIRIM.name(), "mulai", l.masa().mulai().toString(), "selesai", l.masa().selesai().toString()), dasar(kerja, l)));
    }

    /** Carries what was said of a member of another government there, once it is stored. */
    void antarkan(Pelaku pelaku, long laporan) {
        var kode = pelaku.instansi().orElse("");
        if (capaian.belumSampai(kode).contains(laporan)) {
            sesudah.jalankan(() -> mengantar.antar(kode, laporan));
        }
    }

    /**
     * Finds the report of the person for a period of a piece of work.
     *
     * @param mulai a day of the period
     * @return its number
     * @throws id.tatakerja.bersama.DitolakException 404, 409 {@code SUDAH_KELUAR_TIM}, 422 {@code PERIODE_BELUM_MULAI}, {@code PERIODE_TIDAK_DIKENAL}
     */
    @Transactional
    long pada(Pelaku pelaku, long penugasan, @Nullable LocalDate mulai) {
        var hak = pembaca.hak(pelaku, penugasan);
        var kerja = hak.kerja();
        var semua = menagih.pastikan(kerja).stream().filter(l -> l.permintaan().isEmpty() && l.tentang().isEmpty() && l.pelapor().equals(hak.nip())).toList();
        if (semua.isEmpty() && hak.peserta().isEmpty()) {
            throw Penolakan.tidakBerwenang("Laporan disampaikan oleh orang yang bekerja di dalamnya.").sebagaiException();
        }
        if (mulai == null) {
            throw Isian.tolak("mulai", "WAJIB_DIISI", "Tulis hari pertama masa yang dilaporkan.");
        }
        if (mulai.isAfter(kerja.hari())) {
            throw Isian.tolak("mulai", "PERIODE_BELUM_MULAI", "Masa itu belum dimulai, jadi belum dapat dilaporkan. Pilih masa yang sudah berjalan.");
        }
        var pada = semua.stream().filter(l -> !mulai.isBefore(l.masa().mulai()) && !mulai.isAfter(l.masa().selesai())).toList();
        return pada.stream().filter(l -> l.status() != Laporan.Status.GUGUR).findFirst().or(() -> pada.stream().findFirst()).map(Laporan::id)
                .orElseThrow(() -> Isian.tolak("mulai", "PERIODE_TIDAK_DIKENAL", semua.isEmpty() ? "Tidak ada laporan yang Anda sampaikan untuk pekerjaan ini."
                        : "Tidak ada laporan Anda untuk masa itu. Masa yang ada: " + semua.stream().limit(4).map(l -> Teks.tanggal(l.masa().mulai()) + " sampai "
                                + Teks.tanggal(l.masa().selesai())).collect(Collectors.joining("; ")) + "."));
    }

    /** The report, held; only for who owes it. */
    private Laporan milik(Pelaku pelaku, long laporan) {
        var kode = pelaku.instansi().orElse("");
        var l = repository.kunci(kode, laporan).orElseThrow(() -> MembacaLaporan.tidakAda().sebagaiException());
        if (pelaku.nip().filter(l.pelapor()::equals).isEmpty()) {
            // whether it is there at all is told only to those whom it concerns
            membaca.satu(pelaku, laporan);
            throw new Penolakan(Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_LAPORAN_ANDA", "Laporan ini disampaikan oleh " + l.nama() + ".", List.of(), List.of()).sebagaiException();
        }
        switch (l.status()) {
            case DITUNGGU, DIKEMBALIKAN -> {}
            case TERKIRIM, DITERIMA -> throw Penolakan.bentrok("LAPORAN_SUDAH_ADA", "Laporan untuk masa ini sudah dikirim dan "
                    + (l.status() == Laporan.Status.DITERIMA ? "diterima. Satu masa satu laporan; tulis selebihnya pada masa berikutnya."
                            : "menunggu jawaban " + l.penerima().map(Laporan.Tujuan::sebutan).orElse("penerimanya") + ". Ia dapat diubah bila dikembalikan.")).sebagaiException();
            case GUGUR -> throw Penolakan.bentrok(
                    "SUDAH_KELUAR_TIM", "Laporan ini tidak lagi diminta dari Anda: Anda sudah keluar dari pekerjaan ini, atau pekerjaannya ditarik.").sebagaiException();
        }
        return l;
    }

    private void pastikanTerbuka(Laporan l, Kerja kerja) {
        if (kerja.berlaku() && kerja.peserta(l.pelapor()).isEmpty()) {
            throw Penolakan.bentrok("SUDAH_KELUAR_TIM", "Anda sudah keluar dari pekerjaan ini. Pertanggungjawaban Anda ditutup oleh Ketua Tim.").sebagaiException();
        }
        if (kerja.asal().status() == StatusPenugasan.DIBATALKAN) {
            throw Penolakan.bentrok("PEKERJAAN_DIBATALKAN", "Pekerjaan ini sudah ditarik, sehingga tidak lagi dilaporkan.").sebagaiException();
        }
        if (l.jenis() == Laporan.Jenis.ANGGOTA && l.permintaan().isEmpty() && repository.dari(l.instansi(), List.of(l.penugasan())).stream()
                .anyMatch(t -> t.jenis() == Laporan.Jenis.TIM && t.status() == Laporan.Status.DITERIMA && t.permintaan().isEmpty()
                        && !t.masa().selesai().isBefore(l.masa().selesai()) && !t.masa().mulai().isAfter(l.masa().selesai()))) {
            throw Penolakan.bentrok("PERIODE_DITUTUP", "Masa ini sudah ditutup: laporan timnya sudah diterima tanpa laporan Anda. Sampaikan isinya pada masa berikutnya.").sebagaiException();
        }
    }

    private static Laporan.Isi isi(Isian isian, Permintaan minta, boolean dikirim) {
        var uraian = dikirim ? isian.wajib("uraian", minta.uraian(), PANJANG, "Tulis apa yang sudah dikerjakan pada masa ini.") : isian.boleh("uraian", minta.uraian(), PANJANG);
        return new Laporan.Isi(uraian, isian.boleh("hambatan", minta.hambatan(), PANJANG), isian.boleh("rencana", minta.rencana(), PANJANG));
    }

    private Optional<AturanLaporan.Tujuan> tujuan(Isian isian, Kerja kerja, Laporan l, String dipilih) {
        var semua = membaca.tujuan(kerja, l);
        if (semua.isEmpty()) {
            isian.salah("kepada", "PERAN_KOSONG", "Belum ada pejabat yang menerima laporan ini. Minta Bagian Organisasi melengkapi susunannya.");
            return Optional.empty();
        }
        var hasil = dipilih.isEmpty() ? Optional.of(semua.getFirst()) : semua.stream().filter(t -> t.kunci().equals(dipilih)).findFirst();
        if (hasil.isEmpty() && mengalihkan(kerja, l)) {
            return Optional.of(semua.getFirst());
        }
        if (hasil.isEmpty()) {
            isian.salah("kepada", "PENERIMA_TIDAK_SAH", l.jenis().sebutan() + " disampaikan kepada " + semua.stream().map(AturanLaporan.Tujuan::sebutan)
                    .collect(Collectors.joining(" atau ")) + ". Pejabat lain menerimanya hanya bila memintanya lebih dahulu.");
        }
        return hasil;
    }

    /** Whether the regulation lets what a member addresses to somebody else go to the head of the team. */
    private boolean mengalihkan(Kerja kerja, Laporan l) {
        return l.jenis() == Laporan.Jenis.ANGGOTA && regulasi.paket(kerja.asal().paket())
                .flatMap(p -> p.syaratTahap().dimanaPun(JenisSyaratTahap.LAPORAN_DIALIHKAN, kerja.asal().bentuk())).isPresent();
    }

    /** To whom it was addressed, where that is not who gets it; else empty. */
    private String dialihkan(Kerja kerja, Laporan l, Permintaan minta) {
        var dipilih = Isian.bersih(minta.kepada());
        return !dipilih.isEmpty() && mengalihkan(kerja, l) && membaca.tujuan(kerja, l).stream().noneMatch(t -> t.kunci().equals(dipilih)) ? dipilih : "";
    }

    private Optional<Dasar> dasar(Kerja kerja, Laporan l) {
        var langkah = AturanLaporan.langkah(aturan.langkah(kerja), l.jenis());
        return langkah.flatMap(s -> regulasi.paket(kerja.asal().paket()).map(p -> p.dasar(
                "perencanaan", "baris " + s.barisBerkas(), Map.of("unit", kerja.asal().unitPemilik()), s.dasar())));
    }

    /** Title under which the reader acts on work. */
    static Optional<String> jabatan(HakKerja hak) {
        return Optional.of(hak.sebutan()).filter(s -> !s.isEmpty());
    }
}
