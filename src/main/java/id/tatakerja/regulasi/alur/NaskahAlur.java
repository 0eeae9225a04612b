package id.tatakerja.regulasi.alur;

import id.tatakerja.bersama.Kutipan;
import java.util.List;
import java.util.Optional;

/**
 * A letter that an act issues.
 *
 * @param jenis kinds to choose from, the first unless chosen otherwise; never empty
 * @param kepada addressees
 * @param tembusan copies that the regulation orders
 * @param tembusanAnjuran copies that a reading recommends
 * @param isi contents that the regulation orders
 * @param anjuran contents that the form asks as well
 * @param hasil issued only with this outcome; empty = always
 * @param bentuk issued only in this form; empty = in both
 * @param perPegawai whether every person gets a letter of his or her own
 * @param dasar citations, those of the act where the letter has none of its own
 */
public record NaskahAlur(
        List<JenisNaskah> jenis,
        List<PeranAlur> kepada,
        List<PeranAlur> tembusan,
        List<PeranAlur> tembusanAnjuran,
        List<IsiNaskah> isi,
        List<IsiNaskah> anjuran,
        Optional<Hasil> hasil,
        Optional<Bentuk> bentuk,
        boolean perPegawai,
        List<Kutipan> dasar) {

    public NaskahAlur {
        jenis = List.copyOf(jenis);
        kepada = List.copyOf(kepada);
        tembusan = List.copyOf(tembusan);
        tembusanAnjuran = List.copyOf(tembusanAnjuran);
        isi = List.copyOf(isi);
        anjuran = List.copyOf(anjuran);
        dasar = List.copyOf(dasar);
    }

    /** Whether the act issues it with this outcome in this form. */
    public boolean terbit(Hasil dengan, Bentuk dalam) {
        return hasil.map(h -> h == dengan).orElse(true) && bentuk.map(b -> b == dalam).orElse(true);
    }

    /** Kind unless chosen otherwise. */
    public JenisNaskah utama() {
        return jenis.getFirst();
    }
}
