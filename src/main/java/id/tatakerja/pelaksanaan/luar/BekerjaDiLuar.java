package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.MenyimpanBerkas;
import id.tatakerja.penugasan.MembacaHubungan;
import id.tatakerja.penugasan.MembacaHubungan.Hubungan;
import id.tatakerja.penugasan.MembacaPekerjaan;
import id.tatakerja.penugasan.MembacaPekerjaan.Pekerjaan;
import id.tatakerja.penugasan.StatusPenugasan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The home side: shows the work of another government to the own people in it, and writes down what they do there. */
@Service
class BekerjaDiLuar {

    private final LuarRepository repository;
    private final MengantarLuar mengantar;
    private final MembacaHubungan hubungan;
    private final MembacaPekerjaan pekerjaan;
    private final MenyimpanBerkas berkas;
    private final Instansi.Pembaca instansi;
    private final Jejak jejak;
    private final TransactionTemplate transaksi;

    BekerjaDiLuar(
            LuarRepository repository, MengantarLuar mengantar, MembacaHubungan hubungan, MembacaPekerjaan pekerjaan, MenyimpanBerkas berkas, Instansi.Pembaca instansi,
            Jejak jejak, PlatformTransactionManager pengelola) {
        this.repository = repository;
        this.mengantar = mengantar;
        this.hubungan = hubungan;
        this.pekerjaan = pekerjaan;
        this.berkas = berkas;
        this.instansi = instansi;
        this.jejak = jejak;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    /** The work, what own people wrote into it, whether the reader is one of them; without news from there yet when it never came over. */
    record Lihat(Pekerjaan sini, Hubungan hubungan, Optional<LuarRepository.Tersimpan> sana, List<KirimanLuar> kiriman, boolean peserta, LocalDate hari) {}

    /**
     * The work, brought up to now.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 where the record does not concern the reader, or is none of another owner's work
     */
    Lihat lihat(Pelaku pelaku, long penugasan) {
        var kode = pelaku.instansi().orElse("");
        var h = milik(pelaku, penugasan);
        mengantar.segarkan(h);
        var p = pekerjaan.satu(kode, penugasan).orElseThrow();
        return new Lihat(
                p, h, repository.kerja(kode, penugasan), repository.dari(kode, penugasan), p.pegawai().contains(pelaku.nip().orElse("")), instansi.wajib(kode).hariIni());
    }

    private Hubungan milik(Pelaku pelaku, long penugasan) {
        return pelaku.instansi().flatMap(kode -> hubungan.milik(kode, penugasan)).filter(h -> h.asal() && !h.seinstansi() && pekerjaan.terlihat(pelaku, penugasan))
                .orElseThrow(() -> Penolakan.tidakDitemukan("Pekerjaan ini tidak ada, atau tidak menyangkut Anda maupun jabatan yang Anda pegang hari ini.").sebagaiException());
    }

    /** The body of a report of progress; whole rupiah. */
    record PermintaanKemajuan(
            @Nullable Long kegiatan, @Nullable LocalDate tanggal, @Nullable Integer persen, @Nullable String uraian, @Nullable Long realisasi, @Nullable String alasanLebih) {}

    /**
     * Reports progress.
     *
     * @return its number on this side
     * @throws id.tatakerja.bersama.DitolakException 404, 403, 409, 422, also {@code DITOLAK_PEMILIK} with the reason of the owner's side
     */
    long kemajuan(Pelaku pelaku, long penugasan, PermintaanKemajuan minta) {
        var l = lihat(pelaku, penugasan);
        pastikan(pelaku, l);
        var isian = new Isian();
        var kegiatan = l.sana().stream().flatMap(s -> s.kerja().kegiatan().stream()).filter(k -> minta.kegiatan() != null && k.id() == minta.kegiatan()).findFirst();
        if (kegiatan.filter(k -> k.milik(pelaku.nip().orElse(""))).isEmpty()) {
            isian.salah("kegiatan", "BUKAN_KEGIATAN_ANDA", "Pilih kegiatan yang memberi Anda peran.");
        }
        var persen = minta.persen() == null ? -1 : minta.persen();
        if (persen < 0 || persen > 100) {
            isian.salah("persen", "PERSEN_TIDAK_SAH", "Tulis kemajuan sebagai bilangan bulat 0 sampai 100.");
        }
        var uraian = isian.wajib("uraian", minta.uraian(), Isian.PANJANG, "Tulis apa yang sudah dikerjakan.");
        var alasan = isian.boleh("alasanLebih", minta.alasanLebih(), Isian.PANJANG);
        var realisasi = minta.realisasi() == null ? 0L : minta.realisasi();
        isian.tuntas();
        return kirim(pelaku, l, new KirimanLuar.Kemajuan(
                Objects.requireNonNull(minta.kegiatan()), minta.tanggal() == null ? l.hari() : minta.tanggal(), persen, uraian, realisasi, alasan), "persen");
    }

    /** The body of a report; it tells of the days from the first to the last. */
    record PermintaanLaporan(@Nullable LocalDate mulai, @Nullable LocalDate selesai, @Nullable String uraian, @Nullable String hambatan, @Nullable String rencana) {}

    /** Sends a report to who heads the team; refusals as for progress. */
    long laporan(Pelaku pelaku, long penugasan, PermintaanLaporan minta) {
        var l = lihat(pelaku, penugasan);
        pastikan(pelaku, l);
        var isian = new Isian();
        var masa = isian.masa("mulai", minta.mulai(), "selesai", minta.selesai());
        var uraian = isian.wajib("uraian", minta.uraian(), Isian.PANJANG, "Tulis apa yang sudah dikerjakan pada masa ini.");
        var hambatan = isian.boleh("hambatan", minta.hambatan(), Isian.PANJANG);
        var rencana = isian.boleh("rencana", minta.rencana(), Isian.PANJANG);
        isian.tuntas();
        return kirim(pelaku, l, new KirimanLuar.Laporan(masa.mulai(), masa.selesai(), uraian, hambatan, rencana), "uraian");
    }

    /** Attaches a file to progress that one has sent; it is looked at here before it goes, and there again. */
    long bukti(Pelaku pelaku, long penugasan, long kemajuan, String namaAsli, byte[] isi) {
        var l = lihat(pelaku, penugasan);
        pastikan(pelaku, l);
        if (l.kiriman().stream().noneMatch(k -> k.id() == kemajuan && k.isi() instanceof KirimanLuar.Kemajuan && k.nip().equals(pelaku.nip().orElse("")))) {
            throw Penolakan.tidakDitemukan("Kemajuan ini tidak ada, atau bukan Anda yang melaporkannya.").sebagaiException();
        }
        var disimpan = berkas.simpan(l.hubungan().instansi(), namaAsli, isi);
        return kirim(pelaku, l, new KirimanLuar.Bukti(kemajuan, disimpan.nama(), disimpan.sidik()), "berkas");
    }

    private static void pastikan(Pelaku pelaku, Lihat l) {
        if (!l.peserta()) {
            throw Penolakan.tidakBerwenang("Pekerjaan ini diisi oleh orang yang ditugaskan di dalamnya.").sebagaiException();
        }
        if (l.sini().status() != StatusPenugasan.AKTIF || l.sana().filter(s -> s.kerja().berlaku()).isEmpty()) {
            throw Penolakan.bentrok(
                    "PEKERJAAN_TIDAK_BERLAKU", "Pekerjaan ini belum atau tidak lagi berjalan pada pemilik kinerjanya. Yang sudah dicatat tetap dapat dibaca.").sebagaiException();
        }
    }

    private long kirim(Pelaku pelaku, Lihat l, KirimanLuar.Isi apa, String bidang) {
        var h = l.hubungan();
        var nip = pelaku.nip().orElse("");
        long id = Objects.requireNonNull(transaksi.execute(_ -> {
            var nomor = repository.tambah(h.instansi(), h.penugasan(), h.nomor(), h.lain(), nip, pelaku.nama(), apa);
            jejak.catat(new Peristiwa(
                    h.instansi(), pelaku.namaPengguna(), Optional.empty(), KirimanLuar.jenis(apa) + "_PEKERJAAN_LUAR", "penugasan:" + h.penugasan(), Map.of(),
                    Map.of("kepada", h.lain(), "kiriman", Long.toString(nomor)), Optional.empty()));
            return nomor;
        }));
        mengantar.antar(h.instansi(), id);
        var jadi = repository.satu(h.instansi(), id).orElseThrow();
        if (jadi.status() == KirimanLuar.Status.DITOLAK) {
            throw Isian.tolak(bidang, "DITOLAK_PEMILIK", jadi.alasan());
        }
        mengantar.segarkan(h);
        return id;
    }
}
