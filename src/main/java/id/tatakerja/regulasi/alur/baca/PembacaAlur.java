package id.tatakerja.regulasi.alur.baca;

import id.tatakerja.regulasi.TabelLingkup.Mekanisme;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.Graf;
import id.tatakerja.regulasi.alur.Pesan;
import id.tatakerja.regulasi.alur.RagamAlur;
import id.tatakerja.regulasi.alur.Simpul;
import id.tatakerja.regulasi.baca.Catatan;
import id.tatakerja.regulasi.baca.Rujukan;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.UserTask;

/** Reads one file {@code alur/<mekanisme>.bpmn}. */
public final class PembacaAlur {

    /** What a file name may be. */
    public static final String POLA = "alur/[^/]+\\.bpmn";

    private final Catatan catatan;
    private final Rujukan rujukan;

    /** With citations and readings of one pack. */
    public PembacaAlur(Catatan catatan, Rujukan rujukan) {
        this.catatan = catatan;
        this.rujukan = rujukan;
    }

    /** The mechanism; empty, with the faults noted, when it is not sound. */
    public Optional<Alur> baca(String berkas, String teks) {
        var kode = berkas.substring(berkas.indexOf('/') + 1, berkas.length() - ".bpmn".length());
        var jenis = jenis(kode);
        if (jenis.isEmpty()) {
            catatan.salah(berkas, 0, "nama berkas bukan nama mekanisme; pakai misalnya penunjukan-lintas-unit.bpmn, untuk dua instansi "
                    + "ditambah -pemilik dan -asal, untuk penempatan lebih dahulu ditambah -penempatan");
            return Optional.empty();
        }
        return PembacaXml.baca(berkas, teks, catatan).flatMap(isi -> {
            var lembar = new Lembar(berkas, isi, catatan, rujukan);
            return proses(lembar, kode).flatMap(p -> susun(lembar, p, jenis.get()));
        });
    }

    private record NamaAlur(String kode, Mekanisme mekanisme, RagamAlur ragam) {}

    private static Optional<NamaAlur> jenis(String kode) {
        return Arrays.stream(RagamAlur.values())
                .filter(r -> kode.endsWith(r.akhiran()))
                .flatMap(r -> Mekanisme.dariKode(kode.substring(0, kode.length() - r.akhiran().length())).stream()
                        .filter(m -> m != Mekanisme.TIDAK_TERSEDIA)
                        .map(m -> new NamaAlur(kode, m, r)))
                .findFirst();
    }

    private static Optional<Process> proses(Lembar lembar, String kode) {
        var semua = lembar.isi().model().getProcesses();
        if (semua.size() != 1) {
            lembar.salah(1, "berkas harus memuat tepat satu proses, ada " + semua.size());
            return Optional.empty();
        }
        var proses = semua.getFirst();
        if (!kode.equals(proses.getId())) {
            lembar.salah(proses, "id proses \"" + proses.getId() + "\" tidak sama dengan nama berkas \"" + kode + "\"; samakan");
        }
        if (proses.getName() == null || proses.getName().isBlank() || proses.getDocumentation() == null || proses.getDocumentation().isBlank()) {
            lembar.salah(proses, "proses harus punya name dan documentation; tulis nama dan satu kalimat penjelasan");
        }
        return Optional.of(proses);
    }

    private Optional<Alur> susun(Lembar lembar, Process proses, NamaAlur nama) {
        var pembaca = new PembacaSimpul(lembar, proses);
        var pengisi = pembaca.pengisi();
        var gambar = new PembacaGambar(lembar, proses).baca();
        if (!new PemeriksaSusunan(lembar, proses).utuh()) {
            // the acts are read all the same, so that their faults are known at once
            proses.findFlowElementsOfType(UserTask.class).forEach(pembaca::tindak);
            return Optional.empty();
        }
        var graf = new PenyusunGraf(lembar, proses, pembaca).susun();
        graf.ifPresent(g -> {
            new PemeriksaAlur(lembar, proses, g).periksa();
            pemicu(lembar, proses, nama.ragam(), g);
            g.simpul().stream().filter(s -> s instanceof Simpul.Tindak t && t.tindakan().evaluasi()).forEach(
                    s -> lembar.salah(s.baris(), "peninjauan hasil ditulis dalam rantai-evaluasi.csv, bukan dalam mekanisme penugasan; hapus tindakan ini"));
        });
        return graf.map(g -> new Alur(
                nama.kode(), Objects.requireNonNullElse(proses.getName(), nama.kode()), Objects.requireNonNullElse(proses.getDocumentation(), ""),
                nama.mekanisme(), nama.ragam(), g, pengisi, gambar));
    }

    private static void pemicu(Lembar lembar, Process proses, RagamAlur ragam, Graf graf) {
        var harus = ragam == RagamAlur.ASAL ? Optional.of(Pesan.PERMOHONAN) : Optional.<Pesan>empty();
        if (!graf.pemicu().equals(harus)) {
            lembar.salah(proses, harus.isPresent() ? "pihak asal harus dimulai oleh surat masuk PERMOHONAN"
                    : "mekanisme ini harus dimulai oleh tindakan pertamanya, bukan oleh surat masuk");
        }
    }
}
