package id.tatakerja.kedudukan;

import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The line of a place of work: from the unit of work upwards, each with its leading jabatan. The nearest organisation
 * (perangkat daerah and the like) divides it into an inner part and the parts of parent organisations.
 */
final class Garis {

    /** One unit on the line with its leading post, if it has one. */
    record Simpul(UnitSusunan unit, Optional<JabatanSusunan> pemimpin) {

        boolean dipimpin(JenisJabatan jenis) {
            return pemimpin.filter(p -> p.jenis() == jenis).isPresent();
        }
    }

    private static final Set<JenisUnit> BAGIAN_KERJA =
            Set.of(JenisUnit.SEKRETARIAT, JenisUnit.BAGIAN, JenisUnit.BIDANG, JenisUnit.INSPEKTUR_PEMBANTU);
    private static final Set<JenisUnit> SUBBAGIAN_KERJA = Set.of(JenisUnit.SUBBAGIAN, JenisUnit.SEKSI, JenisUnit.SUBBIDANG);

    private final List<Simpul> simpul;
    private final int letakOrganisasi;

    private Garis(List<Simpul> simpul, int letakOrganisasi) {
        this.simpul = List.copyOf(simpul);
        this.letakOrganisasi = letakOrganisasi;
    }

    /** The line from the unit upwards; a circle in faulty data ends the line where it closes. */
    static Garis dari(Susunan susunan, String unitKode) {
        var simpul = new ArrayList<Simpul>();
        var dilalui = new HashSet<String>();
        var organisasi = -1;
        var kini = susunan.unit(unitKode);
        while (kini.isPresent() && dilalui.add(kini.get().kode())) {
            var unit = kini.get();
            simpul.add(new Simpul(unit, susunan.pemimpin(unit.kode())));
            if (organisasi < 0 && unit.jenis().organisasi()) {
                organisasi = simpul.size() - 1;
            }
            kini = unit.induk().flatMap(susunan::unit);
        }
        return new Garis(simpul, organisasi);
    }

    /** All units of the line, the unit of work first. */
    List<Simpul> semua() {
        return simpul;
    }

    /** The units up to and including the nearest organisation; the whole line when there is none. */
    List<Simpul> dalam() {
        return letakOrganisasi < 0 ? simpul : simpul.subList(0, letakOrganisasi + 1);
    }

    /** The nearest organisation. */
    Optional<Simpul> organisasi() {
        return letakOrganisasi < 0 ? Optional.empty() : Optional.of(simpul.get(letakOrganisasi));
    }

    /** The units below the nearest organisation. */
    List<Simpul> bawahan() {
        return letakOrganisasi < 0 ? simpul : simpul.subList(0, letakOrganisasi);
    }

    /** The Sekretariat, Bagian, Bidang or Inspektur Pembantu of the place of work. */
    Optional<Simpul> bagianKerja() {
        return pertama(bawahan(), s -> BAGIAN_KERJA.contains(s.unit().jenis()));
    }

    /** The Subbagian, Seksi or Subbidang of the place of work. */
    Optional<Simpul> subbagianKerja() {
        return pertama(bawahan(), s -> SUBBAGIAN_KERJA.contains(s.unit().jenis()));
    }

    /** The first unit of that kind inside the organisation. */
    Optional<Simpul> jenis(JenisUnit jenis) {
        return pertama(dalam(), s -> s.unit().jenis() == jenis);
    }

    /** How far up a leader stands, 0 = leader of the unit of work; beyond every place when not on the line. */
    int letak(String jabatan) {
        for (var i = 0; i < simpul.size(); i++) {
            if (simpul.get(i).pemimpin().filter(p -> p.kode().equals(jabatan)).isPresent()) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    static Optional<Simpul> pertama(List<Simpul> dari, Predicate<Simpul> syarat) {
        for (var s : dari) {
            if (syarat.test(s)) {
                return Optional.of(s);
            }
        }
        return Optional.empty();
    }
}
