package id.tatakerja.naskah.terbit;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.naskah.IsiNaskah;
import id.tatakerja.naskah.Konsep;
import java.util.ArrayList;
import java.util.List;

/** Bounds of a letter, so that it can be printed: length of texts, number of lines. */
final class PemeriksaKonsep {

    private static final int HAL = 300;
    private static final int TEKS = 4000;
    private static final int SEL = 600;
    private static final int BUTIR = 100;
    private static final int BARIS_TABEL = 20_000;

    private final List<Galat> galat = new ArrayList<>();

    private PemeriksaKonsep() {}

    static void periksa(Konsep k) {
        var p = new PemeriksaKonsep();
        if (k.hal().isBlank()) {
            p.galat.add(new Galat("hal", "HAL_WAJIB", "Isi hal surat."));
        }
        p.panjang("hal", k.hal(), HAL);
        p.panjang("atasNama", k.atasNama().orElse(""), HAL);
        p.butir("kepada", k.kepada());
        p.butir("tembusan", k.tembusan());
        p.isi(k.isi());
        if (!p.galat.isEmpty()) {
            throw Penolakan.galat("ISI_NASKAH_TIDAK_SAH", p.galat.getFirst().pesan(), p.galat).sebagaiException();
        }
    }

    private void isi(IsiNaskah isi) {
        panjang("pembuka", isi.pembuka(), TEKS);
        panjang("penutup", isi.penutup(), TEKS);
        panjang("menetapkan", isi.menetapkan(), TEKS);
        isi.rincian().forEach(r -> panjang(r.label(), r.isi(), TEKS));
        semua("paragraf", isi.paragraf());
        semua("dasar", isi.dasar());
        semua("untuk", isi.untuk());
        semua("menimbang", isi.menimbang());
        semua("mengingat", isi.mengingat());
        semua("memperhatikan", isi.memperhatikan());
        semua("diktum", isi.diktum());
        butir("rincian", isi.rincian());
        if (isi.orang().size() > 500) {
            galat.add(new Galat("orang", "TERLALU_BANYAK", "Satu surat paling banyak menyebut 500 orang; pakai lampiran atau bagi suratnya."));
        }
        isi.orang().forEach(o -> {
            panjang("orang", o.nama() + o.jabatan() + o.peran(), SEL);
            panjang("orang", o.tugas(), SEL);
        });
        isi.tabel().ifPresent(this::tabel);
        isi.disposisi().ifPresent(d -> {
            panjang("disposisi", d.hal(), TEKS);
            panjang("disposisi", d.catatan(), TEKS);
            semua("harap", d.harap());
        });
    }

    private void tabel(IsiNaskah.Tabel t) {
        if (t.kolom().isEmpty() || t.kolom().size() > 8 || t.baris().size() > BARIS_TABEL
                || t.baris().stream().anyMatch(b -> b.size() != t.kolom().size())) {
            galat.add(new Galat("tabel", "TABEL_TIDAK_SAH", "Tabel lampiran memuat 1 sampai 8 kolom, paling banyak 20.000 baris yang sama lebarnya."));
        }
        t.baris().forEach(b -> b.forEach(sel -> panjang("tabel", sel, SEL)));
    }

    private void semua(String bidang, List<String> teks) {
        butir(bidang, teks);
        teks.forEach(t -> panjang(bidang, t, TEKS));
    }

    private void butir(String bidang, List<?> semua) {
        if (semua.size() > BUTIR) {
            galat.add(new Galat(bidang, "TERLALU_BANYAK", "Bagian '" + bidang + "' paling banyak " + BUTIR + " butir."));
        }
    }

    private void panjang(String bidang, String teks, int paling) {
        if (teks.length() > paling) {
            galat.add(new Galat(
                    bidang, "TERLALU_PANJANG", "Bagian '" + bidang + "' paling panjang " + paling + " karakter, yang diisi " + teks.length() + "."));
        }
    }
}
