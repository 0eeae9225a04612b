package id.tatakerja.organisasi.bagan;

import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.Pengecualian;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.Tautan;
import id.tatakerja.organisasi.TimUnit;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.bagan.Gambar.Gaya;
import id.tatakerja.organisasi.bagan.Gambar.Isi;
import id.tatakerja.organisasi.bagan.Gambar.Rupa;
import id.tatakerja.organisasi.bagan.Gambar.Tulisan;
import id.tatakerja.regulasi.Paket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the boxes: what stands in them, where they lead, and whether the search found them. */
final class PenyusunKotak {

    private static final int LEBAR_TEKS = TataLetak.LEBAR - 2 * TataLetak.TEPI;
    private static final int NAMA_TERTULIS = 40;

    private final Susunan susunan;
    private final AlamatBagan alamat;
    private final Optional<Paket> paket;
    private final String cari;
    private Optional<Pola> pola = Optional.empty();

    /** Writes into the boxes who assesses and who assigns. */
    PenyusunKotak denganPola(Optional<Pola> yang) {
        this.pola = yang;
        return this;
    }

    /** The regulation, where given, adds the mark of organisations with more levels than usual. */
    PenyusunKotak(Susunan susunan, AlamatBagan alamat, Optional<Paket> paket) {
        this.paket = paket;
        this.susunan = susunan;
        this.alamat = alamat;
        this.cari = alamat.cari().strip().toLowerCase(Locale.ROOT);
    }

    /** A unit with its leading jabatan and who holds it. */
    Isi unit(UnitSusunan unit, boolean pintu, int bawahan) {
        var tulisan = new ArrayList<Tulisan>();
        tulis(tulisan, unit.nama(), Gaya.NAMA, 3);
        Optional<JabatanSusunan> pemimpin = susunan.pemimpin(unit.kode());
        pemimpin.ifPresent(j -> tulis(tulisan, j.nama(), Gaya.JABATAN, 2));
        pemangku(pemimpin).forEach(t -> tulis(tulisan, t.teks(), t.gaya(), 2));
        Optional<String> tanda = paket.flatMap(p -> Pengecualian.dari(p, susunan, unit)).map(Pengecualian::ringkas);
        tanda.ifPresent(t -> tulis(tulisan, t, Gaya.JUMLAH, 1));
        List<String> tugas = pola.flatMap(p -> pemimpin.map(j -> tugas(p, j.kode()))).orElse(List.of());
        tugas.forEach(t -> tulis(tulisan, t, Gaya.JUMLAH, 1));
        if (pintu) {
            tulis(tulisan, bawahan > 0 ? "Buka bagan · " + bawahan + " unit di bawahnya" : "Buka bagan", Gaya.TAUTAN, 2);
        }
        String sebutan = unit.nama() + ". " + pemimpin.map(j -> j.nama() + ": ").orElse("")
                + String.join(", ", pemangku(pemimpin).stream().map(Tulisan::teks).toList()) + tanda.map(t -> ". " + t).orElse("")
                + tugas.stream().map(t -> ". " + t).collect(java.util.stream.Collectors.joining());
        String tautan = pintu
                ? alamat.denganUnit(unit.kode()).tautan()
                : Tautan.unit(unit.kode()) + alamat.tanggal().map(t -> "?tanggal=" + t).orElse("");
        return new Isi("u-" + unit.kode(), pintu ? Rupa.ORGANISASI : Rupa.UNIT, tautan, sebutan, tulisan, cocok(sebutan));
    }

    private static List<String> tugas(Pola pola, String jabatan) {
        var hasil = new ArrayList<String>();
        if (pola.menilai(jabatan) > 0) {
            hasil.add("Menilai " + pola.menilai(jabatan) + " orang");
        }
        if (pola.menugaskan(jabatan) > 0) {
            hasil.add("Menugaskan " + pola.menugaskan(jabatan) + " orang");
        }
        return hasil;
    }

    /** A team that works for a unit. */
    Isi tim(TimUnit.Tim tim) {
        var tulisan = new ArrayList<Tulisan>();
        tulis(tulisan, "Tim Kerja", Gaya.JABATAN, 1);
        tulis(tulisan, tim.nama(), Gaya.NAMA, 3);
        tulis(tulisan, tim.orang() + " orang", Gaya.JUMLAH, 1);
        return new Isi("t-" + tim.nomor(), Rupa.TIM, "", "Tim Kerja " + tim.nama() + ", " + tim.orang() + " orang", tulisan, cocok(tim.nama()));
    }

