package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.LamaTunggu;
import id.tatakerja.alur.MembacaWaktuTunggu;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.pelaksanaan.PembacaKerja;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows where work lies: how long acts wait, by kind and by office. A leader sees the own units, who keeps the data of an instansi all. */
@Service
class MelihatWaktuTunggu {

    /** Days that are looked at where nothing is chosen. */
    private static final int BIASA = 90;

    private final MembacaWaktuTunggu pembaca;
    private final PembacaKerja kerja;
    private final SusunanSesaat susunan;
    private final Instansi.Pembaca instansi;

    MelihatWaktuTunggu(MembacaWaktuTunggu pembaca, PembacaKerja kerja, SusunanSesaat susunan, Instansi.Pembaca instansi) {
        this.pembaca = pembaca;
        this.kerja = kerja;
        this.susunan = susunan;
        this.instansi = instansi;
    }

    /**
     * What the person may see of it.
     *
     * @param unit code of one of the units that the person may look at, empty for all
     * @param dari first day, empty for ninety days before the last
     * @param sampai last day, empty for today
     * @throws id.tatakerja.bersama.DitolakException 403 for who leads no unit, 422 for days that are none or in the wrong order
     */
    @Transactional(readOnly = true)
    WaktuTungguPage lihat(Pelaku pelaku, String unit, String dari, String sampai) {
        var milik = instansi.wajib(pelaku.instansi().orElse(""));
        var s = susunan.kini(milik.kode());
        var seluruhnya = pelaku.mengelola(milik.kode()) || pelaku.membina(milik.kode());
        var boleh = seluruhnya ? s.unit().stream().map(UnitSusunan::kode).collect(Collectors.toSet()) : kerja.dipimpin(pelaku);
        if (boleh.isEmpty()) {
            throw new Penolakan(
                    Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_PIMPINAN", "Waktu tunggu dilihat pimpinan unit dan pengelola data instansi.", List.of(), List.of()).sebagaiException();
        }
        var masa = Masa.baca(dari, sampai).atau(milik.hariIni(), BIASA);
        var awal = masa.dari().orElseThrow();
        var akhir = masa.sampai().orElseThrow();
        var dipilih = boleh.contains(unit);
        var kantor = seluruhnya && !dipilih ? Optional.<Set<String>>empty() : Optional.of(s.jabatan().stream()
                .filter(j -> boleh.contains(j.unit()) && (!dipilih || s.dalam(j.unit(), unit))).map(JabatanSusunan::kode).collect(Collectors.toSet()));
        var lama = pembaca.lama(milik.kode(), kantor, awal, akhir, milik.zonaWaktu());
        return new WaktuTungguPage(
                dipilih ? unit : "", s.unit().stream().filter(u -> boleh.contains(u.kode())).map(u -> Map.entry(u.kode(), u.nama())).sorted(Map.Entry.comparingByValue()).toList(),
                awal, akhir,
                lama.stream().flatMap(l -> l.tindakan().map(t -> baris(t.sebutan(), l)).stream()).toList(),
                lama.stream().flatMap(l -> l.kantor().map(k -> baris(nama(s, k), l)).stream()).toList());
    }

    private static WaktuTungguPage.Baris baris(String nama, LamaTunggu l) {
        return new WaktuTungguPage.Baris(nama, l.selesai(), l.terbuka(), l.median(), l.terlama());
    }

    private static String nama(Susunan s, String kantor) {
        return switch (kantor) {
            case LamaTunggu.PEGAWAI -> "Pegawai untuk dirinya sendiri";
            case Pemegang.PEMBINA -> "Pejabat Pembina Kepegawaian";
            default -> s.jabatan(kantor).map(j -> j.nama()).orElse("Jabatan yang sudah tidak ada (" + kantor + ")");
        };
    }
}
