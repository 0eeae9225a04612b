package id.tatakerja.organisasi.impor.isi;

import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.organisasi.impor.berkas.Aksara;
import id.tatakerja.organisasi.impor.berkas.Baris;
import id.tatakerja.organisasi.impor.berkas.DaftarGalat;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import id.tatakerja.regulasi.Model;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
            List<String> urusan = urusan(sel, acuan);
            String model = model(sel, jenis, nama, urusan, acuan);
            if (sel.baik() && jenis.isPresent()) {
                hasil.add(new BarisUnit(
                        satu.nomor(), kode, nama, jenis.get(), induk, model,
                        satu.isi().containsKey("urusan") ? Optional.of(urusan) : Optional.empty()));
            }
        }
        return hasil;
    }

    /** The urusan in the words of the regulation, so that one is not recorded in two spellings. */
    private static List<String> urusan(Sel sel, Acuan acuan) {
        var hasil = new LinkedHashSet<String>();
        for (String satu : sel.daftar("urusan")) {
            Optional<String> dikenal = acuan.urusan(satu);
            if (dikenal.isEmpty()) {
                sel.salah("urusan", "URUSAN_DI_LUAR_DAFTAR", "Urusan '" + Aksara.cuplik(satu) + "' tidak ada pada daftar " + acuan.judul()
                        + ". Tulis seperti pada daftar itu: " + String.join("; ", acuan.urusanDikenal()) + ".");
            }
            dikenal.ifPresent(hasil::add);
        }
        return List.copyOf(hasil);
    }

    private static String model(Sel sel, Optional<JenisUnit> jenis, String nama, List<String> urusan, Acuan acuan) {
        String model = sel.teks("model");
        if (jenis.isEmpty()) {
            return model;
        }
        if (model.isEmpty()) {
            List<Model> menurutUrusan = acuan.modelUrusan(jenis.get(), urusan);
            Optional<Model> tersirat = acuan.modelTersirat(jenis.get(), nama)
                    .or(() -> menurutUrusan.size() == 1 ? Optional.of(menurutUrusan.getFirst()) : Optional.empty());
            // among several models somebody else may have to choose; a finding asks for it
            if (tersirat.isEmpty() && menurutUrusan.isEmpty() && acuan.modelWajib(jenis.get())) {
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
