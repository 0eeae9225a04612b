package id.tatakerja.alur;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelTim;
import id.tatakerja.regulasi.TabelTim.JenisPejabat;
import id.tatakerja.regulasi.TabelTim.JenisSyarat;
import id.tatakerja.regulasi.TabelTim.PeranTim;
import id.tatakerja.regulasi.TabelTim.Sifat;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the regulation of an instansi says of the people of one team: who may hold which role, and whether a reason is asked for.
 *
 * @param susunan the instansi on the day
 * @param paket the regulation
 * @param lingkup distance of the team
 * @param unitPemilik code of the unit that owns the work
 */
public record AturanTim(Susunan susunan, Paket paket, Lingkup lingkup, String unitPemilik) {

    private static final String KETUA_PENGAWAS = "ketuaTimPengawas";

    /**
     * Somebody who may hold a role.
     *
     * @param nomor internal number of the person
     * @param nip NIP
     * @param nama full name
     * @param jabatan what he or she holds
     * @param unit name of the home unit
     * @param dariPemilik whether of the unit that owns the work
     */
    public record Calon(String nomor, String nip, String nama, String jabatan, String unit, boolean dariPemilik) {}

    /** What the regulation says of a role. */
    public TabelTim.Peran peran(PeranTim yang) {
        return paket.tim().untuk(yang, lingkup);
    }

    /** What is demanded when the team is formed, where it is. */
    public Optional<TabelTim.Syarat> syarat(JenisSyarat jenis) {
        return paket.tim().syarat(jenis, lingkup);
    }

    /**
     * What is pointed out of the people of the team without barring it.
     *
     * @param nip its people of this instansi
     * @param banyak how many people it has in all
     * @param beralasan whether a reason to work together is written down
     */
    public List<TabelTim.Syarat> peringatan(Collection<String> nip, int banyak, boolean beralasan) {
        var asal = nip.stream().distinct().flatMap(n -> susunan.jabatanDefinitif(n).stream()).map(JabatanSusunan::unit)
                .map(u -> lingkup == Lingkup.LINTAS_UNIT ? u : perangkatDaerah(u)).distinct().count();
        return Stream.concat(
                syarat(JenisSyarat.SATU_ORANG).filter(_ -> banyak == 1 && !beralasan).stream(),
                syarat(JenisSyarat.SATU_ASAL).filter(_ -> banyak > 1 && asal == 1 && nip.size() == banyak).stream()).toList();
    }

    /** The outermost organisation on the line. */
    private String perangkatDaerah(String unit) {
        return susunan.garis(unit).stream().filter(u -> u.jenis().organisasi()).reduce((_, atas) -> atas).map(UnitSusunan::kode).orElse(unit);
    }

    /** Whether the person works in the unit that owns the work, or leads a unit that it belongs to. */
    public boolean dariPemilik(String nip) {
        return susunan.jabatanDefinitif(nip)
                .filter(j -> susunan.dalam(j.unit(), unitPemilik) || j.memimpin() && susunan.dalam(unitPemilik, j.unit()))
                .isPresent();
    }

    /** Whether a reason is asked for when this person becomes Ketua Tim: a preference of the regulation, never a bar. */
    public boolean alasanKetua(String nip) {
        return peran(PeranTim.KETUA).dariPemilik() && !dariPemilik(nip);
    }

    /**
     * Why somebody may not hold a role, with the citation; empty when nothing bars it.
     *
     * @param anggota NIP of those whom an assignment brings into the team
     */
    public Optional<Penolakan> tolak(PeranTim yang, String nip, Collection<String> anggota) {
        var aturan = peran(yang);
        if (aturan.sifat() == Sifat.TIDAK_ADA) {
            return Optional.of(Penolakan.menurut("PERAN_TIM_TIDAK_ADA", "Peraturan ini tidak mengenal " + yang.sebutan() + ". " + aturan.penjelasan(), aturan.dasar()));
        }
        if (susunan.pegawai(nip).isEmpty()) {
            return Optional.of(Penolakan.tidakMemenuhi(
                    "PEGAWAI_TIDAK_DIKENAL", yang.sebutan() + " tidak bertugas pada instansi ini hari ini. Pilih orang lain atau periksa NIP-nya."));
        }
        var jenis = jenis(yang);
        if (susunan.jabatanDefinitif(nip).map(j -> !jenis.contains(jenis(j.jenis()))).orElse(true)) {
            return Optional.of(Penolakan.menurut(
                    "JENIS_JABATAN_PERAN_TIM",
                    yang.sebutan() + " berasal dari " + jenis.stream().sorted().map(JenisPejabat::sebutan).collect(Collectors.joining(", ")) + "; "
                            + susunan.pegawai(nip).orElseThrow().namaLengkap() + " tidak memegang jabatan itu.", aturan.dasar()));
        }
        if (!anggota.contains(nip) && !dariPemilik(nip)) {
            return Optional.of(Penolakan.menurut(
                    "PERAN_TIM_DI_LUAR_TIM", yang.sebutan() + " adalah orang yang ditugaskan dalam tim atau orang unit pemilik kinerja. Orang unit lain masuk tim"
                            + " melalui penugasannya sendiri.", aturan.dasar()));
        }
        return Optional.empty();
    }

    /** People who may hold a role, those of the owner first: the members, and people of the unit that owns the work. */
    public List<Calon> calon(PeranTim yang, Collection<String> anggota) {
        if (peran(yang).sifat() == Sifat.TIDAK_ADA) {
            return List.of();
        }
        var utama = anggota.stream().flatMap(n -> susunan.pegawai(n).stream());
        return Stream.concat(utama, susunan.pegawai().stream().filter(p -> dariPemilik(p.nip())))
                .distinct()
                .filter(p -> tolak(yang, p.nip(), anggota).isEmpty())
                .map(this::calon)
                .sorted(Comparator.comparing((Calon c) -> !c.dariPemilik()).thenComparing(c -> !anggota.contains(c.nip())).thenComparing(Calon::nama))
                .limit(200)
                .toList();
    }

    private Calon calon(PegawaiSusunan p) {
        var jabatan = susunan.jabatanDefinitif(p.nip());
        return new Calon(
                Long.toString(p.id()), p.nip(), p.namaLengkap(), jabatan.map(JabatanSusunan::nama).orElse(""),
                jabatan.flatMap(j -> susunan.unit(j.unit())).map(UnitSusunan::nama).orElse(""), dariPemilik(p.nip()));
    }

    private Set<JenisPejabat> jenis(PeranTim yang) {
        var menurutTeks = peran(yang).jenis().stream();
        var pengawas = yang == PeranTim.KETUA
                && paket.pengaturan(KETUA_PENGAWAS).map(p -> susunan.pengaturan("", KETUA_PENGAWAS).orElse(p.bawaan())).filter("YA"::equals).isPresent();
        return Stream.concat(menurutTeks, pengawas ? Stream.of(JenisPejabat.PENGAWAS) : Stream.empty()).collect(Collectors.toUnmodifiableSet());
    }

    private static JenisPejabat jenis(JenisJabatan jenis) {
        return switch (jenis) {
            case JPT_PRATAMA -> JenisPejabat.JPT_PRATAMA;
            case ADMINISTRATOR -> JenisPejabat.ADMINISTRATOR;
            case PENGAWAS -> JenisPejabat.PENGAWAS;
            case FUNGSIONAL -> JenisPejabat.FUNGSIONAL;
            case PELAKSANA -> JenisPejabat.PELAKSANA;
        };
    }
}
