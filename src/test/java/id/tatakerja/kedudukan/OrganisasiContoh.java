package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Periode;
import id.tatakerja.organisasi.DelegasiPenilai;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.Jenjang;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.PenyusunSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.regulasi.Contoh;
import id.tatakerja.regulasi.Paket;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Builds the organisation of a scenario, with one person on a post of the jenjang asked for. */
final class OrganisasiContoh {

    static final LocalDate HARI = LocalDate.of(2026, 1, 5);
    static final String NIP = "199001012015031001";

    private OrganisasiContoh() {}

    static Susunan susun(Paket paket, Contoh contoh, Contoh.Kejadian kejadian) {
        var susun = new PenyusunSusunan("contoh", paket.kode(), HARI);
        for (var unit : contoh.organisasi()) {
            susun.unit(new UnitSusunan(
                    unit.kode(), unit.nama(), JenisUnit.valueOf(unit.jenis()), unit.induk(), unit.model().equals("TANPA") ? "" : unit.model()));
            if (!unit.pemimpin().equals("KOSONG")) {
                var jenis = JenisJabatan.valueOf(unit.pemimpin());
                var jenjang = jenis == JenisJabatan.FUNGSIONAL ? Optional.of(Jenjang.AHLI_MADYA) : Optional.<Jenjang>empty();
                susun.jabatan(JabatanSusunan.dari(kepala(unit.kode()), "Pimpinan " + unit.nama(), unit.kode(), jenis, jenjang, true));
            }
        }
        var pelaksana = kejadian.jenjang().equals("PELAKSANA");
        susun.jabatan(JabatanSusunan.dari(
                "POS", "Jabatan yang ditanya", kejadian.unit(), pelaksana ? JenisJabatan.PELAKSANA : JenisJabatan.FUNGSIONAL,
                pelaksana ? Optional.empty() : Optional.of(Jenjang.valueOf(kejadian.jenjang())), false));
        var orang = new PegawaiSusunan(1, NIP, "Sari", "", "", PegawaiSusunan.Status.PNS, "III/a");
        susun.pegawai(orang);
        susun.penempatan(new Penempatan(orang, "POS", Penempatan.Jenis.DEFINITIF, Periode.sejak(HARI.minusYears(1)), ""));
        kejadian.pengaturan().forEach((kunci, nilai) -> {
            var bagian = kunci.split("@", 2);
            susun.pengaturan(bagian.length == 2 ? bagian[1] : "", bagian[0], nilai);
        });
        kejadian.delegasi().ifPresent(unit -> susun.delegasi(new DelegasiPenilai(
                "pemberi", kepala(unit), "", Set.of(NIP), new Periode(HARI.minusDays(3), Optional.of(HARI.plusDays(3))), "800/1")));
        return susun.jadi();
    }

    static String kepala(String unit) {
        return "KEPALA-" + unit;
    }
}
