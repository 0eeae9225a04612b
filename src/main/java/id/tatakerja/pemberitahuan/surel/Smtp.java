package id.tatakerja.pemberitahuan.surel;

/**
 * The mail server of the installation.
 *
 * @param aktif whether mail is sent at all
 * @param server name or address
 * @param port 1 to 65535
 * @param keamanan how the connection is protected
 * @param pengguna user name, empty for a server that asks for none
 * @param sandi password in the clear, empty without one; never shown, never logged
 * @param pengirim address of the sender
 */
public record Smtp(boolean aktif, String server, int port, Keamanan keamanan, String pengguna, String sandi, String pengirim) {

    /** How the connection is protected. */
    public enum Keamanan {
        STARTTLS("STARTTLS, lazimnya port 587"),
        TLS("TLS sejak awal, lazimnya port 465"),
        TANPA("Tanpa, hanya untuk server di dalam jaringan sendiri");

        private final String label;

        Keamanan(String label) {
            this.label = label;
        }

        /** Words to show. */
        public String label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return server + ":" + port;
    }
}
