package id.tatakerja.contoh.susun;

import id.tatakerja.contoh.baris.BarisJabatan;
import id.tatakerja.contoh.orang.KamusJabatan;
import id.tatakerja.contoh.orang.Lowongan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.Jenjang;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes out the posts of one unit. Depends on the unit alone, so that an instansi of any size can be streamed. */
public final class PengisiBlok {

    /** People on one post before a second kind of post is used. */
    private static final int SEJABATAN = 4;

    /** One in so many posts of Pelaksana has no description of its duties yet, as in any real peta jabatan. */
    private static final int TANPA_URAIAN = 30;

    private final KamusJabatan kamus;

    /** Uses the names of the lists. */
    public PengisiBlok(KamusJabatan kamus) {
        this.kamus = kamus;
    }

    /**
     * A post with the number of people who hold it.
     *
     * @param baris row of the sheet jabatan
     * @param lowongan what to know of it to invent the people
     * @param orang number of people, 0 for a vacant post
     */
    public record Pos(BarisJabatan baris, Lowongan lowongan, int orang) {}

    /** The posts of the unit, the leading one first. */
    public List<Pos> pos(Blok blok) {
        var hasil = new ArrayList<Pos>();
        blok.pemimpin().ifPresent(p -> hasil.add(pemimpin(blok, p)));
        var nomor = 0;
        for (Isi isi : blok.isi()) {
            List<String> nama = kamus.nama(blok.rumpun(), isi.jenjang());
            int macam = Math.min(nama.size(), (isi.jumlah() + SEJABATAN - 1) / SEJABATAN);
            int mulai = macam < nama.size() ? putar(blok.unit().kode(), nama.size()) : 0;
            for (var i = 0; i < macam; i++) {
                int orang = isi.jumlah() / macam + (i < isi.jumlah() % macam ? 1 : 0);
                hasil.add(biasa(blok, isi.jenjang(), nama.get((mulai + i) % nama.size()), orang, ++nomor));
            }
        }
        return hasil;
    }

    private static int putar(String kode, int banyak) {
        return Math.floorMod(kode.hashCode(), banyak);
    }

    private Pos pemimpin(Blok blok, Pemimpin p) {
        String kode = blok.unit().kode() + "-00";
        String dasar = p.jenis() == JenisJabatan.FUNGSIONAL
                ? "Keputusan Bupati Nomor 800.1.3.3/%d/2025 tentang pengangkatan Kepala %s"
                        .formatted(1 + putar(kode, 900), blok.unit().nama())
                : "";
        String profesi = p.jenis() == JenisJabatan.FUNGSIONAL ? kamus.nama(blok.rumpun(), p.jenjang()).getFirst() : "";
        var baris = new BarisJabatan(
                kode, SebutanPemimpin.untuk(blok), blok.unit().kode(), p.jenis(), p.jenjang(), true, kelas(blok, p), 1, dasar, "");
        return new Pos(baris, new Lowongan(kode, p.jenis(), p.jenjang(), true, profesi), p.terisi() ? 1 : 0);
    }

    private Pos biasa(Blok blok, Optional<Jenjang> jenjang, String profesi, int orang, int nomor) {
        String kode = "%s-%02d".formatted(blok.unit().kode(), nomor);
        var jenis = jenjang.isPresent() ? JenisJabatan.FUNGSIONAL : JenisJabatan.PELAKSANA;
        String nama = profesi + jenjang.map(j -> " " + j.label()).orElse("");
        int kebutuhan = orang + (putar(kode, 4) == 0 ? 1 : 0);
        boolean tercatat = jenjang.isEmpty() && putar(kode, TANPA_URAIAN) != 0;
        String uraian = tercatat ? "Melaksanakan " + kamus.pekerjaan(profesi) + " pada " + blok.unit().nama() + "." : "";
        var baris = new BarisJabatan(
                kode, nama, blok.unit().kode(), jenis, jenjang, false, kelas(jenjang, putar(kode, 2)), kebutuhan, "", uraian);
        return new Pos(baris, new Lowongan(kode, jenis, jenjang, false, profesi), orang);
    }

    private static int kelas(Blok blok, Pemimpin p) {
        return switch (p.jenis()) {
            case JPT_PRATAMA -> blok.unit().jenis() == JenisUnit.SEKRETARIAT_DAERAH ? 15 : 14;
            case ADMINISTRATOR -> blok.unit().jenis() == JenisUnit.BIDANG ? 11 : 12;
            case PENGAWAS -> 9;
            case FUNGSIONAL, PELAKSANA -> kelas(p.jenjang(), 1);
        };
    }

    private static int kelas(Optional<Jenjang> jenjang, int tambahan) {
        return jenjang.map(j -> switch (j) {
                    case AHLI_UTAMA -> 13;
                    case AHLI_MADYA -> 11 + tambahan;
                    case AHLI_MUDA -> 9 + tambahan;
                    case AHLI_PERTAMA, PENYELIA -> 8;
                    case MAHIR -> 7;
                    case TERAMPIL -> 6;
                    case PEMULA -> 5;
                })
                .orElse(5 + tambahan);
    }
}
