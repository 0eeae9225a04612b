package id.tatakerja.organisasi.pengaturan;

import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.regulasi.Model;
import id.tatakerja.regulasi.Pengaturan;
import java.util.List;
import java.util.Optional;

/** The structure model of a unit, read and chosen like a setting although it is part of the unit. */
public final class BacaanModel {

    /** Key of the model among the settings of a unit. */
    public static final String KUNCI = "model";

    private BacaanModel() {}

    /** The model of the unit; empty where the regulation has none for its kind. */
    static Optional<BacaanPengaturan> dari(Acuan acuan, UnitSusunan unit) {
        List<Model> mungkin = acuan.modelBagi(unit.jenis());
        if (mungkin.isEmpty()) {
            return Optional.empty();
        }
        var pilihan = mungkin.stream().map(m -> new Pengaturan.Pilihan(m.kode(), m.nama() + ": " + m.uraian(), List.of())).toList();
        return Optional.of(new BacaanPengaturan(
                new Pengaturan(
                        KUNCI, Pengaturan.Lingkup.UNIT, "Model struktur organisasi", pilihan, "",
                        mungkin.stream().flatMap(m -> m.dasar().stream()).distinct().toList(), List.of(), true, 0),
                unit.model(), unit.model().isEmpty() ? BacaanPengaturan.Asal.BAWAAN : BacaanPengaturan.Asal.UNIT, List.of()));
    }
}
