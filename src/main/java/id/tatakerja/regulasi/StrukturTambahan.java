package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import java.util.List;

/**
 * A fact of structure that the annex states without a model.
 *
 * @param jenis kind of organisation
 * @param bagian names of the Bagian concerned; empty = all others of that kind
 * @param subbagian number of Subbagian in each, 0 = none
 * @param dasar citations
 */
public record StrukturTambahan(String jenis, List<String> bagian, int subbagian, List<Kutipan> dasar) {

    public StrukturTambahan {
        bagian = List.copyOf(bagian);
        dasar = List.copyOf(dasar);
    }
}
