package id.tatakerja.contoh.muat;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Periode;
import id.tatakerja.contoh.baris.PenulisLembar;
import id.tatakerja.contoh.kabupaten.DataKabupaten;
import id.tatakerja.contoh.kabupaten.Keadaan;
import id.tatakerja.contoh.kabupaten.SusunanKabupaten;
import id.tatakerja.organisasi.DelegasiPenilai;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MenyiapkanOrganisasi;
import id.tatakerja.organisasi.Penempatan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Brings the organisation of one example kabupaten into the installation, by the use cases of module organisasi. */
@Service
class MemuatKabupaten {

    static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");

    /** Days before today on which temporary appointments began, so that they are in force today. */
    private static final int SUDAH_BERJALAN = 7;

    private final MenyiapkanOrganisasi organisasi;

    MemuatKabupaten(MenyiapkanOrganisasi organisasi) {
        this.organisasi = organisasi;
    }

    void muat(DataKabupaten data) {
        var kabupaten = data.kabupaten();
        String kode = kabupaten.kode();
        Pelaku bagianOrganisasi = PelakuContoh.bagianOrganisasi(kabupaten);
        LocalDate hariIni = LocalDate.now(ZONA);
        organisasi.buat(
                new Instansi(
                        kode, kabupaten.nama(), Instansi.Jenis.KABUPATEN, Optional.empty(), kabupaten.regulasi(), ZONA,
                        new Instansi.Pembina(kabupaten.sebutanPembina(), kabupaten.namaPembina()), "", kabupaten.ordinal() + 1),
                PelakuContoh.administrator());
        List<String> galat = organisasi.impor(kode, PenulisLembar.csv(data.lembaran()), hariIni, bagianOrganisasi);
        if (!galat.isEmpty()) {
            throw new IllegalStateException("Data contoh " + kabupaten.nama() + " ditolak: " + galat.getFirst());
        }
        for (Keadaan k : data.keadaan()) {
            siapkan(data, k, hariIni.minusDays(SUDAH_BERJALAN), bagianOrganisasi);
        }
    }

    private void siapkan(DataKabupaten data, Keadaan k, LocalDate mulai, Pelaku bagianOrganisasi) {
        String kode = data.kabupaten().kode();
        switch (k.jenis()) {
            case BERWENANG -> organisasi.berwenang(kode, k.objek(), bagianOrganisasi);
            case PENGATURAN -> organisasi.atur(kode, k.objek(), k.kunci(), k.nilai(), k.keterangan(), bagianOrganisasi);
            case PLT -> tunjuk(data, k, Penempatan.Jenis.PLT, mulai);
            case PLH -> tunjuk(data, k, Penempatan.Jenis.PLH, mulai);
            case PJ -> tunjuk(data, k, Penempatan.Jenis.PJ, mulai);
            case DELEGASI -> organisasi.delegasikan(
                    kode,
                    new DelegasiPenilai(
                            k.objek(), k.nilai(), SusunanKabupaten.unit(k), SusunanKabupaten.orang(data, k), masa(k, mulai),
                            k.keterangan()),
                    bagianOrganisasi);
            // In the imported rows already, or acts of module kedudukan.
            case GOLONGAN, BERLEBIH, TANPA_JABATAN, KEPUTUSAN, SANGGAHAN, AKUN -> {}
        }
    }

    private void tunjuk(DataKabupaten data, Keadaan k, Penempatan.Jenis jenis, LocalDate mulai) {
        organisasi.tunjuk(
                data.kabupaten().kode(),
                k.objek(),
                data.pemangku(k.nilai()).getFirst().nip(),
                jenis,
                masa(k, mulai),
                k.keterangan(),
                PelakuContoh.bagianKepegawaian(data.kabupaten()));
    }

    private static Periode masa(Keadaan k, LocalDate mulai) {
        return new Periode(mulai, Optional.of(mulai.plusDays(k.hari())));
    }
}
