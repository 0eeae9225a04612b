package id.tatakerja.organisasi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Builds a {@link Susunan} in memory: for the reader, generators and tests. Use once. */
public final class PenyusunSusunan {

    private static final Comparator<Penempatan> URUTAN = Comparator.comparing((Penempatan p) -> urutan(p.jenis()))
            .thenComparing(p -> p.masa().mulai())
            .thenComparing(p -> p.pegawai().nip());
    private static final Comparator<JabatanSusunan> PEMIMPIN_DULU =
            Comparator.comparing(JabatanSusunan::memimpin).reversed().thenComparing(JabatanSusunan::kode);

    final String instansi;
    final String regulasi;
    final LocalDate tanggal;
    final SortedMap<String, UnitSusunan> unit = new TreeMap<>();
    final SortedMap<String, JabatanSusunan> jabatan = new TreeMap<>();
    final SortedMap<String, PegawaiSusunan> pegawai = new TreeMap<>();
    final Map<String, Map<String, String>> pengaturan = new HashMap<>();
    private final List<Penempatan> penempatan = new ArrayList<>();
    private final List<DelegasiPenilai> delegasi = new ArrayList<>();

    /** Starts an empty structure of the instansi under the regulation pack on the day. */
    public PenyusunSusunan(String instansi, String regulasi, LocalDate tanggal) {
        this.instansi = instansi;
        this.regulasi = regulasi;
        this.tanggal = tanggal;
    }

    /** Adds a unit. */
    public PenyusunSusunan unit(UnitSusunan satu) {
        unit.put(satu.kode(), satu);
        return this;
    }

    /** Adds a jabatan. */
    public PenyusunSusunan jabatan(JabatanSusunan satu) {
        jabatan.put(satu.kode(), satu);
        return this;
    }

    /** Adds a person. */
    public PenyusunSusunan pegawai(PegawaiSusunan satu) {
        pegawai.put(satu.nip(), satu);
        return this;
    }

    /** Adds a placement; one that does not hold on the day, or is on a jabatan that does not exist then, is left out. */
    public PenyusunSusunan penempatan(Penempatan satu) {
        penempatan.add(satu);
        return this;
    }

    /** Adds a delegation; one that does not hold on the day is left out. */
    public PenyusunSusunan delegasi(DelegasiPenilai satu) {
        delegasi.add(satu);
        return this;
    }

    /** Sets a value for a unit, or for the instansi when {@code kodeUnit} is empty. */
    public PenyusunSusunan pengaturan(String kodeUnit, String kunci, String nilai) {
        pengaturan.computeIfAbsent(kunci, k -> new HashMap<>()).put(kodeUnit, nilai);
        return this;
    }

    /** The finished structure. */
    public Susunan jadi() {
        return new Susunan(this);
    }

    Map<String, List<UnitSusunan>> anak() {
        var hasil = new HashMap<String, List<UnitSusunan>>();
        unit.values().forEach(u -> hasil.computeIfAbsent(
                        u.induk().filter(unit::containsKey).orElse(""), k -> new ArrayList<>())
                .add(u));
        return hasil;
    }

    Map<String, List<JabatanSusunan>> jabatanDiUnit() {
        var hasil = new HashMap<String, List<JabatanSusunan>>();
        jabatan.values().forEach(j -> hasil.computeIfAbsent(j.unit(), k -> new ArrayList<>()).add(j));
        hasil.values().forEach(semua -> semua.sort(PEMIMPIN_DULU));
        return hasil;
    }

    Map<String, List<Penempatan>> menurutJabatan() {
        return penempatanMenurut(Penempatan::jabatan);
    }

    Map<String, List<Penempatan>> menurutNip() {
        return penempatanMenurut(p -> p.pegawai().nip());
    }

    List<DelegasiPenilai> delegasiBerlaku() {
        return delegasi.stream()
                .filter(d -> d.masa().mencakup(tanggal) && jabatan.containsKey(d.penerima()))
                .toList();
    }

    private Map<String, List<Penempatan>> penempatanMenurut(Function<Penempatan, String> kunci) {
        var hasil = new HashMap<String, List<Penempatan>>();
        for (Penempatan p : penempatan) {
            if (p.masa().mencakup(tanggal) && jabatan.containsKey(p.jabatan())) {
                hasil.computeIfAbsent(kunci.apply(p), k -> new ArrayList<>(1)).add(p);
            }
        }
        hasil.values().forEach(semua -> semua.sort(URUTAN));
        return hasil;
    }

    private static int urutan(Penempatan.Jenis jenis) {
        return switch (jenis) {
            case DEFINITIF -> 0;
            case PJ -> 1;
            case PLT -> 2;
            case PLH -> 3;
        };
    }
}
