package id.tatakerja.naskah;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the fields of an {@link IsiNaskah}. Use once. */
public final class PenyusunIsi {

    private String pembuka = "";
    private String penutup = "";
    private String menetapkan = "";
    private final List<IsiNaskah.Rincian> rincian = new ArrayList<>();
    private final List<String> paragraf = new ArrayList<>();
    private final List<String> dasar = new ArrayList<>();
    private final List<String> untuk = new ArrayList<>();
    private final List<String> menimbang = new ArrayList<>();
    private final List<String> mengingat = new ArrayList<>();
    private final List<String> memperhatikan = new ArrayList<>();
    private final List<String> diktum = new ArrayList<>();
    private final List<IsiNaskah.Orang> orang = new ArrayList<>();
    private IsiNaskah.@Nullable Tabel tabel;
    private IsiNaskah.@Nullable SuratMasuk disposisi;

    PenyusunIsi() {}

    /** Opening sentence. */
    public PenyusunIsi pembuka(String teks) {
        pembuka = teks;
        return this;
    }

    /** A labelled content; blank ones are left out. */
    public PenyusunIsi rincian(String label, String isi) {
        if (!isi.isBlank()) {
            rincian.add(new IsiNaskah.Rincian(label, isi));
        }
        return this;
    }

    /** A paragraph. */
    public PenyusunIsi paragraf(String teks) {
        paragraf.add(teks);
        return this;
    }

    /** Closing sentence. */
    public PenyusunIsi penutup(String teks) {
        penutup = teks;
        return this;
    }

    /** A ground. */
    public PenyusunIsi dasar(String teks) {
        dasar.add(teks);
        return this;
    }

    /** A duty. */
    public PenyusunIsi untuk(String teks) {
        untuk.add(teks);
        return this;
    }

    /** A consideration, without the word "bahwa". */
    public PenyusunIsi menimbang(String teks) {
        menimbang.add(teks);
        return this;
    }

    /** A rule. */
    public PenyusunIsi mengingat(String teks) {
        mengingat.add(teks);
        return this;
    }

    /** A letter that is heeded. */
    public PenyusunIsi memperhatikan(String teks) {
        memperhatikan.add(teks);
        return this;
    }

    /** The title after "Menetapkan". */
    public PenyusunIsi menetapkan(String teks) {
        menetapkan = teks;
        return this;
    }

    /** The next diktum. */
    public PenyusunIsi diktum(String teks) {
        diktum.add(teks);
        return this;
    }

    /** A person named. */
    public PenyusunIsi orang(IsiNaskah.Orang satu) {
        orang.add(satu);
        return this;
    }

    /** The table of the lampiran. */
    public PenyusunIsi tabel(String judul, List<String> kolom, List<List<String>> baris) {
        tabel = new IsiNaskah.Tabel(judul, kolom, baris);
        return this;
    }

    /** The letter on which a disposisi is written. */
    public PenyusunIsi disposisi(IsiNaskah.SuratMasuk surat) {
        disposisi = surat;
        return this;
    }

    /** The finished content. */
    public IsiNaskah jadi() {
        return new IsiNaskah(
                pembuka, rincian, paragraf, penutup, dasar, untuk, menimbang, mengingat, memperhatikan, menetapkan, diktum, orang,
                Optional.ofNullable(tabel), Optional.ofNullable(disposisi));
    }
}
