package id.tatakerja.regulasi.alur;

/** What a letter must or should contain. */
public enum IsiNaskah {
    /** Purpose and aim. */
    MAKSUD_TUJUAN("maksud dan tujuan"),
    /** Competence, expertise or skill. */
    KOMPETENSI("kompetensi, keahlian, atau keterampilan"),
    /** Expectation or target. */
    EKSPEKTASI("ekspektasi atau target"),
    /** Duration. */
    DURASI("durasi atau jangka waktu"),
    /** Other arrangements. */
    PENGATURAN_LAIN("pengaturan lainnya"),
    /** Reason. */
    ALASAN("alasan"),
    /** List of persons. */
    DAFTAR_PEGAWAI("daftar pegawai"),
    /** The performance that the applicant wants to serve. */
    KINERJA("kinerja yang dituju"),
    /** Head of the team. */
    KETUA("ketua tim"),
    /** Members of the team. */
    ANGGOTA("anggota tim");

    private final String sebutan;

    IsiNaskah(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As people say it. */
    public String sebutan() {
        return sebutan;
    }
}
