package id.tatakerja.organisasi;

/** The kind of leader that a unit has, by its leading jabatan (which may be vacant). */
public enum JenisPemimpin {
    JPT_PRATAMA,
    ADMINISTRATOR,
    PENGAWAS,
    FUNGSIONAL,
    /** No leading jabatan at all. */
    TIDAK_ADA;

    /** The kind for a leading jabatan; a Pelaksana never leads and counts as none. */
    public static JenisPemimpin dari(JenisJabatan jenis) {
        return switch (jenis) {
            case JPT_PRATAMA -> JPT_PRATAMA;
            case ADMINISTRATOR -> ADMINISTRATOR;
            case PENGAWAS -> PENGAWAS;
            case FUNGSIONAL -> FUNGSIONAL;
            case PELAKSANA -> TIDAK_ADA;
        };
    }
}
