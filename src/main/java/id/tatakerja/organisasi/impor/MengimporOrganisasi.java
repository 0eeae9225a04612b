package id.tatakerja.organisasi.impor;

import id.tatakerja.organisasi.HariBerlaku;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.acuan.MembacaAcuan;
import id.tatakerja.organisasi.dampak.MencobaPerubahan;
import id.tatakerja.organisasi.impor.HasilImpor.Jumlah;
import id.tatakerja.organisasi.impor.HasilImpor.PerubahanSemua;
import id.tatakerja.organisasi.impor.berkas.BerkasImpor;
import id.tatakerja.organisasi.impor.berkas.DaftarGalat;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import id.tatakerja.organisasi.impor.isi.BarisPegawai;
import id.tatakerja.organisasi.impor.isi.IsiImpor;
import id.tatakerja.organisasi.temuan.MencariTemuan;
import id.tatakerja.organisasi.wewenang.GiliranUbah;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the structure and its people into the state of a file from a day on: all or nothing, and the second time nothing. */
@Service
class MengimporOrganisasi {

    /** Entries in each list of the answer; far above what a person reads. */
    private static final int BATAS_DAFTAR = 20_000;

    private final Instansi.Pembaca instansi;
    private final MembacaAcuan acuan;
    private final GiliranUbah giliran;
    private final KeadaanRepository keadaan;
    private final MelaksanakanRencana pelaksana;
    private final MencobaPerubahan mencoba;
    private final MencariTemuan temuan;
    private final TransactionTemplate transaksi;

