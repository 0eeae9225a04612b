package id.tatakerja.penugasan;

import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaPejabat;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.SisiAlur;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Titles of the offices of a side that letters of the other side address. */
@Service
class SebutanJabatan {

    private final MembacaPejabat pejabat;

    SebutanJabatan(MembacaPejabat pejabat) {
        this.pejabat = pejabat;
    }

    /** Role to title, as far as the side has the office today. */
    Map<PeranAlur, String> jabatan(Instansi milik, SisiAlur sisi, PenentuPeran peran) {
        var semua = switch (sisi) {
            case PEMILIK -> List.of(PeranAlur.BERWENANG_PEMILIK, PeranAlur.PIMPINAN_PEMILIK);
            case ASAL -> List.of(PeranAlur.BERWENANG_ASAL, PeranAlur.PIMPINAN_ASAL);
            case KEDUANYA -> List.<PeranAlur>of();
        };
        var hasil = new EnumMap<PeranAlur, String>(PeranAlur.class);
        for (var satu : semua) {
            peran.cari(satu).ifPresent(siapa -> {
                switch (siapa) {
                    case Pemegang.Jabatan(var kode) -> pejabat.pejabat(milik.kode(), List.of(kode), milik.hariIni()).values().forEach(j -> hasil.put(satu, j.nama()));
                    case Pemegang.Pembina() -> hasil.put(satu, milik.pembina().sebutan());
                    case Pemegang.Pegawai _ -> {
                        // the role of a person has no title
                    }
                }
            });
        }
        return hasil;
    }
}
