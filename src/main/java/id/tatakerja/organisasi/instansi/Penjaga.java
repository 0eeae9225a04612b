package id.tatakerja.organisasi.instansi;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.bersama.Penolakan;
import java.util.Optional;

/** Who may see and mend an instansi. Somebody of another instansi is told that there is none. */
public final class Penjaga {

    private Penjaga() {}

    /** Lets through who may mend data of the instansi. */
    public static void mengelola(Pelaku pelaku, String instansi) {
        melihat(pelaku, instansi);
        if (!pelaku.mengelola(instansi)) {
            throw Penolakan.tidakBerwenang("Hanya bagian organisasi, bagian kepegawaian, atau administrator yang dapat melakukan ini."
                            + " Sampaikan kebutuhan Anda kepada mereka.")
                    .sebagaiException();
        }
    }

    /** Lets through who may mend data of the instansi and its Pejabat Pembina Kepegawaian. */
    public static void mengelolaAtauMembina(Pelaku pelaku, String instansi) {
        if (!pelaku.membina(instansi)) {
            mengelola(pelaku, instansi);
        }
    }

    /** Lets through everybody of the instansi and the administrator. */
    public static void melihat(Pelaku pelaku, String instansi) {
        if (!pelaku.adalah(Peran.ADMINISTRATOR)
                && pelaku.instansi().filter(instansi::equals).isEmpty()) {
            throw Penolakan.tidakDitemukan("Instansi '" + instansi
                            + "' tidak ditemukan. Periksa kodenya pada daftar instansi yang dapat Anda buka.")
                    .sebagaiException();
        }
    }

    /** The instansi in which codes of units, jabatan and NIP are meant: the one named, else the caller's own. */
    public static String dimaksud(Pelaku pelaku, Optional<String> disebut) {
        String instansi = disebut.filter(s -> !s.isBlank())
                .or(pelaku::instansi)
                .orElseThrow(() -> Penolakan.tidakMemenuhi(
                                "INSTANSI_WAJIB", "Sebutkan instansinya dengan ?instansi=<kode>, karena akun Anda tidak terikat pada satu"
                                        + " instansi.")
                        .sebagaiException());
        melihat(pelaku, instansi);
        return instansi;
    }
}
