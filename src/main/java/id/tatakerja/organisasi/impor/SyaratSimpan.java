package id.tatakerja.organisasi.impor;

import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.organisasi.acuan.IndukLazim;
import id.tatakerja.organisasi.acuan.PemimpinLazim;
import id.tatakerja.organisasi.impor.berkas.DaftarGalat;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import id.tatakerja.organisasi.impor.isi.BarisJabatan;
import id.tatakerja.organisasi.impor.isi.BarisPegawai;
import id.tatakerja.organisasi.impor.isi.BarisUnit;
import id.tatakerja.organisasi.impor.isi.IsiImpor;
import java.util.List;
import java.util.Optional;

/** What a person who fills a form can be asked at once; an import of thousands of rows reports the same as findings. */
final class SyaratSimpan {

    private SyaratSimpan() {}

    static void periksa(IsiImpor isi, Lembar lembar, int nomor, Acuan acuan, DaftarGalat galat) {
        switch (lembar) {
            case UNIT -> isi.unit().stream().filter(u -> u.nomor() == nomor).forEach(u -> unit(u, isi, acuan, galat));
            case JABATAN -> isi.jabatan().stream().filter(j -> j.nomor() == nomor).forEach(j -> jabatan(j, isi, galat));
            case PEGAWAI -> isi.pegawai().stream().filter(p -> p.nomor() == nomor).forEach(p -> pegawai(p, galat));
        }
    }

    private static void unit(BarisUnit unit, IsiImpor isi, Acuan acuan, DaftarGalat galat) {
        Optional<JenisUnit> induk = isi.unit().stream()
                .filter(u -> u.kode().equals(unit.induk()))
                .map(BarisUnit::jenis)
                .findFirst();
        if (unit.induk().isEmpty() || induk.isPresent()) {
            IndukLazim.periksa(unit.jenis(), induk)
                    .ifPresent(pesan -> galat.tambah(Lembar.UNIT, unit.nomor(), "induk", "INDUK_TIDAK_SESUAI", pesan));
        }
        boolean menungguPilihan = acuan.modelUrusan(unit.jenis(), unit.urusan().orElse(List.of())).size() > 1;
        if (unit.model().isEmpty() && !menungguPilihan && !acuan.modelBagi(unit.jenis()).isEmpty()) {
            galat.tambah(Lembar.UNIT, unit.nomor(), "model", "MODEL_WAJIB", "Pilih model struktur; " + acuan.judul() + " mengenal "
                    + String.join(", ", acuan.modelBagi(unit.jenis()).stream().map(m -> m.kode()).toList()) + ".");
        }
    }

    private static void pegawai(BarisPegawai orang, DaftarGalat galat) {
        if (!orang.golongan().isEmpty() && !orang.status().golongan().contains(orang.golongan())) {
            galat.tambah(Lembar.PEGAWAI, orang.nomor(), "golongan", "GOLONGAN_TIDAK_SESUAI_STATUS", "Golongan " + orang.golongan()
                    + " bukan untuk " + orang.status() + ". PNS memakai I/a sampai IV/e, PPPK memakai I sampai XVII; periksa golongan dan"
                    + " status pada SK.");
        }
    }

    private static void jabatan(BarisJabatan jabatan, IsiImpor isi, DaftarGalat galat) {
        if (jabatan.jenis() == JenisJabatan.PELAKSANA && jabatan.uraianTugas().isEmpty()) {
            galat.tambah(Lembar.JABATAN, jabatan.nomor(), "uraian_tugas", "URAIAN_TUGAS_WAJIB", "Jabatan Pelaksana harus mempunyai uraian"
                    + " tugas. Tulis pekerjaan pokoknya.");
        }
        if (jabatan.jenis() == JenisJabatan.FUNGSIONAL && jabatan.bidangKeahlian().isEmpty()) {
            galat.tambah(Lembar.JABATAN, jabatan.nomor(), "bidang_keahlian", "BIDANG_KEAHLIAN_WAJIB", "Jabatan Fungsional harus mempunyai"
                    + " bidang keahlian atau keterampilan. Isi, misalnya Perencana.");
        }
        Optional<BarisUnit> unit =
                isi.unit().stream().filter(u -> u.kode().equals(jabatan.unit())).findFirst();
        if (jabatan.memimpin() && unit.isPresent()) {
            pemimpin(jabatan, unit.get(), galat);
        }
    }

    private static void pemimpin(BarisJabatan jabatan, BarisUnit unit, DaftarGalat galat) {
        JenisUnit jenis = unit.jenis();
        PemimpinLazim.periksa(jenis, jabatan.jenis(), jabatan.nama()).ifPresent(pesan ->
                galat.tambah(Lembar.JABATAN, jabatan.nomor(), "memimpin", "PEMIMPIN_TIDAK_SESUAI", pesan));
        if (jabatan.jenis() == JenisJabatan.FUNGSIONAL && jabatan.dasarPengangkatan().isEmpty()) {
            galat.tambah(Lembar.JABATAN, jabatan.nomor(), "dasar_pengangkatan", "DASAR_PENGANGKATAN_WAJIB", "Pejabat Fungsional memimpin"
                    + " unit hanya dengan pengangkatan. Isi nama, nomor, dan tanggal keputusannya.");
        }
    }
}
