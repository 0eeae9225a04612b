package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a regulation says of a Tim Kerja: its roles, what each answers for, what must be stated when it is formed.
 *
 * @param peran roles; each role has exactly one row at each distance
 * @param tanggungJawab responsibilities, in the order of the regulation
 * @param syarat what is demanded when a team is formed
 */
public record TabelTim(List<Peran> peran, List<TanggungJawab> tanggungJawab, List<Syarat> syarat) {

    public TabelTim {
        peran = List.copyOf(peran);
        tanggungJawab = List.copyOf(tanggungJawab);
        syarat = List.copyOf(syarat);
    }

    /** Everybody who answers for something in a team. */
    public enum PeranTim {
        PIMPINAN_UNIT_ORGANISASI("Pimpinan Unit Organisasi"),
        PEJABAT_PENILAI_KINERJA("Pejabat Penilai Kinerja"),
        PENANGGUNG_JAWAB("Penanggung Jawab Tim"),
        KETUA("Ketua Tim"),
        ANGGOTA("Anggota Tim");

        private final String sebutan;

        PeranTim(String sebutan) {
            this.sebutan = sebutan;
        }

        /** The word for it. */
        public String sebutan() {
            return sebutan;
        }
    }

    /** Whether a role is filled. */
    public enum Sifat {
        /** A team without it is refused. */
        WAJIB,
        /** A team without it is pointed out. */
        DIANJURKAN,
        /** As the leader thinks fit. */
        BOLEH,
        /** The regulation does not know it. */
        TIDAK_ADA
    }

    /** Kinds of jabatan that a role may come from. */
    public enum JenisPejabat {
        JPT_PRATAMA("Pejabat Pimpinan Tinggi Pratama"),
        ADMINISTRATOR("Pejabat Administrator"),
        PENGAWAS("Pejabat Pengawas"),
        FUNGSIONAL("Pejabat Fungsional"),
        PELAKSANA("Pelaksana");

        private final String sebutan;

        JenisPejabat(String sebutan) {
            this.sebutan = sebutan;
        }

        /** The word for it. */
        public String sebutan() {
            return sebutan;
        }
    }

    /** What may be demanded when a team is formed. */
    public enum JenisSyarat {
        /** The need or other grounds are written down. */
        PERTIMBANGAN,
        /** The expectation or target is written down. */
        EKSPEKTASI,
        /** Routine work of a team ends within the year in which it begins. */
        SATU_TAHUN_ANGGARAN,
        /** The skill for which somebody becomes Ketua Tim is written down. */
        KEAHLIAN_KETUA,
        /** There is somebody besides the Ketua Tim. */
        ANGGOTA_SELAIN_KETUA,
        /** A Pejabat Fungsional from penyetaraan jabatan heads it, or a reason is given. */
        KETUA_PENYETARAAN,
        /** The Ketua Tim has the skills that the work needs, or a reason is given. */
        KETUA_COCOK,
        /** The purpose that decides who decrees it is stated. */
        TUJUAN,
        /** What the team is to bring forth, and how far its work and its doing reach, is found out first. */
        PENGENALAN,
        /** Pointed out: a team of one without a reason to work together. */
        SATU_ORANG,
        /** Pointed out: a team across whose people all come from one place. */
        SATU_ASAL,
        /** Pointed out: work across that one person does alone. */
        BENTUK_TIM,
        /** Not demanded but allowed: who leads the instansi that carries the function gives directions too. */
        ARAHAN_PIMPINAN_INSTANSI,
        /** Not demanded when it is formed but owed later: its leader monitors it at intervals. */
        PEMANTAUAN_BERKALA,
        /** Its head gives each member feedback at intervals. */
        UMPAN_BALIK_BERKALA
    }

    /**
     * A role at some distances.
     *
     * @param lingkup distances it covers
     * @param peran the role
     * @param sifat whether it is filled
     * @param jenis kinds of jabatan it may come from; empty where another table says who it is
     * @param dariPemilik whether it preferably comes from the unit that owns the work
     * @param dasar citations, never empty
     * @param tafsir readings used
     * @param penjelasan a sentence for people
     * @param barisBerkas line in {@code peran-tim.csv}, from 2
     */
    public record Peran(
            Set<Lingkup> lingkup, PeranTim peran, Sifat sifat, List<JenisPejabat> jenis, boolean dariPemilik, List<Kutipan> dasar, List<String> tafsir,
            String penjelasan, int barisBerkas) {

        public Peran {
            lingkup = Set.copyOf(lingkup);
            jenis = List.copyOf(jenis);
            dasar = List.copyOf(dasar);
            tafsir = List.copyOf(tafsir);
        }
    }

    /**
     * Something that a role answers for.
     *
     * @param peran whose
     * @param isi what, in own words
     * @param dasar citations, never empty
     */
    public record TanggungJawab(PeranTim peran, String isi, List<Kutipan> dasar) {

        public TanggungJawab {
            dasar = List.copyOf(dasar);
        }
    }

    /**
     * Something demanded when a team is formed.
     *
     * @param jenis what
     * @param lingkup distances at which it is demanded
     * @param dasar citations, never empty
     * @param tafsir readings used
     * @param penjelasan a sentence that says what to do
     */
    public record Syarat(JenisSyarat jenis, Set<Lingkup> lingkup, List<Kutipan> dasar, List<String> tafsir, String penjelasan) {

        public Syarat {
            lingkup = Set.copyOf(lingkup);
            dasar = List.copyOf(dasar);
            tafsir = List.copyOf(tafsir);
        }
    }

    /** The row of a role at a distance. */
    public Peran untuk(PeranTim yang, Lingkup jarak) {
        return peran.stream().filter(p -> p.peran() == yang && p.lingkup().contains(jarak)).findFirst().orElseThrow();
    }

    /** What is demanded at a distance, where it is. */
    public Optional<Syarat> syarat(JenisSyarat jenis, Lingkup jarak) {
        return syarat.stream().filter(s -> s.jenis() == jenis && s.lingkup().contains(jarak)).findFirst();
    }

    /** What a role answers for. */
    public List<TanggungJawab> tanggungJawab(PeranTim yang) {
        return tanggungJawab.stream().filter(t -> t.peran() == yang).toList();
    }
}
