package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.List;

/** Keeps decisions from being dated before the regulation on which they rest. */
final class MasaAturan {

    private MasaAturan() {}

    /**
     * Lets the day pass if the regulation is in force on it.
     *
     * @param bidang field to blame
     * @throws id.tatakerja.bersama.DitolakException SEBELUM_BERLAKU with the provision on entry into force
     */
    static void periksa(Paket paket, LocalDate hari, String bidang) {
        var awal = paket.identitas().palingAwal();
        if (hari.isBefore(awal)) {
            var pesan = "%s belum berlaku pada %s. Pilih tanggal mulai %s, atau pakai peraturan yang berlaku waktu itu."
                    .formatted(paket.identitas().judul(), Teks.tanggal(hari), Teks.tanggal(awal));
            List<Kutipan> dasar = paket.identitas().dasarBerlaku();
            throw new Penolakan(
                            Penolakan.Jenis.TIDAK_MEMENUHI, "SEBELUM_BERLAKU", pesan, dasar, List.of(new Galat(bidang, "SEBELUM_BERLAKU", pesan)))
                    .sebagaiException();
        }
    }
}
