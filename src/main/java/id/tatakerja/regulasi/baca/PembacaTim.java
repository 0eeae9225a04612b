package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelTim;
import id.tatakerja.regulasi.TabelTim.JenisPejabat;
import id.tatakerja.regulasi.TabelTim.JenisSyarat;
import id.tatakerja.regulasi.TabelTim.PeranTim;
import id.tatakerja.regulasi.TabelTim.Sifat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads {@code peran-tim.csv}, {@code tanggung-jawab-tim.csv} and {@code syarat-tim.csv}: who makes up a team and what for. */
final class PembacaTim {

    static final String PERAN = "peran-tim.csv";
    static final String TANGGUNG_JAWAB = "tanggung-jawab-tim.csv";
    static final String SYARAT = "syarat-tim.csv";

    private static final List<String> KOLOM_PERAN = List.of("lingkup", "peran", "sifat", "jenis", "pemilik", "dasar", "tafsir", "penjelasan");
    private static final List<String> KOLOM_TANGGUNG_JAWAB = List.of("peran", "isi", "dasar");
    private static final List<String> KOLOM_SYARAT = List.of("syarat", "lingkup", "dasar", "tafsir", "penjelasan");

    private final Catatan catatan;
    private final Rujukan rujukan;

    PembacaTim(Catatan catatan, Rujukan rujukan) {
        this.catatan = catatan;
        this.rujukan = rujukan;
    }

    TabelTim baca(Optional<Berkas> peran, Optional<Berkas> tanggungJawab, Optional<Berkas> syarat) {
        var semuaPeran = peran.map(b -> baris(b, KOLOM_PERAN, this::peran)).orElse(List.of());
        var semuaTugas = tanggungJawab.map(b -> baris(b, KOLOM_TANGGUNG_JAWAB, this::tanggungJawab)).orElse(List.of());
        var semuaSyarat = syarat.map(b -> baris(b, KOLOM_SYARAT, this::syarat)).orElse(List.of());
        if (catatan.semua().isEmpty()) {
            periksaRuang(semuaPeran);
            periksaTugas(semuaPeran, semuaTugas);
            periksaSyarat(semuaSyarat);
        }
        return new TabelTim(semuaPeran, semuaTugas, semuaSyarat);
    }

    private <T> List<T> baris(Berkas berkas, List<String> kolom, BiFunction<String, BarisCsv, Optional<T>> satu) {
        var csv = Csv.baca(berkas, catatan);
        return csv.berkolom(kolom, berkas.nama(), catatan) ? csv.baris().stream().flatMap(b -> satu.apply(berkas.nama(), b).stream()).toList() : List.of();
    }

    private Optional<TabelTim.Peran> peran(String berkas, BarisCsv b) {
        var lingkup = lingkup(b);
        var peran = b.pilih("peran", PeranTim.class);
        var sifat = b.pilih("sifat", Sifat.class);
        var jenis = b.bagi("jenis", ';').stream().flatMap(k -> b.kata("jenis", k, JenisPejabat.class).stream()).toList();
        var pemilik = b.teks("pemilik");
        if (!List.of("YA", "TIDAK").contains(pemilik) && !pemilik.isEmpty()) {
            b.tidakDikenal("pemilik", pemilik, List.of("YA", "TIDAK"));
        }
        var dasar = rujukan.kutipWajib(berkas, b.baris(), b.bagi("dasar", ';'));
        var tafsir = rujukan.tafsir(berkas, b.baris(), b.bagi("tafsir", ';'));
        var penjelasan = b.teks("penjelasan");
        if (lingkup.isEmpty() || peran.isEmpty() || sifat.isEmpty()) {
            return Optional.empty();
        }
        var dipilih = switch (peran.get()) {
            case PIMPINAN_UNIT_ORGANISASI, PEJABAT_PENILAI_KINERJA -> false;
            case PENANGGUNG_JAWAB, KETUA, ANGGOTA -> sifat.get() != Sifat.TIDAK_ADA;
        };
        if (dipilih == jenis.isEmpty()) {
            b.salah(dipilih ? "kolom jenis kosong; sebut jenis jabatan yang boleh" : "kolom jenis hanya diisi bagi peran yang dipilih; kosongkan");
        }
        return Optional.of(new TabelTim.Peran(lingkup, peran.get(), sifat.get(), jenis, pemilik.equals("YA"), dasar, tafsir, penjelasan, b.baris()));
    }

    private Optional<TabelTim.TanggungJawab> tanggungJawab(String berkas, BarisCsv b) {
        var isi = b.teks("isi");
        var dasar = rujukan.kutipWajib(berkas, b.baris(), b.bagi("dasar", ';'));
        return b.pilih("peran", PeranTim.class).map(p -> new TabelTim.TanggungJawab(p, isi, dasar));
    }

    private Optional<TabelTim.Syarat> syarat(String berkas, BarisCsv b) {
        var lingkup = lingkup(b);
        var dasar = rujukan.kutipWajib(berkas, b.baris(), b.bagi("dasar", ';'));
        var tafsir = rujukan.tafsir(berkas, b.baris(), b.bagi("tafsir", ';'));
        var penjelasan = b.teks("penjelasan");
        return b.pilih("syarat", JenisSyarat.class).map(s -> new TabelTim.Syarat(s, lingkup, dasar, tafsir, penjelasan));
    }

    private static Set<Lingkup> lingkup(BarisCsv b) {
        if ("*".equals(b.teks("lingkup"))) {
            return Set.of(Lingkup.values());
        }
        var hasil = new LinkedHashSet<Lingkup>();
        b.bagi("lingkup", ';').forEach(k -> b.kata("lingkup", k, Lingkup.class).ifPresent(hasil::add));
        return hasil;
    }

    private void periksaRuang(List<TabelTim.Peran> semua) {
        for (var peran : PeranTim.values()) {
            for (var lingkup : Lingkup.values()) {
                var cocok = semua.stream().filter(p -> p.peran() == peran && p.lingkup().contains(lingkup)).map(TabelTim.Peran::barisBerkas).toList();
                if (cocok.size() != 1) {
                    catatan.salah(PERAN, cocok.isEmpty() ? 1 : cocok.getLast(), peran + " pada " + lingkup + (cocok.isEmpty()
                            ? " belum ada; tambahkan, dengan TIDAK_ADA bila tidak dikenal" : " sudah ada pada baris " + cocok.getFirst() + "; bedakan"));
                    break;
                }
            }
        }
    }

    private void periksaTugas(List<TabelTim.Peran> semua, List<TabelTim.TanggungJawab> tugas) {
        for (var peran : PeranTim.values()) {
            var dikenal = semua.stream().anyMatch(p -> p.peran() == peran && p.sifat() != Sifat.TIDAK_ADA);
            if (dikenal == tugas.stream().noneMatch(t -> t.peran() == peran)) {
                catatan.salah(TANGGUNG_JAWAB, 1, dikenal ? peran + " tanpa tanggung jawab; tambahkan" : peran + " tidak dikenal dalam " + PERAN + "; hapus barisnya");
            }
        }
    }

    private void periksaSyarat(List<TabelTim.Syarat> semua) {
        var dilihat = new ArrayList<String>();
        semua.forEach(s -> s.lingkup().forEach(l -> {
            if (dilihat.contains(s.jenis() + " " + l)) {
                catatan.salah(SYARAT, 1, s.jenis() + " pada " + l + " tertulis dua kali; hapus salah satu");
            }
            dilihat.add(s.jenis() + " " + l);
        }));
    }
}
