package id.tatakerja.pelaksanaan.kendala;

import id.tatakerja.bersama.Galat;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.kegiatan.Kegiatan;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.tampilan.HalamanFormulir;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An obstacle as its page shows it.
 *
 * @param id number
 * @param penugasan number of the work
 * @param kerja name of the work
 * @param judul a few words
 * @param uraian what is the matter
 * @param oleh who brought it and when
 * @param alternatif ways out
 * @param giliran turns in words
 * @param giliranSaya whether one is the reader's
 * @param isi what was typed, by field
 * @param galat faults
 * @param pemilik name of the other government that owns the work, empty where it is the own
 */
public record KendalaPage(
        long id, long penugasan, String kerja, String judul, String uraian, String oleh, List<Alternatif> alternatif, List<Giliran> giliran, boolean giliranSaya,
        Map<String, String> isi, List<Galat> galat, String pemilik) implements HalamanFormulir {

    /** A way out. */
    public record Alternatif(int urut, String uraian, boolean disarankan) {}

    /** A turn: whose, how it stands, what was said, by whom, whether it is late. */
    public record Giliran(String siapa, String status, String uraian, String oleh, boolean lambat) {}

    /** What was typed into a field. */
    public String nilai(String bidang) {
        return isi.getOrDefault(bidang, "");
    }

    /** The page of the work: of another government it is that at home. */
    public String alamatKerja() {
        return (pemilik.isEmpty() ? "/pekerjaan/" : "/pekerjaan-luar/") + penugasan;
    }

    static KendalaPage dari(MembacaKendala.Rinci r, Map<String, String> isi, List<Galat> galat, ZoneId zona) {
        var k = r.kendala();
        return new KendalaPage(
                k.id(), k.penugasan(), r.kerja().judul(), k.judul(), k.uraian(), k.nama() + ", " + Teks.waktu(k.dibuat(), zona),
                k.alternatif().stream().map(a -> new Alternatif(a.urut(), a.uraian(), a.disarankan())).toList(),
                k.giliran().stream().map(g -> giliran(r, g, zona)).toList(), r.giliranSaya(), isi, galat, r.pemilik().orElse(""));
    }

    private static Giliran giliran(MembacaKendala.Rinci r, Kendala.Giliran g, ZoneId zona) {
        var terbuka = g.status() == Kendala.Status.TERBUKA;
        return new Giliran(
                r.giliran().getOrDefault(g.id(), ""), terbuka ? "Menunggu, paling lambat " + Teks.tanggal(g.batas()) : g.status().sebutan(), g.uraian(),
                g.selesai().map(w -> (g.sebutan().isEmpty() ? g.nama() : g.sebutan() + " (" + g.nama() + ")") + ", " + Teks.waktu(w, zona)).orElse(""),
                terbuka && g.batas().isBefore(r.kerja().hari()));
    }

    /**
     * Obstacles of one piece of work with the form to bring another.
     *
     * @param hak what the reader is to the work
     * @param semua obstacles
     * @param kegiatan activities of the work
     * @param isi what was typed, by field
     * @param galat faults
     * @param biasa last day unless another is typed
     */
    public record Daftar(HakKerja hak, List<Baris> semua, List<Kegiatan> kegiatan, Map<String, String> isi, List<Galat> galat, LocalDate biasa) implements HalamanFormulir {

        /** A line: number, a few words, how it stands, who brought it. */
        public record Baris(long id, String judul, String status, boolean selesai, String oleh) {}

        /** Whether the reader may bring one. */
        public boolean dapatMengajukan() {
            return hak.kerja().berlaku() && hak.peserta().isPresent();
        }

        /** Whether several leaders may be asked to work together: its people sit in more than one unit. */
        public boolean dapatKolaborasi() {
            return PenerimaKendala.lingkup(hak.kerja()) != Lingkup.DALAM_UNIT;
        }

        /** Activities from which the form chooses, number to name. */
        public Map<String, String> pilihan() {
            var hasil = new LinkedHashMap<String, String>();
            kegiatan.forEach(k -> hasil.put(Long.toString(k.id()), k.nama()));
            return hasil;
        }

        /** The last day that the form begins with. */
        public String batas() {
            return isi.getOrDefault("batas", biasa.toString());
        }

        /** Today where the instansi is. */
        public LocalDate hari() {
            return hak.kerja().hari();
        }
    }
}
