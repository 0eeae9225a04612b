package id.tatakerja.organisasi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An instansi on one day: immutable, in memory, answering by code in constant time. Made by {@link MembacaSusunan} from the
 * database or by {@link PenyusunSusunan} from anything else. References to codes that do not exist are left out when it is
 * made; a circle in the tree is tolerated (walks upwards stop at the first repeated unit) and reported as a finding.
 */
public final class Susunan {

    private final String instansi;
    private final String regulasi;
    private final LocalDate tanggal;
    private final Map<String, UnitSusunan> unit;
    private final Map<String, List<UnitSusunan>> anak;
    private final Map<String, JabatanSusunan> jabatan;
    private final Map<String, List<JabatanSusunan>> jabatanDiUnit;
    private final Map<String, PegawaiSusunan> pegawai;
    private final Map<String, List<Penempatan>> menurutJabatan;
    private final Map<String, List<Penempatan>> menurutNip;
    private final Map<String, Map<String, String>> pengaturan;
    private final List<DelegasiPenilai> delegasi;

    Susunan(PenyusunSusunan p) {
        this.instansi = p.instansi;
        this.regulasi = p.regulasi;
        this.tanggal = p.tanggal;
        this.unit = p.unit;
        this.anak = p.anak();
        this.jabatan = p.jabatan;
        this.jabatanDiUnit = p.jabatanDiUnit();
        this.pegawai = p.pegawai;
        this.menurutJabatan = p.menurutJabatan();
        this.menurutNip = p.menurutNip();
        this.pengaturan = p.pengaturan;
        this.delegasi = p.delegasiBerlaku();
    }

    /** Code of the tenant. */
    public String instansi() {
        return instansi;
    }

    /** Code of the regulation pack that holds for the tenant on the day. */
    public String regulasi() {
        return regulasi;
    }

    /** The day shown. */
    public LocalDate tanggal() {
        return tanggal;
    }

    /** All units, in order of code. */
    public Collection<UnitSusunan> unit() {
        return unit.values();
    }

    /** The unit of the code. */
    public Optional<UnitSusunan> unit(String kode) {
        return Optional.ofNullable(unit.get(kode));
    }

    /** Units without a unit above. */
    public List<UnitSusunan> puncak() {
        return anak("");
    }

    /** Units directly below, in order of code; empty text asks for the top. */
    public List<UnitSusunan> anak(String kodeUnit) {
        return anak.getOrDefault(kodeUnit, List.of());
    }

    /** The unit directly above. */
    public Optional<UnitSusunan> induk(String kodeUnit) {
        return unit(kodeUnit).flatMap(UnitSusunan::induk).flatMap(this::unit);
    }

    /** The unit itself and all above it, innermost first; stops where a circle would repeat. */
    public List<UnitSusunan> garis(String kodeUnit) {
        Set<String> dilalui = new LinkedHashSet<>();
        var hasil = new ArrayList<UnitSusunan>(6);
        Optional<UnitSusunan> kini = unit(kodeUnit);
        while (kini.isPresent() && dilalui.add(kini.get().kode())) {
            hasil.add(kini.get());
            kini = kini.get().induk().flatMap(this::unit);
        }
        return hasil;
    }

    /** The nearest organisation: the unit itself or the first above it whose kind is one. */
    public Optional<UnitSusunan> organisasi(String kodeUnit) {
        return garis(kodeUnit).stream().filter(u -> u.jenis().organisasi()).findFirst();
    }

    /** Whether {@code kodeUnit} is {@code atas} or lies below it. */
    public boolean dalam(String kodeUnit, String atas) {
        return garis(kodeUnit).stream().anyMatch(u -> u.kode().equals(atas));
    }

    /** All jabatan, in order of code. */
    public Collection<JabatanSusunan> jabatan() {
        return jabatan.values();
    }

    /** The jabatan of the code. */
    public Optional<JabatanSusunan> jabatan(String kode) {
        return Optional.ofNullable(jabatan.get(kode));
    }

