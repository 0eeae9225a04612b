package id.tatakerja.regulasi.alur.halaman;

import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.TabelLingkup;
import id.tatakerja.regulasi.TabelPenetapanTim;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.IsiNaskah;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.regulasi.alur.NaskahAlur;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Simpul;
import id.tatakerja.regulasi.alur.Tindakan;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One mechanism: picture, and the same in words.
 *
 * @param paket the pack
 * @param alur the mechanism
 */
public record AlurPage(Paket paket, Alur alur) {

    public String judul() {
        return alur.nama();
    }

    /** Distances that it serves. */
    public List<TabelLingkup.Baris> dipakai() {
        return paket.lingkup().baris().stream().filter(b -> b.mekanisme() == alur.mekanisme()).toList();
    }

    /** The other parts and variants of the mechanism. */
    public List<Alur> lain() {
        return paket.alur().values().stream().filter(a -> a.mekanisme() == alur.mekanisme() && !a.equals(alur)).toList();
    }

    /** Who decrees a team here, if the mechanism has a decree. */
    public List<TabelPenetapanTim.Baris> penetapan() {
        if (alur.tindak().stream().noneMatch(t -> t.tindakan() == Tindakan.TETAPKAN_TIM)) {
            return List.of();
        }
        var jarak = dipakai().stream().map(TabelLingkup.Baris::lingkup).toList();
        return paket.penetapanTim().baris().stream().filter(b -> b.ditetapkan() && jarak.stream().anyMatch(b.lingkup()::contains)).toList();
    }

    /** Roles joined by "atau". */
    public static String peran(Collection<PeranAlur> peran) {
        return gabung(peran, PeranAlur::sebutan, " atau ");
    }

    /** Outcomes joined by "atau"; empty text for acts with one. */
    public static String hasil(Simpul simpul) {
        return simpul.hasil().size() == 1 ? "" : gabung(simpul.hasil(), Hasil::sebutan, " atau ");
    }

    /** A letter in one sentence. */
    public static String naskah(NaskahAlur n) {
        var kalimat = new StringBuilder(gabung(n.jenis(), JenisNaskah::sebutan, " atau "));
        n.hasil().ifPresent(h -> kalimat.append(" bila ").append(h.sebutan().toLowerCase(java.util.Locale.ROOT)));
        n.bentuk().ifPresent(b -> kalimat.append(b == Bentuk.TIM ? " bagi tim" : " bagi perorangan"));
        kalimat.append(", kepada ").append(gabung(n.kepada(), PeranAlur::sebutan, " dan "));
        tambah(kalimat, "; tembusan ", n.tembusan(), PeranAlur::sebutan);
        tambah(kalimat, "; dianjurkan tembusan ", n.tembusanAnjuran(), PeranAlur::sebutan);
        tambah(kalimat, "; wajib memuat ", n.isi(), IsiNaskah::sebutan);
        tambah(kalimat, "; ditanyakan pula ", n.anjuran(), IsiNaskah::sebutan);
        return kalimat.append('.').toString();
    }

    private static <T> void tambah(StringBuilder kalimat, String awal, Collection<T> isi, Function<T, String> sebutan) {
        if (!isi.isEmpty()) {
            kalimat.append(awal).append(gabung(isi, sebutan, ", "));
        }
    }

    private static <T> String gabung(Collection<T> isi, Function<T, String> sebutan, String perekat) {
        return isi.stream().map(sebutan).collect(Collectors.joining(perekat));
    }
}
