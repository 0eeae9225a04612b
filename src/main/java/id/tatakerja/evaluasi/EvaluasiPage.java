package id.tatakerja.evaluasi;

import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.Tugas;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.TabelRantai.TindakanRantai;
import id.tatakerja.regulasi.alur.AlurRantai;
import id.tatakerja.regulasi.alur.GambarAlur;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.KeadaanSimpul;
import id.tatakerja.regulasi.alur.Simpul;
import id.tatakerja.tampilan.HalamanFormulir;
import id.tatakerja.tampilan.Teks;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The review of an assignment as its page shows it.
 *
 * @param penugasan number of the assignment
 * @param judul the work in a few words
 * @param ekspektasi expectation or target of the assignment
 * @param terlihat whether the reader may open the assignment
 * @param dapatMenyerahkan whether the reader may hand in now
 * @param halangan why nobody reviews here, with citations; empty where somebody does
 * @param dasarHalangan citations of that
 * @param rencana the chain that a result would climb, shown before the first delivery
 * @param isi the reviews
 * @param turunan the mark of a derived mechanism
 */
public record EvaluasiPage(
        long penugasan, String judul, String ekspektasi, boolean terlihat, boolean dapatMenyerahkan, String halangan, List<Kutipan> dasarHalangan,
        List<Baris> rencana, List<Satu> isi, Turunan turunan) {

    /** That the mechanism is derived: a sentence, empty where it is not; its citations. */
    public record Turunan(String kalimat, List<Kutipan> dasar) {}

    /**
     * A place of the chain.
     *
     * @param sebutan word of the regulation
     * @param siapa office and who holds it today; why it is passed over
     * @param tindakan what is done
     * @param keadaan where it stands in this round
     * @param hak what the official may do besides passing on
     * @param diberitahu who is only told, in words
     * @param dasar citations
     */
    public record Baris(String sebutan, String siapa, String tindakan, String keadaan, String hak, String diberitahu, List<Kutipan> dasar) {}

    /** A delivery: which, when and by whom, what, statements, evidence. */
    public record Serah(int putaran, String oleh, String uraian, String pernyataan, List<String> tautan) {}

    /** A review that was done; {@code tambahan} is a sentence about a step of improvement or a national rule, may be empty. */
    public record Selesai(int putaran, String tindakan, String hasil, String oleh, String penilaian, String catatan, String tambahan, List<Kutipan> dasar) {}

    /**
     * One review.
     *
     * @param id number
     * @param siapa whose result
     * @param status state as a code
     * @param sebutan state in words
     * @param giliran whose turn it is, one sentence
     * @param tugasSaya number of the reader's open act, or 0
     */
    public record Satu(
            long id, String siapa, String status, String sebutan, String giliran, long tugasSaya, List<Baris> rantai, List<Serah> penyerahan, List<Selesai> selesai,
            GambarAlur gambar, String namaGambar, Map<String, KeadaanSimpul> tanda, List<Kutipan> dasar, List<BerkasHasil> berkas, boolean dapatMelampirkan) {

        /** Files of a delivery. */
        public List<BerkasHasil> berkas(int putaran) {
            return berkas.stream().filter(b -> b.putaran() == putaran).toList();
        }
    }

    /** Something that is wanting: what, the page on which it is mended, citations. */
    public record Kurang(String pesan, String tautan, List<Kutipan> dasar) {

        static Kurang dari(SyaratHasil.Kurang k) {
            return new Kurang(k.pesan(), k.tautan(), k.dasar());
        }
    }

    /**
     * What the form of a review asks besides the outcome, with what was typed.
     *
     * @param kurang feedback that is wanting before the result may go on
     * @param perbaikan whether a return names a step of improvement
     * @param butir butir kegiatan to which the result is tied, empty where no national rule is to be named
     */
    public record Tambahan(
            List<Kurang> kurang, boolean perbaikan, List<Kutipan> dasarPerbaikan, List<String> butir, List<Kutipan> dasarAturan, List<Orang> orang,
            String langkah, String penanggungJawab, String sampai, String aturan) {}

    /** Somebody who can be named. */
    public record Orang(String nip, String nama) {}

    /**
     * The form of a delivery, with what was typed.
     *
     * @param page the review so far
     * @param kurang what is wanting before it can be handed in
     */
    public record Serahkan(EvaluasiPage page, List<Kurang> kurang, String uraian, boolean target, boolean sesuai, String tautan, List<Galat> galat) implements HalamanFormulir {}

    /**
     * The form of a review, with what was typed.
     *
     * @param tugas number of the act
     * @param tindakan what is to be done
     * @param sebagai role and office of the reader, one sentence
     * @param hasil possible outcomes
     */
    public record Tinjau(
            EvaluasiPage page, Satu satu, long tugas, String tindakan, String sebagai, List<Hasil> hasil, String pilihan, String catatan, boolean target, boolean sesuai,
            Tambahan tambahan, List<Galat> galat) implements HalamanFormulir {}

    static EvaluasiPage dari(MembacaEvaluasi.Semua s, PemegangHariIni.Kunci kunci, ZoneId zona) {
        return new EvaluasiPage(
                s.penugasan().id(), s.penugasan().judul(), s.penugasan().ekspektasi(), s.terlihat(), s.tolak().isEmpty() && s.tanpaRantai().isEmpty(),
                s.tanpaRantai().map(t -> t.pesan()).orElse(""), s.tanpaRantai().map(t -> t.dasar()).orElse(List.of()),
                s.rencana().stream().map(p -> baris(p, s.nama(), "", "")).toList(), s.isi().stream().map(r -> satu(r, s, kunci, zona)).toList(),
                s.turunan().map(t -> new Turunan((t.ditegaskan() ? "Sudah ditegaskan. " : "Belum ditegaskan. ") + t.syarat().penjelasan(), t.syarat().dasar()))
                        .orElse(new Turunan("", List.of())));
    }

    private static Satu satu(MembacaEvaluasi.Rinci r, MembacaEvaluasi.Semua s, PemegangHariIni.Kunci kunci, ZoneId zona) {
        var e = r.evaluasi();
        var saya = r.menunggu().stream().filter(t -> t.bagi(kunci).isPresent()).map(Tugas::id).findFirst().orElse(0L);
        var orang = e.tim().map(_ -> e.judul().regionMatches(true, 0, "tim ", 0, 4) ? e.judul() : "Tim " + e.judul()).orElseGet(() -> s.nama().getOrDefault(e.penyerah(), "Pegawai"));
        var giliran = switch (e.status()) {
            case DITINJAU -> "Menunggu " + r.menunggu().stream().map(t -> tempat(r, t.simpul())).map(p -> siapa(p, s.nama())).collect(Collectors.joining(" dan ")) + ".";
            case DIKEMBALIKAN -> "Menunggu penyesuaian, lalu diserahkan lagi. Peninjauannya mulai dari peninjau pertama.";
            case DITERIMA -> "Hasil sudah diterima.";
            case GUGUR -> "Penugasannya berakhir sebelum hasil diterima.";
        };
        return new Satu(
                e.id(), orang, "HASIL_" + e.status().name(), e.status().sebutan(), giliran, saya,
                r.rantai().stream().map(p -> baris(p, s.nama(), keadaan(p, r), hak(r.alur(), p))).toList(),
                r.penyerahan().reversed().stream().map(p -> new Serah(
                        p.putaran(), p.nama() + ", " + Teks.waktu(p.waktu(), zona), p.uraian(),
                        p.ekspektasi() ? "Target dan ekspektasi dinyatakan terpenuhi." : "Target dinyatakan terpenuhi; ekspektasi belum dinyatakan.", p.tautan())).toList(),
                r.tinjauan().stream().map(t -> new Selesai(
                        t.putaran(), t.tindakan().sebutan(), t.hasil().sebutan(), (t.sebutan().isEmpty() ? t.nama() : t.sebutan() + " (" + t.nama() + ")") + ", " + Teks.waktu(t.waktu(), zona),
                        "Target " + (t.target() ? "terpenuhi" : "belum terpenuhi") + ", ekspektasi " + (t.ekspektasi() ? "terpenuhi." : "belum terpenuhi."), t.catatan(), tambahan(r, t),
                        t.dasar().kutipan())).toList(),
                r.alur().gambar(), "Peninjauan hasil " + r.alur().rantai().kode(), tanda(r), e.dasar().kutipan(), r.berkas(),
                e.status() == StatusEvaluasi.DITINJAU && !r.penyerahan().isEmpty() && kunci.semua().contains("#" + r.penyerahan().getLast().nip()));
    }

    /** The step of improvement with which it was sent back, or the national rule by which it was assessed. */
    private static String tambahan(MembacaEvaluasi.Rinci r, Tinjauan t) {
        var perbaikan = r.perbaikan().stream().filter(p -> t.hasil() == Hasil.KEMBALIKAN && p.putaran() == t.putaran()).map(Perbaikan::kalimat);
        var aturan = r.aturan().stream().filter(a -> a.putaran() == t.putaran() && a.simpul().equals(t.simpul())).map(a -> "Dinilai menurut " + a.aturan() + ".");
        return java.util.stream.Stream.concat(perbaikan, aturan).collect(Collectors.joining(" "));
    }

    private static Peninjau tempat(MembacaEvaluasi.Rinci r, String simpul) {
        return r.rantai().stream().filter(p -> p.simpul().equals(simpul)).findFirst().orElseThrow();
    }

    private static String siapa(Peninjau p, Map<String, String> nama) {
        if (p.kosong()) {
            return p.dilewati();
        }
        var orang = p.pemegang().equals(Pemegang.PEMBINA) ? p.jabatan() : nama.getOrDefault(p.pemegang(), "");
        return p.jabatan() + (orang.isEmpty() ? " (jabatan kosong)" : p.jabatan().contains(orang) ? "" : " (" + orang + ")");
    }

    private static Baris baris(Peninjau p, Map<String, String> nama, String keadaan, String hak) {
        return new Baris(
                p.sebutan(), siapa(p, nama), p.tindakan() == TindakanRantai.TERIMA_HASIL ? "Meninjau dan menerima" : "Meninjau", keadaan, hak,
                p.diberitahu().stream().map(Peninjau.Diberitahu::jabatan).collect(Collectors.joining(", ")), p.dasar().kutipan());
    }

    private static String hak(AlurRantai alur, Peninjau p) {
        var syarat = switch (p.ukuran()) {
            case TARGET -> "Lanjut bila target terpenuhi";
            case SALAH_SATU -> "Lanjut bila target atau ekspektasi terpenuhi";
            case KEDUANYA -> "Lanjut bila target dan ekspektasi terpenuhi";
            case BEBAS -> "Lanjut bersama penilaiannya";
        };
        return alur.graf().simpul(p.simpul()).filter(s -> s.hasil().contains(Hasil.KEMBALIKAN)).map(_ -> syarat + ", atau dikembalikan dengan catatan.").orElse(syarat + ".");
    }

    private static String keadaan(Peninjau p, MembacaEvaluasi.Rinci r) {
        var selesai = r.tinjauan().stream().filter(t -> t.putaran() == r.evaluasi().putaran() && t.simpul().equals(p.simpul())).findFirst();
        if (p.kosong()) {
            return "Dilewati";
        }
        if (selesai.isPresent()) {
            return selesai.get().hasil().sebutan();
        }
        if (!p.gabung().isEmpty()) {
            return "Bersama " + tempat(r, p.gabung()).sebutan() + ", karena pejabatnya sama";
        }
        return r.menunggu().stream().anyMatch(t -> t.simpul().equals(p.simpul())) ? "Sedang meninjau" : "Belum";
    }

    private static Map<String, KeadaanSimpul> tanda(MembacaEvaluasi.Rinci r) {
        var hasil = new HashMap<String, KeadaanSimpul>();
        if (r.evaluasi().status() != StatusEvaluasi.DIKEMBALIKAN) {
            hasil.put(AlurRantai.SERAHKAN, KeadaanSimpul.SELESAI);
            r.tinjauan().stream().filter(t -> t.putaran() == r.evaluasi().putaran()).forEach(t -> hasil.put(t.simpul(), KeadaanSimpul.SELESAI));
        }
        r.alur().graf().terbuka(r.alur().graf().penanda(r.evaluasi().penanda())).stream().map(Simpul::id).forEach(s -> hasil.put(s, KeadaanSimpul.TERBUKA));
        return hasil;
    }
}
