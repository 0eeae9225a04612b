package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.alur.Bentuk;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How work is planned and accounted for: who divides targets to whom, who conveys strategy and expectation, who agrees the
 * plan, who reports to whom and how often. The loader has proved that every place of work and every form of assignment has
 * exactly one guide for each stage, or a row that says that the regulation is silent.
 *
 * @param panduan guides in file order
 */
public record TabelPerencanaan(List<Panduan> panduan) {

    /** Setting: how often a Ketua Tim reports. */
    public static final String KUNCI_SELANG = "selangLaporan";

    public TabelPerencanaan {
        panduan = List.copyOf(panduan);
    }

    /** Stage that a guide is for. */
    public enum Tahap {
        /** Planning. */
        PERENCANAAN,
        /** Account. */
        PERTANGGUNGJAWABAN
    }

    /** A step of planning or account. */
    public enum TindakanKerja {
        /** Draw up and set the perjanjian kinerja. */
        TETAPKAN_PERJANJIAN_KINERJA(Tahap.PERENCANAAN),
        /** Divide targets and name who answers for each. */
        BAGI_TARGET(Tahap.PERENCANAAN),
        /** Give direction and coordinate. */
        ARAHKAN(Tahap.PERENCANAAN),
        /** Recommend whom the work needs. */
        REKOMENDASIKAN_PEGAWAI(Tahap.PERENCANAAN),
        /** Decide the form, the need of people from elsewhere, the need of a Ketua Tim. */
        SUSUN_STRATEGI(Tahap.PERENCANAAN),
        /** Convey direction and expectation to those who do the work. */
        SAMPAIKAN_EKSPEKTASI(Tahap.PERENCANAAN),
        /** Work targets out as activities. */
        URAIKAN_KEGIATAN(Tahap.PERENCANAAN),
        /** Decide whether a Ketua Tim is named. */
        TENTUKAN_KETUA_TIM(Tahap.PERENCANAAN),
        /** Set the unit's plan of activities. */
        TETAPKAN_RENCANA_KEGIATAN(Tahap.PERENCANAAN),
        /** Draw up the plan of activities and budget together and agree it. */
        SEPAKATI_RENCANA(Tahap.PERENCANAAN),
        /** Look at the whole organisation in its Rencana Strategis and Perjanjian Kinerja. */
        PELAJARI_GAMBARAN_ORGANISASI(Tahap.PERENCANAAN),
        /** Set and clarify the leaders' own expected results and behaviour. */
        TETAPKAN_EKSPEKTASI_PIMPINAN(Tahap.PERENCANAAN),
        /** Write the manual of indicators. */
        SUSUN_MANUAL_INDIKATOR(Tahap.PERENCANAAN),
        /** Divide roles by the strategy. */
        BAGI_PERAN(Tahap.PERENCANAAN),
        /** Set the kind of rencana hasil kerja. */
        TETAPKAN_JENIS_RENCANA(Tahap.PERENCANAAN),
        /** Talk performance through, before expectations are set. */
        DIALOG_KINERJA(Tahap.PERENCANAAN),
        /** Set and clarify the expected results and behaviour of each person. */
        TETAPKAN_EKSPEKTASI(Tahap.PERENCANAAN),
        /** Agree on resources, the scheme of account and consequences. */
        SEPAKATI_SUMBER_DAYA(Tahap.PERENCANAAN),
        /** Report. */
        LAPOR(Tahap.PERTANGGUNGJAWABAN),
        /** Ask for a report at any time. */
        MINTA_LAPORAN(Tahap.PERTANGGUNGJAWABAN),
        /** Tell each member's own officials what the member has done. */
        LAPORKAN_ANGGOTA(Tahap.PERTANGGUNGJAWABAN),
        /** The regulation says nothing for this place. */
        TIDAK_DIATUR;

        private final Optional<Tahap> tahap;

        TindakanKerja() {
            this.tahap = Optional.empty();
        }

        TindakanKerja(Tahap tahap) {
            this.tahap = Optional.of(tahap);
        }

        /** Whether it has a place in this stage. */
        public boolean dalam(Tahap yang) {
            return tahap.map(t -> t == yang).orElse(true);
        }
    }

    /** When a step is due. */
    public enum Selang {
        /** When its turn has come. */
        SEKALI,
        /** At the interval of the unit, by the setting {@link #KUNCI_SELANG}. */
        BERKALA,
        /** Whenever it is wanted. */
        SEWAKTU_WAKTU
    }

    /**
     * One guide.
     *
     * @param kode code within the pack
     * @param tahap stage
     * @param berlaku where it holds
     * @param langkah steps in order; empty where the regulation is silent
     * @param dasar citations of all its rows, in order
     * @param penjelasan sentence of its first row
     * @param barisBerkas line of its first row in {@code perencanaan.csv}, from 2
     */
    public record Panduan(String kode, Tahap tahap, Keberlakuan berlaku, List<Langkah> langkah, List<Kutipan> dasar, String penjelasan, int barisBerkas) {

        public Panduan {
            langkah = List.copyOf(langkah);
            dasar = List.copyOf(dasar);
        }
    }

    /**
     * One step of a guide.
     *
     * @param nomor place in the order, from 1
     * @param tindakan what is done, never TIDAK_DIATUR
     * @param oleh who does it, each where the office exists; never empty
     * @param bersama with whom
     * @param kepada for whom or to whom
     * @param selang when it is due
     * @param dasar citations, never empty
     * @param tafsir readings used
     * @param penjelasan a sentence for people
     * @param barisBerkas line in {@code perencanaan.csv}, from 2
     */
    public record Langkah(
            int nomor, TindakanKerja tindakan, List<Pelaku> oleh, List<Pelaku> bersama, List<Pelaku> kepada, Selang selang, List<Kutipan> dasar,
            List<String> tafsir, String penjelasan, int barisBerkas) {

        public Langkah {
            oleh = List.copyOf(oleh);
            bersama = List.copyOf(bersama);
            kepada = List.copyOf(kepada);
            dasar = List.copyOf(dasar);
            tafsir = List.copyOf(tafsir);
        }
    }

    /**
     * The guide of a stage for a place of work and a form.
     *
     * @param nilaiPengaturan value in force of a setting of the pack, by its key
     */
    public Panduan untuk(Tahap tahap, Masukan masukan, Bentuk bentuk, Function<String, String> nilaiPengaturan) {
        return panduan.stream()
                .filter(p -> p.tahap() == tahap && p.berlaku().cocok(masukan, bentuk, nilaiPengaturan))
                .min(Comparator.comparingInt(p -> p.berlaku().lapis()))
                .orElseThrow();
    }
}
