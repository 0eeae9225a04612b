package id.tatakerja.pemberitahuan;

/** What a notice tells. */
public enum JenisKabar {
    /** An act was opened. */
    TUGAS("Giliran Anda", true),
    /** An assignment is to be accepted. */
    TERIMA("Penugasan untuk Anda", true),
    /** Some working days before the last day. */
    PENGINGAT("Segera jatuh tempo", true),
    /** The last day. */
    HARI_INI("Hari terakhir", true),
    /** The last day is over. */
    LEWAT("Lewat batas waktu", true),
    /** To who stands above: the last day of an office below is over. */
    ESKALASI("Bawahan melewati batas waktu", false),
    /** Somebody decided on a case of one's own. */
    PUTUSAN("Perkembangan permohonan", false),
    /** Something in work that waits for who is told. */
    GILIRAN_KERJA("Giliran Anda", true),
    /** News of work, without anything to do. */
    PEKERJAAN("Kabar pekerjaan", false),
    /** News of a result, without anything to do. */
    HASIL("Hasil pekerjaan", false),
    /** A copy of a letter. */
    TEMBUSAN("Tembusan", false),
    /** The file of a letter is signed and stored. */
    SURAT_DITANDATANGANI("Surat ditandatangani", false),
    /** The file of a letter could not be made. */
    SURAT_GAGAL("Surat belum jadi", false);

    private final String label;
    private final boolean giliran;

    JenisKabar(String label, boolean giliran) {
        this.label = label;
        this.giliran = giliran;
    }

    /** Words to show. */
    public String label() {
        return label;
    }

    /** Whether it is the turn of the one who is told. */
    public boolean giliran() {
        return giliran;
    }
}
