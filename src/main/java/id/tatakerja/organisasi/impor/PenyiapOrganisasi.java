package id.tatakerja.organisasi.impor;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Periode;
import id.tatakerja.organisasi.DelegasiPenilai;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MenyiapkanOrganisasi;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.impor.berkas.BerkasImpor;
import id.tatakerja.organisasi.instansi.InstansiForm;
import id.tatakerja.organisasi.instansi.MembuatInstansi;
import id.tatakerja.organisasi.instansi.MengubahInstansi;
import id.tatakerja.organisasi.pegawai.DelegasiForm;
import id.tatakerja.organisasi.pegawai.MendelegasikanPenilaian;
import id.tatakerja.organisasi.pegawai.MenunjukPelaksanaTugas;
import id.tatakerja.organisasi.pegawai.PelaksanaTugasForm;
import id.tatakerja.organisasi.pengaturan.MengubahPengaturan;
import id.tatakerja.organisasi.pengaturan.Pertimbangan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Hands the data of other modules to the use cases of this one. */
@Service
class PenyiapOrganisasi implements MenyiapkanOrganisasi {

    private final MembuatInstansi membuat;
    private final MengubahInstansi mengubah;
    private final MengubahPengaturan pengaturan;
    private final MengimporOrganisasi mengimpor;
    private final MenunjukPelaksanaTugas menunjuk;
    private final MendelegasikanPenilaian mendelegasikan;
    private final Instansi.Pembaca instansi;

    PenyiapOrganisasi(
            MembuatInstansi membuat, MengubahInstansi mengubah, MengubahPengaturan pengaturan, MengimporOrganisasi mengimpor,
            MenunjukPelaksanaTugas menunjuk, MendelegasikanPenilaian mendelegasikan, Instansi.Pembaca instansi) {
        this.membuat = membuat;
        this.mengubah = mengubah;
        this.pengaturan = pengaturan;
        this.mengimpor = mengimpor;
        this.menunjuk = menunjuk;
        this.mendelegasikan = mendelegasikan;
        this.instansi = instansi;
    }

    @Override
    public void buat(Instansi baru, Pelaku pelaku) {
        membuat.buat(
                new InstansiForm(
                        baru.kode(), baru.nama(), baru.jenis().name(), baru.subjenis().map(Enum::name).orElse(null), baru.regulasi(),
                        baru.zonaWaktu().getId(), new InstansiForm.PembinaForm(baru.pembina().sebutan(), baru.pembina().nama()), null,
                        baru.warna(), null),
                pelaku);
    }

    @Override
    public List<String> impor(String kode, Lembaran lembaran, LocalDate tanggal, Pelaku pelaku) {
        var berkas = BerkasImpor.csv(lembaran.unit(), lembaran.jabatan(), lembaran.pegawai());
        var hasil = mengimpor.laksanakan(
                new MengimporOrganisasi.Impor(kode, berkas, Optional.of(tanggal), false, pelaku.namaPengguna()), (_, _) -> {});
        return hasil.galat().stream().map(g -> g.berkas() + " baris " + g.baris() + ": " + g.pesan()).toList();
    }

    @Override
    public void berwenang(String kode, String jabatan, Pelaku pelaku) {
        mengubah.ubah(kode, new InstansiForm(null, null, null, null, null, null, null, jabatan, null, null), pelaku);
    }

    @Override
    public void atur(String kode, String unit, String kunci, String nilai, String pertimbangan, Pelaku pelaku) {
        pengaturan.ubah(
                instansi.wajib(kode), unit,
                Map.of(kunci, nilai, Pertimbangan.KUNCI_BEBAN, pertimbangan, Pertimbangan.KUNCI_RENTANG, pertimbangan), Optional.empty(), pelaku);
    }

    @Override
    public void tunjuk(
            String kode, String jabatan, String nip, Penempatan.Jenis jenis, Periode masa, String dasar, Pelaku pelaku) {
        menunjuk.tunjuk(
                kode, jabatan, new PelaksanaTugasForm(nip, jenis.name(), masa.mulai(), masa.selesai().orElse(null), dasar), pelaku);
    }

    @Override
    public void delegasikan(String kode, DelegasiPenilai d, Pelaku pelaku) {
        mendelegasikan.delegasikan(
                kode,
                d.pemberi(),
                new DelegasiForm(
                        d.penerima(), d.unit(), List.copyOf(d.nip()), d.masa().mulai(), d.masa().selesai().orElse(null), d.dokumen()),
                pelaku);
    }
}
