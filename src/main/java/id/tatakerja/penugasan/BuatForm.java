package id.tatakerja.penugasan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.AturanPenugasan;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the steps that begin an assignment, as it was typed. People stand by their internal numbers, so that no NIP is
 * shown to whoever only looks for a candidate.
 *
 * @param isi texts by field
 */
public record BuatForm(Map<String, List<String>> isi) {

    /** Fields of the first step. */
    static final List<String> PEKERJAAN = List.of(
            "cara", "bentuk", "sifat", "unitPemilik", "judul", "maksudTujuan", "kompetensi", "ekspektasi", "mulai", "selesai", "pengaturanLain",
            "pertimbangan", "penuhWaktu", "butirKegiatan", "keadaan");
    /** Fields of the second step. */
    static final List<String> ORANG = List.of("orang", "unitAsal", "instansiAsal", "unitLuar", "jumlah", "q", "unitCari");
    /** Fields of the third step that ask for the team. */
    static final List<String> TIM = List.of("namaTim", "ketua", "alasanKetua", "penanggungJawab", "tujuanTim", "perintahTim", "timKerja", "rencanaHasil", "renstra",
            "perjanjianKinerja", "sifatPekerjaan", "teknis", "kerjaSama");
    /** The field of the third step for the choice of people. */
    static final String ALASAN = "alasanPilihan";
    /** Fields of the third step for each person chosen, in the order of {@code orangUntuk}. */
    static final List<String> PER_ORANG = List.of("orangUntuk", "alasanOrang", "uraianOrang");
    /** The field of the third step for the kind of letter. */
    static final String JENIS_NASKAH = "jenisNaskah";
    /** The field of the third step that has another official appoint as well. */
    static final String BERSAMA = "bersama";
    /** Says which parts of the third step have been shown: only they can have been left empty by anybody. */
    static final String DITANYA = "ditanya";
    /** Way of the first step by which a leader writes down what somebody said. */
    static final String DICATAT = "SUKARELA_DICATAT";

    public BuatForm {
        isi = Map.copyOf(isi);
    }

    /** Whether a fault may be shown already: the field was asked for in a step that was shown. */
    boolean sudahDitanya(Galat galat) {
        var bidang = galat.bidang();
        if (bidang.equals(ALASAN)) {
            return semua(DITANYA).contains(ALASAN);
        }
        if (bidang.equals("alasanPegawai") || bidang.equals("uraianPegawai")) {
            return semua(DITANYA).contains("perOrang");
        }
        return !TIM.contains(bidang) && !bidang.startsWith("tim.") || semua(DITANYA).contains("tim");
    }

    /** Only the fields that there are. */
    static BuatForm dari(Map<String, List<String>> kiriman) {
        return new BuatForm(Stream.of(PEKERJAAN, ORANG, TIM, PER_ORANG, List.of(ALASAN, DITANYA, JENIS_NASKAH, BERSAMA)).flatMap(List::stream).filter(kiriman::containsKey)
                .collect(Collectors.toMap(Function.identity(), b -> List.copyOf(kiriman.get(b)))));
    }

    /** The text of a field, empty when nothing was typed. */
    public String nilai(String bidang) {
        return isi.getOrDefault(bidang, List.of()).stream().findFirst().orElse("").strip();
    }

    /** What was typed of the work, with the words that people know and days as people write them. */
    public List<Map.Entry<String, String>> ringkasan() {
        return Stream.of(
                        Map.entry("Maksud dan tujuan", nilai("maksudTujuan")), Map.entry("Kompetensi", nilai("kompetensi")),
                        Map.entry("Ekspektasi atau target", nilai("ekspektasi")), Map.entry("Mulai", tertulis("mulai")), Map.entry("Selesai", tertulis("selesai")),
                        Map.entry("Pengaturan lainnya", nilai("pengaturanLain")), Map.entry("Pertimbangan", nilai("pertimbangan")),
                        Map.entry("Diminta dari", nilai("instansiAsal")), Map.entry("Unit yang diminta", nilai("instansiAsal").isEmpty() ? "" : nilai("unitLuar")),
                        Map.entry("Jumlah orang", semua("orang").isEmpty() ? nilai("jumlah") : ""))
                .filter(r -> !r.getValue().isEmpty())
                .toList();
    }

    private String tertulis(String bidang) {
        try {
            return nilai(bidang).isEmpty() ? "" : Teks.tanggal(LocalDate.parse(nilai(bidang)));
        } catch (DateTimeParseException bukanTanggal) {
            return nilai(bidang);
        }
    }

    /** All texts of a field. */
    public List<String> semua(String bidang) {
        return isi.getOrDefault(bidang, List.of());
    }

    /** Fields with their texts that a step does not ask, to be carried along. */
    public List<Map.Entry<String, String>> dibawa(List<String> ditanya) {
        return isi.entrySet().stream().filter(e -> !ditanya.contains(e.getKey()))
                .flatMap(e -> e.getValue().stream().map(v -> Map.entry(e.getKey(), v))).sorted(Map.Entry.comparingByKey()).toList();
    }

    /** The wish of a volunteer for work that was announced. */
    static BuatForm sukarela(Pengumuman p) {
        var i = p.isi();
        return new BuatForm(Map.of(
                "cara", List.of(Cara.SUKARELA.name()), "bentuk", List.of(Bentuk.INDIVIDU.name()), "sifat", List.of("RUTIN"), "unitPemilik", List.of(p.unit()), "judul", List.of(i.judul()),
                "maksudTujuan", List.of(i.maksudTujuan()), "kompetensi", List.of(String.join("\n", i.kompetensi())), "ekspektasi", List.of(i.ekspektasi()),
                "mulai", List.of(i.mulai().toString()), "selesai", List.of(i.selesai().toString())));
    }

