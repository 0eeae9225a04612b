package id.tatakerja.alur;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.kedudukan.MembacaAtasan.Atasan;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.AturanPenugasan.Pembanding;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelLingkup.Mekanisme;
import id.tatakerja.regulasi.alur.RagamAlur;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The two sides of an assignment on one day: who owns the work, where the people sit, and how far that is.
 *
 * @param susunan the instansi on the day
 * @param paket its regulation
 * @param unitPemilik the unit that owns the work
 * @param atasanPemilik officials over whoever works there
 * @param orang officials of the people, by NIP
 * @param unitAsal the unit asked, where no people are named
 * @param atasanAsal officials over whoever works there
 * @param berwenang jabatan of the Pejabat yang Berwenang of the instansi, empty text while not set
 */
public record Pihak(
        Susunan susunan,
        Paket paket,
        String unitPemilik,
        Atasan atasanPemilik,
        Map<String, Atasan> orang,
        Optional<String> unitAsal,
        Optional<Atasan> atasanAsal,
        String berwenang) {

    public Pihak {
        orang = Map.copyOf(orang);
    }

    /**
     * The distance, computed.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 {@code JARAK_BERBEDA} when the people are not equally far
     */
    public Lingkup lingkup() {
        return sama(o -> jarak(o.unit(), o.atasan()), "JARAK_BERBEDA",
                "Pegawai yang dipilih tidak sama jauhnya dari unit pemilik kinerja, sehingga jalannya berbeda. Buat penugasan sendiri untuk setiap unit asal.");
    }

    /** Whether somebody must first be brought under the owning leader, where the regulation has a mechanism for it. */
    public boolean perluPenempatan() {
        return asal().stream().anyMatch(o -> ditempatkanDahulu(o.atasan()));
    }

    /** People whose kedudukan no decree has set for their present jabatan. */
    public List<String> belumDitetapkan() {
        return orang.entrySet().stream().filter(e -> !e.getValue().ditetapkan()).map(Map.Entry::getKey).sorted().toList();
    }

    /** One place that people come from. */
    record Tempat(String unit, Atasan atasan) {}

    List<Tempat> asal() {
        return orang.isEmpty()
                ? List.of(new Tempat(unitAsal.orElse(unitPemilik), atasanAsal.orElse(atasanPemilik)))
                : orang.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> new Tempat(tempatKerja(e.getKey()), e.getValue())).toList();
    }

    /** What is the same for all people, or a refusal. */
    <T> T sama(Function<Tempat, T> apa, String kode, String pesan) {
        var semua = asal().stream().map(apa).distinct().toList();
        if (semua.size() != 1) {
            throw Penolakan.tidakMemenuhi(kode, pesan).sebagaiException();
        }
        return semua.getFirst();
    }

    private String tempatKerja(String nip) {
        var jabatan = susunan.jabatanDefinitif(nip).orElseThrow();
        return jabatan.memimpin() ? susunan.induk(jabatan.unit()).map(u -> u.kode()).orElse(jabatan.unit()) : jabatan.unit();
    }

    private Lingkup jarak(String unit, Atasan atasan) {
        if (satuUnit(unit, atasan) || ditempatkanDahulu(atasan)) {
            return Lingkup.DALAM_UNIT;
        }
        return perangkatDaerah(unit).equals(perangkatDaerah(unitPemilik)) ? Lingkup.LINTAS_UNIT : pengaturan().antarPerangkatDaerah();
    }

    PengaturanAlur pengaturan() {
        return new PengaturanAlur(susunan, paket);
    }

    private boolean satuUnit(String unit, Atasan atasan) {
        return switch (pengaturan().pembanding()) {
            case PIMPINAN_UNIT_ORGANISASI -> pimpinan(unit, atasan).filter(p -> pimpinan(unitPemilik, atasanPemilik).filter(p::equals).isPresent()).isPresent();
            case TINGKAT_ADMINISTRATOR -> tingkatAdministrator(unit).equals(tingkatAdministrator(unitPemilik));
        };
    }

    /** One assessor over both, who is not the owning leader, and no leader below the assessor yet. */
    private boolean ditempatkanDahulu(Atasan atasan) {
        return paket.alur(Mekanisme.PENUNJUKAN_DALAM_UNIT, RagamAlur.PENEMPATAN).isPresent()
                && atasan.penilai().isPresent()
                && atasan.penilai().equals(atasanPemilik.penilai())
                && !atasanPemilik.pimpinan().equals(atasanPemilik.penilai())
                && atasan.pimpinan().map(p -> atasan.penilai().filter(p::equals).isPresent()).orElse(true);
    }

    /** The Pimpinan Unit Organisasi by kedudukan, else the nearest leader. */
    Optional<String> pimpinan(String unit, Atasan atasan) {
        return atasan.pimpinan().or(atasan::penilai).or(() -> pemimpin(unit));
    }

    /** The Pimpinan Unit Organisasi whom requests between units address. */
    Optional<String> pimpinanAntarunit(String unit, Atasan atasan) {
        return pengaturan().pembanding() == Pembanding.TINGKAT_ADMINISTRATOR
                ? pemimpin(tingkatAdministrator(unit))
                : pimpinan(unit, atasan);
    }

    /** The nearest leading jabatan of the unit or one above it. */
    Optional<String> pemimpin(String unit) {
        return susunan.garis(unit).stream().flatMap(u -> susunan.pemimpin(u.kode()).stream()).map(JabatanSusunan::kode).findFirst();
    }

    /** The outermost organisation on the line. */
    String perangkatDaerah(String unit) {
        var garis = susunan.garis(unit);
        return garis.stream().filter(u -> u.jenis().organisasi()).reduce((_, atas) -> atas).map(u -> u.kode())
                .orElseGet(() -> garis.isEmpty() ? unit : garis.getLast().kode());
    }

    private String tingkatAdministrator(String unit) {
        return susunan.garis(unit).stream()
                .filter(u -> switch (u.jenis()) {
                    case SEKRETARIAT, BIDANG, BAGIAN, INSPEKTUR_PEMBANTU -> true;
                    case SEKRETARIAT_DAERAH, SEKRETARIAT_DPRD, INSPEKTORAT, DINAS, BADAN, SATUAN, RSUD, KECAMATAN, KELURAHAN, UPT, ASISTEN,
                            SUBBAGIAN, SEKSI, SUBBIDANG, UNIT_MANDIRI -> false;
                })
                .findFirst()
                .or(() -> susunan.organisasi(unit))
                .map(u -> u.kode())
                .orElse(unit);
    }
}
