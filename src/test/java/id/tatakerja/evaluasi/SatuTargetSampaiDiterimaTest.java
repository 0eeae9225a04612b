package id.tatakerja.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.peramban.Peramban;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One target in each kind of organisation of each regulation, the whole way over pages, each step found on the own home page. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SatuTargetSampaiDiterimaTest {

    /** Regulation, and a unit of each kind of organisation that it tells apart, with the form in which the target is reached. */
    private static final Map<String, List<String>> JENIS = Map.of(
            "lamandau-13-2024", List.of("SETDA INDIVIDU", "DPRD INDIVIDU", "INSP TIM", "DIN1 INDIVIDU", "DIN2 TIM", "RS INDIVIDU", "KEC INDIVIDU", "KEL TIM", "UPT1 INDIVIDU"),
            "bangkalan-28-2023", List.of("SETDA INDIVIDU", "DIN2 TIM", "BAD1 INDIVIDU", "KEC TIM", "KEL2 INDIVIDU", "UPTF INDIVIDU"),
            "indragiri-hilir-1-2024", List.of("SETDA INDIVIDU", "DIN2 TIM"),
            "tanjung-jabung-timur-14-2023", List.of("KEC INDIVIDU", "DIN2 TIM"));

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private final Map<String, RuangEvaluasi> ruang = new HashMap<>();

    static Stream<String> semua() {
        return JENIS.entrySet().stream().sorted(Map.Entry.comparingByKey()).flatMap(e -> e.getValue().stream().map(u -> e.getKey() + " " + u));
    }

    @BeforeAll
    void empat_kabupaten() {
        var nomor = 0;
        for (var paket : JENIS.keySet().stream().sorted().toList()) {
            var r = new RuangEvaluasi(port, sql, "jalan-" + paket.substring(0, 3), 960 + nomor++, paket);
            r.tetapkanKedudukan();
            ruang.put(paket, r);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("semua")
    void setiap_orang_menemukan_langkahnya_di_beranda_sampai_hasil_diterima(String yang) {
        mainkan(yang, nip -> new LayarTanpaSkrip(port, nip));
    }

    /**
     * By default one unit that is not played above; all of them, this test alone, with {@code -Dtatakerja.uji.peramban=semua}, pictures with
     * {@code -Dtatakerja.uji.foto=<folder>}, wider with {@code -Dtatakerja.uji.lebar=1280}.
     */
    static Stream<String> dalamPeramban() {
        return System.getProperty("tatakerja.uji.peramban", "").equals("semua") ? semua() : Stream.of("lamandau-13-2024 BAD1 INDIVIDU");
    }

    /** The same before a real browser, as narrow as a phone. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("dalamPeramban")
    void jalan_yang_sama_dilalui_dengan_peramban_selebar_telepon(String yang) {
        try (var peramban = new Peramban()) {
            var foto = Optional.ofNullable(System.getProperty("tatakerja.uji.foto")).map(f -> Path.of(f, yang.replace(' ', '-')));
            mainkan(yang, nip -> new LayarPeramban(peramban, Integer.getInteger("tatakerja.uji.lebar", 360), port, nip, foto.map(f -> f.resolve(nip))));
        }
    }

    private void mainkan(String yang, Function<String, Layar> tindakan) {
        var bagian = yang.split(" ");
        var r = Objects.requireNonNull(ruang.get(bagian[0]));
        try (var jalan = new JalanSatuTarget(r, bagian[1], bagian[2], nip -> new LayarTanpaSkrip(port, nip), tindakan)) {
            jalan.mainkan();
            assertThat(jalan.laku().tahap).as("%s", String.join("\n", jalan.jejak)).contains(
                    "perjanjian", "strategi", "penugasan", "rencana disusun", "rencana disepakati pelaksana", "rencana disepakati pimpinan", "dirinci", "kendala", "kendala diputus", "kemajuan",
                    "laporan dikirim", "hasil diserahkan", "dikembalikan", "hasil diterima");
            if (bagian[0].startsWith("lamandau") && bagian[2].equals("TIM")) {
                assertThat(jalan.laku().tahap).contains("hasil anggota");
            }
        }
    }
}
