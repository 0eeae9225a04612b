package id.tatakerja.organisasi.unit;

import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One state that held for a time.
 *
 * @param isi what held, as one sentence
 * @param keterangan more about it, may be empty text
 * @param mulai first day, empty where it held since the records begin
 * @param selesai last day, empty while it holds
 */
public record Riwayat(String isi, String keterangan, Optional<LocalDate> mulai, Optional<LocalDate> selesai) {

    /** The time in words. */
    public String masa() {
        String awal = mulai.map(Teks::tanggal).orElse("sejak awal pencatatan");
        return selesai.map(s -> awal + " sampai " + Teks.tanggal(s))
                .orElseGet(() -> mulai.map(m -> "sejak " + Teks.tanggal(m)).orElse("sejak awal pencatatan"));
    }

    /** Whether it holds on the day. */
    public boolean pada(LocalDate hari) {
        return mulai.map(m -> !hari.isBefore(m)).orElse(true) && selesai.map(s -> !hari.isAfter(s)).orElse(true);
    }
}
