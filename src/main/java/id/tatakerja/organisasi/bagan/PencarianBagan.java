package id.tatakerja.organisasi.bagan;

import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.bagan.BaganPage.Hasil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks for units and people in the whole instansi and leads to the chart in which they stand. */
final class PencarianBagan {

    static final int PALING_BANYAK = 12;

    private final Susunan susunan;
    private final AlamatBagan alamat;

    PencarianBagan(Susunan susunan, AlamatBagan alamat) {
        this.susunan = susunan;
        this.alamat = alamat;
    }

    List<Hasil> cari() {
        String kata = alamat.cari().strip().toLowerCase(Locale.ROOT);
        var hasil = new ArrayList<Hasil>();
        if (kata.isEmpty()) {
            return hasil;
        }
        for (UnitSusunan unit : susunan.unit()) {
            if (hasil.size() < PALING_BANYAK && unit.nama().toLowerCase(Locale.ROOT).contains(kata)) {
                String atas = susunan.induk(unit.kode()).map(UnitSusunan::nama).orElse(unit.jenis().label());
                hasil.add(new Hasil(unit.nama(), atas, tautan(unit.kode(), "u-" + unit.kode())));
            }
        }
        for (PegawaiSusunan orang : susunan.pegawai()) {
            if (hasil.size() < PALING_BANYAK && orang.namaLengkap().toLowerCase(Locale.ROOT).contains(kata)) {
                jabatan(orang).ifPresent(j -> hasil.add(
                        new Hasil(orang.namaLengkap(), j.nama(), tautan(j.unit(), "u-" + j.unit()))));
            }
        }
        return hasil;
    }

    private Optional<JabatanSusunan> jabatan(PegawaiSusunan orang) {
        return susunan.penempatan(orang.nip()).stream().findFirst().flatMap(p -> susunan.jabatan(p.jabatan()));
    }

    private String tautan(String kodeUnit, String jangkar) {
        String bagan = susunan.organisasi(kodeUnit).map(UnitSusunan::kode).orElse(kodeUnit);
        return alamat.denganUnit(bagan).tautan() + "#" + jangkar;
    }
}
