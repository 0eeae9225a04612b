package id.tatakerja.akses;

/** Roles of an account. Rights of leaders are not a role: they come from the jabatan held today. */
public enum Peran {
    /** Administrator of the installation: creates instansi, belongs to none. */
    ADMINISTRATOR,
    /** Organisation section of an instansi: structure, import, findings, settings, kedudukan work list. */
    BAGIAN_ORGANISASI,
    /** Personnel section of an instansi: people, placements, kedudukan work list. */
    BAGIAN_KEPEGAWAIAN,
    /** Pejabat Pembina Kepegawaian: decrees kedudukan. */
    PEJABAT_PEMBINA_KEPEGAWAIAN,
    /** Every civil servant. */
    ASN
}
