package id.tatakerja.penugasan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Nip;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.alur.Data;
import id.tatakerja.regulasi.alur.Hasil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /penugasan/{id}/jawaban-luar} as it comes, see kontrak-api section 5. */
record PermintaanJawaban(
        @Nullable String nomor, @Nullable LocalDate tanggal, @Nullable Hasil hasil, @Nullable List<@Nullable Orang> pegawai, @Nullable String alasan) {

    record Orang(@Nullable String nama, @Nullable String nip, @Nullable String jabatan) {}

    /**
     * The same, checked in itself.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 {@code ISIAN_TIDAK_SAH} with every fault
     */
    JawabanLuar periksa(LocalDate hariIni) {
        var galat = new ArrayList<Galat>();
        wajib(galat, "nomor", Permintaan.isi(nomor).isEmpty(), "Tulis nomor surat jawaban.");
        Permintaan.panjang(galat, "nomor", nomor, 100);
        Permintaan.panjang(galat, "alasan", alasan, 2000);
        wajib(galat, "tanggal", tanggal == null || tanggal.isAfter(hariIni) || tanggal.getYear() < 1990, "Tulis tanggal surat jawaban, paling akhir hari ini.");
        wajib(galat, "hasil", hasil != Hasil.SETUJU && hasil != Hasil.TOLAK, "Pilih disetujui atau ditolak.");
        if (hasil == Hasil.TOLAK && Permintaan.isi(alasan).isEmpty()) {
            galat.add(new Galat("alasan", "ALASAN_WAJIB", "Tulis alasan penolakan seperti tertulis pada surat jawaban."));
        }
        var orang = orang(galat);
        wajib(galat, "pegawai", hasil == Hasil.SETUJU && orang.isEmpty() || orang.size() > Data.TERBANYAK,
                "Tulis nama pegawai yang disetujui, satu sampai " + Data.TERBANYAK + " orang.");
        if (!galat.isEmpty()) {
            throw Penolakan.galat(
                    galat.size() == 1 ? galat.getFirst().kode() : "ISIAN_TIDAK_SAH", galat.getFirst().pesan(), galat).sebagaiException();
        }
        return new JawabanLuar(
                Permintaan.isi(nomor), Objects.requireNonNull(tanggal), Objects.requireNonNull(hasil), Permintaan.isi(alasan), hasil == Hasil.TOLAK ? List.of() : orang);
    }

    private List<JawabanLuar.Orang> orang(List<Galat> galat) {
        var hasilnya = new ArrayList<JawabanLuar.Orang>();
        if (pegawai != null) {
            for (var satu : pegawai) {
                if (satu != null && !Permintaan.isi(satu.nama()).isEmpty()) {
                    Permintaan.panjang(galat, "pegawai", satu.nama(), 200);
                    Permintaan.panjang(galat, "pegawai", satu.jabatan(), 300);
                    if (!Permintaan.isi(satu.nip()).isEmpty()) {
                        Nip.periksa(Permintaan.isi(satu.nip())).ifPresent(pesan -> galat.add(new Galat("pegawai", "NIP_TIDAK_SAH", pesan)));
                    }
                    hasilnya.add(new JawabanLuar.Orang(Permintaan.isi(satu.nama()), Permintaan.isi(satu.nip()), Permintaan.isi(satu.jabatan())));
                }
            }
        }
        return hasilnya;
    }

    private static void wajib(List<Galat> galat, String bidang, boolean kurang, String pesan) {
        if (kurang) {
            galat.add(new Galat(bidang, "WAJIB_DIISI", pesan));
        }
    }
}
