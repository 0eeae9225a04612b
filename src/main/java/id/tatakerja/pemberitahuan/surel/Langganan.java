package id.tatakerja.pemberitahuan.surel;

/**
 * How a person wants e-mail.
 *
 * @param cara when
 * @param alamat address that the person has confirmed, empty without one
 * @param calon address that waits for its confirmation, empty without one
 */
public record Langganan(Cara cara, String alamat, String calon) {

    static final Langganan BELUM = new Langganan(Cara.TIDAK, "", "");

    /** When mail is sent. */
    public enum Cara {
        LANGSUNG("Segera setiap ada pemberitahuan"),
        RINGKASAN("Sekali sehari, pukul tujuh pagi"),
        TIDAK("Jangan kirim surel");

        private final String label;

        Cara(String label) {
            this.label = label;
        }

        /** Words to show. */
        public String label() {
            return label;
        }
    }
}
