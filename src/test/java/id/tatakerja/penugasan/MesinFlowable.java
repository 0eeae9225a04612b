package id.tatakerja.penugasan;

import id.tatakerja.basisdata.AlamatBasisData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The same mechanism on an embedded BPMN engine with its usual history: the case with what was asked for as variables, each act given to its
 * office, found in the inbox of the office and completed with its outcome. No rights, letters, numbers or trail beside it.
 */
final class MesinFlowable implements AutoCloseable {

    private static final String ALUR = "penunjukan-lintas-unit";
    private static final List<Map.Entry<String, String>> GILIRAN = List.of(
            Map.entry("K-DINAS-B", "SETUJU"), Map.entry("K-BIDANG-B1", "MENDUKUNG"), Map.entry("K-DINAS-B", "SELESAI"), Map.entry("#pegawai", "SELESAI"));

    private final ProcessEngine mesin;

    MesinFlowable(AlamatBasisData alamat, int sambungan) throws IOException {
        var atur = new StandaloneProcessEngineConfiguration();
        atur.setJdbcUrl(alamat.url()).setJdbcUsername(alamat.pengguna()).setJdbcPassword(alamat.sandi()).setJdbcDriver("org.postgresql.Driver")
                .setJdbcMaxActiveConnections(sambungan + 2).setDatabaseSchemaUpdate("true").setAsyncExecutorActivate(false);
        atur.setDisableIdmEngine(true);
        atur.setDisableEventRegistry(true);
        mesin = atur.buildProcessEngine();
        var berkas = Path.of("peraturan", "bangkalan-28-2023", "alur", ALUR + ".bpmn");
        mesin.getRepositoryService().createDeployment().tenantId("ukur").addString(ALUR + ".bpmn", Files.readString(berkas))
                .disableBpmnValidation().disableSchemaValidation().deploy();
    }

    Laju.Kerja kerja() {
        return new Laju.Kerja() {
            @Override
            public void sekali() {
                kasus();
            }

            @Override
            public void close() {
                // the engine is shared and closed at the end
            }
        };
    }

    private void kasus() {
        var layanan = mesin.getTaskService();
        // the first act is done by whoever begins
        var kasus = mesin.getRuntimeService().startProcessInstanceByKeyAndTenantId(ALUR, Map.of(
                "bentuk", "INDIVIDU", "jumlahPegawai", 1, "judul", "Penyusunan laporan kinerja", "maksudTujuan", "Laporan tersusun tepat waktu",
                "ekspektasi", "Satu laporan", "unitPemilik", "BIDANG-A1", "pegawai", "198001012005011001"), "ukur").getId();
        var pertama = layanan.createTaskQuery().processInstanceId(kasus).list().getFirst();
        layanan.complete(pertama.getId(), Map.of("hasil", "SELESAI"));
        for (var giliran : GILIRAN) {
            layanan.createTaskQuery().processInstanceId(kasus).list().forEach(t -> layanan.setAssignee(t.getId(), giliran.getKey()));
            var tugas = layanan.createTaskQuery().taskAssignee(giliran.getKey()).list().stream().filter(t -> t.getProcessInstanceId().equals(kasus)).findFirst().orElseThrow();
            layanan.complete(tugas.getId(), Map.of("hasil", giliran.getValue()));
        }
        if (mesin.getRuntimeService().createProcessInstanceQuery().processInstanceId(kasus).count() != 0) {
            throw new AssertionError("Kasus belum selesai pada mesin");
        }
    }

    @Override
    public void close() {
        mesin.close();
    }
}
