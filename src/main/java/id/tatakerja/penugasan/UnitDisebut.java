package id.tatakerja.penugasan;

import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the unit that another government names in its request, which does not see how this one is organised. */
final class UnitDisebut {

    /** How codes of units look; whatever has a space or a small letter is taken for a name. */
    private static final Pattern KODE = Pattern.compile("[A-Z0-9][A-Z0-9._/-]*");

    private UnitDisebut() {}

    /** What the request calls it: its name as it was typed; of a code nothing is looked up there, since that would tell what units there are. */
    static String kalimat(String disebut, String instansi) {
        return KODE.matcher(disebut).matches() ? "unit kerja pada " + instansi + " (kode " + disebut + ")" : disebut + ", " + instansi;
    }

    /** Code of the unit with the code, or with the name where only one bears it; else the home side says whose the request is. */
    static Optional<String> cari(Susunan susunan, String disebut) {
        return susunan.unit(disebut).map(UnitSusunan::kode).or(() -> {
            var senama = susunan.unit().stream().filter(u -> u.nama().equalsIgnoreCase(disebut.strip())).map(UnitSusunan::kode).toList();
            return senama.size() == 1 ? Optional.of(senama.getFirst()) : Optional.empty();
        });
    }
}
