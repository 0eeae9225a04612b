package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.bersama.Galat;
import id.tatakerja.tampilan.HalamanFormulir;
import id.tatakerja.tampilan.Teks;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The page of work that another government owns.
 *
 * @param penugasan the own record
 * @param judul what it is called
 * @param pemilik name of the other government
 * @param kabar when it was brought over last, in words; empty while it never was
 * @param kerja how it stands there
 * @param milik activities in which the reader has a part, number to name
 * @param mengisi whether the reader may write now
 * @param bertim whether a team does it, in which everybody writes the own plan
 * @param sendiri what the reader takes on, empty while nothing is written
 * @param kendala how many obstacles there are, in words
 * @param koordinasi how much coordination there is, in words
 * @param kiriman what own people wrote, newest first
 * @param umpanBalik feedback for the reader, and by whom
 * @param isi what was typed, by field
 * @param galat faults
 */
public record LuarPage(
        long penugasan, String judul, String pemilik, String kabar, List<Baris> kerja, List<Arahan> arahan, List<Kegiatan> kegiatan, Map<String, String> milik, boolean mengisi,
        boolean bertim, String sendiri, String kendala, String koordinasi, List<Kiriman> kiriman, List<String> laporan, List<Map.Entry<String, String>> umpanBalik, Map<String, String> isi, List<Galat> galat)
        implements HalamanFormulir {

    /** A direction, and whether the reader has still to say that he or she read it. */
    public record Arahan(long id, String isi, String oleh, boolean belum) {}

    /** A fact of the work and its words. */
    public record Baris(String apa, String kata) {}

    /** An activity in words. */
    public record Kegiatan(String nama, String masa, int persen, String orang) {}

    /** Something written: what, who and when, how it stands, number where a file may be added. */
    public record Kiriman(String apa, String oleh, String keadaan, boolean ditolak, String bukti) {}

    static LuarPage dari(RuangLuar.Lihat l, String nip, ZoneId zona, Map<String, String> isi, List<Galat> galat) {
        var sana = l.sana().map(LuarRepository.Tersimpan::kerja);
        var milik = new java.util.LinkedHashMap<String, String>();
        sana.stream().flatMap(k -> k.kegiatan().stream()).filter(k -> k.milik(nip)).forEach(k -> milik.put(Long.toString(k.id()), k.nama()));
        var kini = l.kerja();
        var mengisi = l.mengisi();
        return new LuarPage(
                l.sini().penugasan(), sana.map(PekerjaanLuar::judul).orElse(l.sini().judul()), l.hubungan().nama(),
                l.sana().map(s -> Teks.waktu(s.diperbarui(), zona)).orElse(""),
                sana.map(k -> {
                    var baris = new java.util.ArrayList<Baris>();
                    baris.add(new Baris("Masa", k.masa()));
                    if (!k.ketua().isEmpty()) {
                        baris.add(new Baris("Ketua Tim", k.ketua()));
                    }
                    baris.add(new Baris("Rencana", k.disepakati() ? "Disepakati" : "Belum disepakati"));
                    k.rencana().forEach(b -> baris.add(new Baris(b.nama(), Teks.tanggal(b.mulai()) + " sampai " + Teks.tanggal(b.selesai()) + (b.hasil().isEmpty() ? "" : ", hasil: " + b.hasil()))));
                    return List.copyOf(baris);
                }).orElse(List.of()),
                kini.arahan().stream().map(a -> new Arahan(a.id(), a.isi(), a.oleh(), mengisi && !a.dibaca().contains(nip))).toList(),
                sana.stream().flatMap(k -> k.kegiatan().stream()).map(k -> new Kegiatan(
                        k.nama(), Teks.tanggal(k.mulai()) + " sampai " + Teks.tanggal(k.selesai()), k.persen(),
                        k.orang().stream().map(o -> o.nama() + ": " + o.peran()).collect(java.util.stream.Collectors.joining("; ")))).toList(),
                milik, mengisi, kini.bertim(), kini.rencanaSendiri().getOrDefault(nip, ""), kendala(kini), kini.koordinasi().isEmpty() ? "belum ada" : kini.koordinasi().size() + " catatan",
                l.kiriman().stream().map(k -> new Kiriman(
                        k.ringkas(), k.nama() + ", " + Teks.waktu(k.waktu(), zona), k.status().sebutan() + (k.alasan().isEmpty() ? "" : ": " + k.alasan()),
                        k.status() == KirimanLuar.Status.DITOLAK,
                        mengisi && k.isi() instanceof KirimanLuar.Kemajuan && k.nip().equals(nip) && k.status() == KirimanLuar.Status.DITERIMA ? Long.toString(k.id()) : "")).toList(),
                sana.stream().flatMap(k -> k.laporan().stream()).map(x -> Teks.tanggal(x.mulai()) + " sampai " + Teks.tanggal(x.selesai()) + ": " + x.status()
                        + (x.catatan().isEmpty() ? "" : ", " + x.catatan())).toList(),
                kini.umpanBalik().stream().filter(u -> u.untuk().isEmpty() || u.untuk().equals(nip))
                        .map(u -> Map.entry(u.isi(), u.oleh() + (u.kegiatan().isEmpty() ? "" : ", tentang " + u.kegiatan()) + ", " + Teks.waktu(u.waktu(), zona))).toList(),
                isi, galat);
    }

    private static String kendala(PekerjaanLuar k) {
        var terbuka = k.kendala().stream().filter(x -> !x.selesai()).count();
        return k.kendala().isEmpty() ? "belum ada" : terbuka + " menunggu putusan, " + (k.kendala().size() - terbuka) + " selesai";
    }

    /** What was typed into a field, or what it begins with. */
    public String nilai(String bidang, String awal) {
        return isi.getOrDefault(bidang, awal);
    }
}
