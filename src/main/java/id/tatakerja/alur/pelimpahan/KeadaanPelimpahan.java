package id.tatakerja.alur.pelimpahan;

import id.tatakerja.tampilan.Teks;
import java.time.ZoneId;

/** Whether a delegation counts on a day. */
public enum KeadaanPelimpahan {
    /** Its first day is still to come. */
    BELUM_MULAI,
    /** It counts today. */
    BERLAKU,
    /** Its last day has passed. */
    BERAKHIR,
    /** It was ended before its last day. */
    DICABUT;

    /** Whether there is anything left to end. */
    boolean dapatDicabut() {
        return switch (this) {
            case BELUM_MULAI, BERLAKU -> true;
            case BERAKHIR, DICABUT -> false;
        };
    }

    /** The state with the day that matters in it, as {@code Mulai 5 Desember 2026}. */
    String kata(PelimpahanRepository.Baris b, ZoneId zona) {
        return switch (this) {
            case BELUM_MULAI -> "Mulai " + Teks.tanggal(b.mulai());
            case BERLAKU -> "Berlaku sampai " + Teks.tanggal(b.selesai());
            case BERAKHIR -> "Sudah berakhir " + Teks.tanggal(b.selesai());
            case DICABUT -> b.dicabut().map(saat -> "Dicabut " + Teks.waktu(saat, zona)).orElse("Dicabut");
        };
    }
}
