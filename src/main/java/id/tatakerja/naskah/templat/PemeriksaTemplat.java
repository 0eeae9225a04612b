package id.tatakerja.naskah.templat;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.naskah.BentukNaskah;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What an instansi may save as a layout: known fields and allowed elements only, nothing that acts, fetches or runs long. */
@Component
public class PemeriksaTemplat {

    private static final int UKURAN = 40_000;
    private static final Pattern TANDA = Pattern.compile("\\{\\{\\s*([#^/]?)\\s*([^}]*?)\\s*}}");
    private static final Pattern TANDA_KHUSUS = Pattern.compile("\\{\\{\\s*[{&=<$!]");
    private static final Set<String> KHUSUS = Set.of("-first", "-last");

    private final PengisiTemplat mesin;

    PemeriksaTemplat(PengisiTemplat mesin) {
        this.mesin = mesin;
    }

    /** What is wrong with the layout; empty when it may be saved. */
    public List<Galat> periksa(BentukNaskah bentuk, String templat) {
        if (templat.isBlank() || templat.length() > UKURAN) {
            return galat(List.of("Tata letak diisi, paling panjang 40.000 karakter."));
        }
        if (TANDA_KHUSUS.matcher(templat).find()) {
            return galat(List.of("Tanda {{{, {{&, {{=, dan {{! tidak dapat dipakai: isi surat selalu ditulis sebagai teks biasa."));
        }
        var pesan = new LinkedHashSet<String>();
        var contoh = ContohSurat.data(bentuk);
        try {
            mesin.kompilasi(templat).visit(new Pemeriksa(nama(contoh), pesan));
            bersarang(templat, daftar(contoh), pesan);
            if (pesan.isEmpty()) {
                pesan.addAll(PenyaringHtml.saring(mesin.isi(templat, contoh)).larangan());
                pesan.addAll(PenyaringHtml.saring(mesin.isi(templat, ContohSurat.sepi(bentuk))).larangan());
            }
        } catch (MustacheException rusak) {
            pesan.add("Tanda {{...}} belum berpasangan atau salah tulis. Setiap {{#nama}} ditutup dengan {{/nama}}.");
        }
        if (!templat.contains("{{nomor}}") || !templat.contains("{{> tanda_tangan}}")) {
            pesan.add("Tata letak memuat {{nomor}} dan {{> tanda_tangan}}; tanpa keduanya surat tidak sah.");
        }
        return galat(List.copyOf(pesan));
    }

    /** Names of all fields of the shape, for the help on the page. */
    public Set<String> bidang(BentukNaskah bentuk) {
        return nama(ContohSurat.data(bentuk));
    }

    private static List<Galat> galat(List<String> pesan) {
        return pesan.stream().limit(10).map(p -> new Galat("isi", "TEMPLAT_TIDAK_SAH", p)).toList();
    }

    private static Set<String> nama(Map<?, ?> data) {
        var hasil = new TreeSet<String>();
        kumpulkan(data, hasil);
        return hasil;
    }

    private static void kumpulkan(Object nilai, Set<String> hasil) {
        if (nilai instanceof Map<?, ?> peta) {
            peta.forEach((k, v) -> {
                hasil.add(k.toString());
                kumpulkan(v, hasil);
            });
        } else if (nilai instanceof List<?> semua) {
            semua.forEach(v -> kumpulkan(v, hasil));
        }
    }

    private static Set<String> daftar(Map<String, Object> data) {
        var hasil = new TreeSet<>(Set.of("sel"));
        data.forEach((k, v) -> {
            if (v instanceof List<?>) {
                hasil.add(k);
            }
        });
        return hasil;
    }

    /** A list inside a list would multiply; only the cells of a row are one. */
    private static void bersarang(String templat, Set<String> daftar, Set<String> pesan) {
        var terbuka = new ArrayDeque<String>();
        var cocok = TANDA.matcher(templat);
        while (cocok.find()) {
            var nama = cocok.group(2);
            if (cocok.group(1).equals("#") && daftar.contains(nama)) {
                if (!terbuka.isEmpty() && !(terbuka.peek().equals("baris") && nama.equals("sel"))) {
                    pesan.add("Daftar {{#" + nama + "}} tidak dapat berada di dalam daftar {{#" + terbuka.peek() + "}}.");
                }
                terbuka.push(nama);
            } else if (cocok.group(1).equals("/") && nama.equals(terbuka.peek())) {
                terbuka.pop();
            }
        }
    }

    /** Walks over the compiled layout. */
    private record Pemeriksa(Set<String> dikenal, Set<String> pesan) implements Mustache.Visitor {

        @Override
        public void visitText(String teks) {
            // checked as HTML after filling
        }

        @Override
        public void visitVariable(String nama) {
            kenal(nama);
        }

        @Override
        public boolean visitInclude(String nama) {
            // our own parts need no check, and a stranger was refused when the layout was compiled
            return false;
        }

        @Override
        public boolean visitSection(String nama) {
            return kenal(nama);
        }

        @Override
        public boolean visitInvertedSection(String nama) {
            return kenal(nama);
        }

        private boolean kenal(String nama) {
            if (!dikenal.contains(nama) && !KHUSUS.contains(nama)) {
                pesan.add("Bidang {{" + nama + "}} tidak dikenal. Pakai salah satu bidang pada daftar di bawah.");
            }
            return true;
        }
    }

}
