package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.MenyimpanBerkas;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The home side: writes down what own people do in the work of another government. */
@Service
class BekerjaDiLuar {

    private final RuangLuar ruang;
    private final MenyimpanBerkas berkas;

    BekerjaDiLuar(RuangLuar ruang, MenyimpanBerkas berkas) {
        this.ruang = ruang;
        this.berkas = berkas;
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
        var l = ruang.tulis(pelaku, penugasan);
        var isian = new Isian();
        var kegiatan = l.kerja().kegiatan().stream().filter(k -> minta.kegiatan() != null && k.id() == minta.kegiatan()).findFirst();
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
        return ruang.kirim(pelaku, l, "persen", () -> new KirimanLuar.Kemajuan(
                Objects.requireNonNull(minta.kegiatan()), minta.tanggal() == null ? l.hari() : minta.tanggal(), persen, uraian, realisasi, alasan));
    }

    /** The body of a report; it tells of the days from the first to the last. */
    record PermintaanLaporan(@Nullable LocalDate mulai, @Nullable LocalDate selesai, @Nullable String uraian, @Nullable String hambatan, @Nullable String rencana) {}

    /** Sends a report to who heads the team; refusals as for progress. */
    long laporan(Pelaku pelaku, long penugasan, PermintaanLaporan minta) {
        var l = ruang.tulis(pelaku, penugasan);
        var isian = new Isian();
        var masa = isian.masa("mulai", minta.mulai(), "selesai", minta.selesai());
        var uraian = isian.wajib("uraian", minta.uraian(), Isian.PANJANG, "Tulis apa yang sudah dikerjakan pada masa ini.");
        var hambatan = isian.boleh("hambatan", minta.hambatan(), Isian.PANJANG);
        var rencana = isian.boleh("rencana", minta.rencana(), Isian.PANJANG);
        isian.tuntas();
        return ruang.kirim(pelaku, l, "uraian", () -> new KirimanLuar.Laporan(masa.mulai(), masa.selesai(), uraian, hambatan, rencana));
    }

    /** Attaches a file to progress that one has sent; it is looked at here before it goes, and there again. */
    long bukti(Pelaku pelaku, long penugasan, long kemajuan, String namaAsli, byte[] isi) {
        var l = ruang.tulis(pelaku, penugasan);
        if (l.kiriman().stream().noneMatch(k -> k.id() == kemajuan && k.isi() instanceof KirimanLuar.Kemajuan && k.nip().equals(pelaku.nip().orElse("")))) {
            throw Penolakan.tidakDitemukan("Kemajuan ini tidak ada, atau bukan Anda yang melaporkannya.").sebagaiException();
        }
        var disimpan = berkas.simpan(l.hubungan().instansi(), namaAsli, isi);
        return ruang.kirim(pelaku, l, "berkas", () -> new KirimanLuar.Bukti(kemajuan, disimpan.nama(), disimpan.sidik()));
    }

    /** Writes what the person takes on within the team; refusals as for progress. */
    long rencana(Pelaku pelaku, long penugasan, @Nullable String isi) {
        var l = ruang.tulis(pelaku, penugasan);
        var isian = new Isian();
        var teks = isian.wajib("sendiri", isi, Isian.PANJANG, "Tulis apa yang Anda kerjakan dan kapan selesainya.");
        isian.tuntas();
        return ruang.kirim(pelaku, l, "sendiri", () -> new KirimanLuar.RencanaSendiri(teks));
    }

    /** Says that the person has read a direction. */
    void dibaca(Pelaku pelaku, long penugasan, long arahan) {
        var l = ruang.tulis(pelaku, penugasan);
        if (l.kerja().arahan().stream().noneMatch(a -> a.id() == arahan)) {
            throw Penolakan.tidakDitemukan("Arahan ini tidak ada, atau tidak menyangkut Anda.").sebagaiException();
        }
        ruang.kirim(pelaku, l, "arahan", () -> new KirimanLuar.Dibaca(arahan));
    }
}
