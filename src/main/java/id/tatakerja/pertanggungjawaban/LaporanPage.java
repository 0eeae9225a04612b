package id.tatakerja.pertanggungjawaban;

import id.tatakerja.bersama.Galat;
import id.tatakerja.tampilan.HalamanFormulir;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A report as its page shows it.
 *
 * @param rinci the report
 * @param zona time zone of the instansi
 * @param isi what was typed, by field
 * @param galat faults
 */
public record LaporanPage(MembacaLaporan.Rinci rinci, ZoneId zona, Map<String, String> isi, List<Galat> galat) implements HalamanFormulir {

    /** The report. */
    public Laporan laporan() {
        return rinci.laporan();
    }

    /** Name of the work. */
    public String kerja() {
        return rinci.kerja().judul();
    }

    /** Today where the instansi is. */
    public LocalDate hari() {
        return rinci.kerja().hari();
    }

    /** The period in words. */
    public String masa() {
        return PintuLaporan.masa(laporan());
    }

    /** Whether the reader may write it now, or has just tried to. */
    public boolean menulis() {
        return rinci.milik() && (laporan().status().padaPelapor() || isi.containsKey("uraian"));
    }

    /** Whether the reader may answer it now, or has just tried to. */
    public boolean menjawab() {
        return rinci.menjawab().isPresent() || isi.containsKey("cara");
    }

    /** Key and words of those to whom it may go. */
    public List<Map.Entry<String, String>> tujuan() {
        return rinci.tujuan().stream().map(t -> Map.entry(t.kunci(), t.sebutan())).toList();
    }

    /** Of whom it tells, empty where it is no report about a member. */
    public String tentang() {
        return laporan().tentang().map(Laporan.Tentang::nama).orElse("");
    }

    /** Officials of the member in words: title, as what, when read. */
    public List<String> tanda() {
        return rinci.tanda().stream().map(t -> t.penerima().sebutan() + ", " + t.penerima().sebagai()
                + (laporan().status().padaPelapor() ? "" : t.dibaca().map(w -> ": dibaca pada " + Teks.waktu(w, zona) + " oleh " + t.dibacaOleh()).orElse(": belum dibaca"))).toList();
    }

    /** Names of members whose report is missing. */
    public List<String> kurang() {
        return rinci.kurang();
    }

    /** What was done with it, with who and when. */
    public List<Map.Entry<String, String>> langkah() {
        return rinci.langkah().stream().map(l -> Map.entry(
                l.apa().sebutan() + " oleh " + (l.sebutan().isEmpty() ? l.nama() : l.sebutan() + " (" + l.nama() + ")") + ", " + Teks.waktu(l.waktu(), zona), l.catatan())).toList();
    }

    /** How it stands in a few words. */
    public static String keadaan(Laporan l, LocalDate hari) {
        return l.terlambat(hari) ? "Terlambat" : l.status() == Laporan.Status.TERKIRIM && l.tentang().isPresent() ? "Terkirim" : l.status().sebutan();
    }

    /** Colour of these words. */
    public static String warna(Laporan l, LocalDate hari) {
        return switch (l.status()) {
            case DITUNGGU -> l.terlambat(hari) ? "lencana-celah" : "lencana-netral";
            case TERKIRIM -> l.tentang().isPresent() ? "lencana-baik" : "lencana-perlu";
            case DITERIMA -> "lencana-baik";
            case DIKEMBALIKAN -> "lencana-celah";
            case GUGUR -> "lencana-netral";
        };
    }

    /** What was typed into a field, or what stands there. */
    public String nilai(String bidang) {
        var l = laporan().isi();
        return isi.getOrDefault(bidang, switch (bidang) {
            case "uraian" -> l.uraian();
            case "hambatan" -> l.hambatan();
            case "rencana" -> l.rencana();
            case "kepada" -> rinci.tujuan().isEmpty() ? "" : rinci.tujuan().getFirst().kunci();
            default -> "";
        });
    }

