package id.tatakerja.penugasan;

import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.tampilan.Teks;
import java.util.List;

/**
 * The people whom a unit has assigned.
 *
 * @param pilihan units to choose from
 * @param unit code of the unit shown, empty when there is none to show
 * @param nama its name
 * @param pimpinan who leads it, empty while vacant
 * @param orang its people
 * @param terbuka its requests under way
 */
public record KelompokPage(List<UnitSusunan> pilihan, String unit, String nama, String pimpinan, List<Orang> orang, List<Terbuka> terbuka) {

    /** One of the people, with a warning where he or she is in several teams. */
    public record Orang(String nama, String unitAsal, List<Tugas> tugas, String peringatan) {}

    /** One work, with its team or unit and period in words; {@code nomor} 0 where the reader's unit did not assign it. */
    public record Tugas(long nomor, String judul, String keterangan) {}

    /** One request under way. */
    public record Terbuka(long nomor, String judul, String jarak, List<String> menunggu) {}

    static KelompokPage dari(List<UnitSusunan> pilihan, MembacaKelompok.Kelompok k) {
        return new KelompokPage(
                pilihan, k.unit(), k.nama(), k.pimpinan(),
                k.orang().stream().map(o -> new Orang(
                        o.nama(), o.unitAsal(), o.tugas().stream().map(KelompokPage::tugas).toList(),
                        o.jumlahTim() > 1 ? "Menjadi anggota " + o.jumlahTim() + " tim sekaligus" : "")).toList(),
                k.terbuka().stream().map(t -> new Terbuka(t.penugasan(), t.judul(), JalanPage.lingkup(t.lingkup()), t.menunggu())).toList());
    }

    /** The name of a team as one says it: most begin with the word already. */
    private static String namaTim(String nama) {
        return nama.regionMatches(true, 0, "tim ", 0, 4) ? nama : "Tim " + nama;
    }

    private static Tugas tugas(MembacaKelompok.Tugas t) {
        var masa = t.mulai().map(m -> "mulai " + Teks.tanggal(m)).orElse("sejak ditugaskan") + t.selesai().map(h -> " sampai " + Teks.tanggal(h)).orElse("");
        return new Tugas(
                t.milikUnit() ? t.penugasan() : 0, t.judul(),
                (t.tim().isEmpty() ? "Perorangan" : namaTim(t.tim())) + (t.milikUnit() ? "" : ", milik " + t.unitPemilik()) + ", " + masa);
    }
}
