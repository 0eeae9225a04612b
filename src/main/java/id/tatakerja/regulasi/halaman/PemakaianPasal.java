package id.tatakerja.regulasi.halaman;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Persyaratan;
import id.tatakerja.regulasi.Tafsir;
import java.util.Collection;
import java.util.List;

/**
 * Where one provision is used.
 *
 * @param baris rows of the decision table
 * @param tafsir readings
 * @param lain settings, models, further tables: words and link
 * @param persyaratan requirements
 */
public record PemakaianPasal(List<BarisTampil> baris, List<Tafsir> tafsir, List<Lain> lain, List<Persyaratan> persyaratan) {

    /**
     * Another place of use.
     *
     * @param uraian in words
     * @param tautan page that shows it
     */
    public record Lain(String uraian, String tautan) {}

    static PemakaianPasal dari(Paket paket, String alamat) {
        var rumah = "/regulasi/" + paket.kode();
        var lain = new java.util.ArrayList<Lain>();
        paket.pengaturanBerdampak().stream().filter(p -> ada(p.dasar(), alamat))
                .forEach(p -> lain.add(new Lain("Pengaturan: " + p.label(), rumah + "#pengaturan")));
        paket.model().stream().filter(m -> ada(m.dasar(), alamat))
                .forEach(m -> lain.add(new Lain("Model susunan: " + m.nama(), rumah + "#model")));
        paket.penilai().baris().stream().filter(p -> ada(p.dasar(), alamat))
                .forEach(p -> lain.add(new Lain(
                        "Pejabat yang dapat menilai pada " + Sebutan.nilai(p.jenis()), rumah + "/kedudukan#penilai")));
        paket.lingkup().baris().stream().filter(l -> ada(l.dasar(), alamat))
                .forEach(l -> lain.add(new Lain(
                        "Jarak penugasan: " + Sebutan.nilai(l.cara().name()) + ", " + Sebutan.nilai(l.lingkup().name()),
                        rumah + "/kedudukan#lingkup")));
        paket.alur().values().forEach(a -> a.tindak().stream().filter(t -> ada(t.dasar(), alamat) || t.naskah().stream().anyMatch(n -> ada(n.dasar(), alamat)))
                .forEach(t -> lain.add(new Lain(
                        "Alur " + a.nama() + ": " + t.nama(), rumah + "/alur/" + a.kode() + "#langkah-" + t.id()))));
        paket.penetapanTim().baris().stream().filter(b -> ada(b.dasar(), alamat))
                .forEach(b -> lain.add(new Lain("Penetapan tim: " + b.penjelasan(), rumah + "/alur#penetapan-tim")));
        paket.tim().peran().stream().filter(p -> ada(p.dasar(), alamat))
                .forEach(p -> lain.add(new Lain("Peran tim: " + p.penjelasan(), rumah + "/alur#peran-tim")));
        paket.tim().tanggungJawab().stream().filter(t -> ada(t.dasar(), alamat))
                .forEach(t -> lain.add(new Lain("Tanggung jawab " + t.peran().sebutan() + ": " + t.isi(), rumah + "/alur#peran-tim")));
        paket.tim().syarat().stream().filter(s -> ada(s.dasar(), alamat))
                .forEach(s -> lain.add(new Lain("Pembentukan tim: " + s.penjelasan(), rumah + "/alur#peran-tim")));
        if (ada(paket.identitas().dasarPenetapan(), alamat)) {
            lain.add(new Lain("Dasar keputusan penetapan kedudukan", rumah));
        }
        return new PemakaianPasal(
                paket.kedudukan().baris().stream().filter(b -> ada(b.dasar(), alamat)).map(b -> BarisTampil.dari(paket, b)).toList(),
                paket.tafsir().stream().filter(t -> ada(t.alamat(), alamat)).toList(),
                lain.stream().distinct().toList(),
                paket.persyaratan().stream().filter(p -> ada(p.alamat(), alamat)).toList());
    }

    private static boolean ada(Collection<Kutipan> dasar, String alamat) {
        return dasar.stream().anyMatch(k -> k.alamatLokal().equals(alamat));
    }

    /** Whether nothing uses the provision. */
    public boolean kosong() {
        return baris.isEmpty() && tafsir.isEmpty() && lain.isEmpty() && persyaratan.isEmpty();
    }
}
