package id.tatakerja.organisasi;

import id.tatakerja.regulasi.AturanTingkat;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/** Counts the levels of leading officials in a structure as a regulation counts them. */
public final class TingkatPejabat {

    private final AturanTingkat aturan;
    private final Susunan susunan;

    /** For a structure under a regulation that knows levels. */
    public TingkatPejabat(AturanTingkat aturan, Susunan susunan) {
        this.aturan = aturan;
        this.susunan = susunan;
    }

    /** Level of who leads the unit, from 1; empty when nobody leads it or no organisation stands above it. */
    public OptionalInt nomor(String kodeUnit) {
        var organisasi = susunan.organisasi(kodeUnit);
        if (organisasi.isEmpty() || susunan.pemimpin(kodeUnit).isEmpty()) {
            return OptionalInt.empty();
        }
        var garis = susunan.garis(kodeUnit);
        var nomor = 1;
        for (var i = garis.indexOf(organisasi.get()) - 1; i >= 0; i--) {
            nomor = diBawah(organisasi.get(), garis.get(i), nomor);
        }
        return OptionalInt.of(nomor);
    }

    /** The deepest level inside the organisation, at least 1. */
    public int terdalam(UnitSusunan organisasi) {
        return terdalam(organisasi, organisasi, 1, new HashSet<>());
    }

    /** Whether the organisation has more levels than the regulation has as a rule. */
    public boolean pengecualian(UnitSusunan organisasi) {
        return organisasi.jenis().organisasi() && terdalam(organisasi) > aturan.terbanyak();
    }

    /** Whether the exception still lacks the criterion on which it rests; kinds whose levels the regulation numbers need none. */
    public boolean tanpaKriteria(UnitSusunan organisasi) {
        return pengecualian(organisasi)
                && !aturan.bertingkatSendiri(organisasi.jenis().name())
                && susunan.pengaturan(organisasi.kode(), AturanTingkat.KUNCI_KRITERIA).filter(k -> !k.isBlank()).isEmpty();
    }

    private int terdalam(UnitSusunan organisasi, UnitSusunan unit, int nomor, Set<String> dilalui) {
        var paling = nomor;
        if (dilalui.add(unit.kode())) {
            for (var anak : susunan.anak(unit.kode())) {
                if (!anak.jenis().organisasi()) {
                    paling = Math.max(paling, terdalam(organisasi, anak, diBawah(organisasi, anak, nomor), dilalui));
                }
            }
        }
        return paling;
    }

    private int diBawah(UnitSusunan organisasi, UnitSusunan unit, int nomorAtas) {
        return susunan.pemimpin(unit.kode()).isEmpty()
                ? nomorAtas
                : aturan.nomorTetap(organisasi.jenis().name(), unit.jenis().name()).orElse(nomorAtas + 1);
    }
}
