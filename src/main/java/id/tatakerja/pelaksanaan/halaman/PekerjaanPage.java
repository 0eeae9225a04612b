package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.pelaksanaan.kegiatan.Kegiatan;
import id.tatakerja.pelaksanaan.kegiatan.KelengkapanRincian;
import id.tatakerja.pelaksanaan.rencana.Rencana;
import id.tatakerja.penugasan.TautanPekerjaan.Tautan;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A piece of work as its page shows it.
 *
 * @param hak what the reader is to it
 * @param unit name of the unit that owns it
 * @param pimpinan who leads it, in words
 * @param rencana its plan
 * @param kurang whose agreement is still wanted
 * @param simpangan every line of the plan beside what has become of it
 * @param kegiatan activities
 * @param cara which view is shown: {@code papan}, {@code daftar} or {@code waktu}
 * @param gambar the timeline, where it is shown and there is something to draw
 * @param individu what each person takes on, by NIP
 * @param rincian how far the plan is worked out
 * @param bagian further parts of the work: obstacles, feedback, coordination
 */
public record PekerjaanPage(
        HakKerja hak, String unit, String pimpinan, Rencana rencana, List<String> kurang, List<Simpangan> simpangan, List<Kegiatan> kegiatan, String cara,
        Optional<GambarWaktu> gambar, Map<String, String> individu, KelengkapanRincian.Rincian rincian, List<Tautan> bagian) {

    /** Number of the work. */
    public long id() {
        return hak.kerja().penugasan();
    }

    /** Today where the instansi is. */
    public LocalDate hari() {
        return hak.kerja().hari();
    }

    /** Activities by state, in the order of the board. */
    public List<Map.Entry<String, List<Kegiatan>>> papan() {
        return Arrays.stream(Kegiatan.Keadaan.values())
                .map(s -> Map.entry(s.sebutan(), kegiatan.stream().filter(k -> k.keadaan() == s).toList()))
                .toList();
    }

    /** How far the work is: the average of its lines, whole percent. */
    public int persen() {
        return (int) Math.floor(simpangan.stream().mapToInt(Simpangan::persen).average().orElse(0));
    }

    /** Whole rupiah spent. */
    public long realisasi() {
        return simpangan.stream().mapToLong(Simpangan::realisasi).sum();
    }

    /** Part of the budget that is spent, whole percent, more than 100 where it is exceeded. */
    public int serapan() {
        return rencana.jumlah() == 0 ? 0 : (int) Math.min(999, realisasi() * 100 / rencana.jumlah());
    }

    /** A period in words. */
    public String masa() {
        var a = hak.kerja().asal();
        return a.mulai().map(Teks::tanggal).orElse("sejak ditugaskan") + " sampai " + a.selesai().map(Teks::tanggal).orElse("tanpa batas akhir");
    }

    /** Names of the people of a team who have not written down their own plan of work. */
    public List<String> belumBerencana() {
        return hak.kerja().bertim() && rencana.disepakati()
                ? peserta().stream().filter(p -> p.mengerjakan() && !individu.containsKey(p.nip())).map(Peserta::nama).toList() : List.of();
    }

    /** Whether the reader was only asked to work along. */
    public boolean hanyaDiajak() {
        return hak.diajak() && hak.peserta().isEmpty() && !hak.memimpin() && !hak.atasan();
    }

    /** People with their roles; those of another government with the NIP that its letter names. */
    public List<Peserta> peserta() {
        var tamu = hak.kerja().tamu().stream().map(Kerja.Tamu::orang).toList();
        return hak.kerja().peserta().stream().map(p -> p.nip().isEmpty()
                ? tamu.stream().filter(t -> p.nama().equals(t.nama()) || p.nama().startsWith(t.nama() + ", ")).findFirst()
                        .map(t -> new Peserta(t.nip(), 0, p.nama(), p.peran(), p.unitAsal())).orElse(p)
                : p).toList();
    }

    /** Whether the reader may add activities now. */
    public boolean dapatMerinci() {
        return hak.membagi() && rencana.disepakati();
    }

    /** Short words on an activity: late, silent, waiting for another; empty when nothing is to be said. */
    public String tanda(Kegiatan k) {
        var tunggu = kegiatan.stream().filter(m -> k.menunggu().contains(m.id()) && m.persen() < 100).map(Kegiatan::nama).collect(Collectors.joining(", "));
        var lewat = k.terakhir().filter(t -> k.persen() == 100 && t.isAfter(k.selesai())).map(t -> ChronoUnit.DAYS.between(k.selesai(), t));
        return lewat.isPresent() ? "Selesai " + lewat.get() + " hari sesudah jadwal" : k.terlambat(hari()) ? "Terlambat" : k.persen() < 100 && !tunggu.isEmpty() ? "Menunggu " + tunggu : k.sunyi(hari()) ? "Tidak ada kabar" : "";
    }

    /** Names of the people in an activity. */
    public static String nama(Kegiatan k) {
        return k.orang().stream().map(o -> o.nama() + ", " + o.peran().toLowerCase(Locale.ROOT)).collect(Collectors.joining("; "));
    }
}
