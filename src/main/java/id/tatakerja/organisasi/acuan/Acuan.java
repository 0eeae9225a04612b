package id.tatakerja.organisasi.acuan;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.organisasi.JenisUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a regulation pack that concerns the structure.
 *
 * @param kode code of the pack
 * @param judul title of the regulation
 * @param model structure models, empty where the regulation has none
 * @param struktur facts on single organisations outside the models
 * @param pengaturan settings that the text leaves open
 */
public record Acuan(String kode, String judul, List<Model> model, List<Struktur> struktur, List<Butir> pengaturan) {

    /** Reads packs. */
    public interface Pembaca {
        /** The pack of the code. */
        Optional<Acuan> acuan(String kode);
    }

    /**
     * A structure model.
     *
     * @param kode code as the column {@code model} of the import uses it
     * @param nama name
     * @param jenis kinds of organisation that may have it
     * @param wajib whether an organisation of these kinds must have a model
     * @param organisasi names of organisations, or fields of government, that the annex lists under it
     * @param seksiPerBidang number of Seksi or Subbidang in every Bidang, where the text gives one
     * @param subbagianSekretariat number of Subbagian on the Sekretariat, where the text gives one
     * @param dasar citation
     */
    public record Model(
            String kode,
            String nama,
            Set<JenisUnit> jenis,
            boolean wajib,
            List<String> organisasi,
            Optional<Integer> seksiPerBidang,
            Optional<Integer> subbagianSekretariat,
            Kutipan dasar) {}

    /**
     * How many Subbagian certain Bagian have.
     *
     * @param jenis kind of organisation
     * @param bagian names of the Bagian, empty for all others of the organisation
     * @param subbagian number of Subbagian in each
     * @param dasar citation
     */
    public record Struktur(JenisUnit jenis, List<String> bagian, int subbagian, Kutipan dasar) {}

    /**
     * A setting.
     *
     * @param kunci key
     * @param perUnit whether it may be set per unit
     * @param label words to show
     * @param pilihan allowed values, the recommended one anywhere in the list
     * @param bawaan value while nobody has set one
     * @param dasar citations
     * @param tafsir code of the reading, empty text where none
     */
    public record Butir(
            String kunci, boolean perUnit, String label, List<Pilihan> pilihan, String bawaan, List<Kutipan> dasar, String tafsir) {}

    /**
     * An allowed value.
     *
     * @param nilai the value
     * @param label words to show
     */
    public record Pilihan(String nilai, String label) {}

    /** The model of the code, if it may be used by the kind of organisation. */
    public Optional<Model> model(String kodeModel, JenisUnit jenis) {
        return model.stream()
                .filter(m -> m.kode().equals(kodeModel) && m.jenis().contains(jenis))
                .findFirst();
    }

    /** Models that an organisation of the kind may have. */
    public List<Model> modelBagi(JenisUnit jenis) {
        return model.stream().filter(m -> m.jenis().contains(jenis)).toList();
    }

    /** The model that follows from the text alone: the only one for the kind, or the one whose list names the organisation. */
    public Optional<Model> modelTersirat(JenisUnit jenis, String nama) {
        List<Model> mungkin = modelBagi(jenis);
        if (mungkin.size() == 1 && mungkin.getFirst().wajib()) {
            return Optional.of(mungkin.getFirst());
        }
        return mungkin.stream()
                .filter(m -> m.organisasi().stream().anyMatch(nama::equalsIgnoreCase))
                .findFirst();
    }

    /** Whether an organisation of the kind must have a model. */
    public boolean modelWajib(JenisUnit jenis) {
        return modelBagi(jenis).stream().anyMatch(Model::wajib);
    }
}
