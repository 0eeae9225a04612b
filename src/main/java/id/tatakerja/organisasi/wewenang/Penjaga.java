package id.tatakerja.organisasi.wewenang;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;

/** Who may mend an instansi. Somebody of another instansi is told that there is none. */
public final class Penjaga {

    private Penjaga() {}

    /**
     * Lets through who may mend data of the instansi.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 for people of another instansi, 403 for others without the role
     */
    public static void mengelola(Pelaku pelaku, String instansi) {
        pelaku.pastikanMelihat(instansi);
        if (!pelaku.mengelola(instansi)) {
            throw tidakBerwenang();
        }
    }

    /** Lets through who may mend data of the instansi, and its Pejabat Pembina Kepegawaian. */
    public static void mengelolaAtauMembina(Pelaku pelaku, String instansi) {
        if (!pelaku.membina(instansi)) {
            mengelola(pelaku, instansi);
        }
    }

    private static RuntimeException tidakBerwenang() {
        return Penolakan.tidakBerwenang("Hanya bagian organisasi, bagian kepegawaian, atau administrator yang dapat melakukan ini."
                        + " Sampaikan kebutuhan Anda kepada mereka.")
                .sebagaiException();
    }
}
