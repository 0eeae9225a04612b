package id.tatakerja.penugasan;

import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.Tugas;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.regulasi.alur.NaskahAlur;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Simpul;
import id.tatakerja.regulasi.alur.Tindakan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way that an assignment will take, shown before it is sent.
 *
 * @param lingkup distance in words
 * @param penjelasan why this way
 * @param nama name of the mechanism
 * @param dasar citations
 * @param langkah acts in order
 * @param surat kinds of letter of which one is chosen with the first step, the usual one first; empty where there is nothing to choose
 * @param pendamping who may appoint as well, in words; empty where nobody may
 * @param wajibBersama whether that one must
 * @param peringatan what is pointed out of the form and the people
 */
public record JalanPage(
        String lingkup, String penjelasan, String nama, List<Kutipan> dasar, List<Langkah> langkah, List<JenisNaskah> surat, String pendamping, boolean wajibBersama,
        List<PeringatanBentuk> peringatan) {

    /**
     * One act to come.
     *
     * @param tindakan what
     * @param siapa whose, with the holder of today
     * @param surat letters that it issues, in words, empty without one
     * @param dasar citations
     */
    public record Langkah(String tindakan, String siapa, String surat, List<Kutipan> dasar) {}

    static JalanPage dari(Rencana r, Optional<Bertindak> siapa, boolean bersama) {
        var awal = siapa.map(b -> new LangkahAwal(r, b.sebagai()));
        var pendamping = awal.flatMap(LangkahAwal::pendamping);
        var berdua = pendamping.isPresent() && (bersama || awal.filter(LangkahAwal::tidakSendiri).isPresent());
        return new JalanPage(
                lingkup(r.lingkup()), r.pilihan().baris().penjelasan(), r.alur().nama(), r.pilihan().baris().dasar(),
                r.alur().graf().simpul().stream().flatMap(s -> switch (s) {
                    case Simpul.Tindak t -> TimDalamAlur.dilalui(r.isian(), t) || berdua && t.tindakan() == Tindakan.TURUT_MENUNJUK
                            ? Stream.of(t.tindakan() == Tindakan.TURUT_MENUNJUK ? turut(r, t, pendamping) : langkah(r, TimDalamAlur.berlaku(r.pihak().paket(), r.lingkup(), r.isian(), t)))
                            : Stream.<Langkah>empty();
                    case Simpul.Tunggu t -> Stream.of(new Langkah(
                            "Menunggu " + t.pesan().sebutan().toLowerCase(Locale.ROOT),
                            lain(r), "",
                            r.pilihan().baris().dasar()));
                }).toList(),
                awal.map(a -> a.pilihanSurat(berdua ? Hasil.BERSAMA : Hasil.SELESAI)).orElse(List.of()), pendamping.map(p -> siapa(r.pihak().susunan(), p)).orElse(""),
                awal.filter(LangkahAwal::tidakSendiri).isPresent(), PeringatanBentuk.dari(r));
    }

    private static Langkah turut(Rencana r, Simpul.Tindak t, Optional<Tugas.Pelaksana> pendamping) {
        return new Langkah(t.tindakan().sebutan(), pendamping.map(p -> siapa(r.pihak().susunan(), p)).orElse(""), "", t.dasar());
    }

    private static String lain(Rencana r) {
        var seinstansi = r.tujuan().filter(t -> t.kode().equals(r.pihak().susunan().instansi())).isPresent();
        return r.tujuan().map(TujuanLintas::nama).or(() -> r.isian().instansiAsal()).orElse("instansi lain")
                + (seinstansi ? ", yang menjawab dengan suratnya sendiri" : ", yang bekerja menurut peraturannya sendiri");
    }

    /** A distance as people say it. */
    static String lingkup(Lingkup lingkup) {
        return switch (lingkup) {
            case DALAM_UNIT -> "Di dalam unit sendiri";
            case LINTAS_UNIT -> "Lintas unit";
            case LINTAS_PERANGKAT_DAERAH -> "Lintas perangkat daerah";
            case LINTAS_INSTANSI -> "Lintas instansi";
        };
    }

    private static Langkah langkah(Rencana r, Simpul.Tindak t) {
        var siapa = MenjalankanAlur.pelaku(r.isian().pegawai(), t, r::peran).stream()
                .map(p -> siapa(r.pihak().susunan(), p))
                .distinct()
                .limit(3)
                .reduce((a, b) -> a + ", atau " + b)
                .orElse("Pegawai yang disebut unit asal");
        var surat = t.naskah().stream()
                .filter(n -> !n.hasil().map(h -> h.wajibAlasan()).orElse(false) && n.bentuk().map(b -> b == r.isian().bentuk()).orElse(true))
                .map(NaskahAlur::utama)
                .map(j -> j.sebutan())
                .distinct()
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return new Langkah(t.tindakan().sebutan(), t.tindakan() == Tindakan.TERIMA ? "Setiap pegawai yang ditugaskan" : siapa, surat, t.dasar());
    }

    private static String siapa(Susunan s, Tugas.Pelaksana p) {
        return switch (p.pemegang()) {
            case Pemegang.Jabatan(var kode) -> s.jabatan(kode).map(j -> j.nama()).orElse(kode)
                    + s.pemangku(kode).stream().findFirst().map(o -> " (" + o.pegawai().namaLengkap() + ")").orElse(" (jabatan kosong)");
            case Pemegang.Pegawai(var nip) -> s.pegawai(nip).map(o -> o.namaLengkap()).orElse(PeranAlur.PEGAWAI.sebutan());
            case Pemegang.Pembina() -> PeranAlur.BUPATI.sebutan();
        };
    }
}
