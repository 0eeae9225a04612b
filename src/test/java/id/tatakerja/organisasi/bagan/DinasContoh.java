package id.tatakerja.organisasi.bagan;

import id.tatakerja.bersama.Periode;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.Jenjang;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.PenyusunSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import java.time.LocalDate;
import java.util.Optional;

/** A dinas with a Sekretariat, three Bidang (one vacant, one acting) and two UPT, in memory. */
final class DinasContoh {

    static final LocalDate HARI = LocalDate.of(2026, 3, 2);

    private final PenyusunSusunan p = new PenyusunSusunan("contoh", "lamandau-13-2024", HARI);
    private long nomor;

    static Susunan susunan() {
        var c = new DinasContoh();
        c.unit("dinkes", "Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana", JenisUnit.DINAS, "");
        c.pimpin("dinkes", "Kepala Dinas Kesehatan", JenisJabatan.JPT_PRATAMA, "Hasan Basri", Penempatan.Jenis.DEFINITIF);
        c.unit("sekretariat", "Sekretariat", JenisUnit.SEKRETARIAT, "dinkes");
        c.pimpin("sekretariat", "Sekretaris", JenisJabatan.ADMINISTRATOR, "Sri Wahyuni", Penempatan.Jenis.DEFINITIF);
        c.unit("umum", "Subbagian Umum dan Kepegawaian", JenisUnit.SUBBAGIAN, "sekretariat");
        c.pimpin("umum", "Kepala Subbagian Umum dan Kepegawaian", JenisJabatan.PENGAWAS, "Dewi", Penempatan.Jenis.DEFINITIF);
        c.staf("umum", 3, Optional.empty());
        for (int i = 1; i <= 3; i++) {
            c.unit("bidang" + i, "Bidang Pencegahan dan Pengendalian Penyakit " + i, JenisUnit.BIDANG, "dinkes");
            c.staf("bidang" + i, 4, Optional.of(Jenjang.AHLI_MUDA));
            c.staf("bidang" + i, 2, Optional.of(Jenjang.AHLI_PERTAMA));
            c.staf("bidang" + i, 1, Optional.empty());
        }
        c.pimpin("bidang1", "Kepala Bidang 1", JenisJabatan.ADMINISTRATOR, "Agus Salim", Penempatan.Jenis.DEFINITIF);
        c.jabatan("bidang2", "Kepala Bidang 2", JenisJabatan.ADMINISTRATOR);
        c.pimpin("bidang3", "Kepala Bidang 3", JenisJabatan.ADMINISTRATOR, "Rina Marlina", Penempatan.Jenis.PLT);
        for (int i = 1; i <= 8; i++) {
            c.unit("upt" + i, "Puskesmas Sungai " + i, JenisUnit.UPT, "dinkes");
        }
        c.staf("dinkes", 2, Optional.of(Jenjang.AHLI_MADYA));
        return c.p.jadi();
    }

    private void unit(String kode, String nama, JenisUnit jenis, String induk) {
        p.unit(new UnitSusunan(kode, nama, jenis, Optional.of(induk).filter(s -> !s.isEmpty()), ""));
    }

    private void jabatan(String unit, String nama, JenisJabatan jenis) {
        p.jabatan(JabatanSusunan.dari(unit + "-kepala", nama, unit, jenis, Optional.empty(), true));
    }

    private void pimpin(String unit, String jabatan, JenisJabatan jenis, String nama, Penempatan.Jenis cara) {
        jabatan(unit, jabatan, jenis);
        tempatkan(nama, unit + "-kepala", cara);
    }

    private void staf(String unit, int jumlah, Optional<Jenjang> jenjang) {
        String kode = unit + "-" + jenjang.map(Enum::name).orElse("pelaksana");
        p.jabatan(JabatanSusunan.dari(
                kode, jenjang.map(j -> "Epidemiolog " + j.label()).orElse("Penata Layanan Operasional"), unit,
                jenjang.isPresent() ? JenisJabatan.FUNGSIONAL : JenisJabatan.PELAKSANA, jenjang, false));
        for (int i = 0; i < jumlah; i++) {
            tempatkan("Pegawai " + kode + " " + i, kode, Penempatan.Jenis.DEFINITIF);
        }
    }

    private void tempatkan(String nama, String jabatan, Penempatan.Jenis cara) {
        nomor++;
        var orang = new PegawaiSusunan(
                nomor, "1980010120050110%02d".formatted(nomor), nama, "", "S.E.", PegawaiSusunan.Status.PNS, "III/c");
        p.pegawai(orang).penempatan(new Penempatan(orang, jabatan, cara, Periode.sejak(HARI.minusYears(1)), ""));
    }
}
