package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import java.util.List;

/**
 * A doubtful place of the regulation, with the reading in force and who may decide otherwise.
 *
 * @param kode code within the pack, e.g. {@code E-13}
 * @param alamat provisions in doubt
 * @param pertanyaan the question
 * @param bacaan the reading in force
 * @param alternatif the other reading
 * @param alasan why this reading
 * @param pemutus who may decide
 * @param persyaratan IDs of the requirements that rest on it
 * @param baris line in {@code tafsir.yaml}, from 1
 */
public record Tafsir(
        String kode,
        List<Kutipan> alamat,
        String pertanyaan,
        String bacaan,
        String alternatif,
        String alasan,
        String pemutus,
        List<String> persyaratan,
        int baris) {

    public Tafsir {
        alamat = List.copyOf(alamat);
        persyaratan = List.copyOf(persyaratan);
    }
}
