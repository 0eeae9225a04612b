package id.tatakerja.organisasi;

/** How a person holds a jabatan. */
public enum JenisPenempatan {
    /** Appointed to it. */
    DEFINITIF("Definitif"),
    /** Pelaksana tugas: the post is vacant. */
    PLT("Plt."),
    /** Pelaksana harian: the holder is away for a short time. */
    PLH("Plh."),
    /** Penjabat: appointed for a time to a vacant post. */
    PJ("Pj.");

    private final String label;

    JenisPenempatan(String label) {
        this.label = label;
    }

    /** Word to show before the name of the jabatan. */
    public String label() {
        return label;
    }
}