    BuatForm dengan(String bidang, String nilai) {
        var baru = new HashMap<>(isi);
        baru.put(bidang, List.of(nilai));
        return new BuatForm(baru);
    }

    /** Whether people are to be chosen: not by a volunteer. */
    boolean memilihOrang() {
        return !nilai("cara").equals(Cara.SUKARELA.name());
    }

    /** Competences asked for, one a line. */
    List<String> kompetensi() {
        return nilai("kompetensi").lines().map(String::strip).filter(k -> !k.isEmpty()).toList();
    }

    /** NIP of the people chosen, those who still serve. */
    List<String> nip(Susunan s) {
        var nomor = semua("orang");
        return s.pegawai().stream().filter(p -> nomor.contains(Long.toString(p.id()))).map(PegawaiSusunan::nip).toList();
    }

    /** Faults of what cannot be read. */
    List<Galat> galat() {
        var tanggal = Stream.of("mulai", "selesai").filter(b -> !nilai(b).isEmpty() && hari(b) == null)
                .map(b -> new Galat(b, "TANGGAL_TIDAK_SAH", "Tulis tanggal yang ada pada kalender."));
        var jumlah = Stream.of("jumlah").filter(b -> !nilai(b).isEmpty() && !nilai(b).matches("\\d{1,3}"))
                .map(b -> new Galat(b, "ANGKA_TIDAK_SAH", "Tulis jumlah orang dengan angka."));
        return Stream.concat(tanggal, jumlah).toList();
    }

    Permintaan permintaan(Susunan s) {
        var tim = nilai("bentuk").equals(Bentuk.TIM.name())
                ? new Permintaan.Tim(nilai("namaTim"), nip(s, "ketua"), nilai("alasanKetua"), nip(s, "penanggungJawab"), nilai("tujuanTim"), nilai("perintahTim"),
                        nilai("timKerja").matches("\\d{1,18}") ? Long.valueOf(nilai("timKerja")) : null)
                : null;
        return new Permintaan(
                pilih(Cara.values(), nilai("cara").equals(DICATAT) ? Cara.SUKARELA.name() : nilai("cara")), pilih(Bentuk.values(), nilai("bentuk")),
                pilih(SifatPenugasan.values(), nilai("sifat")), nilai("judul"), nilai("maksudTujuan"), List.copyOf(kompetensi()), nilai("ekspektasi"),
                hari("mulai"), hari("selesai"), nilai("pengaturanLain"), nilai("unitPemilik"), memilihOrang() ? List.copyOf(nip(s)) : List.of(),
                nilai("instansiAsal").isEmpty() ? nilai("unitAsal") : nilai("unitLuar"), nilai("jumlah").matches("\\d{1,3}") ? Integer.valueOf(nilai("jumlah")) : null, nilai("instansiAsal"),
                nilai("pertimbangan"), tim, nilai("penuhWaktu").equals("ya"), kebutuhan(s), nilai(BERSAMA).equals("ya"),
                new PermintaanTindakan.Naskah(pilih(JenisNaskah.values(), nilai(JENIS_NASKAH))));
    }

    private PermintaanKebutuhan kebutuhan(Susunan s) {
        return new PermintaanKebutuhan(
                nilai("butirKegiatan"), nilai("keadaan"), nilai("alasanPilihan"), nilai("rencanaHasil"), nilai("renstra"), nilai("perjanjianKinerja"),
                jangkauan("sifatPekerjaan"), jangkauan("teknis"), nilai("kerjaSama"), perOrang(s, "alasanOrang"), perOrang(s, "uraianOrang"));
    }

    /** What was typed for a person, by the internal number. */
    public String untuk(String nomor, String bidang) {
        var ke = semua("orangUntuk").indexOf(nomor);
        return ke < 0 || ke >= semua(bidang).size() ? "" : semua(bidang).get(ke).strip();
    }

    private Map<String, @Nullable String> perOrang(Susunan s, String bidang) {
        var hasil = new HashMap<String, @Nullable String>();
        s.pegawai().stream().filter(p -> semua("orang").contains(Long.toString(p.id()))).forEach(p -> hasil.put(p.nip(), untuk(Long.toString(p.id()), bidang)));
        return hasil;
    }

    /** Whether a rule of the regulation holds for the form and the way chosen. */
    boolean berlaku(AturanPenugasan aturan, AturanPenugasan.JenisIsi isi) {
        var bentuk = pilih(Bentuk.values(), nilai("bentuk"));
        var cara = pilih(Cara.values(), nilai("cara").equals(DICATAT) ? Cara.SUKARELA.name() : nilai("cara"));
        return bentuk != null && cara != null && aturan.wajib(bentuk, cara).stream().anyMatch(w -> w.isi() == isi);
    }

    private List<@Nullable Lingkup> jangkauan(String bidang) {
        return semua(bidang).stream().<@Nullable Lingkup>map(n -> pilih(Lingkup.values(), n)).toList();
    }

    private String nip(Susunan s, String bidang) {
        return s.pegawai().stream().filter(p -> Long.toString(p.id()).equals(nilai(bidang))).map(PegawaiSusunan::nip).findFirst().orElse("");
    }

    private @Nullable LocalDate hari(String bidang) {
        try {
            return nilai(bidang).isEmpty() ? null : LocalDate.parse(nilai(bidang));
        } catch (DateTimeParseException bukanTanggal) {
            return null;
        }
    }

    private static <T extends Enum<T>> @Nullable T pilih(T[] semua, String nama) {
        Optional<T> ada = Arrays.stream(semua).filter(e -> e.name().equals(nama)).findFirst();
        return ada.orElse(null);
    }
}
