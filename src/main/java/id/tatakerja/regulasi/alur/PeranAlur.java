package id.tatakerja.regulasi.alur;

/**
 * Who does an act. A role names the side it stands on: <i>asal</i> is where the person sits, <i>pemilik</i> owns the
 * performance; it resolves to a jabatan on a date.
 */
public enum PeranAlur {
    /** Pimpinan Unit Organisasi of the owning unit. */
    PIMPINAN_PEMILIK("Pimpinan Unit Organisasi pemilik kinerja", SisiAlur.PEMILIK),
    /** Pejabat Penilai Kinerja of the owning leader. */
    PENILAI_PEMILIK("Pejabat Penilai Kinerja pimpinan pemilik kinerja", SisiAlur.PEMILIK),
    /** Pejabat yang Berwenang of the owner's side. */
    BERWENANG_PEMILIK("Pejabat yang Berwenang pihak pemilik kinerja", SisiAlur.PEMILIK),
    /** Pimpinan Unit Organisasi of the person. */
    PIMPINAN_ASAL("Pimpinan Unit Organisasi asal pegawai", SisiAlur.ASAL),
    /** Pejabat Penilai Kinerja of the person. */
    PENILAI_ASAL("Pejabat Penilai Kinerja pegawai", SisiAlur.ASAL),
    /** Pejabat Administrasi over the person. */
    ADMINISTRASI_ASAL("Pejabat Administrasi atasan pegawai", SisiAlur.ASAL),
    /** Pejabat yang Berwenang of the person's side. */
    BERWENANG_ASAL("Pejabat yang Berwenang pihak asal pegawai", SisiAlur.ASAL),
    /** The Pejabat Fungsional or Pelaksana. */
    PEGAWAI("Pejabat Fungsional atau Pelaksana", SisiAlur.ASAL),
    /** Head of the perangkat daerah on the side of the act. */
    KEPALA_PERANGKAT_DAERAH("Kepala Perangkat Daerah", SisiAlur.KEDUANYA),
    /** Sekretaris Daerah. */
    SEKRETARIS_DAERAH("Sekretaris Daerah", SisiAlur.KEDUANYA),
    /** Bupati. */
    BUPATI("Bupati", SisiAlur.KEDUANYA),
    /** Head of the team, who hands its result in. */
    KETUA_TIM("Ketua Tim", SisiAlur.PEMILIK),
    /** The official of one step of a chain of review; which one, the step says. */
    PENINJAU("Peninjau hasil", SisiAlur.KEDUANYA),
    /** The official who accepts a result last. */
    PENERIMA_HASIL("Penerima hasil", SisiAlur.KEDUANYA);

    private final String sebutan;
    private final SisiAlur sisi;

    PeranAlur(String sebutan, SisiAlur sisi) {
        this.sebutan = sebutan;
        this.sisi = sisi;
    }

    /** As people say it. */
    public String sebutan() {
        return sebutan;
    }

    /** The side it stands on. */
    public SisiAlur sisi() {
        return sisi;
    }
}
