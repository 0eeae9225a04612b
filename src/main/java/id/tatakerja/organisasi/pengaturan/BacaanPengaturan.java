package id.tatakerja.organisasi.pengaturan;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Pengaturan;
import id.tatakerja.regulasi.Tafsir;
import java.util.List;
import java.util.Optional;

/**
 * A setting that the regulation leaves open, as a person reads it: the question, the answer in force, and why.
 *
 * @param pengaturan the setting of the pack
 * @param nilai the value in force
 * @param asal where the value comes from
 * @param tafsir the readings on which the default rests
 */
public record BacaanPengaturan(Pengaturan pengaturan, String nilai, Asal asal, List<Tafsir> tafsir) {

    public BacaanPengaturan {
        tafsir = List.copyOf(tafsir);
    }

    /** Where a value comes from. */
    public enum Asal {
        BAWAAN("Bawaan menurut bacaan peraturan"),
        INSTANSI("Ditetapkan untuk seluruh instansi"),
        UNIT_ATAS("Mengikuti unit di atasnya"),
        UNIT("Ditetapkan untuk unit ini");

        private final String label;

        Asal(String label) {
            this.label = label;
        }

        /** Words to show. */
        public String label() {
            return label;
        }
    }

    /** All settings for a unit on the day of the structure; empty text asks for the instansi itself. */
    public static List<BacaanPengaturan> semua(Paket paket, Susunan susunan, String kodeUnit) {
        return paket.pengaturanBerdampak().stream()
                .filter(p -> kodeUnit.isEmpty() || p.lingkup() == Pengaturan.Lingkup.UNIT)
                .map(p -> satu(paket, susunan, kodeUnit, p))
                .toList();
    }

    private static BacaanPengaturan satu(Paket paket, Susunan susunan, String kodeUnit, Pengaturan p) {
        Optional<String> berlaku = susunan.pengaturan(kodeUnit, p.kunci());
        Asal asal = berlaku.isEmpty() ? Asal.BAWAAN : kodeUnit.isEmpty() ? Asal.INSTANSI : Asal.UNIT;
        if (asal == Asal.UNIT && berlaku.equals(susunan.pengaturan("", p.kunci()))) {
            asal = Asal.INSTANSI;
        } else if (asal == Asal.UNIT
                && berlaku.equals(susunan.induk(kodeUnit).flatMap(u -> susunan.pengaturan(u.kode(), p.kunci())))) {
            asal = Asal.UNIT_ATAS;
        }
        List<Tafsir> tafsir = p.tafsir().stream().flatMap(kode -> paket.tafsir(kode).stream()).toList();
        return new BacaanPengaturan(p, berlaku.orElse(p.bawaan()), asal, tafsir);
    }

    /** What the value in force means. */
    public String label() {
        return nilai.isEmpty() ? "Belum disebutkan" : label(nilai);
    }

    /** What a value means. */
    public String label(String satu) {
        return pengaturan.pilihan().stream()
                .filter(p -> p.nilai().equals(satu))
                .map(Pengaturan.Pilihan::label)
                .findFirst()
                .orElse(satu);
    }

    /** Whether there is anything to choose. */
    public boolean dapatDipilih() {
        return model() || pengaturan.isian() || pengaturan.pilihan().size() > 1;
    }

    /** Whether it is the structure model, which a unit follows from nobody. */
    public boolean model() {
        return pengaturan.kunci().equals(BacaanModel.KUNCI);
    }

    /** Provisions that leave it open. */
    public List<Kutipan> dasar() {
        return pengaturan.dasar();
    }

    /** The name of the form that changes it, also its anchor. */
    public String jangkar() {
        return "atur-" + pengaturan.kunci();
    }
}
