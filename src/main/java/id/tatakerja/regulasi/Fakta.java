package id.tatakerja.regulasi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The facts about a post on which a decision table may ask; a closed list with closed values. */
public enum Fakta {
    /** Kind of the nearest organisation. */
    JENIS("jenis", "Jenis organisasi", Kata.ORGANISASI),
    /** Model of structure of that organisation, or TANPA; the codes come from the pack. */
    MODEL("model", "Model", List.of()),
    /** Kind of the head post of that organisation. */
    PEMIMPIN("pemimpin", "Pemimpin organisasi", List.of("JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS", "FUNGSIONAL", Kata.TIDAK_ADA)),
    /** Number of led levels of the organisation on the person's line. */
    TINGKAT("tingkat", "Tingkat susunan", List.of("SATU", "DUA", "LEBIH")),
    /** Second-level unit on the line. */
    BAGIAN_KERJA(
            "bagianKerja", "Bagian tempat kerja",
            List.of("SEKRETARIAT", "BAGIAN", "BIDANG", "INSPEKTUR_PEMBANTU", Kata.TIDAK_ADA)),
    /** Lowest unit of work. */
    SUBBAGIAN_KERJA(
            "subbagianKerja", "Unit terbawah tempat kerja", List.of("SUBBAGIAN", "SEKSI", "SUBBIDANG", Kata.TIDAK_ADA)),
    /** Whether the second-level unit (else the organisation) has a Pengawas post below it. */
    ADA_PENGAWAS("adaPengawas", "Ada Pejabat Pengawas di bawahnya", Kata.YA_TIDAK),
    /** Whether a Pejabat Administrator leads a unit on the line, parent organisations included. */
    ADMINISTRATOR_DI_GARIS("administratorDiGaris", "Ada Pejabat Administrator di atasnya", Kata.YA_TIDAK),
    /** Whether a Pejabat Pengawas leads a unit on the line, parent organisations included. */
    PENGAWAS_DI_GARIS("pengawasDiGaris", "Ada Pejabat Pengawas di atasnya", Kata.YA_TIDAK),
    /** Group of the Asisten on the line, LAIN or TIDAK_ADA; the groups come from the pack. */
    ASISTEN("asisten", "Kelompok Asisten", List.of()),
    /** Setting varianPenilai. */
    VARIAN("varian", "Varian penilai", List.of("LEVEL_I", "LEVEL_II", "BELUM")),
    /** Setting pengawasanKhusus. */
    PENGAWASAN_KHUSUS("pengawasanKhusus", "Pengawasan mengikuti peraturan lain", Kata.YA_TIDAK),
    /** Whether authority to assess this person is delegated today. */
    DELEGASI("delegasi", "Kewenangan menilai didelegasikan", Kata.YA_TIDAK),
    /** Whether a Pejabat Fungsional leads the unit of work or one above it within the organisation. */
    MANDIRI("mandiri", "Unit dipimpin Pejabat Fungsional", Kata.YA_TIDAK),
    /** Jenjang of the post, or PELAKSANA. */
    JENJANG("jenjang", "Jenjang", Kata.JENJANG);

    private final String kolom;
    private final String label;
    private final List<String> tetap;

    Fakta(String kolom, String label, List<String> tetap) {
        this.kolom = kolom;
        this.label = label;
        this.tetap = tetap;
    }

    /** Name of the column in {@code kedudukan.csv} and of the input in the DMN file. */
    public String kolom() {
        return kolom;
    }

    /** Name for people. */
    public String label() {
        return label;
    }

    /** The closed list of values in this pack, in a fixed order, never empty. */
    public List<String> nilai(Paket paket) {
        return paket.kosakata().nilai(this);
    }

    /** Values that do not depend on a pack; empty for MODEL and ASISTEN. */
    List<String> tetap() {
        return tetap;
    }

    /** The fact of a column name. */
    public static Optional<Fakta> dariKolom(String kolom) {
        return Arrays.stream(values()).filter(f -> f.kolom.equals(kolom)).findFirst();
    }

    /** Shared lists; a nested class because constants of an enum cannot read its own static fields. */
    private static final class Kata {
        static final String TIDAK_ADA = "TIDAK_ADA";
        static final List<String> YA_TIDAK = List.of("YA", "TIDAK");
        static final List<String> ORGANISASI = List.of(
                "SEKRETARIAT_DAERAH", "SEKRETARIAT_DPRD", "INSPEKTORAT", "DINAS", "BADAN", "SATUAN", "RSUD", "KECAMATAN", "KELURAHAN",
                "UPT");
        static final List<String> JENJANG = List.of(
                "AHLI_UTAMA", "AHLI_MADYA", "AHLI_MUDA", "AHLI_PERTAMA", "PENYELIA", "MAHIR", "TERAMPIL", "PEMULA", "PELAKSANA");
    }
}
