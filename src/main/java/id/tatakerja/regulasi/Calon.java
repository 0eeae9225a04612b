package id.tatakerja.regulasi;

/**
 * Words by which a rule names an official. "On the line" = from the unit of work upwards; the {@code *_GARIS} words cross the
 * border of the organisation, the others do not.
 */
public enum Calon {
    /** Leader of the nearest organisation. */
    KEPALA_ORGANISASI("Kepala organisasi"),
    /** Asisten on the line. */
    ASISTEN("Asisten"),
    /** Leader of the Sekretariat on the line. */
    SEKRETARIS("Sekretaris"),
    /** Leader of the Sekretariat of the same organisation, even off the line. */
    SEKRETARIS_ORGANISASI("Sekretaris organisasi"),
    /** Kepala Bagian on the line. */
    KEPALA_BAGIAN("Kepala Bagian"),
    /** Kepala Bidang on the line. */
    KEPALA_BIDANG("Kepala Bidang"),
    /** Inspektur Pembantu on the line. */
    INSPEKTUR_PEMBANTU("Inspektur Pembantu"),
    /** Kepala Subbagian on the line. */
    KEPALA_SUBBAGIAN("Kepala Subbagian"),
    /** Kepala Seksi on the line. */
    KEPALA_SEKSI("Kepala Seksi"),
    /** Kepala Subbidang on the line. */
    KEPALA_SUBBIDANG("Kepala Subbidang"),
    /** Leader of the kecamatan on the line. */
    CAMAT("Camat"),
    /** Nearest Pejabat Pimpinan Tinggi Pratama on the line. */
    JPT_PRATAMA_GARIS("Pejabat Pimpinan Tinggi Pratama terdekat"),
    /** Nearest Pejabat Administrator on the line or, if none, the next higher kind. */
    ADMINISTRATOR_GARIS("Pejabat Administrator terdekat"),
    /** Nearest Pejabat Pengawas on the line or, if none, the next higher kind. */
    PENGAWAS_GARIS("Pejabat Pengawas terdekat"),
    /** The Pejabat Fungsional appointed to lead the unit. */
    PEMIMPIN_FUNGSIONAL("Pejabat Fungsional yang memimpin unit"),
    /** Leader of the innermost unit of work. */
    PIMPINAN_UNIT_KERJA("Pemimpin unit kerja"),
    /** Head of the organisation. */
    LEVEL_I("Pejabat Level I"),
    /** Leader of the unit just below the head on the line. */
    LEVEL_II("Pejabat Level II"),
    /** Who holds delegated authority today. */
    PENERIMA_DELEGASI("Penerima delegasi");

    private final String sebutan;

    Calon(String sebutan) {
        this.sebutan = sebutan;
    }

    /** How the official is called in a sentence. */
    public String sebutan() {
        return sebutan;
    }

    /** Whether the official is searched for across the border of the organisation by kind of post. */
    public boolean garis() {
        return switch (this) {
            case JPT_PRATAMA_GARIS, ADMINISTRATOR_GARIS, PENGAWAS_GARIS -> true;
            case KEPALA_ORGANISASI, ASISTEN, SEKRETARIS, SEKRETARIS_ORGANISASI, KEPALA_BAGIAN, KEPALA_BIDANG, INSPEKTUR_PEMBANTU,
                    KEPALA_SUBBAGIAN, KEPALA_SEKSI, KEPALA_SUBBIDANG, CAMAT, PEMIMPIN_FUNGSIONAL, PIMPINAN_UNIT_KERJA, LEVEL_I,
                    LEVEL_II, PENERIMA_DELEGASI -> false;
        };
    }

    /** Whether the word names a concrete office, which the list of lawful officials can allow or forbid. */
    public boolean konkret() {
        return switch (this) {
            case KEPALA_ORGANISASI, ASISTEN, SEKRETARIS, SEKRETARIS_ORGANISASI, KEPALA_BAGIAN, KEPALA_BIDANG, INSPEKTUR_PEMBANTU,
                    KEPALA_SUBBAGIAN, KEPALA_SEKSI, KEPALA_SUBBIDANG, CAMAT -> true;
            case JPT_PRATAMA_GARIS, ADMINISTRATOR_GARIS, PENGAWAS_GARIS, PEMIMPIN_FUNGSIONAL, PIMPINAN_UNIT_KERJA, LEVEL_I,
                    LEVEL_II, PENERIMA_DELEGASI -> false;
        };
    }
}
