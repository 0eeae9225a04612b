package id.tatakerja.pelaksanaan.katalog;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaGaris;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.regulasi.AturanPenugasan.KerjaSendiri;
import id.tatakerja.regulasi.AturanPenugasan.Tautan;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads lists of duties: what a person may choose from, whether work may rest on it, and what stands beside the work. */
@Service
public class MembacaKatalog {

    private final KatalogRepository repository;
    private final PembacaGaris garis;

    MembacaKatalog(KatalogRepository repository, PembacaGaris garis) {
        this.repository = repository;
        this.garis = garis;
    }

    static String instansi(Pelaku pelaku) {
        return pelaku.instansi().orElseThrow(() -> Penolakan.tidakBerwenang("Daftar tugas dilihat dengan akun pada instansinya.").sebagaiException());
    }

    /** What the regulation of the instansi says of individual work. */
    Optional<KerjaSendiri> aturan(String kode) {
        return garis.kini(kode).paket().aturanPenugasan().kerjaSendiri();
    }

    private List<String> ke(String kode, String unit) {
        return garis.kini(kode).susunan().garis(unit).stream().map(UnitSusunan::kode).toList();
    }

    /** Functions of a unit and of all above it. */
    @Transactional(readOnly = true)
    List<Butir.Fungsi> fungsi(String kode, String unit) {
        return repository.fungsi(kode, ke(kode, unit));
    }

    /** Targets of this year of a unit and of all above it. */
    @Transactional(readOnly = true)
    List<Butir.Sasaran> target(String kode, String unit) {
        return repository.target(kode, ke(kode, unit), garis.kini(kode).susunan().tanggal().getYear());
    }

    /** Entries of the jabatan of a unit. */
    @Transactional(readOnly = true)
    List<Butir> butir(String kode, String unit) {
        return repository.dari(kode, jabatan(kode, unit).stream().map(JabatanSusunan::kode).toList());
    }

    /** Jabatan of a unit that have such lists: those that do not lead. */
    List<JabatanSusunan> jabatan(String kode, String unit) {
        return garis.kini(kode).susunan().jabatanDi(unit).stream().filter(j -> !j.memimpin()).toList();
    }

    /** Whether work must rest on an entry of the own list. */
    public boolean wajib(Kerja kerja) {
        return !kerja.bertim() && kerja.asal().lingkup() == Lingkup.DALAM_UNIT && aturan(kerja.instansi()).isPresent();
    }

    /** Entries from which the people may choose: those of the jabatan that they hold definitively. */
    @Transactional(readOnly = true)
    public List<Butir> pilihan(String kode, Collection<String> nip) {
        var s = garis.kini(kode).susunan();
        return repository.dari(kode, nip.stream().flatMap(n -> s.jabatanDefinitif(n).stream()).map(JabatanSusunan::kode).distinct().toList());
    }

    /**
     * The entry that the work is to rest on; empty where the regulation leaves the work free.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 {@code BUKAN_BUTIR_SENDIRI} or {@code TANPA_KAITAN}, with the citation
     */
    @Transactional(readOnly = true)
    public Optional<Butir> pastikan(Kerja kerja, Collection<String> nip, String nama) {
        if (!wajib(kerja)) {
            return Optional.empty();
        }
        var aturan = aturan(kerja.instansi()).orElseThrow();
        var boleh = pilihan(kerja.instansi(), nip);
        var butir = boleh.stream().filter(b -> b.nama().equalsIgnoreCase(nama)).findFirst().orElseThrow(() -> MenyusunKatalog.menurut(
                "butirKegiatan", "BUKAN_BUTIR_SENDIRI", boleh.isEmpty()
                        ? "Daftar butir kegiatan atau uraian tugas jabatan Anda belum disusun. Minta pimpinan unit atau pengelola organisasi menyusunnya."
                        : "Pilih dari daftar jabatan yang mengerjakan: " + String.join("; ", boleh.stream().map(Butir::nama).toList()) + ".", aturan.dasar()));
        if (!terkait(aturan, butir)) {
            throw MenyusunKatalog.menurut("butirKegiatan", "TANPA_KAITAN", "Butir \"" + butir.nama() + "\" belum ditautkan dengan " + (aturan.tautan() == Tautan.TARGET ? "target unit"
                    : "fungsi atau target unit") + ". Minta pimpinan unit menautkannya lebih dahulu.", aturan.dasar());
        }
        return Optional.of(butir);
    }

    private static boolean terkait(KerjaSendiri aturan, Butir butir) {
        return switch (aturan.tautan()) {
            case FUNGSI_ATAU_TARGET -> !butir.terputus();
            case TARGET -> butir.target().isPresent();
        };
    }

    /** Jabatan of those in the work whose list has no entry on which it may rest, though it must; they hold them definitively. */
    @Transactional(readOnly = true)
    public List<JabatanSusunan> tanpaButir(Kerja kerja) {
        var s = garis.kini(kerja.instansi()).susunan();
        return !wajib(kerja) ? List.of() : kerja.peserta().stream().filter(Peserta::mengerjakan).flatMap(p -> s.jabatanDefinitif(p.nip()).stream())
                .filter(j -> repository.dari(kerja.instansi(), List.of(j.kode())).stream().noneMatch(b -> terkait(aturan(kerja.instansi()).orElseThrow(), b))).distinct().toList();
    }

    /** Lets an activity rest on an entry. */
    @Transactional
    public void tetapkan(String kode, long kegiatan, Butir butir) {
        repository.kegiatan(kode, kegiatan, butir.id());
    }

    /**
     * What stands beside an activity of individual work.
     *
     * @param nip NIP of the people in the activity
     */
    @Transactional(readOnly = true)
    public Optional<Selaras> selaras(Kerja kerja, long kegiatan, Collection<String> nip) {
        if (kerja.bertim()) {
            return Optional.empty();
        }
        var kode = kerja.instansi();
        var s = garis.kini(kode).susunan();
        var butir = repository.milik(kode, kegiatan);
        var target = butir.flatMap(Butir::target).map(Butir.Sasaran::id).orElse(0L);
        var serumpun = target == 0 ? List.<KatalogRepository.Serumpun>of() : repository.serumpun(kode, target);
        return Optional.of(new Selaras(
                butir, butir.flatMap(b -> s.jabatan(b.jabatan())).map(JabatanSusunan::nama).orElse(""),
                butir.flatMap(Butir::fungsi).map(f -> s.unit(f.unit()).map(UnitSusunan::nama).orElse(f.unit())).orElse(""),
                (int) Math.floor(serumpun.stream().mapToInt(x -> x.rekan().persen()).average().orElse(0)), serumpun.size(),
                serumpun.stream().filter(x -> x.nip().stream().anyMatch(n -> !nip.contains(n))).map(KatalogRepository.Serumpun::rekan).toList(),
                repository.arahan(kode, kerja.penugasan(), kegiatan, target, nip.stream().map(n -> "#" + n).toList())));
    }
}
