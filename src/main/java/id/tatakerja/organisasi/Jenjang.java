package id.tatakerja.organisasi;

import java.util.Arrays;
import java.util.List;

/**
 * Steps of a Jabatan Fungsional, each kategori from high to low. Source: lamandau-13-2024#pasal-11 and pasal-12; golongan per
 * step as commonly used for PNS (PermenPANRB 1/2023) and its PPPK equivalence (Perpres 98/2020).
 */
public enum Jenjang {
    AHLI_UTAMA("Ahli Utama", Kategori.KEAHLIAN, TingkatKerja.TERTINGGI, "IV/d IV/e", ""),
    AHLI_MADYA("Ahli Madya", Kategori.KEAHLIAN, TingkatKerja.TINGGI, "IV/a IV/b IV/c", ""),
    AHLI_MUDA("Ahli Muda", Kategori.KEAHLIAN, TingkatKerja.LANJUTAN, "III/c III/d", "XI"),
    AHLI_PERTAMA("Ahli Pertama", Kategori.KEAHLIAN, TingkatKerja.DASAR, "III/a III/b", "IX X"),
    PENYELIA("Penyelia", Kategori.KETERAMPILAN, TingkatKerja.KOORDINASI, "III/c III/d", ""),
    MAHIR("Mahir", Kategori.KETERAMPILAN, TingkatKerja.UTAMA, "III/a III/b", ""),
    TERAMPIL("Terampil", Kategori.KETERAMPILAN, TingkatKerja.LANJUTAN, "II/b II/c II/d", "VII VIII"),
    PEMULA("Pemula", Kategori.KETERAMPILAN, TingkatKerja.DASAR, "II/a", "V VI");

    /** The two categories of Jabatan Fungsional. */
    public enum Kategori {
        KEAHLIAN,
        KETERAMPILAN
    }

    /** What the main duties ask: professional qualification for keahlian, kind of function for keterampilan. */
    public enum TingkatKerja {
        TERTINGGI("kualifikasi profesional tingkat tertinggi"),
        TINGGI("kualifikasi profesional tingkat tinggi"),
        LANJUTAN("tingkat lanjutan"),
        DASAR("tingkat dasar"),
        KOORDINASI("koordinasi"),
        UTAMA("fungsi utama");

        private final String label;

        TingkatKerja(String label) {
            this.label = label;
        }

        /** Words to show. */
        public String label() {
            return label;
        }
    }

    private final String label;
    private final Kategori kategori;
    private final TingkatKerja tingkatKerja;
    private final List<String> golonganPns;
    private final List<String> golonganPppk;

    Jenjang(String label, Kategori kategori, TingkatKerja tingkatKerja, String golonganPns, String golonganPppk) {
        this.label = label;
        this.kategori = kategori;
        this.tingkatKerja = tingkatKerja;
        this.golonganPns = List.of(golonganPns.split(" "));
        this.golonganPppk = golonganPppk.isEmpty() ? List.of() : List.of(golonganPppk.split(" "));
    }

    /** Word to show, as it stands behind the name of a Jabatan Fungsional. */
    public String label() {
        return label;
    }

    /** The category that the step belongs to. */
    public Kategori kategori() {
        return kategori;
    }

    /** The work level of the main duties. */
    public TingkatKerja tingkatKerja() {
        return tingkatKerja;
    }

    /** The steps of one category, from high to low. */
    public static List<Jenjang> dari(Kategori kategori) {
        return Arrays.stream(values()).filter(j -> j.kategori == kategori).toList();
    }

    /** Whether this step is higher than the other one of the same category. */
    public boolean lebihTinggiDari(Jenjang lain) {
        return kategori == lain.kategori && ordinal() < lain.ordinal();
    }

    /** Golongan usual for the step and the status; empty where no usual equivalence exists. */
    public List<String> golongan(PegawaiSusunan.Status status) {
        return switch (status) {
            case PNS -> golonganPns;
            case PPPK -> golonganPppk;
        };
    }
}
