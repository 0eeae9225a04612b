package id.tatakerja.organisasi;

/**
 * Kinds of jabatan ASN, managerial ones from high to low first. Source: lamandau-13-2024#pasal-7 to pasal-10; the other
 * regulations use the same kinds in their definition of Unit Organisasi.
 */
public enum JenisJabatan {
    JPT_PRATAMA("Jabatan Pimpinan Tinggi Pratama", "Pejabat Pimpinan Tinggi Pratama", Kelompok.MANAJERIAL),
    ADMINISTRATOR("Jabatan Administrator", "Pejabat Administrator", Kelompok.MANAJERIAL),
    PENGAWAS("Jabatan Pengawas", "Pejabat Pengawas", Kelompok.MANAJERIAL),
    FUNGSIONAL("Jabatan Fungsional", "Pejabat Fungsional", Kelompok.NONMANAJERIAL),
    PELAKSANA("Jabatan Pelaksana", "Pelaksana", Kelompok.NONMANAJERIAL);

    /** The two groups of jabatan ASN; every jabatan belongs to exactly one. */
    public enum Kelompok {
        MANAJERIAL,
        NONMANAJERIAL
    }

    private final String label;
    private final String pejabat;
    private final Kelompok kelompok;

    JenisJabatan(String label, String pejabat, Kelompok kelompok) {
        this.label = label;
        this.pejabat = pejabat;
        this.kelompok = kelompok;
    }

    /** Word for the post. */
    public String label() {
        return label;
    }

    /** Word for the person who holds it. */
    public String pejabat() {
        return pejabat;
    }

    /** Managerial or not. */
    public Kelompok kelompok() {
        return kelompok;
    }

    /** Whether a post of the kind may lead a unit at all; a FUNGSIONAL one only by appointment to a unit kerja mandiri. */
    public boolean dapatMemimpin() {
        return this != PELAKSANA;
    }

    /** Whether the managerial kind stands above the other managerial kind. */
    public boolean diAtas(JenisJabatan lain) {
        return kelompok == Kelompok.MANAJERIAL && lain.kelompok == Kelompok.MANAJERIAL && ordinal() < lain.ordinal();
    }
}
