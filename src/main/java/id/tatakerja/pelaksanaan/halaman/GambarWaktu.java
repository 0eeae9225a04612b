package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.pelaksanaan.kegiatan.Kegiatan;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Activities on a line of time: what was agreed above as a thin line, how far each is as a filled bar, what waits for what as arrows.
 *
 * @param lebar width
 * @param tinggi height
 * @param bulan where months begin, with their names
 * @param balok bars
 * @param panah lines from what is waited for
 * @param kini where today is, if it lies within
 */
public record GambarWaktu(int lebar, int tinggi, List<Bulan> bulan, List<Balok> balok, List<String> panah, Optional<Integer> kini) {

    private static final int LABEL = 230;
    private static final int ISI = 720;
    private static final int BARIS = 34;
    private static final int ATAS = 34;
    private static final int HURUF = 31;

    /** Where a month begins. */
    public record Bulan(int x, String nama) {}

    /** A bar: place, width in all, width of what is done, name, what it says in words, class of its state. */
    public record Balok(int x, int y, int lebar, int jadi, String nama, String keterangan, String kelas) {}

    /** The picture; empty where there is nothing to draw. */
    public static Optional<GambarWaktu> dari(List<Kegiatan> kegiatan, LocalDate hari) {
        if (kegiatan.isEmpty()) {
            return Optional.empty();
        }
        var awal = kegiatan.stream().map(Kegiatan::mulai).min(LocalDate::compareTo).orElseThrow();
        var akhir = kegiatan.stream().map(Kegiatan::selesai).max(LocalDate::compareTo).orElseThrow();
        var rentang = Math.max(7, ChronoUnit.DAYS.between(awal, akhir) + 1);
        var balok = new ArrayList<Balok>();
        var letak = new HashMap<Long, Balok>();
        var y = ATAS;
        for (var k : kegiatan) {
            var x = x(awal, k.mulai(), rentang);
            var lebar = Math.max(6, x(awal, k.selesai().plusDays(1), rentang) - x);
            var satu = new Balok(
                    x, y + 7, lebar, lebar * k.persen() / 100, potong(k.nama()),
                    k.nama() + ", " + Teks.tanggal(k.mulai()) + " sampai " + Teks.tanggal(k.selesai()) + ", " + k.persen() + "%", kelas(k, hari));
            balok.add(satu);
            letak.put(k.id(), satu);
            y += BARIS;
        }
        var panah = new ArrayList<String>();
        for (var k : kegiatan) {
            var ke = letak.get(k.id());
            for (var m : k.menunggu()) {
                var dari = letak.get(m);
                if (dari != null && ke != null) {
                    panah.add(panah(dari, ke));
                }
            }
        }
        return Optional.of(new GambarWaktu(
                LABEL + ISI + 20, y + 10, bulan(awal, akhir, rentang), balok, panah,
                hari.isBefore(awal) || hari.isAfter(akhir) ? Optional.empty() : Optional.of(x(awal, hari, rentang))));
    }

    private static String kelas(Kegiatan k, LocalDate hari) {
        return k.terlambat(hari) ? "waktu-lambat" : switch (k.keadaan()) {
            case BELUM -> "waktu-belum";
            case BERJALAN -> "waktu-jalan";
            case SELESAI -> "waktu-selesai";
        };
    }

    private static List<Bulan> bulan(LocalDate awal, LocalDate akhir, long rentang) {
        var hasil = new ArrayList<Bulan>();
        var bulan = awal.withDayOfMonth(1);
        var langkah = Math.max(1, (int) (rentang / 300));
        while (!bulan.isAfter(akhir)) {
            var mulai = bulan.isBefore(awal) ? awal : bulan;
            hasil.add(new Bulan(x(awal, mulai, rentang), Teks.tanggal(bulan).substring(2, 5) + " " + bulan.getYear() % 100));
            bulan = bulan.plusMonths(langkah);
        }
        // two that would stand on each other: the later one stays
        if (hasil.size() > 1 && hasil.get(1).x() - hasil.get(0).x() < 46) {
            hasil.removeFirst();
        }
        return hasil;
    }

    private static String panah(Balok dari, Balok ke) {
        var x1 = dari.x() + dari.lebar();
        var y1 = dari.y() + 10;
        var y2 = ke.y() + 10;
        var x2 = ke.x();
        return x1 + "," + y1 + " " + (x1 + 6) + "," + y1 + " " + (x1 + 6) + "," + (y2 > y1 ? y2 - 14 : y2 + 14) + " " + (x2 - 6) + "," + (y2 > y1 ? y2 - 14 : y2 + 14) + " "
                + (x2 - 6) + "," + y2 + " " + x2 + "," + y2;
    }

    private static int x(LocalDate awal, LocalDate hari, long rentang) {
        return LABEL + (int) (ChronoUnit.DAYS.between(awal, hari) * ISI / rentang);
    }

    private static String potong(String teks) {
        return teks.length() <= HURUF ? teks : teks.substring(0, HURUF - 1) + "…";
    }
}
