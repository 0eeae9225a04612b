package id.tatakerja.organisasi.impor;

import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.acuan.MembacaAcuan;
import id.tatakerja.organisasi.impor.HasilImpor.Jumlah;
import id.tatakerja.organisasi.impor.HasilImpor.PerubahanSemua;
import id.tatakerja.organisasi.impor.berkas.BerkasImpor;
import id.tatakerja.organisasi.impor.berkas.DaftarGalat;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import id.tatakerja.organisasi.impor.isi.BarisPegawai;
import id.tatakerja.organisasi.impor.isi.IsiImpor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the structure and its people into the state of a file from a day on: all or nothing, and the second time nothing. */
@Service
class MengimporOrganisasi {

    /** Entries in each list of the answer; far above what a person reads. */
    private static final int BATAS_DAFTAR = 20_000;

    private final Instansi.Pembaca instansi;
    private final MembacaAcuan acuan;
    private final KeadaanRepository keadaan;
    private final MelaksanakanRencana pelaksana;

    MengimporOrganisasi(
            Instansi.Pembaca instansi, MembacaAcuan acuan, KeadaanRepository keadaan, MelaksanakanRencana pelaksana) {
        this.instansi = instansi;
        this.acuan = acuan;
        this.keadaan = keadaan;
        this.pelaksana = pelaksana;
    }

    /**
     * An import to do.
     *
     * @param instansi code of the tenant
     * @param berkas what was uploaded
     * @param tanggal effective date, today where empty
     * @param uji only say what would change
     * @param pelaku user name of the actor
     */
    record Impor(String instansi, BerkasImpor berkas, Optional<LocalDate> tanggal, boolean uji, String pelaku) {}

    /** Checks, compares and, unless it is a trial or there are faults, writes. */
    @Transactional
    public HasilImpor laksanakan(Impor impor, Kemajuan kemajuan) {
        Instansi milik = instansi.wajib(impor.instansi());
        LocalDate tanggal = impor.tanggal().orElseGet(milik::hariIni);
        var galat = new DaftarGalat();
        kemajuan.sampai(5, "Membaca berkas");
        var lembar = impor.berkas().baca(galat);
        kemajuan.sampai(20, "Memeriksa isi");
        var isi = IsiImpor.urai(lembar, acuan.acuan(milik.regulasi()), galat);
        kemajuan.sampai(35, "Membandingkan dengan data sekarang");
        keadaan.kunci(milik.kode());
        keadaan.tolakBilaMendahului(milik.kode(), tanggal);
        var tempatLain = keadaan.sampaiDiInstansiLain(
                milik.kode(), isi.pegawai().stream().map(BarisPegawai::nip).toList());
        periksaTempatLain(isi, tempatLain, tanggal, galat);
        var jumlah = new Jumlah(
                lembar.getOrDefault(Lembar.UNIT, List.of()).size(),
                lembar.getOrDefault(Lembar.JABATAN, List.of()).size(),
                lembar.getOrDefault(Lembar.PEGAWAI, List.of()).size());
        if (!galat.kosong()) {
            return new HasilImpor(tanggal, impor.uji(), jumlah, PerubahanSemua.TIDAK_ADA, galat.jumlah(), galat.semua());
        }
        var kini = keadaan.kini(milik.kode());
        var rencana = Rencana.susun(tanggal, isi, kini, Rencana.nanti(isi, kini), tempatLain);
        if (!impor.uji() && !rencana.kosong()) {
            pelaksana.laksanakan(
                    new MelaksanakanRencana.Perintah(
                            milik.kode(), impor.pelaku(), "IMPOR_ORGANISASI", "instansi:" + milik.kode(), Map.of(),
                            ringkasan(impor, rencana)),
                    rencana, isi, kini, kemajuan);
        }
        kemajuan.sampai(100, "Selesai");
        return new HasilImpor(tanggal, impor.uji(), jumlah, PerubahanSemua.dari(rencana, BATAS_DAFTAR), 0, List.of());
    }

    static void periksaTempatLain(
            IsiImpor isi, Map<String, LocalDate> tempatLain, LocalDate tanggal, DaftarGalat galat) {
        for (BarisPegawai satu : isi.pegawai()) {
            LocalDate sampai = tempatLain.get(satu.nip());
            if (sampai != null && sampai.isAfter(tanggal)) {
                galat.tambah(Lembar.PEGAWAI, satu.nomor(), "nip", "NIP_DIPAKAI_INSTANSI_LAIN", "NIP ini masih tercatat pada instansi lain"
                        + " pada tanggal berlaku impor. Periksa NIP pada SK; bila pegawai pindah, minta instansi asal mengakhirinya"
                        + " lebih dahulu.");
            }
        }
    }

    private static Map<String, String> ringkasan(Impor impor, Rencana rencana) {
        var hasil = new LinkedHashMap<String, String>();
        hasil.put("tanggal", rencana.tanggal().toString());
        hasil.put("sidikBerkas", impor.berkas().sidik());
        for (Perubahan satu : List.of(rencana.unit(), rencana.jabatan(), rencana.pegawai())) {
            hasil.put(satu.lembar().nama(), satu.baru().size() + " baru, " + satu.berubah().size() + " berubah, "
                    + satu.berakhir().size() + " berakhir");
        }
        return hasil;
    }
}