    MengimporOrganisasi(
            Instansi.Pembaca instansi, MembacaAcuan acuan, GiliranUbah giliran, KeadaanRepository keadaan, MelaksanakanRencana pelaksana,
            MencobaPerubahan mencoba, MencariTemuan temuan, PlatformTransactionManager pengelola) {
        this.instansi = instansi;
        this.acuan = acuan;
        this.giliran = giliran;
        this.keadaan = keadaan;
        this.pelaksana = pelaksana;
        this.mencoba = mencoba;
        this.temuan = temuan;
        this.transaksi = new TransactionTemplate(pengelola);
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

    /** What was read of the files before any lock is taken. */
    private record Bacaan(Instansi milik, LocalDate tanggal, Jumlah jumlah, IsiImpor isi, DaftarGalat galat) {}

    /** Checks, compares and, unless there are faults, writes; a trial takes it back and tells whose kedudukan would change. */
    public HasilImpor laksanakan(Impor impor, Kemajuan kemajuan) {
        Bacaan bacaan = baca(impor, kemajuan);
        HasilImpor hasil;
        if (impor.uji()) {
            var dicoba = mencoba.coba(
                    bacaan.milik(), bacaan.tanggal(),
                    percobaan -> dengarTemuan(bacaan, bandingkan(impor, bacaan, kemajuan, (rencana, kini) -> {
                        kemajuan.sampai(50, "Menghitung siapa yang berubah");
                        pelaksana.coba(percobaan, bacaan.milik().kode(), rencana);
                        kemajuan.sampai(75, "Menghitung siapa yang berubah");
                    })),
                    jawaban -> !jawaban.ditolak());
            hasil = dicoba.nilai().dengan(dicoba.dampak());
        } else {
            hasil = transaksi.execute(status -> bandingkan(impor, bacaan, kemajuan, (rencana, kini) -> pelaksana.laksanakan(
                    new MelaksanakanRencana.Perintah(
                            bacaan.milik().kode(), impor.pelaku(), "IMPOR_ORGANISASI", "instansi:" + bacaan.milik().kode(), Map.of(),
                            ringkasan(impor, rencana)),
                    rencana, bacaan.isi(), kini, kemajuan)));
        }
        kemajuan.sampai(100, "Selesai");
        return hasil;
    }

    /** Inside the trial: what the checks would say of the data as the file leaves it. */
    private HasilImpor dengarTemuan(Bacaan b, HasilImpor hasil) {
        return hasil.ditolak() ? hasil : hasil.dengan(temuan.cari(b.milik().kode(), Optional.of(b.tanggal())));
    }

    private Bacaan baca(Impor impor, Kemajuan kemajuan) {
        Instansi milik = instansi.wajib(impor.instansi());
        var galat = new DaftarGalat();
        kemajuan.sampai(5, "Membaca berkas");
        var lembar = impor.berkas().baca(galat);
        kemajuan.sampai(20, "Memeriksa isi");
        if (galat.kosong() && lembar.getOrDefault(Lembar.UNIT, List.of()).isEmpty()) {
            // the file is the whole state: an empty one would end everything
            galat.tambah(Lembar.UNIT, 2, "kode", "LEMBAR_TANPA_ISI", "Lembar unit hanya berisi judul kolom. Isi unit mulai baris 2; berkas"
                    + " impor memuat keadaan lengkap, sehingga lembar kosong akan mengakhiri seluruh organisasi.");
        }
        var isi = IsiImpor.urai(lembar, acuan.acuan(milik.regulasi()), galat);
        var jumlah = new Jumlah(
                lembar.getOrDefault(Lembar.UNIT, List.of()).size(),
                lembar.getOrDefault(Lembar.JABATAN, List.of()).size(),
                lembar.getOrDefault(Lembar.PEGAWAI, List.of()).size());
        return new Bacaan(milik, impor.tanggal().orElseGet(milik::hariIni), jumlah, isi, galat);
    }

    private HasilImpor bandingkan(Impor impor, Bacaan b, Kemajuan kemajuan, BiConsumer<Rencana, Rencana.Kini> tulis) {
        String kode = b.milik().kode();
        kemajuan.sampai(35, "Membandingkan dengan data sekarang");
        giliran.tunggu(kode);
        keadaan.periksaHari(b.milik(), b.tanggal());
        var tempatLain = keadaan.sampaiDiInstansiLain(
                kode, b.isi().pegawai().stream().map(BarisPegawai::nip).toList());
        periksaTempatLain(b.isi(), tempatLain, b.tanggal(), b.galat());
        periksaTmt(b.isi(), b.milik().hariIni(), b.tanggal(), b.galat());
        if (!b.galat().kosong()) {
            return new HasilImpor(
                    b.tanggal(), impor.uji(), b.jumlah(), PerubahanSemua.TIDAK_ADA, b.galat().jumlah(), b.galat().semua(),
                    Optional.empty(), Optional.empty());
        }
        var kini = keadaan.kini(kode);
        var rencana = Rencana.susun(b.tanggal(), b.isi(), kini, Rencana.nanti(b.isi(), kini), tempatLain);
        if (!rencana.kosong()) {
            tulis.accept(rencana, kini);
        }
        return new HasilImpor(
                b.tanggal(), impor.uji(), b.jumlah(), PerubahanSemua.dari(rencana, BATAS_DAFTAR), 0, List.of(), Optional.empty(),
                Optional.empty());
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

    /** Who begins more than a year from now, or from a change to come, would silently be on no post until then. */
    static void periksaTmt(IsiImpor isi, LocalDate hariIni, LocalDate tanggal, DaftarGalat galat) {
        // data as of an earlier day may name who began since
        LocalDate batas = HariBerlaku.paling(tanggal.isAfter(hariIni) ? tanggal : hariIni);
        isi.pegawai().forEach(satu -> satu.tmt().filter(batas::isBefore).ifPresent(tmt -> galat.tambah(
                Lembar.PEGAWAI, satu.nomor(), "tmt", "TMT_TERLALU_JAUH", "TMT " + Teks.tanggal(tmt) + " terlalu jauh ke depan. Periksa"
                        + " tahunnya pada SK; pilih hari sampai " + Teks.tanggal(batas) + ".")));
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