    /** Jabatan of the unit itself, leading ones first, then in order of code. */
    public List<JabatanSusunan> jabatanDi(String kodeUnit) {
        return jabatanDiUnit.getOrDefault(kodeUnit, List.of());
    }

    /** The leading jabatan of the unit, vacant or not; the first by code where the data has two (a finding). */
    public Optional<JabatanSusunan> pemimpin(String kodeUnit) {
        List<JabatanSusunan> semua = jabatanDi(kodeUnit);
        return semua.isEmpty() || !semua.getFirst().memimpin() ? Optional.empty() : Optional.of(semua.getFirst());
    }

    /** The kind of leader of the unit. */
    public Pemimpin jenisPemimpin(String kodeUnit) {
        return pemimpin(kodeUnit).map(j -> Pemimpin.dari(j.jenis())).orElse(Pemimpin.TIDAK_ADA);
    }

    /** All people, in order of NIP. */
    public Collection<PegawaiSusunan> pegawai() {
        return pegawai.values();
    }

    /** The person of the NIP. */
    public Optional<PegawaiSusunan> pegawai(String nip) {
        return Optional.ofNullable(pegawai.get(nip));
    }

    /** Who holds the jabatan that day: definitif, Pj., Plt., Plh. in this order; empty when it is vacant. */
    public List<Penempatan> pemangku(String kodeJabatan) {
        return menurutJabatan.getOrDefault(kodeJabatan, List.of());
    }

    /** What the person holds that day, in the same order. */
    public List<Penempatan> penempatan(String nip) {
        return menurutNip.getOrDefault(nip, List.of());
    }

    /** The definitive jabatan of the person. */
    public Optional<JabatanSusunan> jabatanDefinitif(String nip) {
        return penempatan(nip).stream()
                .filter(p -> p.jenis() == Penempatan.Jenis.DEFINITIF)
                .findFirst()
                .flatMap(p -> jabatan(p.jabatan()));
    }

    /** The delegation by which the person of the NIP, who works in the unit, is assessed that day. */
    public Optional<DelegasiPenilai> delegasi(String nip, String kodeUnit) {
        return delegasi.stream()
                .filter(d -> d.nip().contains(nip) || !d.unit().isEmpty() && dalam(kodeUnit, d.unit()))
                .findFirst();
    }

    /** All delegations in force that day. */
    public List<DelegasiPenilai> delegasi() {
        return delegasi;
    }

    /**
     * The setting as it was made on the unit or the nearest unit above it, else on the instansi; empty where nobody has set it,
     * so that the pack's default holds.
     */
    public Optional<String> pengaturan(String kodeUnit, String kunci) {
        Map<String, String> menurutUnit = pengaturan.getOrDefault(kunci, Map.of());
        if (menurutUnit.isEmpty()) {
            return Optional.empty();
        }
        for (UnitSusunan u : garis(kodeUnit)) {
            String nilai = menurutUnit.get(u.kode());
            if (nilai != null) {
                return Optional.of(nilai);
            }
        }
        return Optional.ofNullable(menurutUnit.get(""));
    }

    /** The kind of leader that a unit has, by its leading jabatan (which may be vacant). */
    public enum Pemimpin {
        JPT_PRATAMA,
        ADMINISTRATOR,
        PENGAWAS,
        FUNGSIONAL,
        /** No leading jabatan at all. */
        TIDAK_ADA;

        /** The kind for a leading jabatan; a Pelaksana never leads and counts as none. */
        public static Pemimpin dari(JenisJabatan jenis) {
            return switch (jenis) {
                case JPT_PRATAMA -> JPT_PRATAMA;
                case ADMINISTRATOR -> ADMINISTRATOR;
                case PENGAWAS -> PENGAWAS;
                case FUNGSIONAL -> FUNGSIONAL;
                case PELAKSANA -> TIDAK_ADA;
            };
        }
    }
}
