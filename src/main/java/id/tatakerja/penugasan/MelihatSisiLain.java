package id.tatakerja.penugasan;

import id.tatakerja.naskah.MembacaNaskah;
import id.tatakerja.penugasan.lintas.JenisKiriman;
import id.tatakerja.penugasan.lintas.Kiriman;
import id.tatakerja.penugasan.lintas.KirimanRepository;
import id.tatakerja.penugasan.lintas.Pasangan;
import id.tatakerja.regulasi.alur.Graf;
import id.tatakerja.regulasi.alur.Pesan;
import id.tatakerja.regulasi.alur.SisiAlur;
import id.tatakerja.tampilan.Teks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Says of the other government of a case what its letters say, and for which letter the case waits. */
@Service
class MelihatSisiLain {

    private final LintasInstansi lintas;
    private final KirimanRepository kiriman;
    private final MembacaNaskah naskah;
    private final MenjalankanAlur menjalankan;

    MelihatSisiLain(LintasInstansi lintas, KirimanRepository kiriman, MembacaNaskah naskah, MenjalankanAlur menjalankan) {
        this.lintas = lintas;
        this.kiriman = kiriman;
        this.naskah = naskah;
        this.menjalankan = menjalankan;
    }

    /** The other side, where the case has one. */
    Optional<SisiLain> lihat(Kasus kasus, List<MembacaNaskah.Ringkas> sendiri, Optional<JawabanLuar> jawaban) {
        return lintas.pasangan(kasus).map(p -> penyewa(kasus, p, sendiri)).or(() -> kasus.isian().instansiAsal().map(nama -> bukanPenyewa(kasus, nama, jawaban)));
    }

    private SisiLain bukanPenyewa(Kasus kasus, String nama, Optional<JawabanLuar> jawaban) {
        var ditunggu = LintasInstansi.menunggu(kasus, menjalankan.alur(kasus).graf(), Pesan.JAWABAN).map(_ -> JenisKiriman.JAWABAN);
        return new SisiLain(
                SisiAlur.PEMILIK, nama, nama, false, jawaban.map(j -> new SisiLain.Surat(j.nomor(), j.tanggal())), ditunggu,
                ditunggu.map(_ -> "Menunggu surat jawaban dari " + nama + ", yang tidak memakai aplikasi ini.").orElse(""), List.of());
    }

    private SisiLain penyewa(Kasus kasus, Pasangan p, List<MembacaNaskah.Ringkas> sendiri) {
        var masuk = naskah.tentang(p.instansi(), p.objek());
        var terima = kiriman.diterima(p);
        var terakhir = terima.stream().filter(t -> t.jenis() != JenisKiriman.TEMBUSAN).flatMap(t -> t.surat().stream()).reduce((_, akhir) -> akhir);
        var ditunggu = ditunggu(kasus, menjalankan.alur(kasus).graf());
        return new SisiLain(
                p.sisi(), p.lain(), p.nama(), true, terakhir.flatMap(id -> surat(masuk, id)), ditunggu,
                ditunggu.map(d -> kalimat(p, d, sendiri)).orElse(""), masuk);
    }

    private static Optional<JenisKiriman> ditunggu(Kasus kasus, Graf graf) {
        return Stream.of(Pesan.JAWABAN, Pesan.SK_TIM_KERJA).filter(p -> LintasInstansi.menunggu(kasus, graf, p).isPresent()).map(JenisKiriman::dari).findFirst()
                .or(() -> Optional.of(JenisKiriman.SURAT_PENUGASAN).filter(_ -> LintasInstansi.menungguPenugasan(kasus, graf)));
    }

    private String kalimat(Pasangan p, JenisKiriman apa, List<MembacaNaskah.Ringkas> sendiri) {
        var terkirim = kiriman.terkirim(p).stream().filter(k -> k.jenis() != JenisKiriman.TEMBUSAN).reduce((_, akhir) -> akhir);
        var nomor = terkirim.flatMap(k -> k.surat().stream().findFirst()).flatMap(id -> surat(sendiri, id))
                .map(s -> " atas surat nomor " + s.nomor() + " tanggal " + Teks.tanggal(s.tanggal())).orElse("");
        return "Menunggu " + kata(apa) + " " + p.nama() + nomor + ". " + sampai(terkirim);
    }

    private static String kata(JenisKiriman apa) {
        return switch (apa) {
            case JAWABAN -> "jawaban";
            case SK_TIM_KERJA -> "surat keputusan Tim Kerja dari";
            case SURAT_PENUGASAN -> "surat penugasan dari";
            case PERMOHONAN -> "permohonan dari";
            case PERUBAHAN, TEMBUSAN -> "surat dari";
        };
    }

    private static String sampai(Optional<Kiriman> terkirim) {
        return terkirim.filter(k -> k.disampaikan().isEmpty()).isPresent()
                ? "Suratnya belum sampai: nomornya belum dicatat, atau pengirimannya sedang diulang."
                : "Yang dikerjakan di sana tidak terlihat dari sini.";
    }

    private static Optional<SisiLain.Surat> surat(List<MembacaNaskah.Ringkas> semua, long id) {
        return semua.stream().filter(n -> n.id() == id).findFirst().flatMap(n -> n.nomor().map(nomor -> new SisiLain.Surat(nomor, n.tanggal())));
    }
}
