package id.tatakerja.regulasi;

import id.tatakerja.regulasi.muat.PemuatRegulasi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The packs that tests load: a small one made for tests, and those of the installation. */
public final class PaketUji {

    /** Folder of the small pack's parent. */
    public static final Path FOLDER_UJI = Path.of("src/test/resources/peraturan-uji");
    /** Folder of the packs that the application ships. */
    public static final Path FOLDER_NYATA = Path.of("peraturan");
    /** Code of the small pack. */
    public static final String KODE = "teluk-uji-1-2025";

    private static final Regulasi UJI = PemuatRegulasi.dariFolder(FOLDER_UJI);

    private PaketUji() {}

    /** The small pack alone. */
    public static Regulasi regulasi() {
        return UJI;
    }

    /** The small pack. */
    public static Paket paket() {
        return UJI.paket(KODE).orElseThrow();
    }

    /** The small pack and every pack that the application ships. */
    public static Stream<Paket> semua() {
        var nyata = Files.isDirectory(FOLDER_NYATA) ? PemuatRegulasi.dariFolder(FOLDER_NYATA).semua().stream() : Stream.<Paket>empty();
        return Stream.concat(Stream.of(paket()), nyata);
    }
}
