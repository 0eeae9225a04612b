package id.tatakerja.contoh.muat;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.contoh.baris.BarisPegawai;
import id.tatakerja.contoh.kabupaten.DataKabupaten;
import id.tatakerja.contoh.kabupaten.Keadaan;
import id.tatakerja.kedudukan.CaraTelaahan;
import id.tatakerja.kedudukan.MemutuskanKedudukan;
import id.tatakerja.kedudukan.MengajukanKedudukan;
import id.tatakerja.kedudukan.MenetapkanKedudukan;
import id.tatakerja.kedudukan.MenghitungKedudukan;
import id.tatakerja.kedudukan.MenyanggahKedudukan;
import id.tatakerja.kedudukan.Pengajuan;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Computes the kedudukan of an example kabupaten, settles a few choices and gaps with their reasons, lets the Bupati decree what
 * is ready, and records one note of an employee. What is left open shows the work list.
 */
@Service
class MemuatKedudukan {

    /** In these units every choice is settled by the preselected official; elsewhere it stays open. */
    private static final String UNIT_TUNTAS = "DINKES";

    private final MenghitungKedudukan menghitung;
    private final MemutuskanKedudukan memutuskan;
    private final MengajukanKedudukan mengajukan;
    private final MenetapkanKedudukan menetapkan;
    private final MenyanggahKedudukan menyanggah;

    MemuatKedudukan(
            MenghitungKedudukan menghitung, MemutuskanKedudukan memutuskan, MengajukanKedudukan mengajukan,
            MenetapkanKedudukan menetapkan, MenyanggahKedudukan menyanggah) {
        this.menghitung = menghitung;
        this.memutuskan = memutuskan;
        this.mengajukan = mengajukan;
        this.menetapkan = menetapkan;
        this.menyanggah = menyanggah;
    }

    void muat(DataKabupaten data) {
        var kabupaten = data.kabupaten();
        String kode = kabupaten.kode();
        LocalDate hariIni = LocalDate.now(MemuatKabupaten.ZONA);
        var bagianOrganisasi = PelakuContoh.bagianOrganisasi(kabupaten);
        menghitung.hitung(kode, hariIni);
        var putusan = data.keadaan(Keadaan.Jenis.KEPUTUSAN);
        putusan.stream().limit(putusan.size() - 1).forEach(k -> putuskan(bagianOrganisasi, data, k));
        memutuskan.terimaPraPilihan(bagianOrganisasi, kode, UNIT_TUNTAS);
        if (mengajukan.cara(kode) == CaraTelaahan.BAGIAN_KEPEGAWAIAN) {
            var nomor = mengajukan.ajukan(
                    bagianOrganisasi, kode, "", "Jumlah orang pada tiap pejabat mengikuti peta jabatan dan masih dapat dinilai dengan saksama.");
            mengajukan.telaah(
                    PelakuContoh.bagianKepegawaian(kabupaten), kode, nomor, Pengajuan.Telaahan.MENDUKUNG,
                    "Jenjang dan bidang keahlian sesuai dengan data kepegawaian.");
        }
        menetapkan.tetapkan(
                PelakuContoh.pembina(kabupaten),
                kode,
                new MenetapkanKedudukan.Perintah(
                        Optional.empty(), hariIni, hariIni, "", Optional.empty(), Optional.empty(), Optional.empty()));
        // made after the decree, so that somebody is ready for the next one
        putuskan(bagianOrganisasi, data, putusan.getLast());
        for (Keadaan k : data.keadaan(Keadaan.Jenis.SANGGAHAN)) {
            BarisPegawai orang = orang(data, k);
            menyanggah.ajukan(PelakuContoh.pegawai(kabupaten, orang), kode, orang.nip(), k.keterangan());
        }
    }

    private void putuskan(Pelaku bagianOrganisasi, DataKabupaten data, Keadaan k) {
        memutuskan.putuskan(bagianOrganisasi, data.kabupaten().kode(), orang(data, k).nip(), k.nilai(), k.keterangan(), k.kunci());
    }

    private static BarisPegawai orang(DataKabupaten data, Keadaan k) {
        return data.pemangku(k.objek()).getFirst();
    }
}
