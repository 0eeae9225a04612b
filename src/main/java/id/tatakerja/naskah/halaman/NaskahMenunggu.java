package id.tatakerja.naskah.halaman;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.tampilan.PerluTindakan;
import java.util.List;
import org.springframework.stereotype.Component;

/** On the home page: letters that wait for a scan or for a number from outside. */
@Component
class NaskahMenunggu implements PerluTindakan.Penyedia {

    private final KotakRepository kotak;
    private final HakBaca hak;

    NaskahMenunggu(KotakRepository kotak, HakBaca hak) {
        this.kotak = kotak;
        this.hak = hak;
    }

    @Override
    public List<PerluTindakan> bagi(Pelaku pelaku) {
        if (pelaku.instansi().isEmpty()) {
            return List.of();
        }
        var jumlah = kotak.jumlah(pelaku.instansi().get(), Kotak.PERLU, hak.kunci(pelaku));
        return jumlah == 0
                ? List.of()
                : List.of(new PerluTindakan(
                        60, jumlah + " surat menunggu berkas bertanda tangan",
                        "Surat dari jabatan Anda sudah terbit atau siap, tetapi hasil pindai atau nomornya belum dicatat.", Kotak.PERLU.alamat(),
                        List.of()));
    }
}
