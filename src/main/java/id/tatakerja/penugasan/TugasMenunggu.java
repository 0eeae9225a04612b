package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.Tugas;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Tindakan;
import id.tatakerja.tampilan.PerluTindakan;
import id.tatakerja.tampilan.Teks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the home page: open acts of the person, with the role that makes them theirs, to be decided there in one step. */
@Component
class TugasMenunggu implements PerluTindakan.Penyedia {

    private final MelakukanTindakan melakukan;
    private final PemegangHariIni pemegang;
    private final Instansi.Pembaca instansi;

    TugasMenunggu(MelakukanTindakan melakukan, PemegangHariIni pemegang, Instansi.Pembaca instansi) {
        this.melakukan = melakukan;
        this.pemegang = pemegang;
        this.instansi = instansi;
    }

    @Override
    public List<PerluTindakan> bagi(Pelaku pelaku) {
        var tugas = melakukan.milik(pelaku);
        if (tugas.isEmpty()) {
            return List.of();
        }
        var kunci = pemegang.dari(pelaku);
        var kode = pelaku.instansi().orElseThrow();
        var zona = instansi.wajib(kode).zonaWaktu();
        var harusMenyebut = melakukan.harusMenyebut(kode, tugas);
        return tugas.stream()
                .limit(50)
                .map(t -> {
                    var sebagai = t.bagi(kunci).orElseThrow();
                    var jabatan = kunci.sebutan(sebagai.pemegang(), t.tindakan());
                    return new PerluTindakan(
                            30, t.tindakan().sebutan() + ": " + t.judul(),
                            jabatan.isEmpty() ? "Ditugaskan kepada Anda sendiri." : "Sebagai " + sebagai.peran().sebutan() + ", yaitu " + jabatan + ".",
                            "/tugas/" + t.id(), t.dasar(),
                            "Sejak " + Teks.waktu(t.sejak(), zona) + t.batas().map(b -> ", paling lambat " + Teks.tanggal(b)).orElse("") + ".",
                            harusMenyebut.contains(t.id()) || t.tindakan() == Tindakan.SERAHKAN_HASIL ? Optional.empty() : Optional.of(langsung(t)));
                })
                .toList();
    }

    private static PerluTindakan.Langsung langsung(Tugas t) {
        var perluAlasan = t.hasilMungkin().stream().anyMatch(h -> h.wajibAlasan() || h == Hasil.TIDAK_MENDUKUNG);
        return new PerluTindakan.Langsung(
                "/tugas/" + t.id(), t.hasilMungkin().stream().map(h -> Map.entry(h.name(), tombol(t, h))).toList(),
                perluAlasan ? "Wajib bila menolak, mengembalikan, atau tidak mendukung." : "");
    }

    private static String tombol(Tugas t, Hasil hasil) {
        return switch (hasil) {
            case SELESAI -> t.tindakan() == Tindakan.TERIMA ? "Terima" : "Kerjakan sekarang";
            case SETUJU -> "Setujui";
            case TOLAK -> "Tolak";
            case KEMBALIKAN -> "Kembalikan";
            case LANJUTKAN -> "Teruskan";
            case DITERIMA -> "Terima hasil";
            case BERSAMA, MENDUKUNG, TIDAK_MENDUKUNG, TERSEDIA, TIDAK_TERSEDIA -> hasil.sebutan();
        };
    }
}
