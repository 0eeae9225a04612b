package id.tatakerja.regulasi.alur;

import static id.tatakerja.regulasi.alur.Hasil.BERSAMA;
import static id.tatakerja.regulasi.alur.Hasil.DITERIMA;
import static id.tatakerja.regulasi.alur.Hasil.KEMBALIKAN;
import static id.tatakerja.regulasi.alur.Hasil.LANJUTKAN;
import static id.tatakerja.regulasi.alur.Hasil.MENDUKUNG;
import static id.tatakerja.regulasi.alur.Hasil.SELESAI;
import static id.tatakerja.regulasi.alur.Hasil.SETUJU;
import static id.tatakerja.regulasi.alur.Hasil.TERSEDIA;
import static id.tatakerja.regulasi.alur.Hasil.TIDAK_MENDUKUNG;
import static id.tatakerja.regulasi.alur.Hasil.TIDAK_TERSEDIA;
import static id.tatakerja.regulasi.alur.Hasil.TOLAK;

import java.util.List;
import java.util.stream.Stream;

/** What can be done in a mechanism, with its possible outcomes. */
public enum Tindakan {
    /** Propose a person. */
    USULKAN("Mengusulkan", SELESAI),
    /** Appoint directly; a mechanism may allow two officials to appoint together. */
    TUNJUK("Menunjuk", List.of(SELESAI), List.of(BERSAMA)),
    /** Appoint together with the one who appointed before: never the same office. */
    TURUT_MENUNJUK("Turut menunjuk", SETUJU, TOLAK),
    /** Record an oral wish. */
    CATAT_KEINGINAN("Mencatat keinginan", SELESAI),
    /** Confirm or deny the own wish that somebody else has recorded. */
    NYATAKAN_KEINGINAN("Menyatakan keinginan sendiri", SETUJU, TOLAK),
    /** Send the request letter. */
    AJUKAN("Mengajukan", SELESAI),
    /** Give advice. */
    REKOMENDASIKAN("Memberi rekomendasi", MENDUKUNG, TIDAK_MENDUKUNG),
    /** Weigh jointly. */
    PERTIMBANGKAN("Menimbang", SELESAI),
    /** Decide. */
    PUTUSKAN("Memutuskan", SETUJU, TOLAK),
    /** Let the person go. */
    SETUJUI_KELUAR("Menyetujui keterlibatan", SETUJU, TOLAK),
    /** Agree and forward, official to official. */
    TERUSKAN("Meneruskan", SETUJU, TOLAK),
    /** Order the home side to answer. */
    INSTRUKSIKAN("Menginstruksikan", SETUJU, TOLAK),
    /** Say whether someone fits. */
    JAWAB_KETERSEDIAAN("Menjawab ketersediaan", TERSEDIA, TIDAK_TERSEDIA),
    /** Send the reply with the daftar. */
    KIRIM_JAWABAN("Mengirim jawaban", SELESAI),
    /** Approve reply and daftar. */
    SETUJUI_JAWABAN("Menyetujui jawaban", SETUJU, KEMBALIKAN, TOLAK),
    /** Convey an approval to the owner. */
    SAMPAIKAN("Menyampaikan persetujuan", SELESAI),
    /** Draft the letter of assignment. */
    SUSUN_SURAT("Menyusun surat", SELESAI),
    /** Approve and sign a draft. */
    SETUJUI_SURAT("Menyetujui surat", SETUJU, KEMBALIKAN),
    /** Draft, sign and issue in one act. */
    TERBITKAN_SURAT("Menerbitkan surat", SELESAI),
    /** Decree the team. */
    TETAPKAN_TIM("Menetapkan tim", SELESAI),
    /** Acknowledge, without a right to refuse; one act per person. */
    TERIMA("Menerima penugasan", SELESAI),
    /** Hand the result in. */
    SERAHKAN_HASIL("Menyerahkan hasil", SELESAI),
    /** Review a result and pass it on, or send it back with notes. */
    TINJAU("Meninjau hasil", LANJUTKAN, KEMBALIKAN),
    /** Review a result for the last time and accept it, or send it back with notes. */
    TERIMA_HASIL("Menerima hasil", DITERIMA, KEMBALIKAN);

    private final String sebutan;
    private final List<Hasil> hasil;
    private final List<Hasil> mungkin;

    Tindakan(String sebutan, Hasil... hasil) {
        this(sebutan, List.of(hasil), List.of());
    }

    Tindakan(String sebutan, List<Hasil> hasil, List<Hasil> tambahan) {
        this.sebutan = sebutan;
        this.hasil = hasil;
        this.mungkin = Stream.concat(hasil.stream(), tambahan.stream()).toList();
    }

    /** As people say it. */
    public String sebutan() {
        return sebutan;
    }

    /** Outcomes unless a mechanism names its own, never empty. */
    public List<Hasil> hasil() {
        return hasil;
    }

    /** Every outcome that a mechanism may give it. */
    public List<Hasil> mungkin() {
        return mungkin;
    }

    /** Whether the way after it depends on the outcome; advice does not bind. */
    public boolean mengikat() {
        return mungkin.size() > 1 && this != REKOMENDASIKAN;
    }

    /** Whether it belongs to the review of results, not to the assignment itself. */
    public boolean evaluasi() {
        return this == SERAHKAN_HASIL || this == TINJAU || this == TERIMA_HASIL;
    }
}
