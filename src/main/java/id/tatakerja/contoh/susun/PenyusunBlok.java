package id.tatakerja.contoh.susun;

import id.tatakerja.contoh.baris.BarisUnit;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the units of one organisation, from the top down. */
final class PenyusunBlok {

    private final List<Blok> blok = new ArrayList<>();
    private final String rumpun;

    PenyusunBlok(String rumpun) {
        this.rumpun = rumpun;
    }

    /** Adds a unit; {@code induk} empty at the top. */
    PenyusunBlok unit(Optional<BarisUnit> induk, BarisUnit unit, Optional<Pemimpin> pemimpin, String isi) {
        return unit(induk, unit, pemimpin, rumpun, isi);
    }

    /** Adds a unit of another field of work than the organisation's. */
    PenyusunBlok unit(Optional<BarisUnit> induk, BarisUnit unit, Optional<Pemimpin> pemimpin, String rumpunUnit, String isi) {
        blok.add(new Blok(unit, induk.map(BarisUnit::nama).orElse(""), pemimpin, rumpunUnit, Isi.urai(isi)));
        return this;
    }

    /** Adds a unit below, led by a managerial post. */
    BarisUnit bawah(BarisUnit induk, String akhiran, String nama, JenisUnit jenis, JenisJabatan pemimpin, String isi) {
        var unit = new BarisUnit(induk.kode() + "." + akhiran, nama, jenis, induk.kode(), "");
        String rumpunUnit = jenis == JenisUnit.SEKRETARIAT || jenis == JenisUnit.SUBBAGIAN ? "sekretariat" : rumpun;
        unit(Optional.of(induk), unit, Optional.of(Pemimpin.manajerial(pemimpin)), rumpunUnit, isi);
        return unit;
    }

    List<Blok> jadi() {
        return List.copyOf(blok);
    }
}
