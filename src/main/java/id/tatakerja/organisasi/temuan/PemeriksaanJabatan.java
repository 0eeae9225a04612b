package id.tatakerja.organisasi.temuan;

import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.acuan.Acuan;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who sits on a jabatan against what the peta jabatan says. */
@Component
@Order(3)
class PemeriksaanJabatan implements Pemeriksaan {

    @Override
    public void periksa(Susunan susunan, Acuan acuan, Consumer<Temuan> temuan) {
        for (JabatanSusunan jabatan : susunan.jabatan()) {
            List<Penempatan> pemangku = susunan.pemangku(jabatan.kode());
            long definitif = pemangku.stream().filter(p -> p.jenis() == Penempatan.Jenis.DEFINITIF).count();
            boolean satuKursi = jabatan.memimpin() || jabatan.jenis().kelompok() == JenisJabatan.Kelompok.MANAJERIAL;
            if (satuKursi && definitif > 1) {
                temuan.accept(Temuan.pada(jabatan, JenisTemuan.JABATAN_DUA_PEMANGKU, definitif + " orang"));
            }
            jabatan.kebutuhan().filter(perlu -> definitif > perlu).ifPresent(perlu -> temuan.accept(Temuan.pada(
                    jabatan, JenisTemuan.MELEBIHI_KEBUTUHAN, "terisi " + definitif + ", kebutuhan " + perlu)));
            List<String> pelaksana = pemangku.stream()
                    .filter(p -> p.jenis() != Penempatan.Jenis.DEFINITIF)
                    .map(p -> p.jenis().label() + " " + p.pegawai().namaLengkap())
                    .toList();
            if (pelaksana.size() > 1) {
                temuan.accept(Temuan.pada(jabatan, JenisTemuan.PELAKSANA_TUGAS_GANDA, String.join("; ", pelaksana)));
            }
            pemangku.stream()
                    .filter(p -> definitif > 0)
                    .filter(p -> p.jenis() == Penempatan.Jenis.PLT || p.jenis() == Penempatan.Jenis.PJ)
                    .findFirst()
                    .ifPresent(p -> temuan.accept(Temuan.pada(
                            jabatan, JenisTemuan.PLT_PADA_JABATAN_TERISI, p.jenis().label() + " " + p.pegawai().namaLengkap())));
        }
    }
}
