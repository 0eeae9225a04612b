package id.tatakerja.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.tatakerja.TatakerjaApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.core.ApplicationModules;

/** Rooms and doors: modules know only what their package-info allows, and what is public was meant to be. */
class ModulTest {

    private static final List<String> URUTAN = List.of(
            "bersama", "basisdata", "jejak", "akses", "tampilan", "regulasi", "organisasi", "naskah", "kedudukan", "alur", "penugasan", "timkerja", "pelaksanaan", "pertanggungjawaban", "evaluasi", "pemberitahuan", "beranda", "contoh");
    private static final JavaClasses KELAS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.tatakerja");

    @Test
    void modul_hanya_mengenal_yang_diizinkan() {
        ApplicationModules.of(TatakerjaApplication.class).verify();
    }

    @Test
    void setiap_modul_punya_tempat_dalam_urutan_dan_tidak_mengenal_yang_sesudahnya() {
        var modul = ApplicationModules.of(TatakerjaApplication.class).stream().map(m -> m.getIdentifier().toString()).toList();
        assertThat(modul).as("modul baru: tambahkan ke URUTAN pada tempatnya").isSubsetOf(URUTAN).hasSizeGreaterThan(5);
        for (var kelas : milikKita()) {
            var dari = URUTAN.indexOf(modul(kelas));
            for (var tujuan : kelas.getDirectDependenciesFromSelf()) {
                var ke = URUTAN.indexOf(modul(tujuan.getTargetClass()));
                assertThat(ke).as("%s mengenal %s, modul yang lebih belakang", kelas.getName(), tujuan.getTargetClass().getName())
                        .isLessThanOrEqualTo(dari);
            }
        }
    }

    @Test
    void tidak_ada_bean_yang_bergantung_pada_setelan_sebab_kawatnya_ditulis_saat_membangun() {
        assertThat(milikKita()).isNotEmpty().noneMatch(k -> k.isMetaAnnotatedWith(ConditionalOnProperty.class)
                || k.isMetaAnnotatedWith(Profile.class)
                || k.getMethods().stream().anyMatch(m -> m.isMetaAnnotatedWith(ConditionalOnProperty.class) || m.isMetaAnnotatedWith(Profile.class)));
    }

    @Test
    void paket_uji_tidak_menutupi_keterangan_modulnya() throws IOException {
        try (var semua = Files.walk(Path.of("src/test/java"))) {
            for (var uji : semua.filter(b -> b.endsWith("package-info.java")).toList()) {
                var utama = Path.of("src/main/java").resolve(Path.of("src/test/java").relativize(uji));
                if (Files.exists(utama)) {
                    // the class of the tests comes first on the class path and would hide the annotations of the module
                    assertThat(Files.readString(utama)).as("hapus %s", uji).doesNotContain("@ApplicationModule", "@NamedInterface");
                }
            }
        }
    }

    @Test
    void tidak_ada_nama_teknis_yang_kosong_makna() {
        var terlarang = Pattern.compile(".*(Impl|Manager|Util|Utils|Helper|PPK)$|^Base[A-Z].*|^Ppk.*|.*Ppk[A-Z].*");
        var semua = milikKita();
        assertThat(semua).hasSizeGreaterThan(100);
        assertThat(semua.stream().map(JavaClass::getSimpleName).filter(n -> terlarang.matcher(n).matches()))
                .as("beri nama menurut tugasnya; Pejabat Penilai Kinerja dan Pejabat Pembina Kepegawaian tidak disingkat")
                .isEmpty();
    }

    @Test
    void repository_dan_controller_tidak_pernah_publik() {
        var semua = milikKita().stream().filter(k -> k.getSimpleName().endsWith("Repository")).toList();
        assertThat(semua).isNotEmpty();
        assertThat(semua.stream().filter(k -> k.isTopLevelClass() && k.getModifiers().contains(JavaModifier.PUBLIC) && !bersilang(k)).map(JavaClass::getName))
                .as("jadikan package-private; modul lain memakai use case")
                .isEmpty();
    }

    /** A repository that two mechanisms of one module share must be public in Java, but stays internal to the module. */
    private static boolean bersilang(JavaClass kelas) {
        return kelas.getPackageName().chars().filter(c -> c == '.').count() >= 3;
    }

    private static List<JavaClass> milikKita() {
        return KELAS.stream()
                .filter(k -> k.getPackageName().startsWith("id.tatakerja.") && !k.getPackageName().startsWith("id.tatakerja.halaman"))
                .filter(k -> !k.getSimpleName().isEmpty())
                .toList();
    }

    private static String modul(JavaClass kelas) {
        var bagian = kelas.getPackageName().split("\\.");
        return bagian.length > 2 && kelas.getPackageName().startsWith("id.tatakerja.") && !bagian[2].equals("halaman") ? bagian[2] : "bersama";
    }
}
