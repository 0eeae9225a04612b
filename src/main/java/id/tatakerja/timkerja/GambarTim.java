package id.tatakerja.timkerja;

import id.tatakerja.regulasi.TabelTim.PeranTim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A team as a picture: who leads, who heads, and the members under their home units.
 *
 * @param lebar width
 * @param tinggi height
 * @param kotak boxes
 * @param garis lines between them
 * @param unit headings of the columns
 */
public record GambarTim(int lebar, int tinggi, List<Kotak> kotak, List<Garis> garis, List<Tulisan> unit) {

    private static final int LEBAR = 220;
    private static final int TINGGI = 58;
    private static final int JARAK = 20;
    private static final int HURUF = 29;

    /** A box with two lines; {@code kelas} is one of the classes of pictures. */
    public record Kotak(int x, int y, int lebar, int tinggi, String atas, String bawah, String kelas) {}

    /** Points of a line. */
    public record Garis(String titik) {}

    /** A text. */
    public record Tulisan(int x, int y, String isi) {}

    static GambarTim dari(MembacaTim.Rinci r) {
        var kolom = new LinkedHashMap<String, List<OrangTim>>();
        r.orang().stream().filter(o -> o.peran() == PeranTim.ANGGOTA).forEach(o -> kolom.computeIfAbsent(r.unit(o.unitAsal()), _ -> new ArrayList<>()).add(o));
        var lebar = Math.max(1, kolom.size()) * (LEBAR + JARAK) + JARAK;
        var kotak = new ArrayList<Kotak>();
        var garis = new ArrayList<Garis>();
        var unit = new ArrayList<Tulisan>();
        var tengah = lebar / 2;
        var y = 10;
        kotak.add(kotak(tengah - LEBAR / 2, y, "Pimpinan Unit Organisasi", r.pimpinan().isEmpty() ? "belum ada" : r.pimpinan(), ""));
        for (var peran : List.of(PeranTim.PENANGGUNG_JAWAB, PeranTim.KETUA)) {
            if (MembacaTim.dikenal(r, peran)) {
                var siapa = r.orang().stream().filter(o -> o.peran() == peran).findFirst();
                garis.add(new Garis(tengah + "," + (y + TINGGI) + " " + tengah + "," + (y + TINGGI + 24)));
                y += TINGGI + 24;
                kotak.add(kotak(tengah - LEBAR / 2, y, peran.sebutan(), siapa.map(OrangTim::nama).orElse("belum ditunjuk"), siapa.isPresent() ? "alur-selesai" : ""));
            }
        }
        var bawah = y + TINGGI;
        var n = 0;
        var tinggi = bawah + 20;
        for (var k : kolom.entrySet()) {
            var x = JARAK + n++ * (LEBAR + JARAK);
            var pusat = x + LEBAR / 2;
            garis.add(new Garis(tengah + "," + bawah + " " + tengah + "," + (bawah + 16) + " " + pusat + "," + (bawah + 16) + " " + pusat + "," + (bawah + 26)));
            unit.add(new Tulisan(pusat, bawah + 40, potong(k.getKey())));
            var yy = bawah + 50;
            for (var o : k.getValue()) {
                kotak.add(kotak(x, yy, o.nama(), "Anggota sejak " + id.tatakerja.tampilan.Teks.tanggal(o.mulai()), "alur-selesai"));
                yy += TINGGI + 10;
            }
            tinggi = Math.max(tinggi, yy + 6);
        }
        return new GambarTim(lebar, tinggi, kotak, garis, unit);
    }

    private static Kotak kotak(int x, int y, String atas, String bawah, String kelas) {
        return new Kotak(x, y, LEBAR, TINGGI, potong(atas), potong(bawah), kelas);
    }

    private static String potong(String teks) {
        return teks.length() <= HURUF ? teks : teks.substring(0, HURUF - 1) + "…";
    }
}
