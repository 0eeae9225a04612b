package id.tatakerja.uji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Remembers which requirement was proved by which passing test and, in a full run ({@code -Dtatakerja.kepatuhan=<folder>}),
 * writes one line for each into a file of this JVM: {@code id,LULUS|GAGAL,Kelas.uji}. A requirement is named by {@link Persyaratan}, or by a dynamic
 * test whose name ends in {@code [LMD-055, LMD-056]}.
 */
public final class PencatatPersyaratan implements TestExecutionListener {

    private static final Pattern AKHIRAN = Pattern.compile("\\[((?:[A-Z]{3}-\\d{3}(?:, )?)+)]$");

    // of the JVM, as it may run its classes one plan after the other
    private static final Map<String, Set<String>> LULUS = new ConcurrentHashMap<>();
    private static final Map<String, Set<String>> GAGAL = new ConcurrentHashMap<>();

    @Override
    public void executionFinished(TestIdentifier uji, TestExecutionResult hasil) {
        if (!uji.isTest()) {
            return;
        }
        var tempat = hasil.getStatus() == TestExecutionResult.Status.SUCCESSFUL ? LULUS : GAGAL;
        for (var id : persyaratan(uji)) {
            tempat.computeIfAbsent(id, _ -> Collections.synchronizedSet(new TreeSet<>())).add(nama(uji));
        }
    }

    private static List<String> persyaratan(TestIdentifier uji) {
        var cocok = AKHIRAN.matcher(uji.getDisplayName());
        if (cocok.find()) {
            return List.of(cocok.group(1).split(", "));
        }
        return uji.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(sumber -> {
                    var semua = new TreeSet<String>();
                    var diMetode = sumber.getJavaMethod().getAnnotation(Persyaratan.class);
                    var diKelas = sumber.getJavaClass().getAnnotation(Persyaratan.class);
                    if (diMetode != null) {
                        semua.addAll(Arrays.asList(diMetode.value()));
                    }
                    if (diKelas != null) {
                        semua.addAll(Arrays.asList(diKelas.value()));
                    }
                    return List.copyOf(semua);
                })
                .orElse(List.of());
    }

    private static String nama(TestIdentifier uji) {
        return uji.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(s -> s.getJavaClass().getSimpleName() + "." + s.getMethodName())
                .orElse(uji.getDisplayName());
    }

    @Override
    public void testPlanExecutionFinished(TestPlan rencana) {
        var folder = System.getProperty("tatakerja.kepatuhan", "");
        if (folder.isBlank() || LULUS.isEmpty() && GAGAL.isEmpty()) {
            return;
        }
        var baris = new TreeMap<String, String>();
        LULUS.forEach((id, uji) -> baris.put(id, id + ",LULUS," + String.join(";", uji)));
        GAGAL.forEach((id, uji) -> baris.put(id, id + ",GAGAL," + String.join(";", uji)));
        try {
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder, "bukti-" + PostgresUji.PROSES + ".csv"), baris.values());
        } catch (IOException gagalTulis) {
            throw new UncheckedIOException(gagalTulis);
        }
    }
}
