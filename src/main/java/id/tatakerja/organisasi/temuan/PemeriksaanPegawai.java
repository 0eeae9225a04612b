package id.tatakerja.organisasi.temuan;

import id.tatakerja.bersama.Nip;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.PegawaiSusunan.Status;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.acuan.Acuan;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is recorded of a person fits together. */
@Component
@Order(4)
class PemeriksaanPegawai implements Pemeriksaan {

    @Override
    public void periksa(Susunan susunan, Acuan acuan, Consumer<Temuan> temuan) {
        for (PegawaiSusunan orang : susunan.pegawai()) {
            Optional<JabatanSusunan> jabatan = susunan.jabatanDefinitif(orang.nip());
            if (jabatan.isEmpty()) {
                temuan.accept(Temuan.pada(orang, JenisTemuan.PEGAWAI_TANPA_JABATAN, ""));
            }
            if (new Nip(orang.nip()).polaPns() != (orang.status() == Status.PNS)) {
                temuan.accept(Temuan.pada(
                        orang, JenisTemuan.NIP_TIDAK_SESUAI_STATUS, "status " + orang.status() + ", angka ke-13 dan 14 "
                                + orang.nip().substring(12, 14)));
            }
            boolean golonganCocok =
                    orang.golongan().isEmpty() || orang.status().golongan().contains(orang.golongan());
            if (!golonganCocok) {
                temuan.accept(Temuan.pada(
                        orang, JenisTemuan.GOLONGAN_TIDAK_SESUAI_STATUS, orang.status() + " golongan " + orang.golongan()));
            } else {
                jabatan.ifPresent(j -> jenjang(orang, j, temuan));
            }
        }
    }

    private static void jenjang(PegawaiSusunan orang, JabatanSusunan jabatan, Consumer<Temuan> temuan) {
        List<String> lazim = jabatan.jenjang().map(j -> j.golongan(orang.status())).orElse(List.of());
        if (!lazim.isEmpty() && !orang.golongan().isEmpty() && !lazim.contains(orang.golongan())) {
            temuan.accept(Temuan.pada(
                    orang, JenisTemuan.JENJANG_TIDAK_SESUAI_GOLONGAN, jabatan.nama() + ", golongan " + orang.golongan()
                            + "; lazimnya " + String.join(", ", lazim)));
        }
    }
}
