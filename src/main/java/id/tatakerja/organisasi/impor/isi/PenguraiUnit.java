package id.tatakerja.organisasi.impor.isi;

import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.organisasi.impor.berkas.Aksara;
import id.tatakerja.organisasi.impor.berkas.Baris;
import id.tatakerja.organisasi.impor.berkas.DaftarGalat;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import id.tatakerja.regulasi.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows of the sheet unit, with the models of the regulation. */
final class PenguraiUnit {

    private PenguraiUnit() {}

    static List<BarisUnit> urai(List<Baris> baris, Acuan acuan, DaftarGalat galat) {
        var hasil = new ArrayList<BarisUnit>(baris.size());
        for (Baris satu : baris) {
            var sel = new Sel(Lembar.UNIT, satu, galat);
            String kode = sel.kode();
            String nama = sel.wajib("nama");
            Optional<JenisUnit> jenis = sel.pilihan("jenis", JenisUnit.values(), true, "JENIS_UNIT_TIDAK_DIKENAL");
            String induk = sel.teks("induk");
            String model = model(sel, jenis, nama, acuan);
            if (sel.baik() && jenis.isPresent()) {
                hasil.add(new BarisUnit(satu.nomor(), kode, nama, jenis.get(), induk, model));
            }
        }
        return hasil;
    }

    private static String model(Sel sel, Optional<JenisUnit> jenis, String nama, Acuan acuan) {
        String model = sel.teks("model");
        if (jenis.isEmpty()) {
            return model;
        }
        if (model.isEmpty()) {
            Optional<Model> tersirat = acuan.modelTersirat(jenis.get(), nama);
            if (tersirat.isEmpty() && acuan.modelWajib(jenis.get())) {
                sel.salah("model", "MODEL_WAJIB", "Model '" + Aksara.cuplik(nama) + "' kosong, padahal " + acuan.judul() + " mengatur model bagi "
                        + jenis.get().label() + ". Isi salah satu: " + kode(acuan, jenis.get()) + ".");
            }
            return tersirat.map(Model::kode).orElse("");
        }
        if (acuan.model(model, jenis.get()).isEmpty()) {
            String mungkin = kode(acuan, jenis.get());
            sel.salah("model", "MODEL_TIDAK_DIKENAL", mungkin.isEmpty()
                    ? acuan.judul() + " tidak mengenal model bagi " + jenis.get().label() + ". Kosongkan kolom model."
                    : "Model '" + model + "' tidak dikenal bagi " + jenis.get().label() + ". Pilih salah satu: " + mungkin + ".");
        }
        return model;
    }

    private static String kode(Acuan acuan, JenisUnit jenis) {
        return acuan.modelBagi(jenis).stream().map(Model::kode).collect(Collectors.joining(", "));
    }
}
