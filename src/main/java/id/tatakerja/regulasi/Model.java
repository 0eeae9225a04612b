package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import java.util.List;
import java.util.OptionalInt;

/**
 * A model of structure that the annex defines.
 *
 * @param kode code used in the {@code model} column of the unit sheet
 * @param nama name
 * @param jenis kinds of organisation it is for, never empty
 * @param wajib whether the regulation binds the listed organisations to it
 * @param dasar citations
 * @param uraian what it looks like, in our own words
 * @param organisasi names of organisations, or urusan, that the annex lists
 * @param menurutUrusan whether the annex lists urusan instead of names, so that an organisation may fall under several models
 * @param seksiPerBidang number of Seksi or Subbidang in each Bidang, empty when the text gives none
 * @param subbagianSekretariat number of Subbagian in the Sekretariat, empty when the text gives none
 */
public record Model(
        String kode,
        String nama,
        List<String> jenis,
        boolean wajib,
        List<Kutipan> dasar,
        String uraian,
        List<String> organisasi,
        boolean menurutUrusan,
        OptionalInt seksiPerBidang,
        OptionalInt subbagianSekretariat) {

    public Model {
        jenis = List.copyOf(jenis);
        dasar = List.copyOf(dasar);
        organisasi = List.copyOf(organisasi);
    }

    /** The urusan that it is for; empty where the annex lists organisations by name or none at all. */
    public List<String> urusan() {
        return menurutUrusan ? organisasi : List.of();
    }
}
