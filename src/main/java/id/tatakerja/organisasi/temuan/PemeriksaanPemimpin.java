package id.tatakerja.organisasi.temuan;

import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.organisasi.acuan.PemimpinLazim;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every unit has one leading jabatan of the right kind, with somebody on it. */
@Component
@Order(1)
class PemeriksaanPemimpin implements Pemeriksaan {

    @Override
    public void periksa(Susunan susunan, Acuan acuan, Consumer<Temuan> temuan) {
        for (UnitSusunan unit : susunan.unit()) {
            List<JabatanSusunan> pemimpin = susunan.jabatanDi(unit.kode()).stream()
                    .filter(JabatanSusunan::memimpin)
                    .toList();
            if (pemimpin.isEmpty()) {
                temuan.accept(Temuan.pada(unit, JenisTemuan.UNIT_TANPA_PEMIMPIN, "", List.of()));
                continue;
            }
            if (pemimpin.size() > 1) {
                String nama = pemimpin.stream().map(JabatanSusunan::nama).collect(Collectors.joining("; "));
                temuan.accept(Temuan.pada(unit, JenisTemuan.DUA_PEMIMPIN, nama, List.of()));
            }
            pemimpin.forEach(j -> satu(susunan, unit, j, temuan));
        }
    }

    private static void satu(Susunan susunan, UnitSusunan unit, JabatanSusunan jabatan, Consumer<Temuan> temuan) {
        if (susunan.pemangku(jabatan.kode()).isEmpty()) {
            temuan.accept(Temuan.pada(jabatan, JenisTemuan.JABATAN_PEMIMPIN_KOSONG, "memimpin " + unit.nama()));
        }
        PemimpinLazim.periksa(unit.jenis(), jabatan.jenis(), jabatan.nama())
                .ifPresent(pesan -> temuan.accept(Temuan.pada(unit, JenisTemuan.PEMIMPIN_TIDAK_SESUAI, pesan, List.of())));
        if (jabatan.jenis() == JenisJabatan.FUNGSIONAL && jabatan.dasarPengangkatan().isEmpty()) {
            temuan.accept(Temuan.pada(jabatan, JenisTemuan.PEMIMPIN_FUNGSIONAL_TANPA_DASAR, "memimpin " + unit.nama()));
        }
    }
}
