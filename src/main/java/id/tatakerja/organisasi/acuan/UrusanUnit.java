package id.tatakerja.organisasi.acuan;

import id.tatakerja.regulasi.Model;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The urusan of an organisation with the models to which they lead. The regulation binds each organisation to one model, so where
 * they lead to several, somebody has to choose.
 *
 * @param butir the urusan in the order recorded
 * @param model the models to which they lead, in the order of the regulation
 * @param dipilih code of the model to which the organisation is bound, empty text for none
 */
public record UrusanUnit(List<Butir> butir, List<Model> model, String dipilih) {

    public UrusanUnit {
        butir = List.copyOf(butir);
        model = List.copyOf(model);
    }

    /**
     * One urusan.
     *
     * @param nama its name
     * @param model the model to which it belongs, empty where the regulation says nothing of it
     */
    public record Butir(String nama, Optional<Model> model) {

        /** Name of the model, empty text for none. */
        public String namaModel() {
            return model.map(Model::nama).orElse("");
        }

        /** Code of the model, empty text for none. */
        public String kodeModel() {
            return model.map(Model::kode).orElse("");
        }
    }

    /** Whether they lead to several models. */
    public boolean ganda() {
        return model.size() > 1;
    }

    /** Whether the choice among several models is still open. */
    public boolean menunggu() {
        return ganda() && dipilih.isEmpty();
    }

    /** Whether the organisation is bound to a model to which none of its urusan belongs. */
    public boolean menyimpangDari(Model terpilih) {
        return !butir.isEmpty() && !terpilih.urusan().isEmpty() && !model.contains(terpilih);
    }

    /** Each model with the urusan that lead to it, in words; empty text where none does. */
    public String rinci() {
        return model.stream()
                .map(m -> m.nama() + " (" + butir.stream()
                        .filter(b -> b.model().filter(m::equals).isPresent())
                        .map(Butir::nama)
                        .collect(Collectors.joining("; ")) + ")")
                .collect(Collectors.joining(" dan "));
    }
}
