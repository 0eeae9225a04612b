package id.tatakerja.regulasi.kepatuhan;

import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Persyaratan;
import id.tatakerja.regulasi.Persyaratan.Keadaan;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVFormat;
import org.springframework.stereotype.Component;

/**
 * Reads {@code peraturan/<kode>/kepatuhan.csv} (columns {@code id,keadaan,uji}), which the build writes beside the pack from
 * the tests that passed. What it does not name is BELUM. A limit in {@code persyaratan.csv} always wins: nobody may claim more
 * than the pack admits.
 */
@Component
public class Kepatuhan {

    private final Map<String, List<ButirKepatuhan>> diketahui = new ConcurrentHashMap<>();

    /** Requirements of the pack in order, each with its state. */
    public List<ButirKepatuhan> untuk(Paket paket) {
        return diketahui.computeIfAbsent(paket.kode(), kode -> susun(paket, bukti(kode)));
    }

    static List<ButirKepatuhan> susun(Paket paket, Map<String, Bukti> bukti) {
        return paket.persyaratan().stream().map(p -> butir(p, bukti.getOrDefault(p.id(), Bukti.TIDAK_ADA))).toList();
    }

    private static ButirKepatuhan butir(Persyaratan persyaratan, Bukti bukti) {
        return new ButirKepatuhan(persyaratan, persyaratan.batas().orElse(bukti.keadaan()), persyaratan.alasan(), bukti.uji());
    }

    record Bukti(Keadaan keadaan, List<String> uji) {
        static final Bukti TIDAK_ADA = new Bukti(Keadaan.BELUM, List.of());
    }

    private static Map<String, Bukti> bukti(String kode) {
        try (var masuk = Kepatuhan.class.getResourceAsStream("/peraturan/" + kode + "/kepatuhan.csv")) {
            if (masuk == null) {
                return Map.of();
            }
            var hasil = new HashMap<String, Bukti>();
            var bentuk = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
            for (var baris : bentuk.parse(new InputStreamReader(masuk, StandardCharsets.UTF_8))) {
                hasil.put(baris.get("id"), new Bukti(keadaan(baris.get("keadaan")), uji(baris.get("uji"))));
            }
            return hasil;
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    // a word that the build does not write proves nothing
    private static Keadaan keadaan(String kata) {
        return Arrays.stream(Keadaan.values()).filter(k -> k.name().equals(kata)).findFirst().orElse(Keadaan.BELUM);
    }

    private static List<String> uji(String sel) {
        return Arrays.stream(sel.split(";", -1)).map(String::strip).filter(u -> !u.isEmpty()).toList();
    }
}
