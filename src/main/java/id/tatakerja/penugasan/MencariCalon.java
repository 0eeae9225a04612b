package id.tatakerja.penugasan;

import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.MembacaPejabat;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds Pejabat Fungsional and Pelaksana for a work and says what each can do and already carries; it warns and never excludes. */
@Service
class MencariCalon {

    private static final int DIBANDINGKAN = 300;
    private static final int TAMPIL = 30;

    private final MembacaPejabat pejabat;
    private final PenugasanRepository repository;
    private final WaktuRepository waktu;

    MencariCalon(MembacaPejabat pejabat, PenugasanRepository repository, WaktuRepository waktu) {
        this.waktu = waktu;
        this.pejabat = pejabat;
        this.repository = repository;
    }

    /** Assignments that somebody carries: in force and under way. */
    record Beban(String nip, int aktif, int berjalan) {}

    /**
     * Candidates: those of the numbers, and those whom the question finds, the best match with the least to do first.
     *
     * @param dipilih numbers of the people already chosen
     */
    @Transactional(readOnly = true)
    List<Calon> cari(Susunan s, String q, String unit, List<String> kompetensi, List<String> dipilih, LocalDate mulai, Optional<LocalDate> selesai) {
        var kata = q.toLowerCase(Locale.ROOT);
        return calon(s, p -> cocok(s, p, kata, unit), kompetensi, dipilih, mulai, selesai);
    }

    /** Those already chosen and nobody else. */
    @Transactional(readOnly = true)
    List<Calon> dipilih(Susunan s, List<String> kompetensi, List<String> dipilih, LocalDate mulai, Optional<LocalDate> selesai) {
        return dipilih.isEmpty() ? List.of() : calon(s, _ -> false, kompetensi, dipilih, mulai, selesai);
    }

    private List<Calon> calon(Susunan s, Predicate<PegawaiSusunan> cocok, List<String> kompetensi, List<String> dipilih, LocalDate mulai,
            Optional<LocalDate> selesai) {
        var ditemukan = s.pegawai().stream()
                .filter(p -> dapatDitugaskan(s, p))
                .filter(p -> dipilih.contains(Long.toString(p.id())) || cocok.test(p))
                .sorted(Comparator.comparing((PegawaiSusunan p) -> !dipilih.contains(Long.toString(p.id()))).thenComparing(PegawaiSusunan::nama))
                .limit(DIBANDINGKAN)
                .toList();
        var nip = ditemukan.stream().map(PegawaiSusunan::nip).toList();
        var mampu = pejabat.kompetensi(s.instansi(), nip, s.tanggal());
        var beban = repository.beban(s.instansi(), nip, mulai).stream().collect(Collectors.toMap(Beban::nip, Function.identity()));
        var bertumpang = waktu.bertumpang(s.instansi(), nip, Optional.of(mulai), selesai).stream().collect(Collectors.groupingBy(WaktuRepository.Tugas::nip));
        return ditemukan.stream()
                .map(p -> calon(s, p, kompetensi, dipilih, mampu, beban, bertumpang.getOrDefault(p.nip(), List.of())))
                .sorted(Comparator.comparing((Calon c) -> !c.dipilih()).thenComparing(c -> c.kurang().size()).thenComparing(Calon::jumlahBeban).thenComparing(Calon::nama))
                .limit(Math.max(TAMPIL, dipilih.size()))
                .toList();
    }

    private static boolean dapatDitugaskan(Susunan s, PegawaiSusunan p) {
        return s.jabatanDefinitif(p.nip()).filter(j -> j.jenis() == JenisJabatan.PELAKSANA || j.jenis() == JenisJabatan.FUNGSIONAL).isPresent();
    }

    private static boolean cocok(Susunan s, PegawaiSusunan p, String kata, String unit) {
        var jabatan = s.jabatanDefinitif(p.nip()).orElseThrow();
        return (unit.isEmpty() || s.dalam(jabatan.unit(), unit))
                && (kata.isEmpty() || p.namaLengkap().toLowerCase(Locale.ROOT).contains(kata) || jabatan.nama().toLowerCase(Locale.ROOT).contains(kata));
    }

    private static Calon calon(
            Susunan s, PegawaiSusunan p, List<String> diminta, List<String> dipilih, Map<String, List<String>> mampu, Map<String, Beban> beban,
            List<WaktuRepository.Tugas> bertumpang) {
        var jabatan = s.jabatanDefinitif(p.nip()).orElseThrow();
        var milik = mampu.getOrDefault(p.nip(), List.of());
        var kurang = Kecocokan.kurang(diminta, milik);
        var b = beban.getOrDefault(p.nip(), new Beban(p.nip(), 0, 0));
        return new Calon(
                Long.toString(p.id()), p.namaLengkap(), jabatan.nama(), s.unit(jabatan.unit()).map(UnitSusunan::nama).orElse(""), milik, kurang, b.aktif(),
                b.berjalan(), dipilih.contains(Long.toString(p.id())),
                bertumpang.stream().limit(3).map(t -> "Masanya bertumpang dengan " + (t.penuhWaktu() ? "tugas penuh waktu" : "tugas") + " \"" + t.judul() + "\", "
                        + PenjagaWaktu.masa(t) + ".").toList());
    }

    static boolean serupa(String milik, String diminta) {
        var a = milik.toLowerCase(Locale.ROOT);
        var b = diminta.toLowerCase(Locale.ROOT);
        return a.contains(b) || b.contains(a) && !a.isBlank();
    }

    /** Duties on record of the people, by their internal numbers. */
    @Transactional(readOnly = true)
    Map<String, String> uraian(Susunan s, List<String> nomor) {
        var orang = s.pegawai().stream().filter(p -> nomor.contains(Long.toString(p.id()))).toList();
        var semua = pejabat.uraianTugas(s.instansi(), orang.stream().map(PegawaiSusunan::nip).toList(), s.tanggal());
        return orang.stream().filter(p -> semua.containsKey(p.nip())).collect(Collectors.toMap(p -> Long.toString(p.id()), p -> semua.getOrDefault(p.nip(), "")));
    }
}
