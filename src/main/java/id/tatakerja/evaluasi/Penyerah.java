package id.tatakerja.evaluasi;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.penugasan.MelihatPenugasan;
import id.tatakerja.penugasan.StatusPenugasan;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.tampilan.Teks;
import id.tatakerja.timkerja.MelihatTim;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may hand in the result of an assignment now, and why somebody may not. */
@Component
class Penyerah {

    private final MelihatTim tim;
    private final Instansi.Pembaca instansi;

    Penyerah(MelihatTim tim, Instansi.Pembaca instansi) {
        this.tim = tim;
        this.instansi = instansi;
    }

    Optional<MelihatTim.Ringkas> tim(MelihatPenugasan.Ringkas p) {
        return p.bentuk() == Bentuk.TIM ? tim.milik(p.instansi(), p.id()) : Optional.empty();
    }

    /** Why the person may not; empty when he or she may. */
    Optional<Penolakan> tolak(Pelaku pelaku, MelihatPenugasan.Ringkas p) {
        if (p.milikLain()) {
            return Optional.of(Penolakan.tidakMemenuhi(
                    "HASIL_DI_PEMILIK", "Hasil pekerjaan ini ditinjau pada unit pemilik kinerja. Serahkan melalui penugasan yang tercatat di sana."));
        }
        return switch (p.status()) {
            case BERJALAN -> Optional.of(Penolakan.bentrok(
                    "PENUGASAN_BELUM_AKTIF", "Penugasan ini belum diterima pegawainya, sehingga belum ada hasil yang dapat diserahkan."));
            case DITOLAK, DIBATALKAN, SELESAI -> Optional.of(berakhir(p.status()));
            case AKTIF -> orang(pelaku, p).or(() -> p.mulai().filter(m -> m.isAfter(instansi.wajib(p.instansi()).hariIni())).map(m -> Penolakan.tidakMemenuhi(
                    "BELUM_MULAI", "Penugasan ini baru dimulai " + Teks.tanggal(m) + ". Hasil diserahkan sesudah pekerjaannya berjalan.")));
        };
    }

    static Penolakan berakhir(StatusPenugasan status) {
        return Penolakan.bentrok(
                "PENUGASAN_SUDAH_BERAKHIR", "Penugasan ini sudah " + status.sebutan().toLowerCase(Locale.ROOT) + ", sehingga hasilnya tidak ditinjau lagi.");
    }

    private Optional<Penolakan> orang(Pelaku pelaku, MelihatPenugasan.Ringkas p) {
        var nip = pelaku.nip().orElse("");
        return switch (p.bentuk()) {
            case INDIVIDU -> p.pegawai().contains(nip) ? Optional.empty()
                    : Optional.of(bukan("BUKAN_PELAKSANA_PENUGASAN", "Hasil diserahkan oleh pegawai yang ditugaskan. Anda tidak, atau tidak lagi, bertugas pada penugasan ini."));
            case TIM -> {
                var ketua = tim(p).flatMap(MelihatTim.Ringkas::ketua);
                yield ketua.isEmpty()
                        ? Optional.of(Penolakan.tidakMemenuhi("KETUA_BELUM_ADA", "Tim ini belum mempunyai Ketua Tim, yang menyerahkan hasilnya. Tetapkan Ketua Tim lebih dahulu."))
                        : ketua.filter(k -> k.nip().equals(nip)).isPresent() ? Optional.empty()
                                : Optional.of(bukan("BUKAN_KETUA_TIM", "Hasil tim diserahkan oleh Ketua Tim. Sampaikan hasil bagian Anda kepadanya."));
            }
        };
    }

    private static Penolakan bukan(String kode, String pesan) {
        return new Penolakan(Penolakan.Jenis.TIDAK_BERWENANG, kode, pesan, List.of(), List.of());
    }
}
