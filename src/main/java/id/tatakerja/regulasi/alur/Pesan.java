package id.tatakerja.regulasi.alur;

import java.util.List;

/** What two governments exchange in a case; each carries a letter. */
public enum Pesan {
    /** The request. */
    PERMOHONAN("Permohonan", Hasil.SELESAI),
    /** The answer to it. */
    JAWABAN("Jawaban", Hasil.SETUJU, Hasil.TOLAK),
    /** The decree of the team. */
    SK_TIM_KERJA("Surat keputusan Tim Kerja", Hasil.SELESAI);

    private final String sebutan;
    private final List<Hasil> hasil;

    Pesan(String sebutan, Hasil... hasil) {
        this.sebutan = sebutan;
        this.hasil = List.of(hasil);
    }

    /** As people say it. */
    public String sebutan() {
        return sebutan;
    }

    /** What it may say, never empty. */
    public List<Hasil> hasil() {
        return hasil;
    }
}
