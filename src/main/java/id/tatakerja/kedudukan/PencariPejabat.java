package id.tatakerja.kedudukan;

import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Calon;
import id.tatakerja.regulasi.Paket;
import java.util.Optional;

/** Finds the leading jabatan that a word of the tables means for one place of work. */
final class PencariPejabat {

    private final Paket paket;
    private final Susunan susunan;
    private final PembacaFakta pembaca;

    PencariPejabat(Paket paket, Susunan susunan) {
        this.paket = paket;
        this.susunan = susunan;
        this.pembaca = new PembacaFakta(paket, susunan);
    }

    /** The official, or empty when no such post exists for this place of work. */
    Optional<JabatanSusunan> cari(Calon calon, Garis garis) {
        return switch (calon) {
            case KEPALA_ORGANISASI, LEVEL_I -> garis.organisasi().flatMap(Garis.Simpul::pemimpin);
            case LEVEL_II -> levelDua(garis);
            case ASISTEN -> pemimpin(garis, JenisUnit.ASISTEN);
            case SEKRETARIS -> pemimpin(garis, JenisUnit.SEKRETARIAT);
            case SEKRETARIS_ORGANISASI -> pemimpin(garis, JenisUnit.SEKRETARIAT).or(() -> sekretarisOrganisasi(garis));
            case KEPALA_BAGIAN -> pemimpin(garis, JenisUnit.BAGIAN);
            case KEPALA_BIDANG -> pemimpin(garis, JenisUnit.BIDANG);
            case INSPEKTUR_PEMBANTU -> pemimpin(garis, JenisUnit.INSPEKTUR_PEMBANTU);
            case KEPALA_SUBBAGIAN -> pemimpin(garis, JenisUnit.SUBBAGIAN);
            case KEPALA_SEKSI -> pemimpin(garis, JenisUnit.SEKSI);
            case KEPALA_SUBBIDANG -> pemimpin(garis, JenisUnit.SUBBIDANG);
            case CAMAT -> Garis.pertama(garis.semua(), s -> s.unit().jenis() == JenisUnit.KECAMATAN).flatMap(Garis.Simpul::pemimpin);
            case JPT_PRATAMA_GARIS -> setidaknya(JenisJabatan.JPT_PRATAMA, garis);
            case ADMINISTRATOR_GARIS -> setidaknya(JenisJabatan.ADMINISTRATOR, garis);
            case PENGAWAS_GARIS -> setidaknya(JenisJabatan.PENGAWAS, garis);
            case PEMIMPIN_FUNGSIONAL ->
                Garis.pertama(garis.dalam(), s -> s.dipimpin(JenisJabatan.FUNGSIONAL)).flatMap(Garis.Simpul::pemimpin);
            case PIMPINAN_UNIT_KERJA -> Garis.pertama(garis.dalam(), s -> s.pemimpin().isPresent()).flatMap(Garis.Simpul::pemimpin);
            // the delegate is a fact of the person, not of the place of work
            case PENERIMA_DELEGASI -> Optional.empty();
        };
    }

    private static Optional<JabatanSusunan> pemimpin(Garis garis, JenisUnit jenis) {
        return garis.jenis(jenis).flatMap(Garis.Simpul::pemimpin);
    }

    private static Optional<JabatanSusunan> levelDua(Garis garis) {
        var bawahan = garis.bawahan();
        for (var i = bawahan.size() - 1; i >= 0; i--) {
            if (bawahan.get(i).pemimpin().isPresent()) {
                return bawahan.get(i).pemimpin();
            }
        }
        return Optional.empty();
    }

    private Optional<JabatanSusunan> sekretarisOrganisasi(Garis garis) {
        return garis.organisasi().flatMap(o -> susunan.anak(o.unit().kode()).stream()
                .filter(u -> u.jenis() == JenisUnit.SEKRETARIAT)
                .findFirst()
                .flatMap(u -> susunan.pemimpin(u.kode())));
    }

    /** The nearest leader of the kind or above it whom the regulation admits as Pejabat Penilai Kinerja there. */
    private Optional<JabatanSusunan> setidaknya(JenisJabatan jenis, Garis garis) {
        for (var simpul : garis.semua()) {
            var cukup = simpul.pemimpin().filter(p -> p.jenis() == jenis || p.jenis().diAtas(jenis));
            if (cukup.isPresent() && boleh(cukup.get())) {
                return cukup;
            }
        }
        return Optional.empty();
    }

    /** Whether the regulation admits the leader of a unit as Pejabat Penilai Kinerja in the organisation where the unit stands. */
    boolean boleh(JabatanSusunan pemimpin) {
        return susunan.unit(pemimpin.unit())
                .flatMap(unit -> susunan.organisasi(unit.kode()).map(organisasi -> paket.penilai()
                        .untuk(organisasi.jenis().name(), pembaca.model(organisasi.model()))
                        .mengizinkan(pemimpin.jenis() == JenisJabatan.FUNGSIONAL ? Calon.PEMIMPIN_FUNGSIONAL : sebutan(unit.jenis()))))
                .orElse(true);
    }

    private static Calon sebutan(JenisUnit jenis) {
        return switch (jenis) {
            case SEKRETARIAT_DAERAH, SEKRETARIAT_DPRD, INSPEKTORAT, DINAS, BADAN, SATUAN, RSUD, KECAMATAN, KELURAHAN, UPT ->
                Calon.KEPALA_ORGANISASI;
            case ASISTEN -> Calon.ASISTEN;
            case BAGIAN -> Calon.KEPALA_BAGIAN;
            case SUBBAGIAN -> Calon.KEPALA_SUBBAGIAN;
            case SEKRETARIAT -> Calon.SEKRETARIS;
            case BIDANG -> Calon.KEPALA_BIDANG;
            case SEKSI -> Calon.KEPALA_SEKSI;
            case SUBBIDANG -> Calon.KEPALA_SUBBIDANG;
            case INSPEKTUR_PEMBANTU -> Calon.INSPEKTUR_PEMBANTU;
            case UNIT_MANDIRI -> Calon.PEMIMPIN_FUNGSIONAL;
        };
    }
}
