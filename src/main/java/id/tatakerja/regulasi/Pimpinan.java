package id.tatakerja.regulasi;

/** How a row names the Pimpinan Unit Organisasi. */
public sealed interface Pimpinan {

    /**
     * A certain official.
     *
     * @param calon which
     */
    record MenurutCalon(Calon calon) implements Pimpinan {}

    /** The same official as the Pejabat Penilai Kinerja. */
    record Penilai() implements Pimpinan {}

    /** As the setting {@code pimpinanUnitOrganisasi} says. */
    record MenurutPengaturan() implements Pimpinan {}

    /** The word in the table: a candidate word, {@code PENILAI} or {@code PENGATURAN}. */
    default String kata() {
        return switch (this) {
            case MenurutCalon(var calon) -> calon.name();
            case Penilai() -> "PENILAI";
            case MenurutPengaturan() -> "PENGATURAN";
        };
    }

    /** How it is said in a sentence. */
    default String sebutan() {
        return switch (this) {
            case MenurutCalon(var calon) -> calon.sebutan();
            case Penilai() -> "Sama dengan Pejabat Penilai Kinerja";
            case MenurutPengaturan() -> "Menurut pengaturan instansi";
        };
    }
}
