package id.tatakerja.regulasi.baca;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Parses YAML into nodes that remember their line. */
final class Yaml {

    private Yaml() {}

    /** The root node; empty, with the fault noted, when the file is no YAML or holds nothing. */
    static Optional<Simpul> baca(Berkas berkas, Catatan catatan) {
        return berkas.teks(catatan).flatMap(teks -> {
            try {
                var akar = new Compose(LoadSettings.builder().setLabel(berkas.nama()).build()).composeString(teks);
                if (akar.isEmpty()) {
                    catatan.salah(berkas.nama(), 1, "berkas kosong; isi menurut bentuk paket peraturan");
                }
                return akar.map(simpul -> new Simpul(berkas.nama(), catatan, akar, simpul.getStartMark().map(m -> m.getLine() + 1).orElse(1)));
            } catch (MarkedYamlEngineException tidakTerbaca) {
                var baris = tidakTerbaca.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
                catatan.salah(berkas.nama(), baris, "YAML tidak terbaca (" + tidakTerbaca.getProblem()
                        + "); periksa indentasi, tanda titik dua, dan tanda kutip");
                return Optional.empty();
            } catch (YamlEngineException tidakTerbaca) {
                catatan.salah(berkas.nama(), 1, "YAML tidak terbaca; periksa karakter dan susunannya");
                return Optional.empty();
            }
        });
    }
}
