package id.tatakerja.pelaksanaan;

/**
 * Somebody who takes part in work.
 *
 * @param nip NIP, empty for people of another government
 * @param nomor internal number of the person, 0 for people of another government and for who has left the instansi
 * @param nama full name
 * @param peran role
 * @param unitAsal code of the home unit, or the name of the other government
 */
public record Peserta(String nip, long nomor, String nama, Peran peran, String unitAsal) {

    /** Roles in work. */
    public enum Peran {
        /** Answers for the team, where the regulation knows such a role. */
        PENANGGUNG_JAWAB("Penanggung Jawab Tim"),
        /** Heads the team. */
        KETUA("Ketua Tim"),
        /** Is in the team. */
        ANGGOTA("Anggota Tim"),
        /** Works alone. */
        PELAKSANA("Pelaksana tugas");

        private final String sebutan;

        Peran(String sebutan) {
            this.sebutan = sebutan;
        }

        /** The word for it. */
        public String sebutan() {
            return sebutan;
        }
    }

    /** Whether he or she does the work, and so has a part in the plan. */
    public boolean mengerjakan() {
        return peran != Peran.PENANGGUNG_JAWAB && !nip.isEmpty();
    }
}
