package id.tatakerja.regulasi;

import java.util.Optional;

/**
 * Who acts in planning, account and review: an office on the line of the unit to which the work belongs, or a role. An office
 * that does not exist on that line is passed over to the next one above; see {@code docs/rantai-evaluasi.md}.
 */
public enum Pelaku {
    /** The Pejabat Fungsional or Pelaksana who does the work. */
    PEGAWAI("Pejabat Fungsional atau Pelaksana"),
    /** A member of the team. */
    ANGGOTA_TIM("Anggota Tim"),
    /** Who leads the team. */
    KETUA_TIM("Ketua Tim"),
    /** The Penanggung Jawab Tim, where the regulation knows one. */
    PENANGGUNG_JAWAB_TIM("Penanggung Jawab Tim"),
    /** Pejabat Penilai Kinerja of the person; of a team, that of its Ketua Tim. */
    PENILAI("Pejabat Penilai Kinerja"),
    /** Pimpinan Unit Organisasi that owns the performance. */
    PIMPINAN("Pimpinan Unit Organisasi"),
    /** Leader of the innermost unit of work. */
    PIMPINAN_UNIT_KERJA(Calon.PIMPINAN_UNIT_KERJA),
    /** The Pejabat Fungsional who leads the unit. */
    PEMIMPIN_FUNGSIONAL(Calon.PEMIMPIN_FUNGSIONAL),
    /** Leader of the unit just below the head. */
    LEVEL_II(Calon.LEVEL_II),
    /** Kepala Subbagian. */
    KEPALA_SUBBAGIAN(Calon.KEPALA_SUBBAGIAN),
    /** Kepala Seksi. */
    KEPALA_SEKSI(Calon.KEPALA_SEKSI),
    /** Kepala Subbidang. */
    KEPALA_SUBBIDANG(Calon.KEPALA_SUBBIDANG),
    /** Kepala Bagian. */
    KEPALA_BAGIAN(Calon.KEPALA_BAGIAN),
    /** Kepala Bidang. */
    KEPALA_BIDANG(Calon.KEPALA_BIDANG),
    /** Leader of the Sekretariat of the organisation. */
    SEKRETARIS(Calon.SEKRETARIS),
    /** Inspektur Pembantu. */
    INSPEKTUR_PEMBANTU(Calon.INSPEKTUR_PEMBANTU),
    /** Asisten. */
    ASISTEN(Calon.ASISTEN),
    /** Head of the organisation, called by the kind of organisation. */
    KEPALA_ORGANISASI(Calon.KEPALA_ORGANISASI);

    private final String sebutan;
    private final Optional<Calon> calon;

    Pelaku(String sebutan) {
        this.sebutan = sebutan;
        this.calon = Optional.empty();
    }

    Pelaku(Calon calon) {
        this.sebutan = calon.sebutan();
        this.calon = Optional.of(calon);
    }

    /** The word by which the office is looked for on the line; empty for a role. */
    public Optional<Calon> calon() {
        return calon;
    }

    /** How it is called where the kind of organisation does not matter. */
    public String sebutan() {
        return sebutan;
    }

    /** How it is called in one kind of organisation, a value of {@link Fakta#JENIS}: the head of a KECAMATAN is its Camat. */
    public String sebutan(String jenis) {
        return switch (this) {
            case KEPALA_ORGANISASI -> kepala(jenis);
            case SEKRETARIS -> switch (jenis) {
                case "KECAMATAN" -> "Sekretaris Kecamatan";
                case "KELURAHAN" -> "Sekretaris Kelurahan";
                default -> sebutan;
            };
            case PEGAWAI, ANGGOTA_TIM, KETUA_TIM, PENANGGUNG_JAWAB_TIM, PENILAI, PIMPINAN, PIMPINAN_UNIT_KERJA, PEMIMPIN_FUNGSIONAL, LEVEL_II,
                    KEPALA_SUBBAGIAN, KEPALA_SEKSI, KEPALA_SUBBIDANG, KEPALA_BAGIAN, KEPALA_BIDANG, INSPEKTUR_PEMBANTU, ASISTEN -> sebutan;
        };
    }

    /** Whether it may review a result of others. */
    public boolean meninjau() {
        return this != PEGAWAI && this != ANGGOTA_TIM && this != KETUA_TIM;
    }

    // the kinds are words of the tables, not an enum: an unknown one keeps the general word
    private String kepala(String jenis) {
        return switch (jenis) {
            case "SEKRETARIAT_DAERAH" -> "Sekretaris Daerah";
            case "SEKRETARIAT_DPRD" -> "Sekretaris DPRD";
            case "INSPEKTORAT" -> "Inspektur";
            case "DINAS" -> "Kepala Dinas";
            case "BADAN" -> "Kepala Badan";
            case "SATUAN" -> "Kepala Satuan";
            case "RSUD" -> "Direktur";
            case "KECAMATAN" -> "Camat";
            case "KELURAHAN" -> "Lurah";
            case "UPT" -> "Kepala UPT";
            default -> sebutan;
        };
    }
}
