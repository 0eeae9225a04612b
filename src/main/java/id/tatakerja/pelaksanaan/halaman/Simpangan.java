package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.pelaksanaan.kegiatan.Kegiatan;
import id.tatakerja.pelaksanaan.rencana.Rencana;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a plan beside what has become of it.
 *
 * @param rencana the line
 * @param mulai first day of its activities, empty while nothing is worked out
 * @param selesai last day of its activities
 * @param persen how far its activities are on average, 0 to 100
 * @param realisasi whole rupiah spent
 * @param catatan what differs from the plan, one sentence each; empty when nothing does
 */
public record Simpangan(
        Rencana.Baris rencana, Optional<LocalDate> mulai, Optional<LocalDate> selesai, int persen, long realisasi, List<String> catatan) {

    public Simpangan {
        catatan = List.copyOf(catatan);
    }

    /** Every line of the plan beside its activities. */
    public static List<Simpangan> dari(Rencana rencana, List<Kegiatan> kegiatan, LocalDate hari) {
        return rencana.baris().stream().map(b -> satu(b, kegiatan.stream().filter(k -> k.baris() == b.id()).toList(), hari)).toList();
    }

    private static Simpangan satu(Rencana.Baris b, List<Kegiatan> isi, LocalDate hari) {
        var mulai = isi.stream().map(Kegiatan::mulai).min(LocalDate::compareTo);
        var selesai = isi.stream().map(Kegiatan::selesai).max(LocalDate::compareTo);
        var persen = (int) Math.floor(isi.stream().mapToInt(Kegiatan::persen).average().orElse(0));
        var realisasi = isi.stream().mapToLong(Kegiatan::realisasi).sum();
        var catatan = new ArrayList<String>();
        mulai.filter(m -> m.isBefore(b.mulai())).ifPresent(m -> catatan.add("Mulai " + ChronoUnit.DAYS.between(m, b.mulai()) + " hari lebih awal daripada rencana."));
        selesai.filter(s -> s.isAfter(b.selesai())).ifPresent(s -> catatan.add("Berakhir " + ChronoUnit.DAYS.between(b.selesai(), s) + " hari sesudah rencana."));
        var dirinci = isi.stream().mapToLong(Kegiatan::anggaran).sum();
        if (dirinci > b.jumlah()) {
            catatan.add("Dirinci melebihi rencana Rp" + Teks.angka(dirinci - b.jumlah()) + ".");
        }
        if (realisasi > b.jumlah()) {
            catatan.add("Realisasi melebihi anggaran Rp" + Teks.angka(realisasi - b.jumlah()) + ".");
        }
        if (persen < 100 && b.selesai().isBefore(hari)) {
            catatan.add("Menurut rencana selesai " + Teks.tanggal(b.selesai()) + ", baru " + persen + "%.");
        } else if (isi.isEmpty() && b.mulai().isBefore(hari)) {
            catatan.add("Menurut rencana mulai " + Teks.tanggal(b.mulai()) + ", belum dirinci.");
        }
        return new Simpangan(b, mulai, selesai, persen, realisasi, catatan);
    }
}
