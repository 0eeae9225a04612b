package id.tatakerja.organisasi;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.AturanTingkat;
import id.tatakerja.regulasi.Paket;
import java.util.List;
import java.util.Optional;

/**
 * The mark on an organisation that has more levels than its regulation has as a rule.
 *
 * @param tingkat levels that it has
 * @param kriteria criterion on which the exception rests; empty where it is not named, or where the regulation itself numbers them
 * @param lengkap whether nothing is missing
 * @param dasar provision that allows it
 */
public record Pengecualian(int tingkat, Optional<String> kriteria, boolean lengkap, List<Kutipan> dasar) {

    public Pengecualian {
        dasar = List.copyOf(dasar);
    }

    /** The mark of the unit; empty where it has no more levels than usual or the regulation knows no levels. */
    public static Optional<Pengecualian> dari(Paket paket, Susunan susunan, UnitSusunan unit) {
        return paket.aturanTingkat().flatMap(aturan -> {
            var hitung = new TingkatPejabat(aturan, susunan);
            return hitung.pengecualian(unit)
                    ? Optional.of(new Pengecualian(
                            hitung.terdalam(unit),
                            susunan.pengaturan(unit.kode(), AturanTingkat.KUNCI_KRITERIA).filter(k -> !k.isBlank()),
                            !hitung.tanpaKriteria(unit),
                            aturan.bertingkatSendiri(unit.jenis().name()) ? bernomor(aturan, unit) : aturan.dasarPengecualian()))
                    : Optional.empty();
        });
    }

    private static List<Kutipan> bernomor(AturanTingkat aturan, UnitSusunan unit) {
        return aturan.tetap().stream()
                .filter(t -> t.organisasi().equals(unit.jenis().name()))
                .flatMap(t -> t.dasar().stream())
                .distinct()
                .toList();
    }

    /** The mark in words. */
    public String ringkas() {
        return "Pengecualian: " + tingkat + " tingkat";
    }
}
