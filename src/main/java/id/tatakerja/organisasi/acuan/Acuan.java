package id.tatakerja.organisasi.acuan;

import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.regulasi.Model;
import id.tatakerja.regulasi.Paket;
import java.util.List;
import java.util.Optional;

/**
 * What a regulation pack says about the structure of organisations.
 *
 * @param paket the pack
 */
public record Acuan(Paket paket) {

    /** Title of the regulation. */
    public String judul() {
        return paket.identitas().judul();
    }

    /** Models that an organisation of the kind may have. */
    public List<Model> modelBagi(JenisUnit jenis) {
        return paket.model().stream()
                .filter(m -> m.jenis().contains(jenis.name()))
                .toList();
    }

    /** The model of the code, if an organisation of the kind may have it. */
    public Optional<Model> model(String kode, JenisUnit jenis) {
        return modelBagi(jenis).stream().filter(m -> m.kode().equals(kode)).findFirst();
    }

    /** The model that follows from the text alone: the one whose list names the organisation, or the only one for the kind. */
    public Optional<Model> modelTersirat(JenisUnit jenis, String nama) {
        Optional<Model> disebut = modelMenyebut(jenis, nama);
        List<Model> mungkin = modelBagi(jenis);
        return disebut.isEmpty() && mungkin.size() == 1 && mungkin.getFirst().wajib()
                ? Optional.of(mungkin.getFirst())
                : disebut;
    }

    /** The model whose list names the organisation. */
    public Optional<Model> modelMenyebut(JenisUnit jenis, String nama) {
        return modelBagi(jenis).stream()
                .filter(m -> m.organisasi().stream().anyMatch(nama::equalsIgnoreCase))
                .findFirst();
    }

    /** Every urusan that the regulation divides among its models; empty where it divides none. */
    public List<String> urusanDikenal() {
        return paket.model().stream().flatMap(m -> m.urusan().stream()).distinct().toList();
    }

    /** The urusan in the words of the regulation, whatever its capitals; as it is where the regulation lists none. */
    public Optional<String> urusan(String diketik) {
        List<String> dikenal = urusanDikenal();
        return dikenal.isEmpty() ? Optional.of(diketik) : dikenal.stream().filter(diketik::equalsIgnoreCase).findFirst();
    }

    /** Models that an organisation of the kind may have because of its urusan, in the order of the regulation. */
    public List<Model> modelUrusan(JenisUnit jenis, List<String> urusan) {
        return modelBagi(jenis).stream().filter(m -> m.urusan().stream().anyMatch(urusan::contains)).toList();
    }

    /** The urusan of the unit and where they lead. */
    public UrusanUnit urusanUnit(UnitSusunan unit) {
        return new UrusanUnit(
                unit.urusan().stream()
                        .map(u -> new UrusanUnit.Butir(u, modelUrusan(unit.jenis(), List.of(u)).stream().findFirst()))
                        .toList(),
                modelUrusan(unit.jenis(), unit.urusan()), unit.model());
    }

    /** Whether an organisation of the kind must have a model. */
    public boolean modelWajib(JenisUnit jenis) {
        return modelBagi(jenis).stream().anyMatch(Model::wajib);
    }
}
