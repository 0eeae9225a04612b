package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.Pengaturan;
import id.tatakerja.regulasi.Pengaturan.Lingkup;
import id.tatakerja.regulasi.Pengaturan.Pilihan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the settings in {@code peraturan.yaml}. */
final class PembacaPengaturan {

    private static final Set<String> KUNCI = Set.of("kunci", "lingkup", "label", "pilihan", "bawaan", "dasar", "tafsir");

    private final Rujukan rujukan;

    PembacaPengaturan(Rujukan rujukan) {
        this.rujukan = rujukan;
    }

    List<Pengaturan> baca(List<Simpul> daftar) {
        var hasil = new ArrayList<Pengaturan>();
        var dilihat = new HashSet<String>();
        for (var simpul : daftar) {
            var pengaturan = satu(simpul);
            if (!pengaturan.kunci().isEmpty() && !dilihat.add(pengaturan.kunci())) {
                simpul.salah("pengaturan \"" + pengaturan.kunci() + "\" tertulis dua kali; hapus salah satu");
            }
            hasil.add(pengaturan);
        }
        return hasil;
    }

    private Pengaturan satu(Simpul simpul) {
        var peta = simpul.peta("pengaturan", KUNCI, Set.of());
        var kunci = peta.ambil("kunci").pilih("kunci pengaturan", KataPengaturan.semuaKunci());
        var kata = KataPengaturan.dari(kunci);
        var lingkup = peta.ambil("lingkup").pilih("lingkup", Lingkup.class).orElse(Lingkup.INSTANSI);
        kata.filter(k -> k.lingkup() != lingkup).ifPresent(k -> peta.ambil("lingkup").salah("lingkup " + kunci + " harus " + k.lingkup()));
        var isian = kata.filter(KataPengaturan::isian).isPresent();
        var pilihan = peta.ambil("pilihan").daftar("pilihan").stream().map(p -> pilihan(p, kata)).toList();
        if (kata.isPresent() && isian != pilihan.isEmpty()) {
            peta.ambil("pilihan").salah(isian ? kunci + " diisi dengan kata sendiri; kosongkan pilihan" : kunci + " tanpa pilihan; tambahkan");
        }
        var bawaan = isian ? "" : peta.ambil("bawaan").teks("bawaan");
        if (!bawaan.isEmpty() && pilihan.stream().noneMatch(p -> p.nilai().equals(bawaan))) {
            peta.ambil("bawaan").salah("bawaan \"" + bawaan + "\" tidak termasuk pilihan " + kunci + ": "
                    + String.join(", ", pilihan.stream().map(Pilihan::nilai).toList()));
        }
        var dasar = peta.ambil("dasar");
        return new Pengaturan(
                kunci, lingkup, peta.ambil("label").teks("label"), pilihan, bawaan,
                rujukan.kutipWajib(simpul.berkas(), dasar.baris(), PembacaTafsir.teks(dasar.satuAtauDaftar("dasar"), "dasar")),
                tafsir(peta, kunci), kata.map(KataPengaturan::berdampak).orElse(true), simpul.baris());
    }

    private Pilihan pilihan(Simpul simpul, Optional<KataPengaturan> kata) {
        var peta = simpul.peta("pilihan", Set.of("nilai", "label"), Set.of("pertimbangan"));
        var nilai = peta.ambil("nilai");
        return new Pilihan(
                kata.map(k -> nilai.pilih("nilai " + k.kunci(), k.nilai())).orElseGet(() -> nilai.teks("nilai")),
                peta.ambil("label").teks("label"),
                peta.ada("pertimbangan") ? new PembacaAturan(rujukan).kutip(peta.ambil("pertimbangan"), "pertimbangan") : List.of());
    }

    // a default is a reading: without the entry that recommends it nobody could see why
    private List<String> tafsir(Simpul.Peta peta, String kunci) {
        var simpul = peta.ambil("tafsir");
        var kode = PembacaTafsir.teks(simpul.satuAtauDaftar("tafsir"), "tafsir");
        if (kode.isEmpty()) {
            simpul.salah("pengaturan " + kunci + " tanpa tafsir; sebut kode tafsir yang menganjurkan bawaannya");
        }
        return rujukan.tafsir(simpul.berkas(), simpul.baris(), kode);
    }
}
