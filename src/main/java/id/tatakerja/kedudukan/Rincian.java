package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Kutipan;
import java.util.List;
import java.util.Map;

/** The parts of a result that are kept as one document beside its columns. */
record Rincian(List<Kutipan> dasar, List<Calon> pilihan, List<String> alternatif, Map<String, String> fakta, List<String> tafsir) {

    /** A candidate as stored. */
    record Calon(String jabatan, String pimpinan, String aturan, List<Kutipan> dasar, String penjelasan) {}

    static Rincian dari(HasilKedudukan hasil) {
        var fakta = new java.util.TreeMap<String, String>();
        hasil.fakta().forEach((nama, nilai) -> fakta.put(nama.kolom(), nilai));
        return new Rincian(
                hasil.dasar(),
                hasil.pilihan().stream()
                        .map(c -> new Calon(c.jabatan(), c.pimpinan().orElse(""), c.aturan(), c.dasar(), c.penjelasan()))
                        .toList(),
                hasil.alternatif(),
                fakta,
                hasil.tafsir());
    }
}
