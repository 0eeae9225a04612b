package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.alur.Bentuk;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must have happened before work goes on to its next stage, and what an official has to state on the way, by kind of organisation. A
 * regulation that says nothing of it has no rows. The loader has proved that no condition holds twice at one place.
 *
 * @param syarat conditions in file order
 */
public record TabelSyaratTahap(List<Syarat> syarat) {

    public TabelSyaratTahap {
        syarat = List.copyOf(syarat);
    }

    /** Kinds of condition. */
    public enum JenisSyaratTahap {
        /** Before the plan: everybody who does the work has been told what is expected of him or her. */
        EKSPEKTASI_PER_PEGAWAI(false),
        /** Before the result: the plan is agreed by both sides. */
        RENCANA_DISEPAKATI(false),
        /** Before the result: a decree has set the place of who works, where the mechanism is only derived from that of others. */
        SUSUNAN_DITETAPKAN(false),
        /** Before the result: every line of the plan is worked out as activities. */
        RINCIAN_KEGIATAN(false),
        /** Before the result goes on from a reviewer: each activity has had feedback of one of those named. */
        UMPAN_BALIK(true),
        /** Members of a team hand their own results to whoever is named. */
        HASIL_ANGGOTA(true),
        /** A member's report that is addressed to somebody else goes to whoever is named. */
        LAPORAN_DIALIHKAN(true),
        /** Who sends a result back names a step of improvement with a person and a day. */
        LANGKAH_PERBAIKAN(true),
        /** Who reviews results tied to butir kegiatan names the national rule by which it is done. */
        ATURAN_BUTIR(true),
        /** Before somebody else than its leader assigns people of a unit: whoever is named has recommended whom the work needs. */
        REKOMENDASI_PEGAWAI(true),
        /** Who assigns from above names the unit of the official under whose coordination the people work. */
        KOORDINATOR(true),
        /** Direction and expectation reach everybody who works where the target is answered for. */
        PENYAMPAIAN_KE_SEMUA(false),
        /** Before activities: the work follows a direction that was given for a target. */
        KEGIATAN_MENURUT_ARAHAN(false),
        /** The detail of the budget stays within the plan; more is refused, not only shown. */
        RINCIAN_DALAM_RENCANA(false),
        /** Before progress: every line of the plan is worked out. */
        RINCIAN_SELURUH_RENCANA(false),
        /** Before progress: everybody who does the work has a role. */
        PERAN_SEMUA_ORANG(false),
        /** Every role names the competence on which it rests. */
        PERAN_BERDASAR_KECAKAPAN(false),
        /** Every role in a team names what its head expects of the person. */
        HARAPAN_SETIAP_ANGGOTA(false),
        /** Only those named monitor and give feedback. */
        PEMANTAU(true);

        private final boolean berpelaku;

        JenisSyaratTahap(boolean berpelaku) {
            this.berpelaku = berpelaku;
        }

        /** Whether its row names who acts. */
        public boolean berpelaku() {
            return berpelaku;
        }
    }

    /**
     * One condition.
     *
     * @param jenis kind
     * @param bentuk forms of assignment, never empty
     * @param fakta values of the facts that it asks for; a fact that is missing may be anything
     * @param oleh who acts, where the kind names somebody
     * @param dasar citations, never empty
     * @param penjelasan a sentence for people
     * @param barisBerkas line in {@code syarat-tahap.csv}, from 2
     */
    public record Syarat(
            JenisSyaratTahap jenis, Set<Bentuk> bentuk, Map<Fakta, Set<String>> fakta, List<Pelaku> oleh, List<Kutipan> dasar, String penjelasan, int barisBerkas) {

        public Syarat {
            bentuk = Set.copyOf(bentuk);
            var salinan = new EnumMap<Fakta, Set<String>>(Fakta.class);
            fakta.forEach((f, nilai) -> salinan.put(f, Set.copyOf(nilai)));
            fakta = Collections.unmodifiableMap(salinan);
            oleh = List.copyOf(oleh);
            dasar = List.copyOf(dasar);
        }

        /** Whether it holds at a place of work for a form. */
        public boolean cocok(Masukan masukan, Bentuk untuk) {
            return bentuk.contains(untuk) && fakta.entrySet().stream().allMatch(s -> s.getValue().contains(masukan.nilai(s.getKey())));
        }

        /** Whether there is a place and a form at which both hold. */
        public boolean bertindih(Syarat lain) {
            return jenis == lain.jenis && !Collections.disjoint(bentuk, lain.bentuk)
                    && fakta.entrySet().stream().noneMatch(s -> lain.fakta.containsKey(s.getKey()) && Collections.disjoint(s.getValue(), lain.fakta.getOrDefault(s.getKey(), Set.of())));
        }
    }

    /** The condition of a kind at a place of work for a form; empty where the regulation sets none. */
    public Optional<Syarat> untuk(JenisSyaratTahap jenis, Masukan masukan, Bentuk bentuk) {
        return syarat.stream().filter(s -> s.jenis() == jenis && s.cocok(masukan, bentuk)).findFirst();
    }

    /** The condition of a kind that holds for a form at every place. */
    public Optional<Syarat> dimanaPun(JenisSyaratTahap jenis, Bentuk bentuk) {
        return syarat.stream().filter(s -> s.jenis() == jenis && s.fakta().isEmpty() && s.bentuk().contains(bentuk)).findFirst();
    }

    /** Whether the regulation knows conditions of the kind at all. */
    public boolean mengenal(JenisSyaratTahap jenis) {
        return syarat.stream().anyMatch(s -> s.jenis() == jenis);
    }
}
