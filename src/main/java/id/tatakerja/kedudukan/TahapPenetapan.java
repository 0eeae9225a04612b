package id.tatakerja.kedudukan;

import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.PengaturanInstansi;
import id.tatakerja.regulasi.AturanPenetapan;
import id.tatakerja.regulasi.Paket;
import org.springframework.stereotype.Component;

/** Says how an instansi has its proposals reviewed: what its regulation asks for, and how the instansi has arranged it. */
@Component
class TahapPenetapan {

    private final PengaturanInstansi pengaturan;
    private final MembacaSusunan pembaca;

    TahapPenetapan(PengaturanInstansi pengaturan, MembacaSusunan pembaca) {
        this.pengaturan = pengaturan;
        this.pembaca = pembaca;
    }

    /** The way that holds today, whatever the day of a decree: nobody gets around a review by dating a decree back. */
    CaraTelaahan cara(Paket paket, String instansi) {
        if (!paket.aturanPenetapan().pakaiTelaahan()) {
            return CaraTelaahan.TANPA_TELAAHAN;
        }
        return paket.pengaturan(AturanPenetapan.KUNCI_TELAAHAN).isPresent()
                        && AturanPenetapan.TELAAHAN_BERSAMA.equals(
                                pengaturan.nilai(instansi, "", AturanPenetapan.KUNCI_TELAAHAN, pembaca.hariIni(instansi)))
                ? CaraTelaahan.BERSAMA_PENETAPAN
                : CaraTelaahan.BAGIAN_KEPEGAWAIAN;
    }

    /** Whether the personnel section reviews before the decree. */
    boolean terpisah(Paket paket, String instansi) {
        return cara(paket, instansi) == CaraTelaahan.BAGIAN_KEPEGAWAIAN;
    }
}
