package id.tatakerja.regulasi.alur;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.PaketUji;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A standard BPMN engine runs the same files: on every path it must open what the compiled graph opens. */
class AlurFlowableTest {

    private static ProcessEngine mesin;

    /** A mechanism of a regulation, or a chain of review. */
    record Contoh(String paket, String kode, Graf graf, String isi) {

        static Stream<Contoh> dari(Paket p) {
            return Stream.concat(
                    p.alur().values().stream().map(a -> new Contoh(p.kode(), a.kode(), a.graf(), AlurFlowableTest.isi(p, a))),
                    p.alurRantai().values().stream().distinct().map(a -> new Contoh(p.kode(), a.kode(), a.graf(), a.bpmn())));
        }

        @Override
        public String toString() {
            return paket + " " + kode;
        }
    }

    private record Pilihan(Simpul simpul, Hasil hasil) {}

    @BeforeAll
    static void nyalakan() {
        var atur = new StandaloneInMemProcessEngineConfiguration();
        atur.setJdbcUrl("jdbc:h2:mem:alur;DB_CLOSE_DELAY=-1").setDatabaseSchemaUpdate("create-drop").setAsyncExecutorActivate(false);
        atur.setDisableIdmEngine(true);
        atur.setDisableEventRegistry(true);
        mesin = atur.buildProcessEngine();
        // a letter sent to the other government is a documented BPMN event that this engine passes without acting
        semua().forEach(c -> mesin.getRepositoryService().createDeployment()
                .tenantId(c.paket()).addString(c.kode() + ".bpmn", c.isi()).disableBpmnValidation().disableSchemaValidation().deploy());
    }

    @AfterAll
    static void matikan() {
        mesin.close();
    }

    private static String isi(Paket paket, Alur alur) {
        try {
            var akar = paket.kode().equals(PaketUji.KODE) ? PaketUji.FOLDER_UJI : PaketUji.FOLDER_NYATA;
            return Files.readString(akar.resolve(paket.kode()).resolve(Path.of(alur.berkas())));
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    static Stream<Contoh> semua() {
        return PaketUji.semua().flatMap(Contoh::dari);
    }

    @ParameterizedTest
    @MethodSource("semua")
    void setiap_jalan_membuka_tindakan_yang_sama(Contoh contoh) {
        var jumlah = 0;
        for (var data : List.of(new Data(Bentuk.INDIVIDU, 1), new Data(Bentuk.TIM, 2))) {
            var jalan = new ArrayList<List<Pilihan>>();
            jelajah(contoh.graf(), contoh.graf().mulai(data).penanda(), data, new ArrayList<>(), new HashMap<>(), jalan);
            jalan.forEach(j -> putar(contoh, data, j));
            jumlah += jalan.size();
        }
        assertThat(jumlah).isGreaterThanOrEqualTo(2);
    }

    @org.junit.jupiter.api.Test
    void setiap_rantai_peninjauan_ikut_diputar() {
        var rantai = semua().filter(c -> c.kode().startsWith("evaluasi-")).toList();
        assertThat(rantai).hasSizeGreaterThan(40);
        assertThat(rantai).extracting(Contoh::paket).contains(
                "bangkalan-28-2023", "indragiri-hilir-1-2024", "lamandau-13-2024", "tanjung-jabung-timur-14-2023", "permenpanrb-7-2022");
    }

    // every path, a circle gone through once
    private static void jelajah(
            Graf graf, Penanda kini, Data data, List<Pilihan> sejauh, Map<Penanda, Integer> dilihat, List<List<Pilihan>> hasil) {
        if (kini.kosong()) {
            hasil.add(List.copyOf(sejauh));
            return;
        }
        if (dilihat.merge(kini, 1, Integer::sum) <= 2) {
            for (var simpul : graf.terbuka(kini).stream().distinct().toList()) {
                for (var putusan : simpul.hasil()) {
                    sejauh.add(new Pilihan(simpul, putusan));
                    jelajah(graf, graf.maju(kini, simpul.id(), putusan, data).penanda(), data, sejauh, dilihat, hasil);
                    sejauh.removeLast();
                }
            }
        }
        dilihat.merge(kini, -1, Integer::sum);
    }

    private static void putar(Contoh contoh, Data data, List<Pilihan> jalan) {
        var graf = contoh.graf();
        var nilai = Map.<String, Object>of("bentuk", data.bentuk().name(), "jumlahPegawai", data.jumlahPegawai());
        var layanan = mesin.getRuntimeService();
        var kasus = graf.pemicu().map(p -> layanan.startProcessInstanceByMessageAndTenantId(p.name(), nilai, contoh.paket()))
                .orElseGet(() -> layanan.startProcessInstanceByKeyAndTenantId(contoh.kode(), nilai, contoh.paket()));
        var kini = graf.mulai(data).penanda();
        samakan(graf, kini, kasus.getId());
        for (var langkah : jalan) {
            var hasil = Map.<String, Object>of("hasil", langkah.hasil().name());
            switch (langkah.simpul()) {
                case Simpul.Tindak tindak -> mesin.getTaskService().complete(
                        mesin.getTaskService().createTaskQuery().processInstanceId(kasus.getId()).taskDefinitionKey(tindak.id()).list().getFirst().getId(),
                        hasil);
                case Simpul.Tunggu tunggu -> layanan.messageEventReceived(
                        tunggu.pesan().name(),
                        layanan.createExecutionQuery().processInstanceId(kasus.getId()).messageEventSubscriptionName(tunggu.pesan().name()).singleResult().getId(),
                        hasil);
            }
            kini = graf.maju(kini, langkah.simpul().id(), langkah.hasil(), data).penanda();
            samakan(graf, kini, kasus.getId());
        }
    }

    private static void samakan(Graf graf, Penanda penanda, String kasus) {
        var kita = graf.terbuka(penanda).stream().map(Simpul::id).sorted().toList();
        var mereka = new ArrayList<String>();
        mesin.getTaskService().createTaskQuery().processInstanceId(kasus).list().forEach(t -> mereka.add(t.getTaskDefinitionKey()));
        mesin.getRuntimeService().createEventSubscriptionQuery().processInstanceId(kasus).list().stream()
                .filter(s -> "message".equals(s.getEventType())).forEach(s -> mereka.add(s.getActivityId()));
        assertThat(mereka.stream().sorted().toList()).isEqualTo(kita);
        assertThat(mesin.getRuntimeService().createProcessInstanceQuery().processInstanceId(kasus).count() == 0).isEqualTo(penanda.kosong());
    }
}
