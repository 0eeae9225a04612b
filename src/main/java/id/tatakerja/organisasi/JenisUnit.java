package id.tatakerja.organisasi;

/** Kinds of unit organisasi (kontrak-api section 3): ten organisations, and the units inside one. */
public enum JenisUnit {
    SEKRETARIAT_DAERAH("Sekretariat Daerah", true),
    SEKRETARIAT_DPRD("Sekretariat DPRD", true),
    INSPEKTORAT("Inspektorat", true),
    DINAS("Dinas", true),
    BADAN("Badan", true),
    SATUAN("Satuan", true),
    RSUD("Rumah Sakit Umum Daerah", true),
    KECAMATAN("Kecamatan", true),
    KELURAHAN("Kelurahan", true),
    UPT("Unit Pelaksana Teknis", true),
    ASISTEN("Asisten", false),
    BAGIAN("Bagian", false),
    SUBBAGIAN("Subbagian", false),
    SEKRETARIAT("Sekretariat", false),
    BIDANG("Bidang", false),
    SEKSI("Seksi", false),
    SUBBIDANG("Subbidang", false),
    INSPEKTUR_PEMBANTU("Inspektur Pembantu", false),
    UNIT_MANDIRI("Unit kerja mandiri", false);

    private final String label;
    private final boolean organisasi;

    JenisUnit(String label, boolean organisasi) {
        this.label = label;
        this.organisasi = organisasi;
    }

    /** Word to show. */
    public String label() {
        return label;
    }

    /** Whether the kind is an organisation of its own, the border at which the rules of kedudukan begin. */
    public boolean organisasi() {
        return organisasi;
    }
}
