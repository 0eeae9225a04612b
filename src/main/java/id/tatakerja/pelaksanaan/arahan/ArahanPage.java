package id.tatakerja.pelaksanaan.arahan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.kegiatan.Kegiatan;
import id.tatakerja.pelaksanaan.kegiatan.KegiatanForm;
import id.tatakerja.tampilan.HalamanFormulir;
import id.tatakerja.tampilan.Teks;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was said about a piece of work, and its coordination by stage.
 *
 * @param hak what the reader is to the work
 * @param catatan what was said, newest first
 * @param koordinasi coordination by stage, every stage
 * @param kegiatan activities of the work
 * @param tim other work with which one can coordinate: number and name
 * @param memantau whether the reader is one of those who monitor it
 * @param isi what was typed, by field
 * @param galat faults
 * @param mengarahkan whether the reader may give directions
 * @param belum names of members who wait for feedback of the head of the team
 */
public record ArahanPage(
        HakKerja hak, List<Baris> catatan, List<Map.Entry<String, List<String>>> koordinasi, List<Kegiatan> kegiatan, List<Kerja> tim, boolean memantau,
        Map<String, String> isi, List<Galat> galat, boolean mengarahkan, List<String> belum)
        implements HalamanFormulir {

    /** Something said: number, kind, what, by whom, what it follows from, names of those who have read it; whether the reader has still to. */
    public record Baris(long id, String jenis, boolean arahan, boolean pemantauan, String isi, String oleh, String dari, String dibaca, boolean belum, String dirujuk) {

        /** By whom, from what it follows, who has read it, and what refers to it, in sentences. */
        public String keterangan() {
            return Stream.of(Map.entry("", oleh), Map.entry("Berdasarkan ", dari), Map.entry("Dibaca oleh ", dibaca), Map.entry("Dirujuk kegiatan ", dirujuk))
                    .filter(e -> !e.getValue().isEmpty()).map(e -> Teks.kalimat(e.getKey() + e.getValue())).collect(Collectors.joining(" "));
        }
    }

    /** Number of the work. */
    public long id() {
        return hak.kerja().penugasan();
    }

    /** What was typed into a field. */
    public String nilai(String bidang) {
        return isi.getOrDefault(bidang, "");
    }

    /** Kinds that the reader may say, code and words. */
    public List<Map.Entry<String, String>> jenis() {
        var hasil = new ArrayList<Catatan.Jenis>();
        if (mengarahkan) {
            hasil.add(Catatan.Jenis.ARAHAN);
        }
        if (memantau) {
            hasil.add(Catatan.Jenis.UMPAN_BALIK);
            hasil.add(Catatan.Jenis.PEMANTAUAN);
        }
        if (hak.peserta().isPresent() || hak.memantau() || hak.diajak()) {
            hasil.add(Catatan.Jenis.CATATAN);
        }
        return hak.kerja().berlaku() ? hasil.stream().map(j -> Map.entry(j.name(), j.sebutan())).toList() : List.of();
    }

    /** Whether the reader may record a coordination. */
    public boolean dapatBerkoordinasi() {
        return hak.kerja().berlaku() && (hak.peserta().isPresent() || hak.memimpin());
    }

    private static String untuk(HakKerja hak, Catatan c) {
        return hak.kerja().pengerja(c.untuk()).map(p -> " kepada " + p.nama()).orElse("");
    }

    /** Those for whom something can be meant: a key that is no NIP, and the name. */
    public List<Map.Entry<String, String>> orang() {
        return KegiatanForm.orang(hak.kerja()).stream().filter(o -> !o.siapa().nip().equals(hak.nip())).map(o -> Map.entry(o.kunci(), o.siapa().nama())).toList();
    }

    static Baris baris(HakKerja hak, Catatan c, List<Catatan> semua, Map<Long, List<String>> rujukan, ZoneId zona) {
        var nama = hak.kerja().peserta().stream().filter(p -> c.dibaca().contains(p.nip())).map(p -> p.nama()).toList();
        return new Baris(
                c.id(), c.jenis().sebutan(), c.jenis() == Catatan.Jenis.ARAHAN, c.jenis() == Catatan.Jenis.PEMANTAUAN, c.isi(), c.oleh() + untuk(hak, c) + ", " + Teks.waktu(c.waktu(), zona),
                c.dari().flatMap(d -> semua.stream().filter(x -> x.id() == d).findFirst()).map(x -> x.jenis().sebutan() + " " + Teks.waktu(x.waktu(), zona)).orElse(""),
                String.join(", ", nama), c.jenis() == Catatan.Jenis.ARAHAN && hak.peserta().isPresent() && !c.nip().equals(hak.nip()) && !c.dibaca().contains(hak.nip()),
                String.join(", ", rujukan.getOrDefault(c.id(), List.of())));
    }

    static List<Map.Entry<String, List<String>>> menurutTahap(Kerja kerja, List<Koordinasi> semua) {
        return Arrays.stream(Koordinasi.Tahap.values()).map(t -> Map.entry(t.sebutan(), semua.stream().filter(k -> k.tahap() == t)
                .map(k -> Teks.tanggal(k.tanggal()) + ": " + k.hal() + (k.penugasan() == kerja.penugasan() ? ", dengan " + k.sebutan() : ", diajak oleh tim lain") + ". "
                        + (k.hasil().isEmpty() ? "" : Teks.kalimat(k.hasil()) + " ") + "Dicatat " + k.nama() + ".").toList())).toList();
    }
}
