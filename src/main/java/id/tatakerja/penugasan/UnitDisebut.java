package id.tatakerja.penugasan;

import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import java.util.Optional;

/** Finds the unit that another government names in its request, which does not see how this one is organised. */
final class UnitDisebut {

    private UnitDisebut() {}

    /** Code of the unit with the code, or with the name where only one bears it; else the home side says whose the request is. */
    static Optional<String> cari(Susunan susunan, String disebut) {
        return susunan.unit(disebut).map(UnitSusunan::kode).or(() -> {
            var senama = susunan.unit().stream().filter(u -> u.nama().equalsIgnoreCase(disebut.strip())).map(UnitSusunan::kode).toList();
            return senama.size() == 1 ? Optional.of(senama.getFirst()) : Optional.empty();
        });
    }
}
