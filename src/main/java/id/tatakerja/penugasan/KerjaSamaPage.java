package id.tatakerja.penugasan;

import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.tampilan.Teks;
import java.util.List;

/**
 * Work that crosses the border of a unit.
 *
 * @param pilihan units to choose from
 * @param unit code of the unit shown, empty when there is none to show
 * @param nama its name
 * @param dipinjamkan own people who work for others
 * @param dipinjam people of others who work for it
 * @param keluar its own requests under way
 * @param masuk requests under way that ask for its people
 * @param terlibat names of all other units that take part
 */
public record KerjaSamaPage(
        List<UnitSusunan> pilihan, String unit, String nama, List<Orang> dipinjamkan, List<Orang> dipinjam, List<Terbuka> keluar, List<Terbuka> masuk,
        List<String> terlibat) {

    /** Somebody away from home: where from, where to, for what, until when; {@code nomor} 0 where the reader may not open it. */
    public record Orang(String nama, String dari, String ke, long nomor, String judul, String keterangan) {}

    /** One request under way. */
    public record Terbuka(long nomor, String judul, String unit, String jarak, List<String> menunggu) {}

    static KerjaSamaPage dari(List<UnitSusunan> pilihan, MembacaKerjaSama.KerjaSama k) {
        return new KerjaSamaPage(
                pilihan, k.unit(), k.nama(), k.dipinjamkan().stream().map(KerjaSamaPage::orang).toList(), k.dipinjam().stream().map(KerjaSamaPage::orang).toList(),
                terbuka(k, MembacaKerjaSama.Arah.KELUAR), terbuka(k, MembacaKerjaSama.Arah.MASUK), k.terlibat());
    }

    private static List<Terbuka> terbuka(MembacaKerjaSama.KerjaSama k, MembacaKerjaSama.Arah arah) {
        return k.terbuka().stream().filter(t -> t.arah() == arah)
                .map(t -> new Terbuka(t.penugasan().orElse(0L), t.judul(), t.unitPemilik(), JalanPage.lingkup(t.lingkup()), t.menunggu())).toList();
    }

    private static Orang orang(MembacaKerjaSama.Pindah p) {
        var masa = p.mulai().map(m -> "mulai " + Teks.tanggal(m)).orElse("sejak ditugaskan") + p.selesai().map(h -> " sampai " + Teks.tanggal(h)).orElse("");
        return new Orang(
                p.nama(), p.unitAsal(), p.unitPemilik(), p.penugasan().orElse(0L), p.judul(),
                (p.tim().isEmpty() ? "Perorangan" : "Tim Kerja " + p.tim()) + ", " + JalanPage.lingkup(p.lingkup()).toLowerCase(java.util.Locale.ROOT) + ", " + masa);
    }
}
