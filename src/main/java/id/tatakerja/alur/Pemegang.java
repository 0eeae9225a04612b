package id.tatakerja.alur;

/** Whose an open act is. Acts belong to offices; only what a person does for himself or herself belongs to a person. */
public sealed interface Pemegang {

    /** Text to store and to search by. */
    String kunci();

    /**
     * An office; whoever holds it on the day acts.
     *
     * @param kode code of the jabatan
     */
    record Jabatan(String kode) implements Pemegang {

        @Override
        public String kunci() {
            return kode;
        }
    }

    /**
     * A civil servant.
     *
     * @param nip the person
     */
    record Pegawai(String nip) implements Pemegang {

        @Override
        public String kunci() {
            return "#" + nip;
        }
    }

    /** The Pejabat Pembina Kepegawaian, who holds no jabatan of the peta jabatan. */
    record Pembina() implements Pemegang {

        @Override
        public String kunci() {
            return PEMBINA;
        }
    }

    /** Text that stands for the Pejabat Pembina Kepegawaian. */
    String PEMBINA = "@pembina";

    /** The holder of a stored text. */
    static Pemegang dari(String kunci) {
        if (kunci.equals(PEMBINA)) {
            return new Pembina();
        }
        return kunci.startsWith("#") ? new Pegawai(kunci.substring(1)) : new Jabatan(kunci);
    }
}