    /** Who holds a leading jabatan, each as one line; says so where nobody does. */
    List<Tulisan> pemangku(Optional<JabatanSusunan> jabatan) {
        if (jabatan.isEmpty()) {
            return List.of(new Tulisan("Tanpa jabatan pemimpin", Gaya.KOSONG));
        }
        List<Penempatan> semua = susunan.pemangku(jabatan.get().kode());
        if (semua.isEmpty()) {
            return List.of(new Tulisan("Jabatan kosong", Gaya.KOSONG));
        }
        return semua.stream()
                .map(p -> switch (p.jenis()) {
                    case DEFINITIF -> new Tulisan(p.pegawai().namaLengkap(), Gaya.ORANG);
                    case PLT, PLH, PJ -> new Tulisan(p.jenis().label() + " " + p.pegawai().namaLengkap(), Gaya.PEJABAT_SEMENTARA);
                })
                .toList();
    }

    /** A group with its numbers, or with its names when it is opened. */
    Isi kelompok(Kelompok kelompok, String kodeUnit) {
        String id = "k-" + (kelompok.penilai().isEmpty() ? kodeUnit : kelompok.penilai());
        boolean terbuka = alamat.buka().contains(kelompok.penilai());
        var tulisan = new ArrayList<Tulisan>();
        tulis(tulisan, "Pejabat Fungsional dan Pelaksana", Gaya.JABATAN, 2);
        kelompok.hitungan().forEach(h -> tulis(tulisan, h.label() + ": " + h.jumlah(), Gaya.JUMLAH, 1));
        List<String> dinilai = pola.stream().flatMap(p -> p.penilaiDari(kelompok).entrySet().stream())
                .map(e -> "Dinilai " + susunan.jabatan(e.getKey()).map(JabatanSusunan::nama).orElse("pejabat lain") + ": " + e.getValue() + " orang").toList();
        dinilai.forEach(d -> tulis(tulisan, d, Gaya.JUMLAH, 2));
        if (terbuka) {
            kelompok.anggota().stream().limit(NAMA_TERTULIS).forEach(a -> tulis(tulisan, a.pegawai().namaLengkap(), Gaya.ORANG, 1));
            if (kelompok.anggota().size() > NAMA_TERTULIS) {
                tulis(tulisan, "dan " + (kelompok.anggota().size() - NAMA_TERTULIS) + " orang lagi, lihat tabel", Gaya.JUMLAH, 1);
            }
        }
        tulis(tulisan, terbuka ? "Tutup nama" : "Lihat nama", Gaya.TAUTAN, 1);
        String sebutan = "Kelompok Pejabat Fungsional dan Pelaksana, " + kelompok.anggota().size() + " orang. " + kelompok.ringkas()
                + dinilai.stream().map(d -> ". " + d).collect(java.util.stream.Collectors.joining()) + (terbuka ? ". Tutup nama" : ". Lihat nama");
        boolean cocok = kelompok.anggota().stream()
                .anyMatch(a -> cocok(a.pegawai().namaLengkap()) || cocok(a.jabatan().nama()));
        return new Isi(id, Rupa.KELOMPOK, alamat.denganAtauTanpa(kelompok.penilai()).tautan() + "#" + id, sebutan, tulisan, cocok);
    }

    /** A heading over boxes of one kind. */
    Isi judul(String id, String teks, Rupa rupa, List<String> keterangan) {
        var tulisan = new ArrayList<Tulisan>();
        tulis(tulisan, teks, Gaya.NAMA, 3);
        keterangan.forEach(k -> tulis(tulisan, k, Gaya.ORANG, 2));
        return new Isi(id, rupa, "", teks, tulisan, false);
    }

    private boolean cocok(String teks) {
        return !cari.isEmpty() && teks.toLowerCase(Locale.ROOT).contains(cari);
    }

    private static void tulis(List<Tulisan> ke, String teks, Gaya gaya, int maks) {
        Lipatan.lipat(teks, gaya.ukuran(), LEBAR_TEKS, maks).forEach(b -> ke.add(new Tulisan(b, gaya)));
    }
}
