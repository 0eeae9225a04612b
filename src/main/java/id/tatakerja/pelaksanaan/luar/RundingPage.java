package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.bersama.Galat;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.arahan.Koordinasi.Tahap;
import id.tatakerja.tampilan.HalamanFormulir;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Obstacles and coordination within work of another government, as their pages at home show them.
 *
 * @param penugasan the own record
 * @param pemilik name of the other government
 * @param kerja how the work stands there
 * @param nip the reader
 * @param mengisi whether the reader may write now
 * @param tim own teams with which one can coordinate
 * @param hari today where the instansi is
 * @param isi what was typed, by field
 * @param galat faults
 */
public record RundingPage(
        long penugasan, String pemilik, PekerjaanLuar kerja, String nip, boolean mengisi, List<Kerja> tim, LocalDate hari, Map<String, String> isi, List<Galat> galat)
        implements HalamanFormulir {

    static RundingPage dari(RuangLuar.Lihat l, String nip, List<Kerja> tim, Map<String, String> isi, List<Galat> galat) {
        return new RundingPage(l.sini().penugasan(), l.hubungan().nama(), l.kerja(), nip, l.mengisi(), tim, l.hari(), isi, galat);
    }

    /** What the work is called. */
    public String judul() {
        return kerja.judul();
    }

    /** Address of the page of the work. */
    public String alamat() {
        return "/pekerjaan-luar/" + penugasan;
    }

    /** An obstacle in words: turns with what was decided, ways out with the recommended one named. */
    public record Kendala(String judul, String uraian, String oleh, boolean selesai, List<String> alternatif, List<Giliran> giliran) {}

    /** A turn in words: whose, how it stands, what was said. */
    public record Giliran(String siapa, String status, String uraian) {}

    /** Obstacles, newest first. */
    public List<Kendala> kendala() {
        return kerja.kendala().stream().map(k -> new Kendala(
                k.judul(), k.uraian(), k.oleh(), k.selesai(), alternatif(k),
                k.giliran().stream().map(g -> g.uraian().isEmpty() ? new Giliran(g.siapa(), "Menunggu, paling lambat " + Teks.tanggal(g.batas()), "")
                        : new Giliran(g.oleh(), g.status(), g.uraian())).toList())).toList();
    }

    private static List<String> alternatif(PekerjaanLuar.Kendala k) {
        return k.alternatif().stream().map(a -> k.alternatif().indexOf(a) + 1 == k.disarankan() ? a + " (disarankan)" : a).toList();
    }

    /** Activities in which the reader has a part, number to name. */
    public Map<String, String> kegiatan() {
        var hasil = new LinkedHashMap<String, String>();
        kerja.kegiatan().stream().filter(k -> k.milik(nip)).forEach(k -> hasil.put(Long.toString(k.id()), k.nama()));
        return hasil;
    }

    /** Coordination by stage, every stage. */
    public List<Map.Entry<String, List<String>>> koordinasi() {
        return Arrays.stream(Tahap.values()).map(t -> Map.entry(t.sebutan(), kerja.koordinasi().stream().filter(k -> k.tahap() == t)
                .map(k -> Teks.tanggal(k.tanggal()) + ": " + k.hal() + ", dengan " + k.dengan() + ". " + (k.hasil().isEmpty() ? "" : Teks.kalimat(k.hasil()) + " ")
                        + "Dicatat " + k.oleh() + ".").toList())).toList();
    }
}
