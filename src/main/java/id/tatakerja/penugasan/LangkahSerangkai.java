package id.tatakerja.penugasan;

import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Tindakan;
import java.util.Optional;

/**
 * Which act of the same office follows from the one just done, so that both are one step: what only has to be carried out, and what
 * nobody would decide otherwise than a moment before. A fresh judgement is never taken for granted.
 */
final class LangkahSerangkai {

    private LangkahSerangkai() {}

    /** The outcome that the next act of the same office has by itself; empty when it must be asked. */
    static Optional<Hasil> hasil(Tindakan tadi, Hasil hasilTadi, Tindakan berikut) {
        if (hasilTadi.wajibAlasan() || hasilTadi == Hasil.TIDAK_MENDUKUNG) {
            return Optional.empty();
        }
        return switch (berikut) {
            case TERBITKAN_SURAT, TETAPKAN_TIM, KIRIM_JAWABAN, SAMPAIKAN, SUSUN_SURAT, AJUKAN -> Optional.of(Hasil.SELESAI);
            case REKOMENDASIKAN -> tadi == Tindakan.PUTUSKAN ? Optional.of(Hasil.MENDUKUNG) : Optional.empty();
            case PUTUSKAN -> tadi == Tindakan.USULKAN ? Optional.of(Hasil.SETUJU) : Optional.empty();
            case SETUJUI_KELUAR -> tadi == Tindakan.SETUJUI_KELUAR ? Optional.of(Hasil.SETUJU) : Optional.empty();
            case TERUSKAN -> tadi == Tindakan.AJUKAN ? Optional.of(Hasil.SETUJU) : Optional.empty();
            case SETUJUI_JAWABAN -> tadi == Tindakan.KIRIM_JAWABAN ? Optional.of(Hasil.SETUJU) : Optional.empty();
            case NYATAKAN_KEINGINAN -> tadi == Tindakan.CATAT_KEINGINAN ? Optional.of(Hasil.SETUJU) : Optional.empty();
            case SETUJUI_SURAT -> tadi == Tindakan.SUSUN_SURAT ? Optional.of(Hasil.SETUJU) : Optional.empty();
            case USULKAN, TUNJUK, TURUT_MENUNJUK, CATAT_KEINGINAN, PERTIMBANGKAN, INSTRUKSIKAN, JAWAB_KETERSEDIAAN, TERIMA, SERAHKAN_HASIL, TINJAU, TERIMA_HASIL -> Optional.empty();
        };
    }
}
