package id.tatakerja.akses;

import id.tatakerja.bersama.Penolakan;
import java.util.Optional;
import java.util.Set;

/**
 * The person behind a request, as the login knows him or her; the principal of every authenticated request.
 *
 * @param namaPengguna user name: the NIP of an ASN, {@code bupati-<kode instansi>}, {@code organisasi-<kode instansi>},
 *     {@code kepegawaian-<kode instansi>} or {@code admin}
 * @param nama name to show
 * @param instansi code of the tenant; empty only for the administrator of the installation
 * @param nip NIP where the account is a civil servant's
 * @param peran roles, never empty
 */
public record Pelaku(String namaPengguna, String nama, Optional<String> instansi, Optional<String> nip, Set<Peran> peran) {

    public Pelaku {
        peran = Set.copyOf(peran);
    }

    /** Whether the person has the role. */
    public boolean adalah(Peran yang) {
        return peran.contains(yang);
    }

    /** Whether the person may import, compute and mend data of the instansi (kontrak-api section 3). */
    public boolean mengelola(String kodeInstansi) {
        return adalah(Peran.ADMINISTRATOR)
                || instansi.filter(kodeInstansi::equals).isPresent()
                        && (adalah(Peran.BAGIAN_ORGANISASI) || adalah(Peran.BAGIAN_KEPEGAWAIAN));
    }

    /** Whether the person is the Pejabat Pembina Kepegawaian of the instansi. */
    public boolean membina(String kodeInstansi) {
        return instansi.filter(kodeInstansi::equals).isPresent() && adalah(Peran.PEJABAT_PEMBINA_KEPEGAWAIAN);
    }

    /**
     * The instansi in which a call is answered: the person's own, or the one that the administrator names.
     *
     * @param diminta what the caller named, if anything
     * @throws id.tatakerja.bersama.DitolakException 404 for another instansi than the own, 422 where an administrator names none
     */
    public String instansiUntuk(Optional<String> diminta) {
        if (instansi.isPresent()) {
            diminta.ifPresent(this::pastikanMelihat);
            return instansi.get();
        }
        return diminta.filter(kode -> !kode.isBlank())
                .orElseThrow(() -> Penolakan.tidakMemenuhi(
                                "INSTANSI_WAJIB", "Administrator menyebut instansinya: tambahkan ?instansi=<kode> pada alamat.")
                        .sebagaiException());
    }

    /**
     * Lets the call go on only for the person's own instansi or for the administrator of the installation.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 in every other case, whether the instansi exists or not
     */
    public void pastikanMelihat(String kodeInstansi) {
        if (!adalah(Peran.ADMINISTRATOR) && instansi.filter(kodeInstansi::equals).isEmpty()) {
            throw Penolakan.tidakDitemukan("Instansi '" + kodeInstansi + "' tidak ada atau tidak terlihat oleh Anda.").sebagaiException();
        }
    }

    /** User name with a NIP masked, for logs. */
    @Override
    public String toString() {
        return nip.isPresent() ? "ASN " + nip.get().substring(8, 12) + "****" : namaPengguna;
    }
}