    /**
     * Reports of a person.
     *
     * @param hari today
     * @param utang to be sent by the reader
     * @param jawab to be answered by the reader
     * @param terkirim sent by the reader and not answered yet
     * @param selesai accepted, newest first
     * @param terlambat late in the units that the reader leads
     * @param unit units of which the reader may print the reports: code and name
     * @param isi what was typed into the form to print, by field
     * @param galat faults
     */
    public record Daftar(LocalDate hari, List<Laporan> utang, List<Laporan> jawab, List<Laporan> terkirim, List<Laporan> selesai, List<Laporan> terlambat,
            List<Map.Entry<String, String>> unit, Map<String, String> isi, List<Galat> galat) implements HalamanFormulir {

        /** What was typed into a field; the form begins with the month so far. */
        public String nilai(String bidang) {
            return isi.getOrDefault(bidang, bidang.equals("mulai") ? hari.withDayOfMonth(1).toString() : bidang.equals("selesai") ? hari.toString() : "");
        }

        /** Whether there is nothing at all. */
        public boolean kosong() {
            return utang.isEmpty() && jawab.isEmpty() && terkirim.isEmpty() && selesai.isEmpty() && terlambat.isEmpty();
        }

        /** Lists with their headings, the most pressing first. */
        public List<Map.Entry<String, List<Laporan>>> bagian() {
            return List.<Map.Entry<String, List<Laporan>>>of(
                    Map.entry("Yang Anda sampaikan", utang), Map.entry("Menunggu jawaban Anda", jawab), Map.entry("Terlambat dari unit Anda", terlambat),
                    Map.entry("Terkirim, menunggu jawaban", terkirim), Map.entry("Sudah diterima", selesai)).stream().filter(e -> !e.getValue().isEmpty()).toList();
        }
    }

    /**
     * Reports of one piece of work, with the form to ask for one.
     *
     * @param isiKerja the reports
     * @param isi what was typed, by field
     * @param galat faults
     */
    public record DariKerja(MembacaLaporan.DariKerja isiKerja, Map<String, String> isi, List<Galat> galat) implements HalamanFormulir {

        /** Number of the work. */
        public long penugasan() {
            return isiKerja.hak().kerja().penugasan();
        }

        /** Name of the work. */
        public String kerja() {
            return isiKerja.hak().kerja().judul();
        }

        /** Reports, the newest period first. */
        public List<Laporan> semua() {
            return isiKerja.semua();
        }

        /** Today. */
        public LocalDate hari() {
            return isiKerja.hak().kerja().hari();
        }

        /** How many of them are late. */
        public long terlambat() {
            return semua().stream().filter(l -> l.terlambat(hari())).count();
        }

        /** First day of what is printed, at most a year ago. */
        public LocalDate cetakDari() {
            var setahun = hari().minusYears(1);
            return semua().stream().map(l -> l.masa().mulai()).min(LocalDate::compareTo).filter(setahun::isBefore).orElse(setahun);
        }

        /** How often reports are due, in words. */
        public String selang() {
            return isiKerja.selang().sebutan();
        }

        /** Whether the reader may ask for a report. */
        public boolean meminta() {
            return isiKerja.peminta().isPresent();
        }

        /** People who may be asked: internal number, name, role. */
        public List<id.tatakerja.pelaksanaan.Peserta> orang() {
            return isiKerja.hak().kerja().peserta().stream().filter(p -> AturanLaporan.jenis(isiKerja.hak().kerja(), p).isPresent()).toList();
        }

        /** Members of whom the reader may tell their officials: place in the list and name. */
        public List<Map.Entry<Integer, String>> anggota() {
            var semua = isiKerja.anggota();
            return IntStream.range(0, semua.size()).mapToObj(n -> Map.entry(n, semua.get(n).siapa().nama())).toList();
        }

        /** What was typed into a field. */
        public String nilai(String bidang) {
            return isi.getOrDefault(bidang, bidang.equals("batas") ? hari().plusDays(3).toString() : "");
        }
    }
}
