package id.tatakerja.regulasi.muat;

import id.tatakerja.regulasi.baca.Berkas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where packs come from: the class path folder {@code peraturan/}, or a folder of the installation. */
final class SumberPaket {

    private static final String AKAR = "/peraturan/";

    private SumberPaket() {}

    /** Files by pack code from the class path; a folder counts when it holds {@code peraturan.yaml}. */
    static Map<String, List<Berkas>> kelas() {
        var hasil = new TreeMap<String, List<Berkas>>();
        try {
            var pencari = new PathMatchingResourcePatternResolver(SumberPaket.class.getClassLoader());
            for (var tanda : pencari.getResources("classpath*:peraturan/*/peraturan.yaml")) {
                var kode = nama(tanda).replace("/peraturan.yaml", "");
                var berkas = new ArrayList<Berkas>();
                for (var satu : pencari.getResources("classpath*:peraturan/" + kode + "/**")) {
                    if (satu.isReadable() && !nama(satu).endsWith("/")) {
                        berkas.add(new Berkas(nama(satu).substring(kode.length() + 1), satu.getContentAsByteArray()));
                    }
                }
                hasil.put(kode, berkas);
            }
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
        return hasil;
    }

    private static String nama(Resource satu) throws IOException {
        var alamat = java.net.URLDecoder.decode(satu.getURL().toString().replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        return alamat.substring(alamat.lastIndexOf(AKAR) + AKAR.length());
    }

    /** Files by pack code from a folder with one folder for each pack. */
    static Map<String, List<Berkas>> folder(Path akar) {
        var hasil = new TreeMap<String, List<Berkas>>();
        try (var paket = Files.list(akar)) {
            for (var folder : paket.filter(Files::isDirectory).toList()) {
                var berkas = new ArrayList<Berkas>();
                try (var isi = Files.walk(folder)) {
                    for (var satu : isi.filter(Files::isRegularFile).toList()) {
                        berkas.add(new Berkas(folder.relativize(satu).toString().replace('\\', '/'), Files.readAllBytes(satu)));
                    }
                }
                hasil.put(folder.getFileName().toString(), berkas);
            }
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
        return hasil;
    }
}
