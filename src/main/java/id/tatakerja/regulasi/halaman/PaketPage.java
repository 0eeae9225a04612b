package id.tatakerja.regulasi.halaman;

import id.tatakerja.regulasi.Baris;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Persyaratan.Keadaan;
import id.tatakerja.regulasi.kepatuhan.ButirKepatuhan;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One regulation: identity, dates, counts, settings, models.
 *
 * @param paket the pack
 * @param jumlahAturan distinct row numbers of the decision table
 * @param jumlahCelah distinct row numbers that say TIDAK_DIATUR
 * @param jumlahTeruji requirements that are TERUJI
 */
public record PaketPage(Paket paket, long jumlahAturan, long jumlahCelah, long jumlahTeruji) {

    static PaketPage dari(Paket paket, List<ButirKepatuhan> kepatuhan) {
        var baris = paket.kedudukan().baris();
        return new PaketPage(
                paket,
                baris.stream().map(Baris::no).distinct().count(),
                baris.stream().filter(b -> BarisTampil.dari(paket, b).status().equals("TIDAK_DIATUR")).map(Baris::no).distinct().count(),
                kepatuhan.stream().filter(k -> k.keadaan() == Keadaan.TERUJI).count());
    }

    public String judul() {
        return paket.identitas().judul();
    }

    /** A date in words; what cannot be read is said so. */
    public String tanggal(Optional<LocalDate> tanggal) {
        return tanggal.map(Teks::tanggal).orElse("tidak terbaca pada salinan yang dipakai");
    }
}
