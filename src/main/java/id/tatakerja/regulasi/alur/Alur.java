package id.tatakerja.regulasi.alur;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelLingkup.Mekanisme;
import java.util.List;

/**
 * One mechanism of one regulation, read from its BPMN file, compiled and proved sound.
 *
 * @param kode code, the file's name without ending
 * @param nama name for people
 * @param uraian a sentence for people
 * @param mekanisme mechanism that it is, or is a part of
 * @param ragam which part or variant
 * @param graf the compiled graph
 * @param pengisi roles that another office fills at some distance
 * @param gambar the diagram
 */
public record Alur(
        String kode,
        String nama,
        String uraian,
        Mekanisme mekanisme,
        RagamAlur ragam,
        Graf graf,
        List<Pengisi> pengisi,
        GambarAlur gambar) {

    public Alur {
        pengisi = List.copyOf(pengisi);
    }

    /**
     * A role that another office fills at a distance.
     *
     * @param peran the role
     * @param lingkup the distance
     * @param oleh the office, on the side of the role
     * @param dasar citations, never empty
     * @param tafsir readings it rests on
     */
    public record Pengisi(PeranAlur peran, Lingkup lingkup, PeranAlur oleh, List<Kutipan> dasar, List<String> tafsir) {

        public Pengisi {
            dasar = List.copyOf(dasar);
            tafsir = List.copyOf(tafsir);
        }
    }

    /** Name of the file within the pack. */
    public String berkas() {
        return "alur/" + kode + ".bpmn";
    }

    /** The acts, in the order of the mechanism. */
    public List<Simpul.Tindak> tindak() {
        return graf.simpul().stream().filter(Simpul.Tindak.class::isInstance).map(Simpul.Tindak.class::cast).toList();
    }

    /** The office that fills a role at a distance, the role itself unless the regulation says otherwise. */
    public PeranAlur pengisi(PeranAlur peran, Lingkup lingkup) {
        return pengisi.stream().filter(p -> p.peran() == peran && p.lingkup() == lingkup).map(Pengisi::oleh).findFirst().orElse(peran);
    }
}
